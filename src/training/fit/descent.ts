/**
 * Gradient descent as `ml-logistic-regression` does it, but with a look at the weights after each step: the number of
 * steps is chosen by what they do on held-out rows, and the package has no way to stop and go on. A test holds the two equal.
 */

import { BLOCK, createDescentSums, type DescentSums } from '../../kernels/descentSums';
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
  asked: Answered,
  { rate, steps }: Pace,
  onStep: (step: number, weights: readonly Float64Array[]) => void,
): void {
  const { count, columns, values } = rows;
  const sums = createDescentSums({ count, questions: asked.questions, columns, sums: 1 });
  const { weights, gradients } = sums;
  for (let row = 0; row < count; row++) itemAt(sums.rows, row).set(values.subarray(row * columns, (row + 1) * columns));
  for (let step = 1; step <= steps; step++) {
    for (const gradient of gradients) gradient.fill(0);
    addGradients(count, asked, sums);
    for (let q = 0; q < asked.questions; q++) addScaled(itemAt(weights, q), rate, itemAt(gradients, q));
    onStep(step, weights);
  }
}

/** One look at all rows, a block at a time. In the last block, rows that are too many have no error. */
function addGradients(count: number, { answers, questions }: Answered, sums: DescentSums): void {
  const { errors } = sums;
  for (let from = 0; from < count; from += BLOCK) {
    const size = Math.min(BLOCK, count - from);
    sums.score(from);
    // The answer less the chance of yes.
    for (let i = 0; i < size * questions; i++)
      errors[i] = (answers[from * questions + i] ?? 0) - 1 / (1 + Math.exp(-(errors[i] ?? 0)));
    errors.fill(0, size * questions);
    sums.add(from);
  }
}

function addScaled(target: Float64Array, factor: number, source: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + factor * (source[i] ?? 0);
}
