/** Looking up spans, tokens among them, that lie in a stretch of text; all lists are sorted by their start. */

import type { Span, TextLayer, TokenRange } from '../document';
import { itemAt } from '../runtime/lists';
import { firstFrom } from './sortedSpans';

export { firstFrom, inside, latestAt } from './sortedSpans';

/** Whether two spans have a character in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The tokens that lie inside a span, found by halving. */
export function tokensIn(layer: TextLayer, span: Span): TokenRange {
  const { tokens } = layer;
  const first = firstFrom(tokens, span.start);
  let last = first;
  while (last < tokens.length && itemAt(tokens, last).end <= span.end) last++;
  return { first, last };
}

/** Words as they stand, with one plain space between them. Nearly all stand so, and to look is cheaper than to write them anew. */
export function singleSpaced(words: string): string {
  return unevenSpace.test(words) ? words.replace(/\s+/g, ' ') : words;
}

const unevenSpace = /[^\S ]|\s\s/;
