import type { Token } from '../document';
import { beginsCapital, withoutSpace, wordOf } from '../text';
import { type Entry, fold, phraseWords } from './entries';

/** A phrase, which is its own match. */
interface Phrase extends Match {
  readonly keys: readonly string[];
  /** Words as they must be written: exactly where the phrase is an abbreviation, else with a capital where it has one. */
  readonly words: readonly string[];
  readonly exact: boolean;
  /** Which of the words need a capital. */
  readonly capitals: readonly boolean[];
}

export interface Match {
  readonly entry: Entry;
  /** In tokens. */
  readonly length: number;
}

/** The phrases of a first word, longest first: those of several words under their second, and those of one. */
export interface Phrases {
  readonly longer: ReadonlyMap<string, readonly Phrase[]>;
  readonly single: readonly Phrase[];
}

/** Written in capitals alone, perhaps with full stops or digits: "US", "U.N.", "G20", "AFL-CIO". */
const abbreviation = /^(?=.*\p{Lu})[\p{Lu}\p{N}.+/-]+$/u;

type Later = () => readonly (readonly [string, Entry])[];

/**
 * Phrases under their first word. The longest phrase wins; among equals the one that was added first. They are read when a text first
 * has their first word: a text has few of thousands.
 */
export class PhraseTable {
  readonly #added = new Map<string, (readonly [string, Entry] | Later)[]>();
  readonly #read = new Map<string, Phrases>();

  add(phrase: string, entry: Entry): void {
    this.#put(phrase, [phrase, entry]);
  }

  /** Adds phrases that begin with the first word of `phrase` and are made when a text has that word. */
  addLater(phrase: string, make: Later): void {
    this.#put(phrase, make);
  }

  #put(phrase: string, added: readonly [string, Entry] | Later): void {
    const key = firstKey(phrase);
    if (key === undefined) return;
    const known = this.#added.get(key);
    if (known) known.push(added);
    else this.#added.set(key, [added]);
    this.#read.delete(key);
  }

  /** The phrases whose first word folds to `key`. */
  beginningWith(key: string): Phrases | undefined {
    if (this.#added.size === 0) return undefined;
    const added = this.#added.get(key);
    if (!added) return undefined;
    let phrases = this.#read.get(key);
    if (!phrases) {
      phrases = readPhrases(added);
      this.#read.set(key, phrases);
    }
    return phrases;
  }

  /** The longest phrase that begins at token `first` and ends before `end`; `keys` are the folded tokens. */
  match(tokens: readonly Token[], keys: readonly string[], first: number, end: number): Match | null {
    return longest(this.beginningWith(keys[first] ?? ''), tokens, keys, first, end);
  }
}

/** The key of the first word of a phrase; undefined where it has no word. */
function firstKey(phrase: string): string | undefined {
  const space = phrase.indexOf(' ');
  const first = space < 0 ? phrase : phrase.slice(0, space);
  // Letters alone are cut nowhere.
  if (LETTERS.test(first)) return first.toLowerCase();
  const [word] = phraseWords(phrase);
  return word === undefined ? undefined : fold(word);
}

const LETTERS = /^[A-Za-z]+$/;

function readPhrase(phrase: string, entry: Entry): Phrase {
  const words = phraseWords(phrase);
  const keys = words.map(fold);
  const exact = phrase.length < 8 && abbreviation.test(phrase);
  return { keys, words, exact, capitals: words.map(beginsCapital), entry, length: keys.length };
}

function readPhrases(added: readonly (readonly [string, Entry] | Later)[]): Phrases {
  const phrases = added
    .flatMap((one) => (typeof one === 'function' ? one() : [one]))
    .map(([phrase, entry]) => readPhrase(phrase, entry))
    .sort((a, b) => b.length - a.length);
  const longer = new Map<string, Phrase[]>();
  const single: Phrase[] = [];
  for (const phrase of phrases) {
    const second = phrase.keys[1];
    const list = second === undefined ? single : (longer.get(second) ?? []);
    list.push(phrase);
    if (second !== undefined) longer.set(second, list);
  }
  return { longer, single };
}

/** The longest of the phrases of a first word that stands at token `first` and ends before `end`. */
export function longest(
  phrases: Phrases | undefined,
  tokens: readonly Token[],
  keys: readonly string[],
  first: number,
  end: number,
): Match | null {
  if (phrases === undefined) return null;
  const { longer, single } = phrases;
  if (longer.size > 0 && first + 1 < end) {
    const behind = longer.get(keys[first + 1] ?? '') ?? NONE;
    for (let k = 0; k < behind.length; k++) {
      const phrase = behind[k] as Phrase;
      if (first + phrase.length <= end && fits(phrase, tokens, keys, first)) return phrase;
    }
  }
  if (first >= end) return null;
  for (let k = 0; k < single.length; k++)
    if (fits(single[k] as Phrase, tokens, keys, first)) return single[k] as Phrase;
  return null;
}

const NONE: readonly Phrase[] = [];

function fits(phrase: Phrase, tokens: readonly Token[], keys: readonly string[], first: number): boolean {
  // The first two keys are those under which the phrase was found.
  for (let k = 2; k < phrase.length; k++) if (phrase.keys[k] !== keys[first + k]) return false;
  for (let k = 0; k < phrase.length; k++) {
    const written = tokens[first + k];
    if (!written) return false;
    if (phrase.exact ? withoutSpace(written.text) !== phrase.words[k] : phrase.capitals[k] && !wordOf(written).capital)
      return false;
  }
  return true;
}
