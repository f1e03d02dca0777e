/** Trains weights of features for stances by stochastic gradient descent with a step a weight (AdaGrad). */

import { stances } from '../../document';
import { newWeights, takeStep, withoutSquares } from '../../kernels/adaGrad';
import { createSparseSteps, type SparseSteps } from '../../kernels/sparseSteps';
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

/** Rows with all features that they have in one list, those of all issues together before those of their own issue. */
export interface StanceWordRows {
  readonly rows: readonly StanceWordRow[];
  /** How many features each view has. */
  readonly sizes: readonly number[];
  readonly issues: number;
  /** Each row's features, numbered through all views, then as they are numbered with the issue, from `total` on. */
  readonly lists: readonly Int32Array[];
  /** The feature and the issue of each number from `total` on. Only what occurs has one: a tenth of all features with all issues. */
  readonly own: readonly { readonly feature: number; readonly issue: number }[];
  /** How many features there are in all views. */
  readonly total: number;
  /** Room for the weights, of one training at a time. */
  readonly steps: SparseSteps;
}

/**
 * Lays rows out for `trainStanceWords`, once for all trainings on some of them.
 *
 * @param rows What to learn from.
 * @param sizes How many features each view has.
 * @param issues How many issues there are.
 */
export function layStanceWords(
  rows: readonly StanceWordRow[],
  sizes: readonly number[],
  issues: number,
): StanceWordRows {
  const offsets = sizes.map((_, view) => sizes.slice(0, view).reduce((sum, size) => sum + size, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const isSplit = stanceQuestions(issues) > stances.length;
  const known = Array.from({ length: isSplit ? issues : 0 }, () => new Map<number, number>());
  const own: { feature: number; issue: number }[] = [];
  const numberOf = (feature: number, issue: number): number => {
    const numbers = itemAt(known, issue);
    const number = numbers.get(feature) ?? total + own.push({ feature, issue }) - 1;
    numbers.set(feature, number);
    return number;
  };
  const lists = rows.map(({ features, issue }) => {
    const all = features.flatMap((list, view) => list.map((feature) => itemAt(offsets, view) + feature));
    return Int32Array.from(isSplit ? [...all, ...all.map((feature) => numberOf(feature, issue))] : all);
  });
  const steps = createSparseSteps({
    ...{ questions: stances.length, features: total + own.length, strengths: false, ...LEARNING },
    most: lists.reduce((most, { length }) => Math.max(most, length), 0),
  });
  return { rows, sizes, issues, lists, own, total, steps };
}

/**
 * Trains. The same rows and seed give the same weights.
 *
 * @param laid Rows.
 * @param members The places of those to learn from.
 * @param seed Decides the order of the rows.
 */
export function trainStanceWords(laid: StanceWordRows, members: readonly number[], seed: number): TrainedStanceWords {
  const { steps, rows, lists } = laid;
  steps.clear();
  const learner: Learner = { steps, shifts: newWeights(stanceQuestions(laid.issues)) };
  const random = createRandom(seed);
  let order = members;
  for (let round = 0; round < ROUNDS; round++) {
    order = shuffle(order, random);
    for (const row of order) learnRow(learner, itemAt(lists, row), itemAt(rows, row));
  }
  return rounded(laid, [...withoutSquares(learner.shifts)]);
}

interface Learner {
  readonly steps: SparseSteps;
  /** Each with its sum of squares behind it. */
  readonly shifts: Float64Array;
}

/** A step of all weights that a row has. */
function learnRow({ steps, shifts }: Learner, list: Int32Array, { issue, stance }: StanceWordRow): void {
  const bases = basesOf(shifts.length / 2, issue);
  const count = list.length / bases.length;
  const root = Math.sqrt(count) || 1;
  const { row, scores } = steps;
  row.set(list);
  const sums = new Float64Array(stances.length);
  bases.forEach((base, b) => {
    scores.fill(0);
    steps.score(b * count, count);
    for (let k = 0; k < sums.length; k++)
      sums[k] = (sums[k] ?? 0) + (scores[k] ?? 0) / root + (shifts[2 * (base + k)] ?? 0);
  });
  // For each stance, its chance less whether it is true.
  const errors = softmax(sums);
  errors[stance] = (errors[stance] ?? 0) - 1;
  for (let k = 0; k < errors.length; k++) scores[k] = (errors[k] ?? 0) / root;
  steps.step(0, list.length);
  for (const base of bases)
    for (let k = 0; k < errors.length; k++) takeStep(shifts, 2 * (base + k), errors[k] ?? 0, LEARNING_SHIFTS);
}

function rounded({ sizes, own, total, steps }: StanceWordRows, shifts: readonly number[]): TrainedStanceWords {
  const questions = shifts.length;
  const largest = shifts.map(() => 0);
  const flat = new Int8Array(total * questions);
  /** Looks at the weights of each feature, with the place of its first among the questions. */
  const eachWeight = (look: (question: number, at: number, weight: number) => void): void => {
    for (let number = 0; number < total + own.length; number++) {
      const { feature, issue } = number < total ? { feature: number, issue: -1 } : itemAt(own, number - total);
      const base = stances.length * (1 + issue);
      for (let k = 0; k < stances.length; k++) look(base + k, feature * questions + base + k, steps.weight(number, k));
    }
  };
  eachWeight((question, _, weight) => {
    largest[question] = Math.max(itemAt(largest, question), Math.abs(weight));
  });
  const scales = largest.map(scaleFor);
  eachWeight((question, at, weight) => {
    flat[at] = inSteps(weight, itemAt(scales, question));
  });
  let from = 0;
  const packed = sizes.map((size) => {
    from += size * questions;
    return flat.subarray(from - size * questions, from);
  });
  return { packed, weight: (view: number, i: number) => itemAt(packed, view)[i] ?? 0, scales, shifts };
}

/** The weights as they stand in a model file, their answers multiplied by a share. */
export function stanceWordsJson({ packed, scales, shifts }: TrainedStanceWords, share: number): WordWeightsJson {
  return {
    weights: encodeBytes(packWeights(packed)),
    scales: scales.map((scale) => scale * share),
    shifts: shifts.map((shift) => shift * share),
  };
}
