import type { Token } from '../document';
import { beginsCapital } from '../text';
import { wordOf } from '../text/word-table';
import { type Entry, fold, phraseWords } from './entries';

/** A phrase, which is its own match. */
export interface Phrase extends Match {
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

/** Written in capitals alone, perhaps with full stops or digits: "US", "U.N.", "G20", "AFL-CIO". */
const abbreviation = /^(?=.*\p{Lu})[\p{Lu}\p{N}.+/-]+$/u;

/** Phrases under their first word. The longest phrase wins; among equals the one that was added first. */
export class PhraseTable {
  readonly #byFirst = new Map<string, Phrase[]>();

  add(phrase: string, entry: Entry): void {
    const words = phraseWords(phrase);
    if (words.length === 0) return;
    const keys = words.map(fold);
    const phrases = this.#byFirst.get(keys[0]!) ?? [];
    const exact = phrase.length < 8 && abbreviation.test(phrase);
    const added: Phrase = { keys, words, exact, capitals: words.map(beginsCapital), entry, length: keys.length };
    const place = phrases.findIndex((other) => other.keys.length < keys.length);
    if (place < 0) phrases.push(added);
    else phrases.splice(place, 0, added);
    this.#byFirst.set(keys[0]!, phrases);
  }

  /** The phrases whose first word folds to `key`, longest first. */
  beginningWith(key: string): readonly Phrase[] | undefined {
    return this.#byFirst.size === 0 ? undefined : this.#byFirst.get(key);
  }

  /** The longest phrase that begins at token `first` and ends before `end`; `keys` are the folded tokens. */
  match(tokens: readonly Token[], keys: readonly string[], first: number, end: number): Match | null {
    return longest(this.beginningWith(keys[first]!), tokens, keys, first, end);
  }
}

/** The longest of the phrases of a first word that stands at token `first` and ends before `end`. */
export function longest(
  phrases: readonly Phrase[] | undefined,
  tokens: readonly Token[],
  keys: readonly string[],
  first: number,
  end: number,
): Match | null {
  if (phrases === undefined) return null;
  for (const phrase of phrases) if (first + phrase.length <= end && fits(phrase, tokens, keys, first)) return phrase;
  return null;
}

function fits(phrase: Phrase, tokens: readonly Token[], keys: readonly string[], first: number): boolean {
  // The first key is that under which the phrase was found.
  for (let k = 1; k < phrase.length; k++) if (phrase.keys[k] !== keys[first + k]) return false;
  for (let k = 0; k < phrase.length; k++) {
    const written = tokens[first + k]!;
    if (phrase.exact ? written.text !== phrase.words[k] : phrase.capitals[k]! && !wordOf(written).capital) return false;
  }
  return true;
}
