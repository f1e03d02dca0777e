import type { Token } from '../document';
import { beginsCapital } from '../text';
import { type Entry, fold, phraseWords } from './entries';

interface Phrase {
  readonly keys: readonly string[];
  /** Words as they must be written: exactly where the phrase is an abbreviation, else with a capital where it has one. */
  readonly words: readonly string[];
  readonly exact: boolean;
  /** Which of the words need a capital. */
  readonly capitals: readonly boolean[];
  readonly entry: Entry;
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
    const added: Phrase = { keys, words, exact, capitals: words.map(beginsCapital), entry };
    const place = phrases.findIndex((other) => other.keys.length < keys.length);
    if (place < 0) phrases.push(added);
    else phrases.splice(place, 0, added);
    this.#byFirst.set(keys[0]!, phrases);
  }

  /** The longest phrase that begins at token `first` and ends before `end`; `keys` are the folded tokens. */
  match(tokens: readonly Token[], keys: readonly string[], first: number, end: number): Match | null {
    if (this.#byFirst.size === 0) return null;
    const phrases = this.#byFirst.get(keys[first]!);
    if (!phrases) return null;
    for (const phrase of phrases) {
      if (first + phrase.keys.length <= end && fits(phrase, tokens, keys, first)) {
        return { entry: phrase.entry, length: phrase.keys.length };
      }
    }
    return null;
  }
}

function fits(phrase: Phrase, tokens: readonly Token[], keys: readonly string[], first: number): boolean {
  for (let k = 0; k < phrase.keys.length; k++) {
    if (phrase.keys[k] !== keys[first + k]) return false;
    const written = tokens[first + k]!.text;
    if (phrase.exact ? written !== phrase.words[k] : phrase.capitals[k]! && !beginsCapital(written)) return false;
  }
  return true;
}
