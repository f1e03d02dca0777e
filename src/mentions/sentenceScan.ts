import type { Draft } from './drafts';
import { isHeadline } from './headlines';
import type { ScannedText } from './scannedText';
import type { Match } from './trie';

/** A sentence that is read from left to right: where the reading stands, and what it has found so far. */
export class SentenceScan {
  readonly first: number;
  /** Behind its last token. */
  readonly end: number;
  /** Where the reading stands. */
  at: number;
  /** No phrase that is found later reaches back over this token. */
  barrier: number;
  /** A capital may be there because a sentence, quotation or bracket begins. */
  opening = true;
  /** In order and without overlap; later words draw in what stands last. */
  readonly drafts: Draft[] = [];

  #headline: boolean | null = null;

  constructor(
    readonly text: ScannedText,
    readonly sentence: number,
  ) {
    const { first, last } = text.sentence(sentence);
    this.first = first;
    this.end = last;
    this.at = first;
    this.barrier = first;
  }

  /** Every longer word has a capital. */
  get isHeadline(): boolean {
    this.#headline ??= isHeadline(this.text, { first: this.first, last: this.end });
    return this.#headline;
  }

  /** The latest draft. */
  get top(): Draft | undefined {
    return this.drafts.at(-1);
  }

  /** The latest draft, if it ends before this token. */
  topBefore(at: number): Draft | undefined {
    const { top } = this;
    return top?.last === at ? top : undefined;
  }

  match(at: number): Match | null {
    return this.text.match(at, this.end);
  }

  /** A name or known word in capitals follows at once, in whatever sentence. */
  nextCapital(at: number): boolean {
    return this.text.isCapital(at + 1);
  }
}
