/** What the actor stage knows of a word by itself, found out once a word and kept with it. */
import type { Token } from '../document';
import { particles } from '../english/mentions/titles';
import { type Word, wordOf } from '../text';
import { fold } from './entries';
import { gazetteer } from './gazetteer';
import { isActing, isGivenName } from './lexicon';
import { type Pronoun, pronounOf } from './pronounWords';
import { beginsName, isAcronymText, isInitialText } from './shapes';
import type { Phrases } from './trie';

export interface WordFacts {
  /** Folded: the key under which words are compared. */
  readonly key: string;
  /** Nothing but ASCII, so that the key is the word in small letters. */
  readonly ascii: boolean;
  /** May begin a name by its shape, if it is a word. */
  readonly capitalised: boolean;
  readonly acronym: boolean;
  readonly initial: boolean;
  /** A mark behind which a phrase begins anew. */
  readonly opener: boolean;
  /** Phrases of the gazetteer that begin with it. */
  readonly phrases: Phrases | undefined;
  readonly pronoun: Pronoun | undefined;
  readonly given: boolean;
  readonly acting: boolean;
  /** "62-year-old". */
  readonly aged: boolean;
  /** Begins nothing that the gazetteer or a capital could tell: nine words of ten. */
  readonly idle: boolean;
}

/** What is known of a word that is not there, beyond the ends of a text. */
export const NO_WORD: WordFacts = {
  key: '',
  ascii: true,
  capitalised: false,
  acronym: false,
  initial: false,
  opener: false,
  phrases: undefined,
  pronoun: undefined,
  given: false,
  acting: false,
  aged: false,
  idle: true,
};

export function factsOf(token: Token): WordFacts {
  const word = wordOf(token);
  return (word.actors as WordFacts | undefined) ?? learn(word);
}

const beyondAscii = /[^\x20-\x7e]/;
const opening = /^["“‘«:(—–]/;
const years = /^\d{1,2}-year-old$/;

function learn(word: Word): WordFacts {
  const { text, lower } = word;
  const ascii = !beyondAscii.test(text);
  const key = ascii ? lower : fold(text);
  const capitalised = beginsName(text);
  const phrases = gazetteer().phrases.beginningWith(key);
  const pronoun = pronounOf(key);
  const aged = years.test(lower);
  const facts: WordFacts = {
    key,
    ascii,
    capitalised,
    acronym: isAcronymText(text),
    initial: isInitialText(text),
    opener: opening.test(text),
    phrases,
    pronoun,
    given: isGivenName(key),
    acting: isActing(lower),
    aged,
    idle: !capitalised && !phrases && !pronoun && !aged && !particles.has(key),
  };
  word.actors = facts;
  return facts;
}

/** A word that begins with a capital, or with an Arabic article before one ("al-Assad"), and is no adjective like "Paris-based". */
export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && factsOf(token).capitalised;
}

/** "J.", "J.D." */
export function isInitial(token: Token): boolean {
  return factsOf(token).initial;
}

/** Two to seven capitals, perhaps with digits: "ABC", "M23". */
export function isAcronym(token: Token): boolean {
  return factsOf(token).acronym;
}
