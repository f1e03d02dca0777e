/**
 * Speech without marks under its introduction, as releases set it: "The minister said:" and below it paragraph after paragraph of what
 * was said.
 */
import type { Paragraph, Span } from '../document';
import { BEHIND_SPEECH, FIRST_PERSON, TOLD_AGAIN, TOLD_BY_OTHERS } from '../english/attribution/speechBelow';
import type { Context } from './context';

/** So many paragraphs are one speech at most; own choice, releases quote shorter. */
const MOST = 12;
/** "issued the following statement:", and it is all that stands below. */
const MOST_OF_ALL = 40;

/** Is it said that somebody said it ("He wrote:" may stand above a picture that the text has lost), and that all below is it? */
export type Announced = 'perhaps' | 'said' | 'all';

/**
 * Paragraphs below an introduction that ends its paragraph with a colon, one span each; none where a quotation or a list begins there.
 *
 */
export function speechBelow(context: Context, sentence: number, announced: Announced): readonly Span[] {
  const { text, sentences } = context;
  const at = sentences[sentence]?.paragraph ?? -1;
  if (at < 0 || sentences[sentence + 1]?.paragraph === at) return [];
  const found = paragraphsFrom(context, at + 1, announced);
  // Somebody who says “I” or “we” is surely heard.
  return announced !== 'perhaps' || found.some(({ start, end }) => FIRST_PERSON.test(text.slice(start, end)))
    ? found
    : [];
}

/**
 * The same where the speech begins behind the colon: "Ana Lind said: We will not sign. I ask Oslo to wait." It is several sentences, and says "I" or "we".
 *
 * @param colon Where the colon ends.
 */
export function speechBeside(context: Context, sentence: number, colon: number): readonly Span[] {
  const { text, layer, sentences } = context;
  const at = sentences[sentence]?.paragraph ?? -1;
  const paragraph = layer.paragraphs[at];
  const isAlone = sentences[sentence - 1]?.paragraph !== at && sentences[sentence + 1]?.paragraph === at;
  if (!paragraph || !isAlone) return [];
  const start = colon + text.slice(colon, paragraph.end).search(/\S/);
  const words = text.slice(start, paragraph.end).trimEnd();
  if (!isProse(paragraph, words) || !FIRST_PERSON.test(words)) return [];
  for (let k = sentence + 1; sentences[k]?.paragraph === at; k++)
    if (TOLD_BY_OTHERS.test(text.slice(sentences[k]?.start, sentences[k]?.end))) return [];
  return [{ start, end: start + words.length }, ...paragraphsFrom(context, at + 1, 'said')];
}

/** Paragraphs of speech from one on, up to a heading, a note or somebody who tells again who speaks. */
function paragraphsFrom({ text, layer }: Context, first: number, announced: Announced): readonly Span[] {
  const found: Span[] = [];
  const most = announced === 'all' ? MOST_OF_ALL : MOST;
  const toldByOthers = announced === 'all' ? TOLD_AGAIN : TOLD_BY_OTHERS;
  for (const paragraph of layer.paragraphs.slice(first, first + most)) {
    const words = text.slice(paragraph.start, paragraph.end).trim();
    if (!isProse(paragraph, words) || ((announced !== 'perhaps' || found.length > 0) && toldByOthers.test(words)))
      break;
    found.push({
      start: paragraph.start,
      end: paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length,
    });
  }
  return found;
}

/** Whole sentences, and no heading, list, quotation or note. */
const isProse = ({ boilerplate }: Paragraph, words: string): boolean =>
  !boilerplate && /^[\p{Lu}]/u.test(words) && /[.!?…]["”’]{0,2}$/.test(words) && !BEHIND_SPEECH.test(words);
