/** A linear classifier: weights a class, a temperature and a shift a class, all folded so that predicting is a dot product. */

import { multiply } from '../../kernels/products';
import { itemAt } from '../../runtime/lists';
import { doubleScratch } from '../features';

/** The classifier as it stands in a model file. `weights` are 32-bit floats in base64, classes × columns. */
export interface HeadJson {
  readonly classes: readonly string[];
  /** The blocks of its row, in order (`features/blocks/rows.ts`); not there in files from before files named them. */
  readonly blocks?: readonly string[];
  readonly columns: number;
  readonly weights: string;
  /** The score of a class is divided by this … */
  readonly temperature: number;
  /** … and moved by this, one number a class, before scores become probabilities. */
  readonly shifts: readonly number[];
}

/** The classifier, ready. */
export interface Head {
  readonly classes: readonly string[];
  readonly columns: number;
  /** Numbers of 32 bits; where they stand in 64, they need not be widened at each use. */
  readonly weights: Float64Array;
  readonly temperature: number;
  readonly shifts: readonly number[];
}

/**
 * The calibrated score of every class: a log-odds for questions answered yes or no, to be compared by `softmax` otherwise.
 *
 * @param head The classifier.
 * @param row `head.columns` numbers.
 */
export function scoreHead({ classes, columns, weights, temperature, shifts }: Head, row: Float32Array): Float64Array {
  const scores = new Float64Array(classes.length);
  const wide = wideRow.lend(columns);
  wide.set(row);
  multiply(weights, classes.length, wide, columns, { values: scores, at: 0 });
  for (let k = 0; k < classes.length; k++) scores[k] = (scores[k] ?? 0) / temperature + itemAt(shifts, k);
  return scores;
}

const wideRow = doubleScratch();

/** Probabilities that sum to 1. */
export function softmax(scores: Float64Array): Float64Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) largest = Math.max(largest, scores[k] ?? 0);
  const probabilities = new Float64Array(scores.length);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    probabilities[k] = Math.exp((scores[k] ?? 0) - largest);
    sum += probabilities[k] ?? 0;
  }
  for (let k = 0; k < scores.length; k++) probabilities[k] = (probabilities[k] ?? 0) / sum;
  return probabilities;
}

/** The probability of yes. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The probability of each log-odds. */
export function probabilitiesOf(logOdds: Float64Array): Float64Array {
  const probabilities = new Float64Array(logOdds.length);
  for (let i = 0; i < logOdds.length; i++) probabilities[i] = sigmoid(itemAt(logOdds, i));
  return probabilities;
}

/** The score of a probability: the other way round than `sigmoid`. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
