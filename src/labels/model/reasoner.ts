/** What takes a decision apart, for `explain`. */
import type { MaskedStatement } from '../features';

/** A feature and how much it spoke for the class (above 0) or against it (below). */
export interface FeatureReason {
  /** What the feature is, in words. */
  readonly name: string;
  /** By how much it moved the score: log-odds, above 0 for the class and below 0 against it. */
  readonly weight: number;
}

/** No word is left out. */
export const NONE = -1;

export interface Reasoner {
  /** The score of the class, its constant apart. @param without The word that has been blanked in the statement, or NONE. */
  score(statement: MaskedStatement, without: number): number;
  /** What the score is made of. */
  parts(statement: MaskedStatement): FeatureReason[];
}

/** A score less the mean of the others. */
export function marginOf(scores: ArrayLike<number>, index: number): number {
  let others = 0;
  for (let k = 0; k < scores.length; k++) if (k !== index) others += scores[k] ?? 0;
  return (scores[index] ?? 0) - others / (scores.length - 1);
}
