/** Who is who in a project: actors that were renamed, merged, or given a kind and a country. */
import type { Actor } from '../document';
import type { ActorChange } from './entries';

/** Actors as coders left them. */
export class ActorRegistry {
  readonly #entries: ReadonlyMap<string, ActorChange>;
  /** By the id of who was merged, who it is now. */
  readonly #survivors: ReadonlyMap<string, string>;

  /** @param entries The one that stands of each id. */
  constructor(entries: Iterable<ActorChange>) {
    this.#entries = new Map([...entries].map((entry) => [entry.id, entry]));
    const survivors = new Map<string, string>();
    for (const { id, merged = [] } of this.#entries.values()) {
      for (const other of merged) if (other !== id) survivors.set(other, id);
    }
    this.#survivors = survivors;
  }

  get entries(): readonly ActorChange[] {
    return [...this.#entries.values()];
  }

  /** Whether somebody said anything of this actor. */
  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /** Who an id stands for now. */
  idOf(id: string): string {
    const seen = new Set<string>();
    let now = id;
    for (let next = this.#survivors.get(now); next !== undefined; next = this.#survivors.get(now)) {
      // Two that were merged into each other by steps which do not know of one another.
      if (seen.has(next)) return [...seen].sort()[0] ?? next;
      seen.add(next);
      now = next;
    }
    return now;
  }

  /** An actor as the project names it. */
  nameFor(actor: Actor): Actor {
    const entry = this.#entries.get(this.idOf(actor.id));
    return entry ? withEntry(actor, entry) : actor;
  }

  /** The actor of an entry, whom no text needs to name. */
  actorOf(id: string): Actor | undefined {
    const entry = this.#entries.get(this.idOf(id));
    return entry && toActor(entry);
  }
}

export function toActor({ id, name, kind, country, role = null, aliases = [] }: ActorChange): Actor {
  return { id, name, kind, country, role, aliases };
}

function withEntry(actor: Actor, entry: ActorChange): Actor {
  const { id, name, kind, country, role = actor.role, aliases = [] } = entry;
  const others = [...aliases, actor.name, ...actor.aliases].filter((alias) => alias !== name);
  const same = actor.id === id ? actor : {};
  return { ...same, id, name, kind, country, role, aliases: [...new Set(others)] };
}
