/** What is known of a text and of a sentence before the words are read. */

import type { WordFacts } from './wordFacts';

/** What a whole text tells of its words. */
export interface TextFacts {
  /** What is known of the word of each token, fetched once. */
  readonly words: readonly WordFacts[];
  /** Words that the text writes with a capital inside sentences, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Offsets of quotation marks. */
  readonly marks: ReadonlySet<number>;
}

/** What is known of a sentence before its words are read. */
export interface SentenceFacts extends TextFacts {
  readonly first: number;
  readonly headline: boolean;
}
