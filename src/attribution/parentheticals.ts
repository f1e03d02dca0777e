/** Parentheticals by group index, for callers that do not pass phrases yet; what they ask stands in `grammar`. */
import type { TokenRange } from '../document';
import { openingMark, withApposedName } from '../grammar';
import type { Context } from './context';
import { phraseAt } from './phrases';

/** `openingMark` by indices. */
// until the callers pass phrases
export const openParenthetical = (context: Context, close: number, from: number): number | null =>
  openingMark(phraseAt(context, close), phraseAt(context, from))?.index ?? null;

/** `withApposedName` by indices: the span with its beginning moved to the left, and another end. */
// until the callers pass phrases
export const appositionHead = (context: Context, span: TokenRange, from: number, last: number): TokenRange => ({
  first: withApposedName(phraseAt(context, span.first), phraseAt(context, from)).index,
  last,
});
