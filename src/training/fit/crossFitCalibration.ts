/**
 * How well probabilities are calibrated on rows that the calibration has not seen.
 *
 * In: scores of held-out rows. Out: their probabilities, where for each fold temperature and shifts are fitted on the other folds. Fitted on the
 * rows that they are measured on, as the model's own are, they make the probabilities of a few hundred rows look truer than those of new ones.
 */
import { softmax } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { calibrateClasses } from './calibration';

/** Scores of held-out rows, rows × `count`, and what is true. */
export interface HeldOutClasses {
  readonly scores: Float64Array;
  readonly truth: Int32Array;
  /** How many classes. */
  readonly count: number;
  /** The fold of each row. */
  readonly folds: Int32Array;
  /** How much each row counts for the calibration; all the same where it is absent. */
  readonly weights?: Float64Array | undefined;
}

/** Probabilities of each row, calibrated without its fold. They do not depend on how the scores were calibrated before. */
export function crossFitProbabilities(held: HeldOutClasses): readonly Float64Array[] {
  const probabilities = new Array<Float64Array>(held.truth.length);
  const rows = [...held.truth.keys()];
  for (const fold of new Set(held.folds)) {
    const calibrate = calibrationOf(
      held,
      rows.filter((row) => held.folds[row] !== fold),
    );
    for (const row of rows) if (held.folds[row] === fold) probabilities[row] = calibrate(row);
  }
  return probabilities;
}

/** Fits on some rows. A class that none of them is of has no probability, as in a model. */
function calibrationOf({ scores, truth, count, weights }: HeldOutClasses, rows: readonly number[]) {
  const occurring = new Set(rows.map((row) => truth[row]));
  const present = Array.from({ length: count }, (_, k) => k).filter((k) => occurring.has(k));
  const of = (row: number) => present.map((k) => scores[row * count + k] ?? 0);
  // Of one class alone there is nothing to fit.
  const find = present.length > 1 ? calibrateClasses : () => ({ temperature: 1, shifts: present.map(() => 0) });
  const { temperature, shifts } = find(
    Float64Array.from(rows.flatMap(of)),
    Int32Array.from(rows, (row) => present.indexOf(truth[row] ?? 0)),
    present.length,
    true,
    weights && Float64Array.from(rows, (row) => weights[row] ?? 0),
  );
  return (row: number): Float64Array => {
    const own = softmax(Float64Array.from(of(row), (score, at) => score / temperature + itemAt(shifts, at)));
    const all = new Float64Array(count);
    present.forEach((k, at) => {
      all[k] = own[at] ?? 0;
    });
    return all;
  };
}
