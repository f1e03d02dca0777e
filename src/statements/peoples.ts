/** In: those whom words name. Out: the state or body that is meant by its people or members: Turkey by "the Turks", the Senate by its members. */
import type { ActorLayer, ActorMention } from '../coreference';
import type { Actor, Span } from '../document';
import { MEMBERS_OF_BODY, SOME_OF_THEM, STATELESS } from '../english/statements/targets';
import { actorOfEntry, factsOf, gazetteer } from '../mentions';
import { latestAt } from '../text';

/** The peoples of a statement that stand for their states; a pronoun for one of those stands for its state too. */
export class WholePeoples {
  readonly #states = new Map<string, Actor>();

  constructor(
    readonly actors: ActorLayer,
    readonly speaker: Actor | null,
  ) {}

  /** The state that is meant where an actor is named; null where it is meant itself. */
  stateOf(mention: ActorMention | undefined, actor: Actor): Actor | null {
    if (actor.kind !== 'group') return null;
    const known = this.#states.get(actor.id);
    if (known) return known;
    const state = mention?.actor?.id === actor.id ? stateOfPeople(this.actors, mention) : null;
    // An Iraqi minister who speaks of the Iraqis means the people.
    if (!state || this.speaker?.country === state.country) return null;
    this.#states.set(actor.id, state);
    return state;
  }
}

/** The Turks, of Turkey. */
export const isPeopleOf = ({ id }: Actor, { kind, country }: Actor): boolean =>
  kind === 'state' && country !== null && gazetteer().peoples.get(country)?.id === id;

/** "the Turks will pay" is about Turkey; "the Turks who left", "the Turks freed by Ghana", "Turks" and "the Palestinians" are people. */
function stateOfPeople({ layer: { tokens } }: ActorLayer, mention: ActorMention): Actor | null {
  const { actor, country, definite, first, last, type, plural } = mention;
  if (type !== 'name' || !plural || !definite || country === null || STATELESS.has(country)) return null;
  if (tokens[first]?.lower !== 'the' || SOME_OF_THEM.test(`${tokens[last]?.lower} ${tokens[last + 1]?.lower}`))
    return null;
  const words = tokens.slice(first + 1, last);
  const keys = words.map((word) => factsOf(word).key);
  const known = gazetteer().phrases.match(words, keys, 0, words.length)?.entry;
  // The adjective of a region has an identifier.
  const isTheirs =
    actor?.id === gazetteer().peoples.get(country)?.id || (known?.kind === 'adjective' && known.id === '');
  const state = isTheirs ? gazetteer().states.get(country) : undefined;
  return state ? actorOfEntry(state) : null;
}

/** The Security Council where its members are told something, which are no body of their own. */
export function bodyOfMembers({ nested, layer: { text } }: ActorLayer, { start, end }: Span): ActorMention | null {
  const body = latestAt(nested, start);
  if (body?.actor?.kind !== 'organisation' || body.end <= start || body.end >= end) return null;
  return MEMBERS_OF_BODY.test(text.slice(body.end, end)) ? body : null;
}

/** The latest mention that begins where words do or before. */
export const mentionAt = ({ mentions }: ActorLayer, { start }: Span): ActorMention | undefined =>
  latestAt(mentions, start);
