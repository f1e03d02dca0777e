/**
 * `ml-logistic-regression` behind one function. It has no intercept (a column must hold a constant 1), and each of its
 * classifiers learns the chance that a row is *not* of its class, so weights are handed out with their sign turned.
 */

import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { dot } from '../kernels/dot';
import { itemAt } from '../runtime/lists';

/**
 * Rows that multiply fast. The package transposes its rows anew at every step and multiplies them by a column through
 * getters, which together cost several times the descent itself; the numbers are the same.
 */
class FastMatrix extends Matrix {
  /** The package's own rows, which its types do not tell of. */
  declare readonly data: readonly Float64Array[];
  #transposed: FastMatrix | undefined;

  override transpose(): Matrix {
    if (!this.#transposed) {
      this.#transposed = new FastMatrix(this.columns, this.rows);
      this.#transposed.data.forEach((line, c) => {
        for (let r = 0; r < line.length; r++) line[r] = itemAt(this.data, r)[c] ?? 0;
      });
    }
    return this.#transposed;
  }

  override mmul(other: Matrix): Matrix {
    if (other.columns !== 1) return super.mmul(other);
    const column = Float64Array.from(other.to1DArray());
    const product = Float64Array.from(this.data, (line) => dot(line, column));
    return Matrix.columnVector(product);
  }
}

/** How long and how fast to descend. */
export interface DescentOptions {
  readonly steps: number;
  readonly rate: number;
}

/**
 * Trains a classifier a question, all on the same rows. Of several classes each is a question, as the package itself does it;
 * a row may also be answered by several times yes.
 *
 * @param rows Row by row, `columns` numbers each; one column should be constant.
 * @param columns How many numbers a row has.
 * @param answers Row by row, one byte a question: 1 yes, 0 no.
 * @param questions How many questions there are.
 * @param options Steps of gradient descent and their length.
 * @returns `questions` × `columns` weights: the chance of a yes to question q is sigmoid(weights[q] · row).
 */
export function trainLogisticRegression(
  rows: Float32Array,
  columns: number,
  answers: Uint8Array,
  questions: number,
  { steps, rate }: DescentOptions,
): Float64Array {
  const count = answers.length / questions;
  const matrix = new FastMatrix(count, columns);
  matrix.data.forEach((line, r) => {
    line.set(rows.subarray(r * columns, (r + 1) * columns));
  });
  const options = { numSteps: steps, learningRate: rate };
  // The package takes one class a row; its classifiers, which it makes when it loads a model, can be trained one by one.
  const { classifiers } = LogisticRegression.load({
    name: 'LogisticRegression',
    ...options,
    numberClasses: questions,
    classifiers: new Array(questions).fill(options),
  });
  const weights = new Float64Array(questions * columns);
  classifiers.forEach((classifier, q) => {
    classifier.train(
      matrix,
      Matrix.columnVector(Array.from({ length: count }, (_, r) => 1 - (answers[r * questions + q] ?? 0))),
    );
    for (let c = 0; c < columns; c++) weights[q * columns + c] = -classifier.weights.get(0, c);
  });
  return weights;
}
