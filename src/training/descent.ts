/**
 * Gradient descent as `ml-logistic-regression` does it, but with a look at the weights after each step: the number of
 * steps is chosen by what they do on held-out rows, and the package has no way to stop and go on. A test holds the two equal.
 */
import type { Rows } from './matrix';

/**
 * Descends for several yes-or-no questions over the same rows at once.
 *
 * @param rows Standardised rows with a constant column.
 * @param answers One byte a row and question: 1 yes, 0 no.
 * @param questions How many questions.
 * @param rate The length of a step.
 * @param steps How many steps.
 * @param onStep Is called after each step with its number from 1 on and the weights (questions × columns), which change later.
 */
export function descend(
  rows: Rows,
  answers: Uint8Array,
  questions: number,
  rate: number,
  steps: number,
  onStep: (step: number, weights: Float64Array) => void,
): void {
  const { count, columns, values } = rows;
  const weights = new Float64Array(questions * columns);
  const gradient = new Float64Array(questions * columns);
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    for (let r = 0; r < count; r++) {
      const at = r * columns;
      for (let q = 0; q < questions; q++) {
        const from = q * columns;
        const sum = dot(weights, from, values, at, columns);
        const error = answers[r * questions + q]! - 1 / (1 + Math.exp(-sum));
        for (let c = 0; c < columns; c++) gradient[from + c]! += error * values[at + c]!;
      }
    }
    for (let i = 0; i < weights.length; i++) weights[i]! += rate * gradient[i]!;
    onStep(step, weights);
  }
}

/** Four sums side by side, since each addition would else wait for the one before: a third of the time. */
function dot(weights: Float64Array, from: number, values: Float32Array, at: number, columns: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const whole = columns - (columns % 4);
  for (let i = 0; i < whole; i += 4) {
    a += weights[from + i]! * values[at + i]!;
    b += weights[from + i + 1]! * values[at + i + 1]!;
    c += weights[from + i + 2]! * values[at + i + 2]!;
    d += weights[from + i + 3]! * values[at + i + 3]!;
  }
  for (let i = whole; i < columns; i++) a += weights[from + i]! * values[at + i]!;
  return a + b + c + d;
}
