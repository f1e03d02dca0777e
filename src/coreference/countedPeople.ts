/** People whom a phrase counts or describes, and nobody has named: "one in four voters", "hundreds of students", "people close to him". */
import type { TextLayer, TokenRange } from '../document';
import { NO_PERSONS, PEOPLE } from '../english/attribution/people';
import { MANY } from '../english/grammar/decisiveWords';
import { DESCRIBING, PARTS, SHARES } from '../english/mentions/nouns';
import { stopBack } from '../english/mentions/words';
import { singular } from '../grammar';
import { LONGEST_PHRASE } from '../mentions/extendLeft';
import { isPersonNoun } from '../mentions/personNouns';
import { isPossessive } from '../mentions/shapes';
import { factsOf } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { type ActorReference, byWordsAlone, coreEnd, countryIn, words } from './phraseWords';

/** "55 percent of voters", "a third of Kenyans": is a share of people meant, whose word stands before `core`? */
export function isShare(layer: TextLayer, { first, last }: TokenRange, core: number): boolean {
  const { lower } = itemAt(layer.tokens, core - 1);
  if (itemAt(layer.tokens, first).lower === 'the') return false;
  return SHARES.has(lower) || (PARTS.has(lower) && isPartOfPeople(layer, core, last));
}

/** "a third | of Kenyans", "a number | of attendees", but not "a number of ballots". */
function isPartOfPeople(layer: TextLayer, of: number, last: number): boolean {
  if (layer.tokens[of]?.lower !== 'of' || of + 1 >= last) return false;
  const end = coreEnd(layer, of + 1, last);
  const noun = layer.tokens[end - 1];
  if (!noun || end === of + 1) return false;
  const isPeople = isPersonNoun(noun.lower) !== null || PEOPLE.has(singular(noun.lower));
  return isPeople || countryIn(layer, end - 1, end) !== null;
}

/** "one in four voters", "six out of 10": how many there are of them. */
export function inTen(layer: TextLayer, { first, last }: TokenRange): ActorReference | null {
  const behind = layer.tokens[first + 1]?.lower;
  if (behind !== 'in' && behind !== 'out') return null;
  const end = Math.min(last, first + (behind === 'in' ? 4 : 5));
  const ratio = RATIO.exec(words(layer, first, end).toLowerCase())?.[1];
  if (ratio === undefined) return null;
  const noun = itemAt(layer.tokens, end - 1);
  const isNamed = end - first > ratio.split(' ').length && noun.kind === 'word' && !stopBack.has(noun.lower);
  const told = isNamed ? end : first + ratio.split(' ').length;
  const country = countryIn(layer, first, told);
  return byWordsAlone(layer, { first, last: told }, { plural: true, country, role: null });
}
const RATIO =
  /^((?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:\d{1,3}|three|four|five|six|eight|ten))(?: |$)/;

/** "Hundreds", "tens of thousands of students": with the noun for those who are counted, where one is told. */
export function counted(layer: TextLayer, { first, last }: TokenRange, core: number): ActorReference {
  const { tokens } = layer;
  let noun = core;
  while (tokens[noun]?.lower === 'of' && noun + 1 < last && (noun === core || MANY.has(itemAt(tokens, noun - 1).lower)))
    noun = coreEnd(layer, noun + 1, last);
  const told = noun > core + 1 && !factsOf(itemAt(tokens, noun - 1)).pronoun ? noun : core;
  const country = countryIn(layer, first, told);
  const plural = isPersonNoun(itemAt(tokens, core - 1).lower)?.plural ?? true;
  return byWordsAlone(layer, { first, last: told }, { plural, country, role: null });
}

/** "a Quill spokesman", "people briefed on the plan": somebody whom the words alone name, with what tells who they are. */
export function people(layer: TextLayer, { first, last }: TokenRange, core: number): ActorReference | null {
  const { tokens } = layer;
  let end = first;
  while (end < core && !DESCRIBING.has(itemAt(tokens, end).lower)) end++;
  const head = tokens[end - 1]?.lower ?? '';
  const noun = singular(head);
  const plural = head === 'people' || noun !== head;
  if (!PEOPLE.has(noun) || NO_PERSONS.has(noun) || (end - first < 2 && !plural)) return null;
  while (end < last && end - first < LONGEST_PHRASE && !CLOSES_NAME.test(itemAt(tokens, end).lower)) end++;
  if (end > core && isPossessive(tokens[end - 1])) end--;
  return byWordsAlone(layer, { first, last: end }, { plural, country: countryIn(layer, first, core), role: noun });
}
const CLOSES_NAME = /^(?:[,;:(—–-]|who|whom|whose|which|that|when|where)$/;
