/**
 * Gradient descent as `ml-logistic-regression` does it, but with a look at the weights after each step: the number of
 * steps is chosen by what they do on held-out rows, and the package has no way to stop and go on. A test holds the two equal.
 */

import { dot, dotPair } from '../../kernels/dot';
import { itemAt } from '../../runtime/lists';
import type { Rows } from '../rows';

/** Yes-or-no questions over rows. */
export interface Answered {
  /** One byte a row and question: 1 yes, 0 no. */
  readonly answers: Uint8Array;
  readonly questions: number;
}

/** How a classifier descends. */
export interface Pace {
  /** The length of a step. */
  readonly rate: number;
  readonly steps: number;
}

/**
 * Descends for several yes-or-no questions over the same rows at once.
 *
 * @param rows Standardised rows with a constant column.
 * @param asked The questions, with the answers.
 * @param pace How far and how often.
 * @param onStep Is called after each step with its number from 1 on and the weights of each question, which change later.
 */
export function descend(
  rows: Rows,
  { answers, questions }: Answered,
  { rate, steps }: Pace,
  onStep: (step: number, weights: readonly Float64Array[]) => void,
): void {
  const weights = Array.from({ length: questions }, () => new Float64Array(rows.columns));
  const gradients = Array.from({ length: questions }, () => new Float64Array(rows.columns));
  for (let step = 1; step <= steps; step++) {
    for (const gradient of gradients) gradient.fill(0);
    addGradients(rows.values, answers, weights, gradients);
    for (let q = 0; q < questions; q++) addScaled(itemAt(weights, q), rate, itemAt(gradients, q));
    onStep(step, weights);
  }
}

/** Rows that are looked at together. */
const BLOCK = 4;

/**
 * One look at all rows. Nearly all the time of a training is spent here: four rows and two questions at a time, so that a
 * number that has been read serves several products, which takes about half the time.
 */
function addGradients(
  values: Float32Array,
  answers: Uint8Array,
  weights: readonly Float64Array[],
  gradients: readonly Float64Array[],
): void {
  const questions = weights.length;
  const count = answers.length / questions;
  const columns = values.length / count;
  // Copied once, so that all questions read doubles. In the last block, rows that are too many have no error.
  const block = Array.from({ length: BLOCK }, () => new Float64Array(columns));
  const errors = new Float64Array(BLOCK * questions);
  for (let from = 0; from < count; from += BLOCK) {
    const size = Math.min(BLOCK, count - from);
    if (size < BLOCK) errors.fill(0);
    for (let r = 0; r < size; r++) {
      const row = itemAt(block, r);
      const at = (from + r) * columns;
      for (let c = 0; c < columns; c++) row[c] = values[at + c] ?? 0;
      writeErrors(row, answers, (from + r) * questions, weights, errors, r * questions);
    }
    let q = 0;
    for (; q < questions - 1; q += 2)
      addBlockTwice(itemAt(gradients, q), itemAt(gradients, q + 1), errors, q, questions, block);
    if (q < questions) addBlock(itemAt(gradients, q), errors, q, questions, block);
  }
}

/** For each question, the answer less the chance of yes. */
function writeErrors(
  row: Float64Array,
  answers: Uint8Array,
  from: number,
  weights: readonly Float64Array[],
  errors: Float64Array,
  at: number,
): void {
  const questions = weights.length;
  let q = 0;
  for (; q < questions - 1; q += 2) dotPair(itemAt(weights, q), itemAt(weights, q + 1), row, errors, at + q);
  if (q < questions) errors[at + q] = dot(itemAt(weights, q), row);
  for (q = 0; q < questions; q++)
    errors[at + q] = (answers[from + q] ?? 0) - 1 / (1 + Math.exp(-(errors[at + q] ?? 0)));
}

type Block = [Float64Array, Float64Array, Float64Array, Float64Array];

/** Adds four rows, each times its error in question `q`, to a gradient. */
function addBlock(
  gradient: Float64Array,
  errors: Float64Array,
  q: number,
  questions: number,
  rows: readonly Float64Array[],
): void {
  const [row1, row2, row3, row4] = rows as Block;
  const error1 = errors[q] ?? 0;
  const error2 = errors[q + questions] ?? 0;
  const error3 = errors[q + questions * 2] ?? 0;
  const error4 = errors[q + questions * 3] ?? 0;
  for (let c = 0; c < gradient.length; c++) {
    gradient[c] =
      (gradient[c] ?? 0) +
      (error1 * (row1[c] ?? 0) + error2 * (row2[c] ?? 0) + error3 * (row3[c] ?? 0) + error4 * (row4[c] ?? 0));
  }
}

/** The same for the gradients of question `q` and of the next, a and b. */
function addBlockTwice(
  a: Float64Array,
  b: Float64Array,
  errors: Float64Array,
  q: number,
  questions: number,
  rows: readonly Float64Array[],
): void {
  const [row1, row2, row3, row4] = rows as Block;
  const a1 = errors[q] ?? 0;
  const b1 = errors[q + 1] ?? 0;
  const a2 = errors[q + questions] ?? 0;
  const b2 = errors[q + questions + 1] ?? 0;
  const a3 = errors[q + questions * 2] ?? 0;
  const b3 = errors[q + questions * 2 + 1] ?? 0;
  const a4 = errors[q + questions * 3] ?? 0;
  const b4 = errors[q + questions * 3 + 1] ?? 0;
  for (let c = 0; c < a.length; c++) {
    const x1 = row1[c] ?? 0;
    const x2 = row2[c] ?? 0;
    const x3 = row3[c] ?? 0;
    const x4 = row4[c] ?? 0;
    a[c] = (a[c] ?? 0) + (a1 * x1 + a2 * x2 + a3 * x3 + a4 * x4);
    b[c] = (b[c] ?? 0) + (b1 * x1 + b2 * x2 + b3 * x3 + b4 * x4);
  }
}

function addScaled(target: Float64Array, factor: number, source: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + factor * (source[i] ?? 0);
}
