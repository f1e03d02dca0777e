/** In: somebody and the words behind. Out: the country of the place where the text says that they are at home: "Karl Brandt, 42, of Springfield, Ill." */
import type { TextLayer } from '../document';
import { ELSEWHERE, KINDS_OF_PLACES, LIVING, MOVING, OF_A_PLACE } from '../english/coreference/residents';
import { ORIGINS } from '../english/grammar/nounPhrases';
import { townsCountry } from '../mentions/dateline';
import { gazetteer } from '../mentions/gazetteer';
import { isPossessive } from '../mentions/shapes';
import { factsOf, isCapitalised } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import type { ActorLayer, ActorMention } from './actorLayer';
import { isGroupAtHome } from './broughtHome';

/** Words behind a name that tell who it is, words of a place with its state, and words like "the town of" before it; own choices. */
const REACH = 9;
const LONGEST_PLACE = 7;
const KINDS = 4;

/** Of the place behind a name: "Karl Brandt, 42, of Springfield, Ill.", "Karl Brandt, a baker from Lyon", "Mayor Karl Brandt of Lagos". */
export function residentsCountry({ layer }: ActorLayer, { first, last, role }: ActorMention): string | null {
  const { tokens } = layer;
  if (role !== null && OF_A_PLACE.test(role) && tokens[last]?.lower === 'of') return placeBehind(layer, last);
  if (role === null && last - first > 1 && tokens[last]?.lower === 'of') return stateBehind(layer, last + 1);
  if (tokens[last]?.text !== ',') return null;
  const behind = AGE.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === ',' ? last + 3 : last + 1;
  const opener = tokens[behind]?.lower ?? '';
  if (opener === 'from' || (opener === 'of' && behind > last + 1)) return placeBehind(layer, behind);
  // "Democrat of Ohio"
  if (OF_A_PLACE.test(opener) && ORIGINS.has(tokens[behind + 1]?.lower ?? '')) return placeBehind(layer, behind + 1);
  if (opener === 'who') return LIVING.test(tokens[behind + 1]?.lower ?? '') ? placeBehind(layer, behind + 2) : null;
  return /^(?:an?|the)$/.test(opener) ? placeOfDescription(layer, behind + 1) : null;
}

/** "42" */
const AGE = /^[1-9]\d$/;

/** "Karl Brandt of | Chad": a state by itself, of which somebody is as summits list them; no "of Chad Mills". */
function stateBehind({ tokens }: TextLayer, first: number): string | null {
  const near = tokens.slice(first, first + LONGEST_PLACE);
  const keys = near.map((token) => factsOf(token).key);
  const at = keys[0] === 'the' ? 1 : 0;
  const state = gazetteer().phrases.match(near, keys, at, near.length);
  const next = state && near[at + state.length];
  if (state?.entry.kind !== 'state' || (next && (isCapitalised(next) || isPossessive(next)))) return null;
  return state.entry.country;
}

/** "a | retired baker from Lyon", "a | native of Leeds". */
function placeOfDescription(layer: TextLayer, first: number): string | null {
  const { tokens } = layer;
  for (let at = first + 1; at < Math.min(tokens.length, first + REACH); at++) {
    const { lower, kind } = itemAt(tokens, at);
    const noun = itemAt(tokens, at - 1).lower;
    if (lower === 'from') return ELSEWHERE.test(noun) ? null : placeBehind(layer, at);
    if (lower === 'of') return OF_A_PLACE.test(noun) ? placeBehind(layer, at) : null;
    if (kind !== 'word' || STOPS.test(lower)) return null;
  }
  return null;
}
const STOPS = /^(?:who|whose|which|that|and|in|at|to|with|for|on|by)$/;

/** Of the place behind a description: "the mayor | of Lagos", "villagers | in Lagos", "a woman | from Lyon", "head of a mission | from Norway". */
export function placeOfNominal({ layer }: ActorLayer, mention: ActorMention): string | null {
  const { tokens } = layer;
  const role = mention.role ?? '';
  const at = mention.head + 1;
  const joint = tokens[at]?.lower ?? '';
  if (joint === 'of' && OF_A_PLACE.test(role)) return placeBehind(layer, at);
  if (ELSEWHERE.test(role) || (mention.roleClass !== 'person' && mention.roleClass !== 'organ')) return null;
  if (joint === 'in' && mention.plural && isGroupAtHome(role)) return placeBehind(layer, at);
  const from = tokens[mention.last]?.lower === 'from' ? mention.last : at;
  if (tokens[from]?.lower !== 'from' || isMovedBefore(layer, mention.first)) return null;
  return ELSEWHERE.test(itemAt(tokens, from - 1).lower) ? null : placeBehind(layer, from);
}

/** "to withdraw | the mission from Norway": whoever is moved from a place need not be of it. */
function isMovedBefore({ tokens }: TextLayer, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - MOVED_WITHIN); at--)
    if (MOVING.test(itemAt(tokens, at).lower)) return true;
  return false;
}
/** Own choice. */
const MOVED_WITHIN = 4;

/** Of the place behind a preposition: "of | Springfield, Ill.", "from | the town of Lyon". */
function placeBehind({ tokens }: TextLayer, preposition: number): string | null {
  let first = preposition + 1;
  while (first < preposition + KINDS && KINDS_OF_PLACES.has(tokens[first]?.lower ?? '')) first++;
  const word = tokens[first];
  if (!word || !isCapitalised(word)) return null;
  const near = tokens.slice(first, first + LONGEST_PLACE);
  const keys = near.map((token) => factsOf(token).key);
  return townsCountry(near, keys, 0, endOfPlace(near));
}

/** Behind "Springfield, Ill.": at the first word in small letters, the second comma or the end of the sentence. */
function endOfPlace(near: TextLayer['tokens']): number {
  let commas = 0;
  for (let at = 1; at < near.length; at++) {
    const token = itemAt(near, at);
    if (token.text === ',') {
      if (++commas > 1) return at;
    } else if (!isCapitalised(token)) return at;
  }
  return near.length;
}
