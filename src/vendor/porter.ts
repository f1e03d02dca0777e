/** The Porter stemmer of `natural`, by its leaf module: the package's root starts databases and reads the caller's `.env`. */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/**
 * Longer words, in UTF-16 units, are their own stem: the stemmer asks each letter whether a "y" follows the consonants behind it, so that its
 * time grows with the square of the length. The longest English words have 45 letters, names of places 58.
 */
const LONGEST = 64;

/**
 * Cuts an English word down to its stem.
 *
 * @param word A word in lower case.
 * @returns Its stem, which need not be a word itself.
 * @example
 * stem('sanctions') // 'sanction'
 */
export function stem(word: string): string {
  return word.length > LONGEST ? word : porter.stem(word);
}
