/** Languages by their trigrams (`franc-min`, MIT): 82 languages, those with eight million speakers and more. */
import { francAll } from 'franc-min';

/** A language, and how near a text is to it. */
export interface LanguageGuess {
  /** ISO 639-3; `und` where the text is too short. */
  readonly code: string;
  /** From 0 to 1, which the nearest has. */
  readonly score: number;
}

/** The languages of the text's script, the nearest first. Only the first 2,048 units are looked at. */
export function guessLanguages(text: string): readonly LanguageGuess[] {
  return francAll(text).map(([code, score]) => ({ code, score }));
}
