/** Documents whose line ends are line feeds, for programs that translate them. */
import type { Span } from '../../document';
import { feedLines } from '../../runtime/lineFeeds';
import { mapOffsets } from '../../runtime/offsets';
import type { DatedDocument } from '../documents';

export interface LineFedText {
  /** The text with line feeds alone. */
  readonly text: string;
  /** From the document's offsets to UTF-16 units of that text. */
  readonly move: <T extends Span>(span: T) => Span;
}

/** @param given The text of the document. */
export function withLineFeeds({ offsets }: Pick<DatedDocument, 'offsets'>, given: string): LineFedText {
  const { toUnit } = mapOffsets(given);
  const unitOf = offsets === 'codePoints' ? toUnit : (unit: number) => unit;
  const { text, toFed } = feedLines(given);
  return { text, move: ({ start, end }) => ({ start: toFed(unitOf(start)), end: toFed(unitOf(end)) }) };
}
