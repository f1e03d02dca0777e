/** Looking up spans, tokens among them, that lie in a stretch of text; all lists are sorted by their start. */

import type { Span, TextLayer, Token, TokenRange } from '../document';
import { itemAt } from '../runtime/lists';

export { firstFrom, inside } from './sortedSpans';

/** The tokens that lie inside a span, found by halving. */
export function tokensIn(layer: TextLayer, span: Span): TokenRange {
  const { tokens } = layer;
  // As `firstFrom`, written out: asked of tokens alone, it is read as what it is.
  let first = 0;
  let high = tokens.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if ((tokens[middle] as Token).start < span.start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < tokens.length && itemAt(tokens, last).end <= span.end) last++;
  return { first, last };
}

/** Words as they stand, with one plain space between them. Nearly all stand so, and to look is cheaper than to write them anew. */
export function singleSpaced(words: string): string {
  return unevenSpace.test(words) ? words.replace(/\s+/g, ' ') : words;
}

const unevenSpace = /[^\S ]|\s\s/;
