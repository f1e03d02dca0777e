/** The polarity of adjectives and adverbs in pattern-en. */
import { patternPolarities } from './data/patternEn';

let table: Map<string, number> | undefined;

/**
 * The polarity of a word.
 *
 * @param word A word in lower case.
 * @returns From −1 to 1; 0 for a word that is neutral or not listed.
 * @example
 * patternPolarity('brutal') // -1
 */
export function patternPolarity(word: string): number {
  table ??= new Map(
    patternPolarities.flatMap(([polarity, words]) => words.split(' ').map((w) => [w, polarity] as const)),
  );
  return table.get(word) ?? 0;
}
