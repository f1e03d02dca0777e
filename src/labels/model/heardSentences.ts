/** The sentences of a text as the article layer hears them. */
import { probabilitiesOf } from './head';

/** The sentences of a text: each is read when it is first asked for, and until then about nothing. */
export class HeardSentences {
  /** The probabilities of each issue. */
  readonly #told: (Float64Array | undefined)[] = [];
  /** Their sums, of each issue. */
  readonly #sums: number[] = [];

  /** @param count How many there are. @param margins Those of a sentence, by its number. */
  constructor(
    readonly count: number,
    readonly margins: (sentence: number) => Float64Array,
  ) {}

  /** Reads sentences, of which some may lie outside the text. */
  hear(first: number, last: number): void {
    for (let i = Math.max(0, first); i <= Math.min(last, this.count - 1); i++) {
      if (this.#told[i]) continue;
      const told = probabilitiesOf(this.margins(i));
      this.#told[i] = told;
      for (let issue = 0; issue < told.length; issue++)
        this.#sums[issue] = (this.#sums[issue] ?? 0) + (told[issue] ?? 0);
    }
  }

  probability(sentence: number, issue: number): number {
    return this.#told[sentence]?.[issue] ?? 0;
  }

  /** The mean over all sentences. */
  share(issue: number): number {
    return (this.#sums[issue] ?? 0) / Math.max(1, this.count);
  }
}
