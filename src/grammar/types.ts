import type { Span, TokenRange } from '../document';
import type { Tag } from '../english/grammar/wordClasses';

export type { Tag };

/** `np` noun group, `vg` verb group, single words that stand between them, and `none` beyond the ends of the text. */
export type PhraseType =
  | 'np'
  | 'vg'
  | 'prep'
  | 'sub'
  | 'that'
  | 'wh'
  | 'conj'
  | 'adj'
  | 'adv'
  | 'punct'
  | 'quote'
  | 'none';

/**
 * A noun group, a verb group or a word between them: a cursor over the phrases of a text. `first`, `last` (exclusive) and `head` are token
 * indices, `start` and `end` UTF-16 offsets; other phrases are never spoken of by number but asked for (`next`, `previous`).
 */
export interface Phrase extends Span, TokenRange {
  readonly type: PhraseType;
  /** Token index of the noun that heads a noun group, of the main verb of a verb group; else the first token. */
  readonly head: number;
  /** Of verb groups. */
  readonly verb: VerbFeatures | null;
  /** Place among all phrases of the text. */
  readonly index: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The phrase before it in the text, `NOWHERE` before the first. */
  readonly previous: Phrase;
  /** The phrase behind it in the text; behind the last one of type `none`, with `NOWHERE` behind it. */
  readonly next: Phrase;
  /** The first word as written, and in small letters. */
  readonly text: string;
  readonly lower: string;
  /** Is it this punctuation mark? */
  is(mark: string): boolean;
  /** Is its first word, in small letters, one of these? */
  opensWith(words: ReadonlySet<string>): boolean;
  /** Class of its first word. */
  readonly firstTag: Tag;
  /** Of verb groups; `none` for others. */
  readonly form: VerbFeatures['form'] | 'none';
  /** Class of its head. */
  readonly headTag: Tag;
  /** Its head in small letters. */
  readonly headWord: string;
  readonly isFinite: boolean;
  readonly isInfinitive: boolean;
  readonly isPronoun: boolean;
  /** Times look like noun groups but speak as little as adverbs ("last month", "Tuesday night"). */
  readonly isTime: boolean;
  /** Its last word in small letters. */
  readonly lastWord: string;
  /** Of verb groups; empty for others. */
  readonly lemma: string;
  /** Number of tokens. */
  readonly size: number;
  /** Does it stand before the end of this range, and not before its beginning? What stands beyond the text does not. */
  within(range: PhraseRange): boolean;
}

/** Phrases of a sentence that follow one another: from `from` to before `to`. */
export interface PhraseRange {
  readonly from: Phrase;
  /** Behind the last of them; behind the last phrase of a text stands one of type `none` that knows what is before it. */
  readonly to: Phrase;
}

export interface VerbFeatures {
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  /** Of its first verb; of finite groups alone it tells anything. */
  readonly tense: Tense;
}

/** Of "put" either, of "would" none. */
export type Tense = 'past' | 'present' | 'either' | 'none';

export interface GrammarLayer {
  /** One tag a token. */
  readonly tags: readonly Tag[];
  /** All groups of the text, in order; they cover every token. */
  readonly groups: readonly Phrase[];
  /** Index of the group that a token is in. */
  readonly groupOf: Int32Array;
  /** For each sentence the range of its groups. */
  readonly sentenceGroups: readonly TokenRange[];
}
