/** Trains weights of features for stances by stochastic gradient descent with a step a weight (AdaGrad). */

import { stances } from '../../document';
import { newWeights, takeStep, withoutSquares } from '../../kernels/adaGrad';
import {
  basesOf,
  encodeBytes,
  packWeights,
  softmax,
  stanceQuestions,
  type WordWeights,
  type WordWeightsJson,
} from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { createRandom, shuffle } from '../data';
import { inSteps, scaleFor } from './roundWeights';

/**
 * Chosen on P-Stance cut to 500, 1,000 and 3,000 rows, with and without a third stance, news and written statements: three to eight rounds are
 * within half a point in the mean, a decay of 0.02 is one and a half worse.
 */
const ROUNDS = 5;
const LEARNING = { rate: 0.2, decay: 0.0005 };
const LEARNING_SHIFTS = { ...LEARNING, decay: 0 };

export interface StanceWordRow {
  /** The features in each view. */
  readonly features: readonly (readonly number[])[];
  readonly issue: number;
  readonly stance: number;
}

/** Weights that were trained, ready and as they are packed. */
export interface TrainedStanceWords extends WordWeights {
  readonly packed: readonly Int8Array[];
}

/**
 * Trains. The same rows and seed give the same weights.
 *
 * @param rows What to learn from.
 * @param sizes How many features each view has.
 * @param issues How many issues there are.
 * @param seed Decides the order of the rows.
 */
export function trainStanceWords(
  rows: readonly StanceWordRow[],
  sizes: readonly number[],
  issues: number,
  seed: number,
): TrainedStanceWords {
  const questions = stanceQuestions(issues);
  const offsets = sizes.map((_, view) => sizes.slice(0, view).reduce((sum, size) => sum + size, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const learner: Learner = {
    weights: newWeights(total * questions),
    shifts: newWeights(questions),
  };
  // All views in one list, numbered through, at the place of their first weight.
  let order = rows.map(({ features, issue, stance }) => ({
    starts: Int32Array.from(
      features.flatMap((own, view) => own.map((feature) => 2 * (itemAt(offsets, view) + feature) * questions)),
    ),
    bases: basesOf(questions, issue),
    stance,
  }));
  const random = createRandom(seed);
  for (let round = 0; round < ROUNDS; round++) {
    order = shuffle(order, random);
    for (const row of order) learnRow(learner, row);
  }
  const weights = withoutSquares(learner.weights);
  return rounded(
    sizes.map((size, view) => {
      const from = itemAt(offsets, view) * questions;
      return weights.subarray(from, from + size * questions);
    }),
    [...withoutSquares(learner.shifts)],
  );
}

interface Learner {
  /** These and the shifts each with its sum of squares behind it. */
  readonly weights: Float64Array;
  readonly shifts: Float64Array;
}

interface FlatRow {
  readonly starts: Int32Array;
  readonly bases: readonly number[];
  readonly stance: number;
}

/** A step of all weights that a row has. */
function learnRow({ weights, shifts }: Learner, { starts, bases, stance }: FlatRow): void {
  const root = Math.sqrt(starts.length) || 1;
  const errors = errorsOf(weights, shifts, { starts, bases, stance }, root);
  for (const base of bases) {
    for (let i = 0; i < starts.length; i++) {
      const from = (starts[i] ?? 0) + 2 * base;
      for (let k = 0; k < errors.length; k++) takeStep(weights, from + 2 * k, (errors[k] ?? 0) / root, LEARNING);
    }
    for (let k = 0; k < errors.length; k++) takeStep(shifts, 2 * (base + k), errors[k] ?? 0, LEARNING_SHIFTS);
  }
}

/** For each stance, its chance less whether it is true. */
function errorsOf(
  weights: Float64Array,
  shifts: Float64Array,
  { starts, bases, stance }: FlatRow,
  root: number,
): Float64Array {
  const scores = new Float64Array(stances.length);
  const sums = new Float64Array(stances.length);
  for (const base of bases) {
    sums.fill(0);
    for (let i = 0; i < starts.length; i++) {
      const from = (starts[i] ?? 0) + 2 * base;
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (weights[from + 2 * k] ?? 0);
    }
    for (let k = 0; k < scores.length; k++)
      scores[k] = (scores[k] ?? 0) + (sums[k] ?? 0) / root + (shifts[2 * (base + k)] ?? 0);
  }
  const errors = softmax(scores);
  errors[stance] = (errors[stance] ?? 0) - 1;
  return errors;
}

function rounded(weights: readonly Float64Array[], shifts: readonly number[]): TrainedStanceWords {
  const questions = shifts.length;
  const largest = shifts.map(() => 0);
  for (const own of weights)
    for (let i = 0; i < own.length; i++)
      largest[i % questions] = Math.max(itemAt(largest, i % questions), Math.abs(own[i] ?? 0));
  const scales = largest.map(scaleFor);
  const packed = weights.map((own) => {
    const steps = new Int8Array(own.length);
    for (let i = 0; i < own.length; i++) steps[i] = inSteps(own[i] ?? 0, itemAt(scales, i % questions));
    return steps;
  });
  return { packed, weight: (view, i) => itemAt(packed, view)[i] ?? 0, scales, shifts };
}

/** The weights as they stand in a model file, their answers multiplied by a share. */
export function stanceWordsJson({ packed, scales, shifts }: TrainedStanceWords, share: number): WordWeightsJson {
  return {
    weights: encodeBytes(packWeights(packed)),
    scales: scales.map((scale) => scale * share),
    shifts: shifts.map((shift) => shift * share),
  };
}
