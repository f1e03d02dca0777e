/** Trains weights of words by stochastic gradient descent with a step a weight (AdaGrad). */

import { newWeights, takeStep, withoutSquares } from '../../kernels/adaGrad';
import { createSparseSteps, type SparseSteps } from '../../kernels/sparseSteps';
import type { LogOddsTable } from '../../labels/features';
import {
  encodeBytes,
  packWeights,
  type WordWeights,
  type WordWeightsJson,
  writeFeatureValues,
} from '../../labels/model';
import { itemAt, lastItem } from '../../runtime/lists';
import { createRandom, type Random, shuffle } from '../data';
import { inSteps, scaleFor } from './roundWeights';

/** Chosen by issues on held-out batches of our own statements; 15 rounds, or three times the decay, were not better. */
const ROUNDS = 8;
const LEARNING = { rate: 0.2, decay: 0.01 };
const LEARNING_SHIFTS = { ...LEARNING, decay: 0 };

/** Where a question's shift starts: most statements are not about a given issue. */
const SHIFT = -2;

/** What the weights are learned from. */
export interface WordWeightRows {
  /** The features of each row in each view. */
  readonly features: readonly (readonly (readonly number[])[])[];
  readonly tables: readonly LogOddsTable[];
  /** One byte a row and question: 1 yes, 0 no. The last question has no contrast of its own in the tables. */
  readonly answers: Uint8Array;
  readonly questions: number;
}

/** Weights that were trained, ready and as they are packed. */
export interface TrainedWordWeights extends WordWeights {
  readonly weights: readonly Int8Array[];
}

/** Room for the weights of one training at a time, which holds for any of these rows. */
export function wordRoom({ features, tables, questions }: Omit<WordWeightRows, 'answers'>): SparseSteps {
  const most = features.reduce((longest, own) => Math.max(longest, countOf(own)), 0);
  const all = sizesOf(tables).reduce((sum, size) => sum + size, 0);
  return createSparseSteps({ questions, features: all, most, ...LEARNING });
}

/**
 * Trains. The same rows and seed give the same weights.
 *
 * @param rows What to learn from.
 * @param seed Decides the order of the rows.
 * @param learner Where there is room already.
 */
export function trainWordWeights(rows: WordWeightRows, seed: number, learner = wordRoom(rows)): TrainedWordWeights {
  const { questions } = rows;
  const sizes = sizesOf(rows.tables);
  const flat = flatten(rows.features, sizes);
  learner.clear();
  writeStrengths(rows, sizes, learner);
  const shifts = learn(learner, flat, rows, createRandom(seed));
  const packed = sizes.map((size) => new Int8Array(size * questions));
  const scales = Array.from({ length: questions }, (_, q) => pack(learner, questions, q, packed));
  return { weights: packed, weight: (view, i) => itemAt(packed, view)[i] ?? 0, scales, shifts };
}

/** Writes the value of each feature that some row has for each question, numbered through all views. */
function writeStrengths(
  { tables, features, questions }: WordWeightRows,
  sizes: readonly number[],
  { strengths, width }: SparseSteps,
): void {
  let offset = 0;
  tables.forEach((table, v) => {
    const written = new Uint8Array(itemAt(sizes, v));
    for (const own of features) {
      for (const feature of itemAt(own, v)) {
        if (written[feature]) continue;
        written[feature] = 1;
        writeFeatureValues(table, feature, questions, strengths, (offset + feature) * width);
      }
    }
    offset += itemAt(sizes, v);
  });
}

/** The lengths of each row's values for each question, rows × questions. */
function lengthsOf({ starts, places }: FlatFeatures, { strengths, width }: SparseSteps, questions: number) {
  const lengths = new Float64Array((starts.length - 1) * questions);
  for (let row = 0; row + 1 < starts.length; row++) {
    const at = row * questions;
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const from = (places[i] ?? 0) * width;
      for (let q = 0; q < questions; q++) lengths[at + q] = (lengths[at + q] ?? 0) + (strengths[from + q] ?? 0) ** 2;
    }
    for (let q = 0; q < questions; q++) lengths[at + q] = Math.sqrt(lengths[at + q] ?? 0) || 1;
  }
  return lengths;
}

/** The features of all rows in one list: those of row r from `starts[r]` on, numbered through all views. */
interface FlatFeatures {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

function flatten(features: WordWeightRows['features'], sizes: readonly number[]): FlatFeatures {
  const offsets = sizes.map((_, v) => sizes.slice(0, v).reduce((sum, size) => sum + size, 0));
  const starts = new Int32Array(features.length + 1);
  features.forEach((own, row) => {
    starts[row + 1] = (starts[row] ?? 0) + countOf(own);
  });
  const places = new Int32Array(lastItem(starts));
  let at = 0;
  for (const own of features) {
    own.forEach((view, v) => {
      for (const feature of view) places[at++] = itemAt(offsets, v) + feature;
    });
  }
  return { starts, places };
}

/** How many features a row has in all views. */
function countOf(views: readonly (readonly number[])[]): number {
  return views.reduce((sum, { length }) => sum + length, 0);
}

/** How many features each view has. */
function sizesOf(tables: readonly LogOddsTable[]): number[] {
  return tables.map(({ odds, contrasts }) => odds.length / contrasts);
}

/** Learns the weights of all questions, row by row, and gives their shifts. */
function learn(
  learner: SparseSteps,
  { starts, places }: FlatFeatures,
  { answers, questions }: WordWeightRows,
  random: Random,
): number[] {
  const { row: features, lengths, scores } = learner;
  const all = lengthsOf({ starts, places }, learner, questions);
  const shifts = newWeights(questions);
  for (let q = 0; q < questions; q++) shifts[2 * q] = SHIFT;
  let order: readonly number[] = Array.from({ length: starts.length - 1 }, (_, row) => row);
  for (let round = 0; round < ROUNDS; round++) {
    order = shuffle(order, random);
    for (const row of order) {
      const own = places.subarray(starts[row], starts[row + 1]);
      features.set(own);
      lengths.set(all.subarray(row * questions, (row + 1) * questions));
      for (let q = 0; q < questions; q++) scores[q] = shifts[2 * q] ?? 0;
      learner.score(0, own.length);
      for (let q = 0; q < questions; q++) {
        scores[q] = 1 / (1 + Math.exp(-(scores[q] ?? 0))) - (answers[row * questions + q] ?? 0);
        takeStep(shifts, 2 * q, scores[q] ?? 0, LEARNING_SHIFTS);
      }
      learner.step(0, own.length);
    }
  }
  return [...withoutSquares(shifts)];
}

/** Packs the weights of a question, and gives what a step of it is worth. */
function pack({ weight, strengths, width }: SparseSteps, questions: number, q: number, packed: readonly Int8Array[]) {
  let most = 0;
  for (let feature = 0; feature < strengths.length / width; feature++)
    most = Math.max(most, Math.abs(weight(feature, q)));
  const scale = scaleFor(most);
  let feature = 0;
  for (const own of packed)
    for (let place = q; place < own.length; place += questions) own[place] = inSteps(weight(feature++, q), scale);
  return scale;
}

/** The weights as they stand in a model file, their answers to each question divided by a number of the question's own. */
export function wordWeightsJson(
  { weights, scales, shifts }: TrainedWordWeights,
  divisors: readonly number[],
): WordWeightsJson {
  return {
    weights: encodeBytes(packWeights(weights)),
    scales: scales.map((scale, q) => scale / itemAt(divisors, q)),
    shifts: shifts.map((shift, q) => shift / itemAt(divisors, q)),
  };
}
