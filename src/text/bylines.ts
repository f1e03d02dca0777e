/** In: text and paragraphs. Out: the paragraphs at its head that tell who wrote it. */
import type { Span, TextLayer } from '../document';
import { BYLINE, BYLINE_WITHIN } from '../english/text/bylines';

export const bylinesOf = ({ text, paragraphs }: Pick<TextLayer, 'text' | 'paragraphs'>): readonly Span[] =>
  paragraphs.slice(0, BYLINE_WITHIN).filter(({ start, end }) => BYLINE.test(text.slice(start, end)));
