/** The most characteristic words of each issue and each side, for people to see what a model has learned. */

import { stances } from '../../document';
import { computeLogOdds, statementContrasts } from '../../labels/features';
import { itemAt } from '../../runtime/lists';
import { type Material, sumCounts } from '../rows';

/** Words that speak for an issue and for each side of it, the most telling first. */
export interface CharacteristicWords {
  /** Words by which the issue is found. */
  readonly issue: readonly string[];
  /** Words that speak for it. */
  readonly favor: readonly string[];
  /** Words that speak against it. */
  readonly against: readonly string[];
  /** Words of those who take no side. */
  readonly neutral: readonly string[];
}

const WORDS_PER_SIDE = 8;

/** Log-odds of a word that is rare mean little, so they are multiplied by the root of its count. */
export function characteristicWords({ views, issues }: Material): Record<string, CharacteristicWords> {
  const counted = sumCounts(itemAt(views, 0));
  const contrasts = statementContrasts(issues);
  const { odds } = computeLogOdds(counted, contrasts, itemAt(views, 0).index);
  const best = (k: number): string[] => {
    const cells = itemAt(contrasts, k).plus;
    const weights = counted.features.map((feature, f) => {
      const count = cells.reduce((sum, cell) => sum + (counted.counts[f * counted.cells + cell] ?? 0), 0);
      return { feature, weight: (odds[f * contrasts.length + k] ?? 0) * Math.sqrt(count) };
    });
    return weights
      .filter(({ feature, weight }) => weight > 0 && /\p{L}/u.test(feature))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, WORDS_PER_SIDE)
      .map(({ feature }) => feature);
  };
  const sides = (issue: number) =>
    stances.map((_, s) => best(issues.length + stances.length * (1 + issue) + s)) as [string[], string[], string[]];
  return Object.fromEntries(
    issues.map((name, issue) => {
      const [favor, against, neutral] = sides(issue);
      return [name, { issue: best(issue), favor, against, neutral }];
    }),
  );
}
