/** In: actors with all their mentions. Out: whom no home of a text may be given to, since they are somebody’s who is of no state or of an unknown one. */
import type { Actor, Token } from '../document';
import { MEMBERS } from '../english/mentions/names';
import { gazetteer } from '../mentions/gazetteer';
import { isPossessive } from '../mentions/shapes';
import { factsOf, isCapitalised } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';

/** Owners that stand for a place or a body that was named before: "the bloc’s chief", where "the sheriff’s office" is of the home. Own compilation. */
const owners =
  /^(?:country|nation|kingdom|republic|emirate|sultanate|island|neighbou?r|state|government|bloc|alliance|union|group|organi[sz]ation|body|agency|company|firm|party|movement)$/;

/** Those who speak for a body that is no state’s: "the UN’s aid chief". */
export function blockedActors(actors: ActorLayer): ReadonlySet<string> {
  const blocked = new Set<string>();
  const free = new Set<string>();
  const firm = new Set<string>();
  const bodies = actors.nested.filter(isOfNoState);
  const { tokens } = actors.layer;
  const isOfBody = ({ start, end }: ActorMention): boolean => {
    const inner = bodies[firstFrom(bodies, start)];
    return inner !== undefined && inner.start < end;
  };
  const isBlocked = (mention: ActorMention): boolean => {
    const { actor, end, first, last } = mention;
    // "Norland’s minister": of a place that we do not know.
    if (!actor?.country && hasOwner(actors.layer, first, last)) return true;
    // "the European commissioner"
    if (tokens.slice(first, last).some(({ text }) => text === 'European')) return true;
    if (isOfBody(mention)) return true;
    // "the observer team | from the African Union"
    if (!/^(?:of|from)$/.test(tokens[last]?.lower ?? '')) return false;
    const next = actors.mentions[firstFrom(actors.mentions, end)];
    return next !== undefined && next.first <= last + 2 && isOfNoState(next);
  };
  for (const mention of actors.mentions) {
    const { actor, type } = mention;
    if (!actor || type === 'pronoun') continue;
    if (isBlocked(mention)) blocked.add(actor.id);
    // "the party’s voters", who are called "voters" elsewhere: a group is whose its shortest words say.
    else if (actor.kind === 'group') free.add(actor.id);
    // "two EU officials" are of no state either when they are "the officials".
    if (isOfBody(mention)) firm.add(actor.id);
    const guest = guestOf(actors, mention);
    if (guest) blocked.add(guest);
  }
  for (const id of free) if (!firm.has(id)) blocked.delete(id);
  return blocked;
}

/** Who meets "his Ghanaian counterpart" where the text is at home in Ghana: he is of another state. */
function guestOf({ home, nested, layer }: ActorLayer, mention: ActorMention): string | null {
  const { start, first, last, role, country } = mention;
  if (home === null || country !== home || !role || !OF_ANOTHER_STATE.test(role)) return null;
  const owner = nested[firstFrom(nested, start)];
  if (owner?.type !== 'pronoun' || owner.start !== start || owner.actor?.kind !== 'person') return null;
  // "his Republican counterpart", "his Texas colleague": of a party or region of the same state.
  const words = layer.tokens.slice(first + 1, last);
  const keys = words.map((token) => factsOf(token).key);
  const told = gazetteer().phrases.match(words, keys, 0, words.length)?.entry;
  return told && OF_STATES.has(told.kind) && !told.id.startsWith('member:') ? owner.actor.id : null;
}
const OF_STATES: ReadonlySet<string> = new Set(['state', 'adjective']);
const OF_ANOTHER_STATE = /(?:counterpart|colleague|opposite number)$/;

/** A body that is known, and is of no state; also where it is meant by "its". */
const isOfNoState = ({ type, actor }: ActorMention): boolean =>
  type !== 'nominal' && actor?.kind === 'organisation' && !actor.country && actor.role === null && known(actor);

/** "Norland’s minister", "the bloc’s chief"; the farmers of "the Farmers’ Union" are no owners, nor is the sheriff of "the sheriff’s office". */
function hasOwner({ tokens }: ActorLayer['layer'], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++)
    if (isPossessive(itemAt(tokens, at)) && mayBeAbroad(itemAt(tokens, at - 1))) return true;
  return false;
}

const mayBeAbroad = (owner: Token): boolean =>
  isCapitalised(owner) ? !(MEMBERS.has(owner.lower) || isOffice(owner)) : owners.test(owner.lower);

/** "the Sheriff’s office"; the Pope has his own state. */
const isOffice = (noun: Token): boolean =>
  gazetteer().phrases.match([noun], [factsOf(noun).key], 0, 1)?.entry.kind === 'role' && noun.lower !== 'pope';

/** Of the gazetteer: international, as it has no country. */
const known = (actor: Actor): boolean => actor.id.startsWith('org:') && gazetteer().organisations.has(actor.id);
