/** The words of a statement as sentence frames see them: names and numbers are places that others may fill. */

const WORD = /\p{L}[\p{L}\p{M}’'-]*|\p{N}+(?:[.,]\p{N}+)*/gu;

/** Stands where a name stood; no word can be this. */
const NAME = '‹name›';
const NUMBER = '‹number›';

/**
 * Lists the words of a text in lower case, with one place for capitals in a row and one for a number. A word is taken for a name by its
 * capital alone, also where it opens the sentence: frames are the same whoever is the subject.
 *
 * @param text A statement.
 * @example
 * frameWords('Norway and New Zealand pay 40 million.') // ['‹name›', 'and', '‹name›', 'pay', '‹number›', 'million']
 */
export function frameWords(text: string): string[] {
  const words: string[] = [];
  for (const word of text.match(WORD) ?? []) {
    const place = /^\p{Lu}/u.test(word) ? NAME : /^\p{N}/u.test(word) ? NUMBER : word;
    // Names that stand beside each other are one place.
    if (place !== NAME || words.at(-1) !== NAME) words.push(place);
  }
  return words;
}

/**
 * The words as they stand, in lower case.
 *
 * @example
 * plainWords('We won’t pay 1,5 million.') // ['we', 'won’t', 'pay', '1,5', 'million']
 */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
