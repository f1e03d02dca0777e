/** What is known of a text and of a sentence before the words are read. */

/** What a whole text tells of its words. */
export interface TextFacts {
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
