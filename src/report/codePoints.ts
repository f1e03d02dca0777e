/** Documents that count code points, of documents that anybody may have made. */
import {
  type CodePointDocument,
  type Counted,
  toCodePointOffsets as countCodePoints,
  type Told,
} from '../runtime/offsets';
import { checkDocument, textOf } from './documents';

/**
 * Gives every offset of a document in code points, so that Python's `text[start:end]` is the words that a span stands for.
 *
 * @param document A document with its `text`, as `analyze` returns it. One that counts code points already is returned as it is.
 * @returns A copy with `offsets: 'codePoints'`; the one that was given is left alone.
 * @throws INVALID_DOCUMENT that names the first field that cannot be used; also where there is no text to count in.
 * @example
 * toCodePointOffsets(analyze('🕊 France wants talks, Anna Keller said.')).statements[0].source.start // 22
 * analyze('🕊 France wants talks, Anna Keller said.').statements[0].source.start // 23
 */
export function toCodePointOffsets<T extends Told>(document: Counted<T>): CodePointDocument<T> {
  checkDocument(document);
  if (document.offsets !== 'codePoints') textOf(document, 'document');
  return countCodePoints(document);
}
