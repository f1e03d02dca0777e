/**
 * `ml-logistic-regression` behind one function. It has no intercept (a column must hold a constant 1), and each of its
 * classifiers learns the chance that a row is *not* of its class, so weights are handed out with their sign turned.
 */
import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { dot } from './dot';

/**
 * Rows that multiply fast. The package transposes its rows anew at every step and multiplies them by a column through
 * getters, which together cost several times the descent itself; the numbers are the same.
 */
class FastMatrix extends Matrix {
  readonly #lines: readonly Float64Array[];
  #transposed: FastMatrix | undefined;

  constructor(lines: readonly Float64Array[]) {
    super(lines as Float64Array[]);
    this.#lines = lines;
  }

  override transpose(): Matrix {
    this.#transposed ??= new FastMatrix(
      Array.from({ length: this.columns }, (_, c) => Float64Array.from(this.#lines, (line) => line[c]!)),
    );
    return this.#transposed;
  }

  override mmul(other: Matrix): Matrix {
    if (other.columns !== 1) return super.mmul(other);
    const column = Float64Array.from(other.to1DArray());
    return Matrix.columnVector(this.#lines.map((line) => dot(line, column)));
  }
}

/** How long and how fast to descend. */
export interface DescentOptions {
  readonly steps: number;
  readonly rate: number;
}

/**
 * Trains one classifier a class, each against all others.
 *
 * @param rows Row by row, `columns` numbers each; one column should be constant.
 * @param columns How many numbers a row has.
 * @param classes The class of each row, from 0 to `count` − 1; every class must occur.
 * @param count How many classes there are.
 * @param options Steps of gradient descent and their length.
 * @returns `count` × `columns` weights: the chance of class k is sigmoid(weights[k] · row).
 */
export function trainLogisticRegression(
  rows: Float32Array,
  columns: number,
  classes: Int32Array,
  count: number,
  options: DescentOptions,
): Float64Array {
  const matrix = new FastMatrix(
    Array.from(classes, (_, r) => Float64Array.from(rows.subarray(r * columns, (r + 1) * columns))),
  );
  const regression = new LogisticRegression({ numSteps: options.steps, learningRate: options.rate });
  regression.train(matrix, Matrix.columnVector(Array.from(classes)));
  const weights = new Float64Array(count * columns);
  regression.classifiers.forEach((classifier, k) => {
    for (let c = 0; c < columns; c++) weights[k * columns + c] = -classifier.weights.get(0, c);
  });
  return weights;
}
