/**
 * Speech without marks under its introduction, as releases set it: "The minister said:" and below it paragraph after paragraph of what
 * was said.
 */
import type { Paragraph, Span } from '../document';
import { BEHIND_SPEECH, FIRST_PERSON, TOLD_BY_OTHERS } from '../english/attribution/speechBelow';
import type { Context } from './context';

/** So many paragraphs are one speech at most; own choice, releases quote shorter. */
const MOST = 12;

/**
 * Paragraphs below an introduction that ends its paragraph with a colon, one span each; none where a quotation or a list begins there.
 *
 * @param isSaid Whether the introduction says that somebody said it ("He wrote:" may stand above a picture that the text has lost).
 */
export function speechBelow({ text, layer, sentences }: Context, sentence: number, isSaid: boolean): readonly Span[] {
  const at = sentences[sentence]?.paragraph ?? -1;
  if (at < 0 || sentences[sentence + 1]?.paragraph === at) return [];
  const found: Span[] = [];
  for (const paragraph of layer.paragraphs.slice(at + 1, at + 1 + MOST)) {
    const words = text.slice(paragraph.start, paragraph.end).trim();
    if (!isProse(paragraph, words) || ((isSaid || found.length > 0) && TOLD_BY_OTHERS.test(words))) break;
    found.push({
      start: paragraph.start,
      end: paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length,
    });
  }
  // Somebody who says “I” or “we” is surely heard.
  return isSaid || found.some(({ start, end }) => FIRST_PERSON.test(text.slice(start, end))) ? found : [];
}

/** Whole sentences, and no heading, list, quotation or note. */
const isProse = ({ boilerplate }: Paragraph, words: string): boolean =>
  !boilerplate && /^[\p{Lu}]/u.test(words) && /[.!?…]$/.test(words) && !BEHIND_SPEECH.test(words);
