/** A word that may go on a noun group or a verb group: what the rows of the chunker are asked about. */
import type { Token } from '../document';
import { NO_WORD } from './readings';
import type { TagOrNone } from './wordCase';

/** One object goes from word to word. */
export class GroupCase {
  /** Index of the word among all tokens, and of the first word of the group. */
  i = 0;
  first = 0;
  /** The last word that can head the group so far; -1 where there is none yet. */
  head = -1;

  /** `end` is the first word behind the sentence. */
  constructor(
    readonly tokens: readonly Token[],
    readonly tags: readonly TagOrNone[],
    readonly end: number,
  ) {}

  get tag(): TagOrNone {
    return this.tags[this.i] ?? 'none';
  }

  /** The class of the word before, also where that is outside the group. */
  get left(): TagOrNone {
    return this.tags[this.i - 1] ?? 'none';
  }

  get next(): TagOrNone {
    return this.tags[this.i + 1] ?? 'none';
  }

  get opens(): boolean {
    return this.i === this.first;
  }

  get lower(): string {
    return (this.tokens[this.i] ?? NO_WORD).lower;
  }

  get lowerBefore(): string {
    return (this.tokens[this.i - 1] ?? NO_WORD).lower;
  }

  get lowerAfter(): string {
    return (this.tokens[this.i + 1] ?? NO_WORD).lower;
  }
}
