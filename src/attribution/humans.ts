/** Do the words of a source name people, whether or not anybody knows who they are ("most rivals", "64 percent", "the actress")? */
import {
  BEHIND_HEADS,
  COUNTS,
  HAPPENINGS,
  PARTS,
  PEOPLE,
  PERSONS,
  SPEAKING_BODIES,
} from '../english/attribution/people';
import { singular } from '../grammar';
import { isPersonNoun } from '../mentions';

/**
 * @param source The words that name a source.
 * @example
 * namesPeople('a younger generation of activists') // true
 * namesPeople('the petition') // false
 */
export function namesPeople(source: string): boolean {
  const words = wordsOf(source);
  const [only = ''] = words;
  if (words.length === 1 && PERSONS.has(only)) return true;
  const end = headEnd(words, 0);
  const head = words[end - 1] ?? '';
  // "a handful of skywriters": who are counted.
  const parted = words[end] === 'of' && PARTS.has(singular(head));
  return isHuman(parted ? (words[headEnd(words, end + 1) - 1] ?? '') : head);
}

/** The words, and the commas between them. */
const wordsOf = (source: string): readonly string[] => source.toLowerCase().match(/[\p{L}\p{N}%’'-]+|,/gu) ?? [];

/** Behind the head of the noun phrase that begins at word `from`. */
function headEnd(words: readonly string[], from: number): number {
  const end = words.findIndex(
    (word, i) => i > from && (word === ',' || BEHIND_HEADS.has(word) || (word === 'close' && words[i + 1] === 'to')),
  );
  return end < 0 ? words.length : end;
}

/** Is it the noun of people, or what counts them? */
export const isHuman = (head: string): boolean =>
  head.endsWith('%') || COUNTS.has(head) || PEOPLE.has(singular(head)) || isPersonNoun(head) !== null;

/**
 * Can nobody speak whom the words of a phrase name?
 *
 * @param source The words, with their capitals.
 * @example
 * namesThing('new talks') // true
 * namesThing('the ministry') // false
 */
export const namesThing = (source: string): boolean =>
  !/\p{Lu}/u.test(source) && !namesPeople(source) && !namesBody(source);

const namesBody = (source: string): boolean => namesBodyIn(headed(wordsOf(source)).slice(-1));

const namesBodyIn = (words: readonly string[]): boolean => words.some((word) => SPEAKING_BODIES.has(singular(word)));

/** The words of a noun phrase up to its head. */
const headed = (words: readonly string[]): readonly string[] => words.slice(0, headEnd(words, 0));

/** Do the words tell of what happens ("Lind’s attack on Sand", "the visit by the premier")? "A poll taken after the vote" is a paper, "Luc de la Tour" a man. */
export function namesHappening(source: string): boolean {
  const words = wordsOf(source);
  const before = headed(words);
  const noun = before.at(-1) ?? '';
  const isName = !source.includes(noun) && (before.length > 1 || words.length === 1);
  return HAPPENINGS.has(singular(noun)) && !isName && !namesBodyIn(before.slice(0, -1));
}
