/** What a statement says, as one sentence. */

/**
 * What a part of a claim is. `negation` is a word of its own ("not", "never"); a verb that denies ("denied", "stopped short of") is the cue.
 * `link` is a small word, or dots, between two parts ("to", "…").
 */
export type ClaimRole = 'actor' | 'cue' | 'negation' | 'addressee' | 'content' | 'link';

/** Words of a claim, and where they stand in the text. */
export interface ClaimPart {
  /** What they are. */
  readonly role: ClaimRole;
  /** The words: what stands in the document from `start` to `end`, where these are numbers. */
  readonly text: string;
  /**
   * Offset of the first unit in the text of the document, from 0; null, as `end` is, where the words do not stand there: the name of an actor
   * for whom a pronoun does, or a passive ("was not rejected by") that is turned round ("did not reject").
   */
  readonly start: number | null;
  /** Offset of the first unit behind the words; null where `start` is. */
  readonly end: number | null;
}

/**
 * Who said or did what, as a sentence: actor, verb with its negation, addressee, words.
 *
 * @example
 * analyze('Anna Keller left. She told Oslo that it was over.').statements[0].claim
 * // { text: 'Anna Keller told Oslo that it was over', parts: [{ role: 'actor', text: 'Anna Keller', start: null, end: null },
 * //   { role: 'cue', text: 'told', start: 22, end: 26 }, { role: 'addressee', … }, { role: 'content', … }] }
 */
export interface Claim {
  /** The texts of all parts in one line: one space between them, and for every stretch of white space. */
  readonly text: string;
  /** In the order of the sentence; never empty. */
  readonly parts: readonly ClaimPart[];
}
