import type { ScannedText } from './scannedText';

/** A headline has so many words at least, and at most. Own choices. */
const FEWEST = 3;
const MOST = 20;
/** Shorter words stand without a capital in headlines ("to", "over"). The usual rule of American newspapers (AP: four letters and more). */
const SHORTEST_CAPITAL = 4;

const STOPS = new Set(['.', '!', '”', '"', '""']);

/** Whether a sentence is a headline in capitals: "Talks Fail in Lima as Envoys Leave". There a capital tells no name. */
export function isHeadline(
  text: ScannedText,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (last - first > MOST || STOPS.has(text.written(last - 1))) return false;
  let capitals = 0;
  for (let at = first; at < last; at++) {
    if (!text.isWord(at)) continue;
    if (text.isCapital(at)) capitals++;
    else if (text.written(at).length >= SHORTEST_CAPITAL) return false;
  }
  return capitals >= FEWEST;
}
