/**
 * Whether a stretch of a text would be cut into the same tokens if it stood by itself, so that it need not be cut again. The scanner
 * looks back only for a word's full stop, an apostrophe or a sign, and ahead only for what a full stop or an apostrophe means; so the
 * tokens at both ends decide. In doubt the answer is no.
 */

import type { Token, TokenRange } from '../document';
import { itemAt } from '../runtime/lists';

const plainStart = /^[\p{L}\d“"(]/u;
const meansByNeighbours = /[./'’‘`ʼ@#&:_]/;

/**
 * @param tokens The tokens of the text.
 * @param range The tokens of the stretch.
 * @example
 * const tokens = readTokens('“No,” said J. Duval.'); // “ No , ” said J. Duval .
 * standsAlone(tokens, { first: 0, last: 5 }); // true
 * standsAlone(tokens, { first: 4, last: 6 }); // false: “said J.” would end in a full stop of its own
 */
export function standsAlone(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (last <= first) return false;
  const start = itemAt(tokens, first).text;
  if (!plainStart.test(start) || start.includes('.') || (first + 1 < last && itemAt(tokens, first + 1).text === '.'))
    return false;
  // A full stop at the end is one for the scanner too, since the words before it hold none.
  const end = itemAt(tokens, last - 1).text === '.' ? last - 1 : last;
  for (let t = Math.max(first, end - 3); t < end; t++) if (meansByNeighbours.test(itemAt(tokens, t).text)) return false;
  return true;
}
