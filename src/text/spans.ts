/** Looking up spans, tokens among them, that lie in a stretch of text; all lists are sorted by their start. */

import type { Quotation, Span, TextLayer, TokenRange } from '../document';
import { itemAt } from '../runtime/lists';
import { firstFrom, latestAt } from './sortedSpans';

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

/** Does a stretch of text lie in quotation marks, however deep, the marks counted in? */
export function isInsideQuotation({ quotations }: Pick<TextLayer, 'quotations'>, { start, end }: Span): boolean {
  const outermost = outermosts.get(quotations) ?? quotations.filter(({ depth }) => depth === 0);
  outermosts.set(quotations, outermost);
  return (latestAt(outermost, start)?.end ?? -1) >= end;
}
/** Of the lists that have been asked of: a paragraph may hold any number of quotations in one. */
const outermosts = new WeakMap<readonly Quotation[], readonly Quotation[]>();

/** Words as they stand, with one plain space between them. Nearly all stand so, and to look is cheaper than to write them anew. */
export function singleSpaced(words: string): string {
  return unevenSpace.test(words) ? words.replace(/\s+/g, ' ') : words;
}

const unevenSpace = /[^\S ]|\s\s/;
