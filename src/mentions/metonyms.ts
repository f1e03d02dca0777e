import {
  actorPrepositions,
  addressingVerbs,
  cityNouns,
  midAdverbs,
  placeNouns,
  placePrepositions,
  relationWords,
  stopBack,
} from '../english/mentions/words';
import type { Draft, Reading } from './drafts';
import { isPossessive } from './shapes';
import { isCapitalised } from './wordFacts';

/**
 * Pass 3. In: the drafts of a sentence and the index of a seat of government or a region. Out: whether it stands for those who
 * govern there: true in "Beijing said", "told Beijing", "Moscow’s invasion"; false in "in Beijing", "Paris Agreement".
 */
export function standsForState(reading: Reading, drafts: readonly Draft[], k: number): boolean {
  const seat = drafts[k]!;
  const { tokens, layer } = reading;
  const { first, last: end } = layer.sentences[seat.sentence]!;
  const next = seat.last < end ? tokens[seat.last] : undefined;
  const before = seat.first > first ? tokens[seat.first - 1] : undefined;
  if (next && isCapitalised(next)) return false;
  if (isDateline(reading, seat)) return false;
  if (next?.text === ':') return isSpeakerLabel(reading, seat);
  if (isPossessive(next)) return !cityNouns.has(tokens[seat.last + 1]?.lower ?? '');
  if (next && cityNouns.has(next.lower)) return false;
  if (next?.text === ',' && before?.kind === 'word' && placePrepositions.has(before.lower))
    return relates(reading, seat.first - 1, first);
  const coordinated = coordination(reading, drafts, k);
  if (coordinated !== null) return coordinated;
  if (before && placePrepositions.has(before.lower)) return relates(reading, seat.first - 1, first);
  if (before?.lower === 'on' && /^call(?:s|ed|ing)?$/.test(tokens[seat.first - 2]?.lower ?? '')) return true;
  if (before && (before.lower === 'to' || before.lower === 'on')) return relates(reading, seat.first - 1, first);
  if (before?.lower === 'of')
    return !placeNouns.has(tokens[seat.first - 2]?.lower ?? '') && !isCapitalised(tokens[seat.first - 2] ?? before);
  if (before && addressingVerbs.has(before.lower)) return true;
  if (before && actorPrepositions.has(before.lower))
    return !/^(?:left|leave|leaving|departed|depart|headed|bound|leaves)$/.test(tokens[seat.first - 2]?.lower ?? '');
  return actsNext(reading, seat.last, end) || isHouse(reading, seat);
}

/** "Ankara: no talks before spring": at the head of a line that is no dateline. */
function isSpeakerLabel(reading: Reading, seat: Draft): boolean {
  const { first } = reading.layer.sentences[seat.sentence]!;
  for (let at = first; at < seat.first; at++) if (reading.tokens[at]!.kind === 'word') return false;
  return !/^\p{Lu}{2,}$/u.test(reading.tokens[seat.first]!.text);
}

/** Houses of government, which are places only behind a preposition of place. Own compilation. */
const houses = new Set([
  'kremlin',
  'white house',
  'blue house',
  'downing street',
  'whitehall',
  'elysee',
  'foggy bottom',
]);

const isHouse = (reading: Reading, seat: Draft): boolean =>
  houses.has(reading.keys.slice(seat.nameFirst, seat.nameLast).join(' ').replace(/^the /, ''));

/** Whether a finite verb follows, perhaps behind adverbs. */
export function actsNext(reading: Reading, at: number, end: number): boolean {
  let next = at;
  while (next < end && next - at < 3 && midAdverbs.has(reading.tokens[next]!.lower)) next++;
  return next < end && reading.facts[next]!.acting && reading.tokens[next]!.text === reading.tokens[next]!.lower;
}

/** "pressure from Washington" against "flew from Washington". */
function relates(reading: Reading, preposition: number, first: number): boolean {
  const link = reading.tokens[preposition]!.lower;
  if (!/^(?:from|to|on|off|with)$/.test(link)) return false;
  for (let at = preposition - 1; at >= first && preposition - at <= 2; at--) {
    if (relationWords.has(reading.tokens[at]!.lower)) return true;
    if (stopBack.has(reading.tokens[at]!.lower)) return false;
  }
  return false;
}

const coordinators = new Set(['and', 'or', 'nor']);

/** In "Washington or Beijing" and "Moscow and NATO" the second is what the first is; null where nothing is coordinated. */
function coordination(reading: Reading, drafts: readonly Draft[], k: number): boolean | null {
  const seat = drafts[k]!;
  const left = drafts[k - 1];
  if (left && left.last === seat.first - 1 && coordinators.has(reading.tokens[left.last]!.lower)) {
    if (left.form === 'seat' || left.form === 'region') return left.confidence > 0;
    return left.form === 'state' ? !isPlace(reading, left) : left.form === 'organisation';
  }
  const right = drafts[k + 1];
  if (right && right.first === seat.last + 1 && coordinators.has(reading.tokens[seat.last]!.lower)) {
    const before = reading.tokens[seat.first - 1]?.lower ?? '';
    if (
      (right.form === 'seat' || right.form === 'state' || right.form === 'organisation') &&
      !placePrepositions.has(before)
    ) {
      return before !== 'to' || relates(reading, seat.first - 1, 0);
    }
  }
  return null;
}

function isPlace(reading: Reading, left: Draft): boolean {
  return placePrepositions.has(reading.tokens[left.first - 1]?.lower ?? '');
}

/** "BEIJING (Agency) —", "PARIS, May 10 —": at the head of a paragraph, with a bracket or dash near. */
function isDateline(reading: Reading, seat: Draft): boolean {
  const { sentences, paragraphs } = reading.layer;
  const sentence = sentences[seat.sentence]!;
  if (seat.first !== sentence.first || paragraphs[sentence.paragraph]!.start < sentence.start - 1) return false;
  const next = reading.tokens[seat.last]?.text ?? '';
  if (/^(?:\(|—|–|--|-)$/.test(next)) return true;
  if (next !== ',') return false;
  for (let at = seat.last + 1; at < Math.min(sentence.last, seat.last + 8); at++) {
    if (/^(?:\(|—|–|--)$/.test(reading.tokens[at]!.text)) return true;
  }
  return false;
}
