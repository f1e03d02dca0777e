/** Looking up spans, tokens among them, that lie in a stretch of text; all lists are sorted by their start. */
import type { Span, TextLayer, TokenRange } from '../document';

/** The tokens that lie inside a span, found by halving. */
export function tokensIn(layer: TextLayer, span: Span): TokenRange {
  const { tokens } = layer;
  const first = firstFrom(tokens, span.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= span.end) last++;
  return { first, last };
}

/** Index of the first of ordered spans that begins at or behind an offset. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words as they stand, with one plain space between them. Nearly all stand so, and to look is cheaper than to write them anew. */
export function singleSpaced(words: string): string {
  return unevenSpace.test(words) ? words.replace(/\s+/g, ' ') : words;
}

const unevenSpace = /[^\S ]|\s\s/;

/**
 * The spans that lie wholly inside a stretch.
 *
 * @param sorted By `start`.
 * @example
 * inside([{ start: 0, end: 3 }, { start: 5, end: 9 }], { start: 4, end: 9 }) // [{ start: 5, end: 9 }]
 */
export function inside<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, start); i < sorted.length && sorted[i]!.start < end; i++)
    if (sorted[i]!.end <= end) found.push(sorted[i]!);
  return found;
}
