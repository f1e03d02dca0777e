/** How much rows count where they are not all alike: labels on real prose beside rows that were written to be learned from. */
import type { Example } from './examples';

export interface Weighting {
  /** The rows that an example stands for: several where it counts more, unlike each other where its labels are in doubt. */
  readonly copiesOf: (example: Example) => readonly Example[];
  /**
   * How much a held-out row (one of the copies) counts where probabilities are settled and lines are drawn: for an issue, or for
   * the question whether there is any (null). All rows train; so they learn from both kinds, and say how likely things are in one.
   */
  readonly settles: (row: Example, issue: string | null) => number;
  /** Whether a row tells what statements are about; one that does not tells stances alone, and what is liked or disliked in it. Default: yes. */
  readonly tellsIssues?: (row: Example) => boolean;
  /** At most so many rows train a classifier. */
  readonly mostRows: number;
}
