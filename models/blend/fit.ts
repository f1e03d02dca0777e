/** Fits how two log-odds are averaged: `scale` × ((1 − `other`) × one + `other` × the other), by the likelihood of the labels. */

import type { Share } from '../../src/labels/data/blend';
import { softmax } from '../../src/labels/model';
import { mix } from '../../src/labels/model/blend';
import { itemAt } from '../../src/runtime/lists';

/** The scores of one question by both, and the number of the class that is true. For yes and no, the scores are of no (0) and yes. */
export interface Scored {
  readonly own: readonly number[];
  readonly other: readonly number[];
  readonly truth: number;
  /** What it counts beside the others. */
  readonly weight: number;
}

/** Steps of the grid: the likelihood is flat, and nobody needs a third digit. */
const SHARES = Array.from({ length: 21 }, (_, i) => i / 20);
const SCALES = Array.from({ length: 31 }, (_, i) => 0.5 + i / 20);

/** The share and scale with the least log-loss; a half and 1 where there is nothing to learn from. */
export function fitShare(rows: readonly Scored[]): Share {
  let best: Share = { other: 0.5, scale: 1 };
  let least = Number.POSITIVE_INFINITY;
  if (rows.length === 0) return best;
  for (const other of SHARES) {
    for (const scale of SCALES) {
      const loss = logLoss(rows, { other, scale });
      if (loss < least - 1e-9) {
        least = loss;
        best = { other, scale };
      }
    }
  }
  return best;
}

/** The share that `shareByHits` chooses, and with it the scale of the least log-loss. */
export function fitShareByHits(rows: readonly Scored[]): Share {
  const other = shareByHits(rows);
  return { other, scale: rows.length === 0 ? 1 : fitScale(rows, other) };
}

/**
 * The share by which the likeliest class is most often the true one; a half where there is nothing to learn from. Of shares that are not worse than the best by more than
 * a standard error of the difference, the nearest to a half: where rows do not say who is heard more, both are heard alike (the rule of one standard error of Breiman et
 * al., Classification and Regression Trees, 1984). The log-loss alone is as low where one of the two is seldom right but modest, and what people read is the likeliest class.
 */
export function shareByHits(rows: readonly Scored[]): number {
  if (rows.length === 0) return 0.5;
  const tried = SHARES.map((share) => rows.map((row) => hit(row, { other: share, scale: 1 })));
  const means = tried.map(sumOf);
  const best = itemAt(tried, means.indexOf(Math.max(...means)));
  const good = SHARES.filter((_, i) => isAsGood(itemAt(tried, i), best));
  const [other = 0.5] = good.sort((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5));
  return other;
}

/** The scale of the least log-loss with a share. */
export function fitScale(rows: readonly Scored[], other: number): number {
  const losses = SCALES.map((scale) => logLoss(rows, { other, scale }));
  return itemAt(SCALES, losses.indexOf(Math.min(...losses)));
}

/** Whether the weighted hits are not fewer than the best by more than a standard error of the sum of differences. */
function isAsGood(own: readonly number[], best: readonly number[]): boolean {
  const differences = best.map((value, i) => value - itemAt(own, i));
  const error = Math.sqrt(sumOf(differences.map((value) => value ** 2)));
  return sumOf(differences) <= error + 1e-12;
}

/** The weight of a row whose likeliest class is the true one; else 0. */
function hit(row: Scored, share: Share): number {
  const own = probabilities(row, share);
  return own.indexOf(Math.max(...own)) === row.truth ? row.weight : 0;
}

/** The weighted part of rows whose likeliest class is the true one. */
export function hits(rows: readonly Scored[], share: Share): number {
  return sumOf(rows.map((row) => hit(row, share))) / sumOf(rows.map(({ weight }) => weight));
}

/** The weighted mean of −log of the probability of what is true. */
export function logLoss(rows: readonly Scored[], share: Share): number {
  const whole = sumOf(rows.map(({ weight }) => weight));
  const lost = rows.map((row) => -row.weight * Math.log(Math.max(itemAt(probabilities(row, share), row.truth), 1e-12)));
  return sumOf(lost) / whole;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Both scores averaged, as probabilities. */
export function probabilities({ own, other }: Scored, share: Share): Float64Array {
  return softmax(Float64Array.from(own, (score, k) => mix(score, itemAt(other, k), share)));
}

/** A stance on an issue that was found with a probability, and whether issue and stance are right. */
export interface Found {
  readonly probability: number;
  readonly isRight: boolean;
  /** Whether the row has the issue at all. */
  readonly isLabelled: boolean;
  /** The rows that it is measured with. */
  readonly set: number;
}

/** Lines that are compared. */
const LINES = Array.from({ length: 17 }, (_, i) => (i + 2) / 20);

/**
 * The probability from which on an issue should be told, by the F1 of issue and stance together. Of lines that are within half a point of the best,
 * the middle one: few rows make a jagged curve.
 *
 * @param found All issues of all rows.
 */
export function chooseLine(found: readonly Found[]): number {
  const scores = LINES.map((line) => pairsF1(found, line));
  const best = Math.max(...scores);
  const good = LINES.filter((_, i) => itemAt(scores, i) >= best - 0.005);
  return itemAt(good, Math.floor((good.length - 1) / 2));
}

/** F1 of issue and stance, the mean over the sets. */
export function pairsF1(found: readonly Found[], line: number): number {
  const sets = [...new Set(found.map(({ set }) => set))];
  const scores = sets.map((set) => {
    const own = found.filter((each) => each.set === set);
    const told = own.filter(({ probability }) => probability >= line);
    const hits = told.filter(({ isRight }) => isRight).length;
    return (2 * hits) / (told.length + own.filter(({ isLabelled }) => isLabelled).length || 1);
  });
  return sumOf(scores) / (sets.length || 1);
}
