import { BODY_LINKS, FIRST_BODY_LINKS } from '../english/mentions/names';
import { calendar } from '../english/mentions/words';
import type { ScannedText } from './scannedText';
import type { SentenceScan } from './sentenceScan';

/** Before days and months. */
const WHEN = new Set(['on', 'in', 'to']);

/** Where somebody speaks of a body: "the Freedom Party on Twitter". */
const CHANNELS = /^(?:twitter|facebook|telegram|fox|cnn|nbc|cbs)$/;

/** Small words that follow one another in the name of a body at most: "of and for". Own choice. */
const MOST_LINKS = 3;

/** Behind "Department" | "of Foreign Affairs and Trade": capitals joined by small words belong to the name of a body. */
export function bodyTailEnd(scan: SentenceScan, from: number): number {
  let last = from;
  while (last < scan.end) {
    const next = behindLinks(scan, last);
    if (next >= scan.end || !scan.text.isCapital(next) || !goesOn(scan, { from, last, next })) break;
    last = next + (next > last ? stateLength(scan, next) : 1);
  }
  return last;
}

/** "the Ministry of the | People’s Republic of China": the name of a state is taken whole, since its end is another's name. */
function stateLength(scan: SentenceScan, at: number): number {
  const known = scan.match(at);
  return known?.entry.kind === 'state' ? known.length : 1;
}

function behindLinks({ text, end }: SentenceScan, last: number): number {
  let next = last;
  while (next < end && next - last < MOST_LINKS && BODY_LINKS.has(text.written(next))) next++;
  return next;
}

/** "and the State Department’s bureau": the capitals own what stands behind them. */
function ownsNext(text: ScannedText, next: number): boolean {
  let at = next;
  while (text.isCapital(at)) at++;
  return text.isPossessive(at);
}

/** Whether the capital at `next` belongs to the name that reaches from before `from` to `last`. */
function goesOn(
  { text }: SentenceScan,
  { from, last, next }: { readonly from: number; readonly last: number; readonly next: number },
): boolean {
  if (next === last) return last > from;
  if (last === from && !FIRST_BODY_LINKS.has(text.written(last))) return false;
  // "the Department of Trade on Monday"
  if ((calendar.has(text.key(next)) || CHANNELS.test(text.key(next))) && WHEN.has(text.written(next - 1))) return false;
  // "the Department of Trade and Karl Lund", "the Department of Trade and Norway’s envoy"
  if (text.written(next - 1) === 'and' && text.factsAt(next).given) return false;
  return !(text.written(last) === 'and' && last > from && ownsNext(text, next));
}
