/**
 * Blends a classifier with one that was trained on more rows of another kind. Both are linear, so any mixture of their scores is one
 * classifier again; the share of the other is chosen on held-out rows (the baseline LININT of Daumé III, ACL 2007).
 */

import { softmax } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { calibrateClasses } from './calibration';

/** Shares that are compared, the smallest of the best first. */
const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** A mixture, where own scores are divided by `temperature` first. */
export interface Blend {
  readonly share: number;
  readonly temperature: number;
  /** Rows × classes. */
  readonly scores: Float64Array;
}

/** Chooses the share of the other's scores by the log-loss of the calibrated mixture. All scores are of held-out rows. */
export function chooseBlend(own: Float64Array, other: Float64Array, truth: Int32Array, count: number): Blend {
  const { temperature } = calibrateClasses(own, truth, count);
  let best: Blend | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const share of SHARES) {
    const scores = own.map((score, i) => ((1 - share) * score) / temperature + share * (other[i] ?? 0));
    const loss = logLoss(scores, truth, count);
    // The loss is convex in both factors, so between two shares lies one valley.
    if (loss > least) break;
    if (loss < least - 1e-9) {
      least = loss;
      best = { share, temperature, scores };
    }
  }
  return best ?? { share: 0, temperature: 1, scores: own };
}

function logLoss(scores: Float64Array, truth: Int32Array, count: number): number {
  const { temperature, shifts } = calibrateClasses(scores, truth, count, true);
  let loss = 0;
  for (let row = 0; row < truth.length; row++) {
    const own = scores.slice(row * count, (row + 1) * count).map((score, k) => score / temperature + itemAt(shifts, k));
    loss -= Math.log(Math.max(1e-12, softmax(own)[truth[row] ?? 0] ?? 0));
  }
  return loss / (truth.length || 1);
}
