/** What the weights of propositions are, by words and with a reader. */
import type { ExpectedFigures } from '../../taxonomy';

export interface PropositionWeights {
  /** The constant, then those of `presenceColumns`. */
  readonly presence: readonly number[];
  /** Kind to what the proposition names, hostile, neither: weights of `sideRow`. */
  readonly sides: readonly (readonly number[])[];
  /** The log-odds from which on a statement is taken to be about the issue. */
  readonly line: number;
  /** Scores of sides are divided by it. */
  readonly temperature: number;
  readonly abstainBelow: number;
  /** The mean of what statements say as a whole, from which directions are taken. */
  readonly centre: readonly number[];
  readonly expected: ExpectedFigures;
}
