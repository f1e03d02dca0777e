/** How unsure a model is of a statement. */

import type { IssueStance } from '../../document';
import { stances } from '../../document';

/** The issue on which a model is least sure of a statement. */
export interface Doubt {
  /**
   * Entropy of the four answers that there are for the issue (not about it, favor, against, neutral), from 0 where one is certain
   * to 1 where all are alike. Entropy as uncertainty sampling takes it: Settles, Active Learning Literature Survey (2009), 2.1.
   */
  readonly uncertainty: number;
  readonly issue: string;
  /** For people: "trade 0.55, favor 0.48, against 0.41". */
  readonly reason: string;
}

const ANSWERS = 1 + stances.length;

/** Finds the issue with the largest entropy. `answers` holds all issues of the model. */
export function findDoubt(answers: readonly IssueStance[]): Doubt {
  let widest = answers[0]!;
  let entropy = -1;
  for (const answer of answers) {
    const own = entropyOf(answer);
    if (own > entropy) {
      widest = answer;
      entropy = own;
    }
  }
  return { uncertainty: entropy / Math.log(ANSWERS), issue: widest.issue, reason: reasonOf(widest) };
}

function entropyOf({ probability, probabilities }: IssueStance): number {
  return [1 - probability, ...stances.map((stance) => probability * probabilities[stance])].reduce(
    (sum, p) => (p > 0 ? sum - p * Math.log(p) : sum),
    0,
  );
}

function reasonOf({ issue, probability, probabilities }: IssueStance): string {
  const sides = [...stances].sort((a, b) => probabilities[b] - probabilities[a]).slice(0, 2);
  return [
    `${issue} ${probability.toFixed(2)}`,
    ...sides.map((side) => `${side} ${probabilities[side].toFixed(2)}`),
  ].join(', ');
}
