/** All actors of a project, and how often each occurs. */
import type { Actor } from '../document';
import { valueFor } from '../runtime/lists';
import type { ActorRegistry } from './actorRegistry';
import type { ProjectActor, ProjectDocument } from './entries';

interface Count {
  readonly actor: Actor;
  statements: number;
  readonly documents: Set<string>;
}

/** Those who are named in one text alone are left out: "an official" of two texts is two. */
export function countActors(documents: readonly ProjectDocument[], registry: ActorRegistry): ProjectActor[] {
  const counts = new Map<string, Count>();
  const count = (actor: Actor, document: string | null): Count => {
    const known = counts.get(actor.id) ?? { actor, statements: 0, documents: new Set() };
    counts.set(actor.id, known);
    if (document !== null) known.documents.add(document);
    return known;
  };
  for (const { id, actors, statements } of documents) {
    for (const actor of actors) if (!actor.id.startsWith('nominal:')) count(actor, id);
    for (const { actor, addressees, targets } of statements) {
      const all = [...(actor ? [actor] : []), ...[...addressees, ...targets].map((one) => one.actor)];
      const named = new Map(all.filter((one) => !one.id.startsWith('nominal:')).map((one) => [one.id, one]));
      for (const one of named.values()) count(one, id).statements++;
    }
  }
  const entries = registry.entries.filter(({ id }) => registry.idOf(id) === id);
  for (const { id } of entries) {
    const actor = registry.actorOf(id);
    if (actor) count(actor, null);
  }
  const merged = new Map(entries.map((entry) => [entry.id, entry.merged ?? []]));
  return [...counts.keys()]
    .map((id): ProjectActor => {
      const { actor, statements, documents: places } = valueFor(counts, id);
      const { name, kind, country, role, aliases } = actor;
      return {
        ...{ id, name, kind, country, role, aliases, merged: merged.get(id) ?? [] },
        ...{ statements, documents: places.size, by: registry.has(id) ? 'coder' : 'program' },
      };
    })
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
}
