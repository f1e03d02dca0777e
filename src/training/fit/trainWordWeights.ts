/** Trains weights of words by stochastic gradient descent with a step a weight (AdaGrad). */

import { newWeights, takeStep, withoutSquares } from '../../kernels/adaGrad';
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

/** Trains. The same rows and seed give the same weights. */
export function trainWordWeights(rows: WordWeightRows, seed: number): TrainedWordWeights {
  const { tables, questions } = rows;
  const sizes = tables.map(({ odds, contrasts }) => odds.length / contrasts);
  const flat = flatten(rows.features, sizes);
  const plainValues = valuesOf(rows, sizes);
  const scales: number[] = [];
  const shifts: number[] = [];
  const packed = sizes.map((size) => new Int8Array(size * questions));
  for (let q = 0; q < questions; q++) {
    const values = valuesInRows(flat, plainValues, q, questions);
    const learned = newWeights(sizes.reduce((sum, size) => sum + size, 0));
    shifts.push(trainQuestion({ ...flat, values }, rows, q, learned, createRandom(seed)));
    const weights = withoutSquares(learned);
    const scale = scaleFor(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
    let at = 0;
    for (const own of packed) {
      for (let place = q; place < own.length; place += questions) own[place] = inSteps(weights[at++] ?? 0, scale);
    }
    scales.push(scale);
  }
  return { weights: packed, weight: (view, i) => itemAt(packed, view)[i] ?? 0, scales, shifts };
}

/** The value of each feature that some row has for each question, features × questions, numbered through all views. */
function valuesOf({ tables, features, questions }: WordWeightRows, sizes: readonly number[]): Float64Array {
  const values = new Float64Array(sizes.reduce((sum, size) => sum + size, 0) * questions);
  let offset = 0;
  tables.forEach((table, v) => {
    for (const row of new Set(features.flatMap((own) => itemAt(own, v))))
      writeFeatureValues(table, row, questions, values, (offset + row) * questions);
    offset += itemAt(sizes, v);
  });
  return values;
}

/** The values of the features of each row for a question, of length 1 together, as `flatten` lists them. */
function valuesInRows(
  { starts, places }: FlatFeatures,
  plainValues: Float64Array,
  q: number,
  questions: number,
): Float64Array {
  const values = new Float64Array(places.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    let squares = 0;
    for (let i = from; i < end; i++) {
      const value = plainValues[(places[i] ?? 0) * questions + q] ?? 0;
      values[i] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = from; i < end; i++) values[i] = (values[i] ?? 0) / length;
  }
  return values;
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
    starts[row + 1] = own.reduce((sum, { length }) => sum + length, starts[row] ?? 0);
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

/** Learns the weights of a question, made by `newWeights`, and gives its shift. */
function trainQuestion(
  { starts, places, values }: FlatFeatures & { readonly values: Float64Array },
  { answers, questions }: WordWeightRows,
  q: number,
  weights: Float64Array,
  random: Random,
): number {
  const shift = newWeights(1);
  shift[0] = SHIFT;
  let order: readonly number[] = Array.from({ length: starts.length - 1 }, (_, row) => row);
  for (let round = 0; round < ROUNDS; round++) {
    order = shuffle(order, random);
    for (const row of order) {
      const end = starts[row + 1] ?? 0;
      let score = shift[0] ?? 0;
      for (let i = starts[row] ?? 0; i < end; i++) score += (weights[2 * (places[i] ?? 0)] ?? 0) * (values[i] ?? 0);
      const error = 1 / (1 + Math.exp(-score)) - (answers[row * questions + q] ?? 0);
      for (let i = starts[row] ?? 0; i < end; i++)
        takeStep(weights, 2 * (places[i] ?? 0), error * (values[i] ?? 0), LEARNING);
      takeStep(shift, 0, error, LEARNING_SHIFTS);
    }
  }
  return shift[0] ?? 0;
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
