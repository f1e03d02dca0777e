/** Surnames that are names of places as well: "Karl London", and behind him "London said". */

import type { Token } from '../document';
import { ambiguousStates } from '../english/mentions/states';
import { placePrepositions } from '../english/mentions/words';
import { verbForm, wordClasses } from '../grammar';
import type { WordFacts } from './wordFacts';

/** What is asked of a text (`ScannedText`). */
interface Words {
  readonly tokens: readonly Token[];
  key(at: number): string;
  lower(at: number): string;
  factsAt(at: number): WordFacts;
  isCapital(at: number): boolean;
}

/** The places that stand behind a given name, and nowhere behind a preposition of place. */
export function placesNamedAsPeople(text: Words): ReadonlySet<string> {
  const people = new Set<string>();
  const places = new Set<string>();
  for (let at = 0; at < text.tokens.length; at++) {
    const key = text.key(at);
    if (!ambiguousStates.has(key) || !text.isCapital(at)) continue;
    if (isSurname(text, at)) people.add(key);
    else if (placePrepositions.has(text.lower(at - 1))) places.add(key);
  }
  for (const key of places) people.delete(key);
  return people;
}

/** "Karl London", of two words. */
const isSurname = (text: Words, at: number): boolean =>
  text.isCapital(at - 1) &&
  !text.isCapital(at - 2) &&
  !text.isCapital(at + 1) &&
  (text.factsAt(at - 1).given || isUnknownName(text, at - 1));

/** A capital that is no word of English and of no list: in "Denzel Washington" it is a given name. */
export function isUnknownName(text: Words, at: number): boolean {
  const { given, acronym, phrases } = text.factsAt(at);
  const lower = text.lower(at);
  return !(given || acronym || phrases) && /^[a-z]{3,}$/.test(lower) && isNoWord(lower);
}

const isNoWord = (lower: string): boolean => wordClasses(lower) === undefined && verbForm(lower) === null;
