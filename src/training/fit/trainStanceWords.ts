/**
 * Trains weights of features for stances: logistic regression over features that count the more the rarer they are (Spärck Jones 1972), drawn to 0,
 * by stochastic gradient descent with steps that shrink to nothing (Bottou 2010).
 */

import { stances } from '../../document';
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
 * Chosen on P-Stance cut to 500, 1,000, 3,000 and 12,000 rows (models/EXPERIMENTS.md, "Other people's labels"): ten rounds of half the rate, and any
 * penalty from 0.025 to 0.25, are within half a point.
 */
const ROUNDS = 5;
const RATE = 2;
/** How much of a weight all rows together take off. */
const PENALTY = 0.1;
/** What weights for all issues together count beside those of the issue: what they say of one is not always so of another. Chosen there. */
const SHARED = 0.5;
/** The part of a step of weights that a shift moves. */
const SHIFT_STEP = 0.1;

/** Numbers of a cell: what a feature counts, and its weight for each stance. */
const CELL = 1 + stances.length;

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
  /** What each number counts. */
  readonly values: Float64Array;
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
  const plain = rows.map(({ features }) =>
    features.flatMap((list, view) => list.map((feature) => itemAt(offsets, view) + feature)),
  );
  const lists = plain.map((all, row) => {
    const { issue } = itemAt(rows, row);
    return Int32Array.from(isSplit ? [...all, ...all.map((feature) => numberOf(feature, issue))] : all);
  });
  const rarities = raritiesOf(plain, total);
  const values = new Float64Array(total + own.length);
  values.set(isSplit ? rarities.map((rarity) => SHARED * rarity) : rarities);
  own.forEach(({ feature }, i) => {
    values[total + i] = rarities[feature] ?? 0;
  });
  return { rows, sizes, issues, lists, own, total, values };
}

/** How rare each feature is, in a measure by which the rows, as `addStanceWords` reads them, are of length 1 in the mean. */
function raritiesOf(lists: readonly (readonly number[])[], total: number): Float64Array {
  const holders = new Float64Array(total);
  for (const list of lists) for (const feature of new Set(list)) holders[feature] = (holders[feature] ?? 0) + 1;
  const rarities = holders.map((count) => 1 + Math.log((1 + lists.length) / (1 + count)));
  const lengths = lists.map((list) => list.reduce((sum, at) => sum + (rarities[at] ?? 0) ** 2, 0) / (list.length || 1));
  const mean = Math.sqrt(lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)) || 1;
  return rarities.map((rarity) => rarity / mean);
}

/**
 * Trains. The same rows and seed give the same weights.
 *
 * @param laid Rows.
 * @param members The places of those to learn from.
 * @param seed Decides the order of the rows.
 */
export function trainStanceWords(laid: StanceWordRows, members: readonly number[], seed: number): TrainedStanceWords {
  const { rows, lists, values } = laid;
  const cells = new Float32Array(values.length * CELL);
  values.forEach((value, number) => {
    cells[CELL * number] = value;
  });
  const learner: Learner = { cells, scale: 1, shifts: new Float64Array(stanceQuestions(laid.issues)) };
  const random = createRandom(seed);
  const steps = ROUNDS * members.length;
  let order = members;
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    order = shuffle(order, random);
    for (const row of order) {
      const rate = RATE * (1 - step++ / steps);
      learnRow(learner, itemAt(lists, row), itemAt(rows, row), rate);
      learner.scale *= 1 - (rate * PENALTY) / members.length;
    }
  }
  return rounded(laid, learner);
}

interface Learner {
  /** For each number what it counts, then its weight for each stance, side by side since no cache foresees their places. */
  readonly cells: Float32Array;
  /** What all weights are to be multiplied by, which is what draws them to 0. */
  scale: number;
  readonly shifts: Float64Array;
}

/** A step of all weights that a row has. */
function learnRow(learner: Learner, list: Int32Array, { issue, stance }: StanceWordRow, rate: number): void {
  const { scale, shifts } = learner;
  const bases = basesOf(shifts.length, issue);
  const root = Math.sqrt(list.length / bases.length) || 1;
  const sums = sumWeights(learner, list);
  for (let k = 0; k < sums.length; k++) {
    sums[k]! *= scale / root;
    for (const base of bases) sums[k]! += shifts[base + k]!;
  }
  // For each stance, its chance less whether it is true.
  const errors = softmax(sums);
  errors[stance]! -= 1;
  moveWeights(learner, list, errors, -rate / (root * scale));
  for (const base of bases) for (let k = 0; k < errors.length; k++) shifts[base + k]! -= rate * SHIFT_STEP * errors[k]!;
}

/** Adds up what a row's numbers weigh for each stance. Stances are written out: in a loop a training took a seventh longer. */
function sumWeights({ cells }: Learner, list: Int32Array): Float64Array {
  let [favor, against, neutral] = [0, 0, 0];
  for (let i = 0; i < list.length; i++) {
    const at = CELL * list[i]!;
    const value = cells[at]!;
    favor += value * cells[at + 1]!;
    against += value * cells[at + 2]!;
    neutral += value * cells[at + 3]!;
  }
  return Float64Array.of(favor, against, neutral);
}

function moveWeights({ cells }: Learner, list: Int32Array, errors: ArrayLike<number>, by: number): void {
  const [favor, against, neutral] = [by * errors[0]!, by * errors[1]!, by * errors[2]!];
  for (let i = 0; i < list.length; i++) {
    const at = CELL * list[i]!;
    const value = cells[at]!;
    cells[at + 1]! += value * favor;
    cells[at + 2]! += value * against;
    cells[at + 3]! += value * neutral;
  }
}

function rounded({ sizes, own, total }: StanceWordRows, { cells, scale, shifts }: Learner): TrainedStanceWords {
  const questions = shifts.length;
  const largest = Array.from(shifts, () => 0);
  const flat = new Int8Array(total * questions);
  /** Looks at the weights of each feature, with the place of its first among the questions. */
  const eachWeight = (look: (question: number, at: number, weight: number) => void): void => {
    for (let number = 0; number < total + own.length; number++) {
      const { feature, issue } = number < total ? { feature: number, issue: -1 } : itemAt(own, number - total);
      const base = stances.length * (1 + issue);
      for (let k = 0; k < stances.length; k++) {
        const weight = scale * (cells[CELL * number] ?? 0) * (cells[CELL * number + 1 + k] ?? 0);
        look(base + k, feature * questions + base + k, weight);
      }
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
  return { packed, weight: (view: number, i: number) => itemAt(packed, view)[i] ?? 0, scales, shifts: [...shifts] };
}

/** The weights as they stand in a model file, their answers multiplied by a share. */
export function stanceWordsJson({ packed, scales, shifts }: TrainedStanceWords, share: number): WordWeightsJson {
  return {
    weights: encodeBytes(packWeights(packed)),
    scales: scales.map((scale) => scale * share),
    shifts: shifts.map((shift) => shift * share),
  };
}
