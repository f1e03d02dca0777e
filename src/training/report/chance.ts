/** Whether stances are told better than by chance: a permutation test of agreement, within each issue. */
import { stances } from '../../document';
import { itemAt, largest } from '../../runtime/lists';
import type { ChanceTest } from '../diagnose';

/** What was said of a stance on an issue, and what is true; classes by their places. */
export interface ToldStance {
  readonly issue: number;
  readonly truth: number;
  readonly predicted: number;
}

/** Of labels that teach nothing one training in twenty passes: the upper 5 % of the normal distribution. */
const CRITICAL = 1.645;

/**
 * Compares how often stances are right with how often they would be if those of each issue were dealt out among its rows by chance, which has
 * this mean and variance (Hoeffding 1951, "A combinatorial central limit theorem"). Within issues, so that no model passes that has learned
 * nothing but which stance is the most frequent on which issue.
 */
export function testChance(told: readonly ToldStance[], classes: number): ChanceTest {
  let [right, majority, mean, variance] = [0, 0, 0, 0];
  for (const issue of new Set(told.map((one) => one.issue))) {
    const own = told.filter((one) => one.issue === issue);
    const n = own.length;
    const countOf = (key: 'truth' | 'predicted') =>
      Array.from({ length: classes }, (_, k) => own.filter((one) => one[key] === k).length);
    const [truth, predicted] = [countOf('truth'), countOf('predicted')];
    const sum = (term: (a: number, b: number) => number) =>
      truth.reduce((total, a, k) => total + term(a, itemAt(predicted, k)), 0);
    const products = sum((a, b) => a * b);
    right += own.filter((one) => one.truth === one.predicted).length;
    majority += largest(truth);
    mean += products / n;
    if (n > 1) variance += (products - sum((a, b) => a * b * (a + b)) / n + (products / n) ** 2) / (n - 1);
  }
  const count = told.length || 1;
  return {
    isBetter: right - mean > CRITICAL * Math.sqrt(Math.max(0, variance)),
    accuracy: right / count,
    majority: majority / count,
    stances: told.length,
  };
}

const NEUTRAL = stances.indexOf('neutral');

/**
 * The same of favor and against alone: a model that has learned which statements are neutral and nothing else is better than chance at all
 * three. Null where no issue has rows of both sides.
 */
export function testSides(told: readonly ToldStance[]): ChanceTest | null {
  const sided = told.filter(({ truth }) => truth !== NEUTRAL);
  const issues = new Set(sided.map(({ issue }) => issue));
  const sides = new Set(sided.map(({ issue, truth }) => issue * stances.length + truth));
  if (sides.size === issues.size) return null;
  return testChance(
    sided.filter(({ predicted }) => predicted !== NEUTRAL),
    stances.length,
  );
}
