/** In: a text's tokens. Out: a warning where it is not English. */
import type { TextLayer, Warning } from '../../document';
import { ENGLISH_WORDS } from '../../english/text/englishWords';
import { guessLanguages } from '../../vendor/franc';

/**
 * Share of frequent English words below which a text may be none. Of whole English articles the least had 0.21, of texts in 19 other languages
 * the most had 0; half an article in another language leaves more than this.
 */
const FEW = 0.08;

/** How near to English a text may be by its trigrams and be none: headlines of names are nearer (from 0.78 on), other languages less near (up to 0.73). */
const NEAR = 0.76;

/** Letters of a text that can be told by its words. A name or a headline can be of any language. */
const ENOUGH = 60;

/** The same for a text of another script. */
const ENOUGH_FOREIGN = 12;

/** Units that are looked at, in so many pieces from all of the text. */
const SAMPLE = 2000;
const PIECES = 4;

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
  const guesses = guessLanguages(sampleOf(text));
  const [nearest] = guesses;
  const toEnglish = guesses.find(({ code }) => code === 'eng')?.score ?? 0;
  if (!isForeign && (!nearest || nearest.code === 'und' || toEnglish > NEAR)) return [];
  const message = `The text does not seem to be English${likeness(nearest?.code)}. Only English is read: statements are missed, or wrong. Translate it first.`;
  return [{ code: 'LANGUAGE', message, span: null }];
}

/** All of a short text; pieces of a long one. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const step = Math.floor(text.length / PIECES);
  const pieces = Array.from({ length: PIECES }, (_, i) => text.slice(i * step, i * step + SAMPLE / PIECES));
  return pieces.join(' ');
}

/** What it is like, by the English name of a language that has one. */
function likeness(code = 'und'): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code);
  return code === 'und' || code === 'eng' || name === undefined || name === code ? '' : `; it is most like ${name}`;
}
