/** Chooses how many steps a classifier descends, by cross-validation. */

import { dot } from '../../kernels/dot';
import { itemAt, largest } from '../../runtime/lists';
import {
  heldOutRows,
  learningRows,
  measureScaling,
  type RowSource,
  type Rows,
  type Scaling,
  type SelectedRows,
  standardise,
} from '../rows';
import { type Answered, descend } from './descent';

/** Numbers of steps that are compared. The classifier has no other regularisation. */
const CHECKPOINTS = [5, 10, 20, 30, 50];

/** The step length for one row; a step adds up all rows. 2e-5 for the 8,739 training targets of NewsMTSC. */
export const RATE = 0.17;

/** The fewest steps are taken that come this near to the best: held-out folds resemble the others more than new texts do. */
const TOLERANCE = 0.003;

export interface FitOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onFold?: (() => void) | undefined;
  readonly checkpoints?: readonly number[] | undefined;
}

/** What a fold's classifier learned from, and what it has not seen; both standardised. */
export interface HeldOutRound {
  readonly fold: number;
  readonly learning: SelectedRows;
  readonly waiting: SelectedRows;
  readonly scaling: Scaling;
  /** One byte a row to learn from and question. */
  readonly answers: Uint8Array;
}

/**
 * Runs the cross-validation once, with a look at the held-out scores at every checkpoint.
 *
 * @param onHeldOut Is called with each fold's rows, for other classifiers of the same rows.
 * @returns The number of steps, and what each row scored while it was held out: rows × questions.
 */
export function chooseSteps(
  source: RowSource,
  { answers, questions: count }: Answered,
  { signal, onFold, checkpoints = CHECKPOINTS }: FitOptions,
  merit: (heldOutScores: Float64Array, rows: Int32Array) => number,
  onHeldOut?: (round: HeldOutRound) => void,
): { steps: number; scores: Float64Array } {
  const held = checkpoints.map(() => new Float64Array(source.count * count));
  let last = checkpoints.length - 1;
  let isBounded = false;
  for (let fold = 0; fold < source.foldCount; fold++) {
    signal?.throwIfAborted();
    const learning = learningRows(source, [fold]);
    const waiting = heldOutRows(source, fold);
    const scaling = measureScaling(learning);
    standardise(learning, scaling);
    standardise(waiting, scaling);
    const own = new Uint8Array(learning.count * count);
    learning.members.forEach((row, i) => {
      own.set(answers.subarray(row * count, (row + 1) * count), i * count);
    });
    const pace = { rate: RATE / learning.count, steps: itemAt(checkpoints, last) };
    descend(learning, { answers: own, questions: count }, pace, (step, weights) => {
      const at = checkpoints.indexOf(step);
      if (at >= 0) scoreRows(itemAt(held, at), waiting.members, waiting, weights);
    });
    // What the first fold with rows says, the others seldom contradict by more than one checkpoint; the rest is not worth its time.
    if (!isBounded && waiting.count > 0) {
      last = Math.min(last, bestCheckpoint(held, waiting.members, merit) + 1);
      isBounded = true;
    }
    onHeldOut?.({ fold, learning, waiting, scaling, answers: own });
    onFold?.();
  }
  const all = Int32Array.from({ length: source.count }, (_, row) => row);
  const best = bestCheckpoint(held.slice(0, last + 1), all, merit);
  return { steps: itemAt(checkpoints, best), scores: itemAt(held, best) };
}

/** The first checkpoint that comes near to the best. */
function bestCheckpoint(
  held: readonly Float64Array[],
  rows: Int32Array,
  merit: (heldOutScores: Float64Array, rows: Int32Array) => number,
): number {
  const merits = held.map((scores) => merit(scores, rows));
  const best = largest(merits);
  return merits.findIndex((value) => value >= best - TOLERANCE);
}

/** Writes the scores of rows, each to its place. */
export function scoreRows(
  out: Float64Array,
  places: Int32Array,
  { columns, values }: Rows,
  weights: readonly Float64Array[],
): void {
  const row = new Float64Array(columns);
  places.forEach((place, i) => {
    for (let c = 0; c < columns; c++) row[c] = values[i * columns + c] ?? 0;
    for (let k = 0; k < weights.length; k++) out[place * weights.length + k] = dot(itemAt(weights, k), row);
  });
}
