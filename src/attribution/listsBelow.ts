/** Lists under an introduction, as communiqués and calls set them: "Oslo and Riga agreed to:" and below it item after item. */
import type { Span } from '../document';
import type { Context } from './context';

/** So many items has a list at most; own choice. */
const MOST = 24;
/** With fewer it is no list. */
const FEWEST = 2;

/** "• ", "- ", "1. ", "(a) " */
const MARK = /^(?:[-–—•*·▪‣]|\(?(?:\p{Nd}{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/u;
/** Without a mark: a small letter, and at the end what closes an item. */
const SMALL = /^\p{Ll}/u;
const GOES_ON = /[;,](?: and| or)?$/;
/** "; and", ".": no part of the item. */
const CLOSE = /[.;,]?(?: and| or)?$/;

/** The items below a sentence that ends its paragraph, one span each; none where no list begins there. */
export function listBelow({ text, layer, sentences }: Context, sentence: number): readonly Span[] {
  const at = sentences[sentence]?.paragraph ?? -1;
  if (at < 0 || sentences[sentence + 1]?.paragraph === at) return [];
  const found: Span[] = [];
  for (const { start, end, boilerplate } of layer.paragraphs.slice(at + 1, at + 1 + MOST)) {
    const words = text.slice(start, end).trim();
    const mark = MARK.exec(words)?.[0].length ?? 0;
    const closes = GOES_ON.test(words) || (found.length > 0 && words.endsWith('.'));
    const isItem = mark > 0 || (SMALL.test(words) && closes);
    if (boilerplate || !isItem) break;
    const first = start + text.slice(start, end).search(/\S/) + mark;
    found.push({ start: first, end: first + words.slice(mark).replace(CLOSE, '').length });
  }
  return found.length < FEWEST ? [] : found.filter((item) => item.end > item.start);
}
