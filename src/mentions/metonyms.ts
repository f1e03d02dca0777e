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
import type { Draft, ScannedText } from './drafts';
import { isPossessive } from './shapes';
import { isCapitalised } from './wordFacts';

/**
 * Pass 3. In: the drafts of a sentence and the index of a seat of government or a region. Out: whether it stands for those who
 * govern there: true in "Beijing said", "told Beijing", "Moscow’s invasion"; false in "in Beijing", "Paris Agreement".
 */
export function standsForState(scanned: ScannedText, drafts: readonly Draft[], k: number): boolean {
  const seat = drafts[k]!;
  const { tokens, layer } = scanned;
  const { first, last: end } = layer.sentences[seat.sentence]!;
  const next = seat.last < end ? tokens[seat.last] : undefined;
  const before = seat.first > first ? tokens[seat.first - 1] : undefined;
  if (next && isCapitalised(next)) return false;
  if (isDateline(scanned, seat)) return false;
  if (next?.text === ':') return isSpeakerLabel(scanned, seat);
  if (isPossessive(next)) return !cityNouns.has(tokens[seat.last + 1]?.lower ?? '');
  if (next && cityNouns.has(next.lower)) return false;
  if (next?.text === ',' && before?.kind === 'word' && placePrepositions.has(before.lower))
    return relates(scanned, seat.first - 1, first);
  const coordinated = coordination(scanned, drafts, k);
  if (coordinated !== null) return coordinated;
  if (before && placePrepositions.has(before.lower)) return relates(scanned, seat.first - 1, first);
  if (before?.lower === 'on' && /^call(?:s|ed|ing)?$/.test(tokens[seat.first - 2]?.lower ?? '')) return true;
  if (before && (before.lower === 'to' || before.lower === 'on')) return relates(scanned, seat.first - 1, first);
  if (before?.lower === 'of')
    return !placeNouns.has(tokens[seat.first - 2]?.lower ?? '') && !isCapitalised(tokens[seat.first - 2] ?? before);
  if (before && addressingVerbs.has(before.lower)) return true;
  if (before && actorPrepositions.has(before.lower))
    return !/^(?:left|leave|leaving|departed|depart|headed|bound|leaves)$/.test(tokens[seat.first - 2]?.lower ?? '');
  return actsNext(scanned, seat.last, end) || isHouse(scanned, seat);
}

/** "Ankara: no talks before spring": at the head of a line that is no dateline. */
function isSpeakerLabel(scanned: ScannedText, seat: Draft): boolean {
  const { first } = scanned.layer.sentences[seat.sentence]!;
  for (let at = first; at < seat.first; at++) if (scanned.tokens[at]!.kind === 'word') return false;
  return !/^\p{Lu}{2,}$/u.test(scanned.tokens[seat.first]!.text);
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

const isHouse = (scanned: ScannedText, seat: Draft): boolean =>
  houses.has(scanned.keys.slice(seat.nameFirst, seat.nameLast).join(' ').replace(/^the /, ''));

/** Whether a finite verb follows, perhaps behind adverbs. */
export function actsNext(scanned: ScannedText, at: number, end: number): boolean {
  let next = at;
  while (next < end && next - at < 3 && midAdverbs.has(scanned.tokens[next]!.lower)) next++;
  return next < end && scanned.facts[next]!.acting && scanned.tokens[next]!.text === scanned.tokens[next]!.lower;
}

/** "pressure from Washington" against "flew from Washington". */
function relates(scanned: ScannedText, preposition: number, first: number): boolean {
  const link = scanned.tokens[preposition]!.lower;
  if (!/^(?:from|to|on|off|with)$/.test(link)) return false;
  for (let at = preposition - 1; at >= first && preposition - at <= 2; at--) {
    if (relationWords.has(scanned.tokens[at]!.lower)) return true;
    if (stopBack.has(scanned.tokens[at]!.lower)) return false;
  }
  return false;
}

const coordinators = new Set(['and', 'or', 'nor']);

/** In "Washington or Beijing" and "Moscow and NATO" the second is what the first is; null where nothing is coordinated. */
function coordination(scanned: ScannedText, drafts: readonly Draft[], k: number): boolean | null {
  const seat = drafts[k]!;
  const left = drafts[k - 1];
  if (left && left.last === seat.first - 1 && coordinators.has(scanned.tokens[left.last]!.lower)) {
    if (left.form === 'seat' || left.form === 'region') return left.confidence > 0;
    return left.form === 'state' ? !isPlace(scanned, left) : left.form === 'organisation';
  }
  const right = drafts[k + 1];
  if (right && right.first === seat.last + 1 && coordinators.has(scanned.tokens[seat.last]!.lower)) {
    const before = scanned.tokens[seat.first - 1]?.lower ?? '';
    if (
      (right.form === 'seat' || right.form === 'state' || right.form === 'organisation') &&
      !placePrepositions.has(before)
    ) {
      return before !== 'to' || relates(scanned, seat.first - 1, 0);
    }
  }
  return null;
}

function isPlace(scanned: ScannedText, left: Draft): boolean {
  return placePrepositions.has(scanned.tokens[left.first - 1]?.lower ?? '');
}

/** "BEIJING (Agency) —", "PARIS, May 10 —": at the head of a paragraph, with a bracket or dash near. */
function isDateline(scanned: ScannedText, seat: Draft): boolean {
  const { sentences, paragraphs } = scanned.layer;
  const sentence = sentences[seat.sentence]!;
  if (seat.first !== sentence.first || paragraphs[sentence.paragraph]!.start < sentence.start - 1) return false;
  const next = scanned.tokens[seat.last]?.text ?? '';
  if (/^(?:\(|—|–|--|-)$/.test(next)) return true;
  if (next !== ',') return false;
  for (let at = seat.last + 1; at < Math.min(sentence.last, seat.last + 8); at++) {
    if (/^(?:\(|—|–|--)$/.test(scanned.tokens[at]!.text)) return true;
  }
  return false;
}
