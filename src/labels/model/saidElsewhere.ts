/** What else is said of the same matter by the same: the mean over all others, which counts beside a statement's own words. */
import { itemAt, valueFor } from '../../runtime/lists';

/** Scores that somebody gives something. */
export interface SaidOnce {
  /** Who says it of what; null where that is not known. */
  readonly key: string | null;
  readonly weight: number;
  readonly scores: readonly number[];
}

/** Weights below this are none. */
const NOTHING = 1e-9;

/**
 * What the others of the same key add to each.
 *
 * @param share What the mean of the others counts; in proportion where they weigh less than one together.
 * @returns For each, in their order, what is to be added to its scores; null where there are no others.
 */
export function saidElsewhere(said: readonly SaidOnce[], share: number): readonly (readonly number[] | null)[] {
  const sums = new Map<string, { weight: number; readonly scores: number[] }>();
  for (const { key, weight, scores } of said) {
    if (key === null) continue;
    const sum = sums.get(key) ?? { weight: 0, scores: scores.map(() => 0) };
    sum.weight += weight;
    scores.forEach((score, s) => {
      sum.scores[s] = (sum.scores[s] ?? 0) + weight * score;
    });
    sums.set(key, sum);
  }
  return said.map(({ key, weight, scores: own }) => {
    if (key === null) return null;
    const sum = valueFor(sums, key);
    const others = sum.weight - weight;
    if (others < NOTHING) return null;
    const heard = share * Math.min(1, others);
    return sum.scores.map((score, s) => (heard * (score - weight * itemAt(own, s))) / others);
  });
}
