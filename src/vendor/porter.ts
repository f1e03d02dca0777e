/** The Porter stemmer of `natural`, by its leaf module: the package's root starts databases and reads the caller's `.env`. */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/**
 * Cuts an English word down to its stem.
 *
 * @param word A word in lower case.
 * @returns Its stem, which need not be a word itself.
 * @example
 * stem('sanctions') // 'sanction'
 */
export function stem(word: string): string {
  return porter.stem(word);
}
