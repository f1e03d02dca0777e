/**
 * The rows of an article, each an issue of a statement with its side: which of them are told. A row says three things, that somebody says this, that it is
 * about the issue, and on which side. Each has a probability that was settled on real text, and a row is right with their product, as if none told of another.
 * (Weights fitted on the articles of the tests, whose statements are found more easily, gained up to two points there and lost as many on the world's press; models/EXPERIMENTS.md has the table.)
 */
import type { IssueStance } from '../../document';

/**
 * The least probability of a row: F1 is highest where rows are told that are more probable than half of it (Lipton, Elkan & Narayanaswamy, ECML PKDD
 * 2014), and whole articles, the world's and our own, reach 0.33 to 0.80, in the mean 0.56.
 */
export const LEAST_ROW = 0.28;

/** The probability that all of a row is right. @param sure That somebody says this. */
export function rowProbability(
  sure: number,
  { probability, probabilities: { favor, against, neutral } }: Pick<IssueStance, 'probability' | 'probabilities'>,
): number {
  return sure * probability * Math.max(favor, against, neutral);
}
