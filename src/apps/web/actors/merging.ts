/** What is said of actors. */
import type { ActorChange, ProjectActor } from 'stancekit/project';
import type { ReadArticle } from '../state/project';

/** An actor as the project keeps him, with what is said otherwise. */
export function toChange(actor: ProjectActor, otherwise: Partial<ActorChange> = {}): ActorChange {
  const { id, name, kind, country, role, aliases, merged } = actor;
  return { type: 'actor', id, name, kind, country, role, aliases, merged, ...otherwise };
}

export function toMerge(survivor: ProjectActor, others: readonly ProjectActor[]): ActorChange {
  return toChange(survivor, { merged: [...survivor.merged, ...others.map(({ id }) => id)] });
}

/** How often each is named, described or meant by a pronoun. */
export function countMentions(articles: readonly ReadArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actors } of articles) {
    for (const { id, mentions } of actors) counts.set(id, (counts.get(id) ?? 0) + mentions.length);
  }
  return counts;
}
