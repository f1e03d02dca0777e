/** In: a text's tokens. Out: a warning where it is not English. */
import type { TextLayer, Warning } from '../../document';
import { ENGLISH_WORDS } from '../../english/text/englishWords';
import { guessLanguages } from '../../vendor/franc';

/**
 * Share of frequent English words below which a text may be none. Of whole English articles the least had 0.21, of texts in 19 other languages
 * the most had 0; half an article in another language leaves more than this.
 */
const FEW = 0.08;

/** How near to English a piece may be by its trigrams and be none: headlines of names are nearer (from 0.78 on), other languages less near (up to 0.73). */
const NEAR = 0.76;

/** Letters of a text that can be told by its words. A name or a headline can be of any language. */
const ENOUGH = 60;

/** The same for a text of another script. */
const ENOUGH_FOREIGN = 12;

/** Pieces from all of the text that are looked at, and the units of each: the longer a piece is, the nearer to English it seems, whatever it is. */
const PIECES = 4;
const PIECE = 150;

/** Code units below this are letters of Latin script (Unicode's first four blocks). */
const LATIN_END = 0x250;

/** A warning where most of a text is not English; none for one that only quotes another language. */
export function languageWarnings({ text, tokens }: Pick<TextLayer, 'text' | 'tokens'>): readonly Warning[] {
  let words = 0;
  let english = 0;
  let letters = 0;
  let foreign = 0;
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue;
    words++;
    letters += lower.length;
    if (ENGLISH_WORDS.has(lower)) english++;
    if (lower.charCodeAt(0) >= LATIN_END) foreign += lower.length;
  }
  const isForeign = foreign * 2 > letters;
  if (letters < (isForeign ? ENOUGH_FOREIGN : ENOUGH) || english >= words * FEW) return [];
  const pieces = piecesOf(text);
  const [nearest] = guessLanguages(pieces.join(' '));
  if (!isForeign && (!nearest || nearest.code === 'und' || nearnessToEnglish(pieces) > NEAR)) return [];
  const message = `The text does not seem to be English${likeness(nearest?.code)}. Only English is read: statements are missed, or wrong. Translate it first.`;
  return [{ code: 'LANGUAGE', message, span: null }];
}

/** A short text, or pieces of a long one at equal distances. */
function piecesOf(text: string): readonly string[] {
  const count = Math.min(PIECES, Math.ceil(text.length / PIECE));
  const length = Math.min(PIECE, Math.ceil(text.length / count));
  const step = Math.floor(text.length / count);
  return Array.from({ length: count }, (_, i) => text.slice(i * step, i * step + length));
}

/** From 0 to 1, the mean of the pieces. */
function nearnessToEnglish(pieces: readonly string[]): number {
  const scores = pieces.map((piece) => guessLanguages(piece).find(({ code }) => code === 'eng')?.score ?? 0);
  return scores.reduce((sum, score) => sum + score, 0) / pieces.length;
}

/** What it is like, by the English name of a language that has one. */
function likeness(code = 'und'): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code);
  return code === 'und' || code === 'eng' || name === undefined || name === code ? '' : `; it is most like ${name}`;
}
