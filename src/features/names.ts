import type { Span } from '../document';

/** Capitalised words in a row, with the small words that names have inside. */
const NAME = /\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:(?:of|the|de|von|van|bin|al) ){0,2}\p{Lu}[\p{L}\p{M}’'.-]*)*/gu;

/**
 * Guesses names by their capitals. It stands in where no actors have been found; a word alone at the beginning of a
 * sentence is not taken for a name.
 *
 * @returns Spans in UTF-16 units, in order.
 * @example
 * nameSpans('Yesterday Angela Merkel left Rome.') // [{ start: 10, end: 23 }, { start: 29, end: 34 }]
 */
export function nameSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(NAME)) {
    const words = match[0].replace(/(?:[’']s|[.’'-])+$/u, '');
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const opensSentence = match.index === 0 || /(?:[.!?]["”’]?\s|["“‘])$/u.test(before);
    if (opensSentence && !words.includes(' ')) continue;
    spans.push({ start: match.index, end: match.index + words.length });
  }
  return spans;
}
