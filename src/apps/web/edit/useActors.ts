/** Whom a row may be about: the actors of its article first, then all others of the project. */
import { useMemo } from 'preact/hooks';
import type { Actor } from 'stancekit';
import type { ActorChange, Project } from 'stancekit/project';
import { slug } from '../../../runtime/names';
import { usePage } from '../state/page';
import type { ReadArticle } from '../state/project';

export function useActors(article: ReadArticle | null): readonly Actor[] {
  const { project } = usePage().state;
  return useMemo(() => {
    const own = article?.statements.flatMap(({ actor }) => actor ?? []) ?? [];
    const all = [...(article?.actors ?? []), ...own, ...project.actors()];
    return [...new Map(all.map((actor) => [actor.id, actor])).values()];
  }, [article, project]);
}

/** Somebody whom neither program nor coders have named. */
export function newActor(project: Project, name: string): ActorChange {
  const taken = new Set(project.log.flatMap(idsOf));
  const first = `person:${slug(name) || 'somebody'}`;
  let id = first;
  for (let i = 2; taken.has(id); i++) id = `${first}-${i}`;
  return { type: 'actor', id, name, kind: 'person', country: null };
}

function idsOf(entry: Project['log'][number]): readonly string[] {
  if (entry.type === 'actor') return [entry.id, ...(entry.merged ?? [])];
  return entry.type === 'analysis' ? entry.actors.map(({ id }) => id) : [];
}

/** The name of any id of the log, also of one that is merged or was renamed since. */
export function namesOf(project: Project): ReadonlyMap<string, string> {
  return new Map(
    project.log.flatMap((entry) => {
      if (entry.type === 'actor') return [[entry.id, entry.name] as const];
      return entry.type === 'analysis' ? entry.actors.map(({ id, name }) => [id, name] as const) : [];
    }),
  );
}
