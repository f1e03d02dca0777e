/** Surnames that are names of places or roles as well: "Karl London", "Karl King", and behind them "London said", "King said". */

import type { Token } from '../document';
import { OCCUPATIONS, TITLES } from '../english/grammar/decisiveWords';
import { SURNAME_ROLES } from '../english/mentions/names';
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

/** The places and roles that stand behind a given name; no place that a preposition of place goes before, no role without a capital. */
export function wordsNamedAsPeople(text: Words): ReadonlySet<string> {
  const people = new Set<string>();
  const others = new Set<string>();
  for (let at = 0; at < text.tokens.length; at++) {
    const key = text.key(at);
    const isRole = SURNAME_ROLES.has(key);
    if (!isRole && !ambiguousStates.has(key)) continue;
    if (!text.isCapital(at)) {
      if (isRole) others.add(key);
    } else if (isSurname(text, at)) people.add(key);
    else if (placePrepositions.has(text.lower(at - 1)) && !isRole) others.add(key);
  }
  for (const key of others) people.delete(key);
  return people;
}

/** "Karl London", of two words, or "Senator Karl London". */
const isSurname = (text: Words, at: number): boolean =>
  text.isCapital(at - 1) &&
  (!text.isCapital(at - 2) || isOffice(text.lower(at - 2))) &&
  !text.isCapital(at + 1) &&
  (text.factsAt(at - 1).given || isUnknownName(text, at - 1));

const isOffice = (lower: string): boolean => TITLES.has(lower) || OCCUPATIONS.has(lower);

/** A capital that is no word of English and of no list: in "Denzel Washington" it is a given name. */
export function isUnknownName(text: Words, at: number): boolean {
  const { given, acronym, phrases } = text.factsAt(at);
  const lower = text.lower(at);
  return !(given || acronym || phrases) && /^[a-z]{3,}$/.test(lower) && isNoWord(lower);
}

const isNoWord = (lower: string): boolean => wordClasses(lower) === undefined && verbForm(lower) === null;
