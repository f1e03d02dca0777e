/**
 * Gradient descent as `ml-logistic-regression` does it, but with a look at the weights after each step: the number of
 * steps is chosen by what they do on held-out rows, and the package has no way to stop and go on. A test holds the two equal.
 */
import { dot } from '../vendor/dot';
import type { Rows } from './matrix';

/**
 * Descends for several yes-or-no questions over the same rows at once.
 *
 * @param rows Standardised rows with a constant column.
 * @param answers One byte a row and question: 1 yes, 0 no.
 * @param questions How many questions.
 * @param rate The length of a step.
 * @param steps How many steps.
 * @param onStep Is called after each step with its number from 1 on and the weights of each question, which change later.
 */
export function descend(
  rows: Rows,
  answers: Uint8Array,
  questions: number,
  rate: number,
  steps: number,
  onStep: (step: number, weights: readonly Float64Array[]) => void,
): void {
  const weights = Array.from({ length: questions }, () => new Float64Array(rows.columns));
  const gradients = Array.from({ length: questions }, () => new Float64Array(rows.columns));
  for (let step = 1; step <= steps; step++) {
    for (const gradient of gradients) gradient.fill(0);
    addGradients(rows.values, answers, weights, gradients);
    for (let q = 0; q < questions; q++) addScaled(weights[q]!, rate, gradients[q]!);
    onStep(step, weights);
  }
}

/** One look at all rows. A function of its own, since nearly all the time of a training is spent here. */
function addGradients(
  values: Float32Array,
  answers: Uint8Array,
  weights: readonly Float64Array[],
  gradients: readonly Float64Array[],
): void {
  const questions = weights.length;
  const count = answers.length / questions;
  const columns = values.length / count;
  // Copied once, so that all questions read doubles.
  const row = new Float64Array(columns);
  for (let r = 0; r < count; r++) {
    for (let c = 0; c < columns; c++) row[c] = values[r * columns + c]!;
    for (let q = 0; q < questions; q++) {
      const error = answers[r * questions + q]! - 1 / (1 + Math.exp(-dot(weights[q]!, row)));
      addScaled(gradients[q]!, error, row);
    }
  }
}

function addScaled(target: Float64Array, factor: number, source: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i]! += factor * source[i]!;
}
