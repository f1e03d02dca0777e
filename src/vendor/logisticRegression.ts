/**
 * `ml-logistic-regression` behind one function. It has no intercept (a column must hold a constant 1), and each of its
 * classifiers learns the chance that a row is *not* of its class, so weights are handed out with their sign turned.
 */

import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { BLOCK, createDescentSums, type DescentSums } from '../kernels/descentSums';
import { itemAt } from '../runtime/lists';

/** A matrix of one column in one array. Those of the package have an array a row, which keeps the collector of garbage busy for longer than the descent. */
class Column extends Matrix {
  override readonly rows: number;
  readonly #values: Float64Array;

  constructor(values: Float64Array) {
    super(0, 1);
    this.rows = values.length;
    this.#values = values;
  }

  override get(row: number): number {
    return itemAt(this.#values, row);
  }

  override set(row: number, _: number, value: number): this {
    this.#values[row] = value;
    return this;
  }

  override to1DArray(): number[] {
    return Array.from(this.#values);
  }
}

/** A matrix that can be transposed and multiplied by a column, which is all that a descent asks of its rows. */
class Multiplier extends Matrix {
  override readonly rows: number;
  readonly #times: (column: Float64Array) => Float64Array;
  readonly #transposed: () => Matrix;

  constructor(
    rows: number,
    columns: number,
    { times, transposed }: { times: (column: Float64Array) => Float64Array; transposed: () => Matrix },
  ) {
    super(0, columns);
    this.rows = rows;
    this.#times = times;
    this.#transposed = transposed;
  }

  override mmul(other: Matrix): Matrix {
    const column = new Float64Array(this.columns);
    for (let i = 0; i < column.length; i++) column[i] = other.get(i, 0);
    return new Column(this.#times(column));
  }

  override transpose(): Matrix {
    return this.#transposed();
  }
}

/** Rows that several questions are asked. */
interface Asked {
  readonly values: Float32Array;
  readonly count: number;
  readonly columns: number;
  readonly questions: number;
}

/**
 * The rows as one matrix: a copy of them a question, down its diagonal, and zeros beside. To descend on it is to descend for each question, so the package
 * does it for all at once. By itself it transposes its rows anew at every step and multiplies through getters, which takes ten times as long as what
 * multiplies here; the numbers are the same.
 */
function diagonal(asked: Asked): Matrix {
  const { count, columns, questions } = asked;
  const sums = placeRows(asked);
  const [long, wide] = [questions * count, questions * columns];
  const matrix: Matrix = new Multiplier(long, wide, {
    times: (weights) => scoreRows(sums, asked, weights),
    transposed: () => transposed,
  });
  const transposed: Matrix = new Multiplier(wide, long, {
    times: (errors) => addRows(sums, asked, errors),
    transposed: () => matrix,
  });
  return matrix;
}

/** Rows that make no block stand each first in a block of its own: in a sum of products they belong to the first of four. */
function placeRows({ values, count, columns, questions }: Asked): DescentSums {
  const last = count % BLOCK;
  const places = count - last + BLOCK * last;
  const sums = createDescentSums({ count: places, questions, columns, sums: BLOCK });
  eachBlock(count, (from, row, size) => {
    for (let r = 0; r < size; r++)
      itemAt(sums.rows, from + r).set(values.subarray((row + r) * columns, (row + r + 1) * columns));
  });
  return sums;
}

/** Calls for each block with its place, its first row and how many rows it has. */
function eachBlock(count: number, call: (from: number, row: number, size: number) => void): void {
  const last = count % BLOCK;
  for (let row = 0; row < count - last; row += BLOCK) call(row, row, BLOCK);
  for (let i = 0; i < last; i++) call(count - last + BLOCK * i, count - last + i, 1);
}

function scoreRows(sums: DescentSums, { count, columns, questions }: Asked, weights: Float64Array): Float64Array {
  const scores = new Float64Array(questions * count);
  sums.weights.forEach((own, q) => {
    own.set(weights.subarray(q * columns, (q + 1) * columns));
  });
  eachBlock(count, (from, row, size) => {
    sums.score(from);
    for (let r = 0; r < size; r++)
      for (let q = 0; q < questions; q++) scores[q * count + row + r] = sums.errors[r * questions + q] ?? 0;
  });
  return scores;
}

function addRows(sums: DescentSums, { count, columns, questions }: Asked, errors: Float64Array): Float64Array {
  const { gradients } = sums;
  for (const gradient of gradients) gradient.fill(0);
  eachBlock(count, (from, row, size) => {
    sums.errors.fill(0);
    for (let r = 0; r < size; r++)
      for (let q = 0; q < questions; q++) sums.errors[r * questions + q] = errors[q * count + row + r] ?? 0;
    sums.add(from);
  });
  const added = new Float64Array(questions * columns);
  for (let q = 0; q < questions; q++) {
    const ofRows = Array.from({ length: BLOCK }, (_, r) => itemAt(gradients, r * questions + q));
    for (let c = 0; c < columns; c++) {
      const [first, ...others] = ofRows.map((own) => own[c] ?? 0);
      added[q * columns + c] = others.reduce((sum, one) => sum + one, first ?? 0);
    }
  }
  return added;
}

/** Questions that are descended for at once. Of more, what the package leaves behind at each step is copied about before it is collected. */
const TOGETHER = 6;

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
  const weights = new Float64Array(questions * columns);
  for (let first = 0; first < questions; first += TOGETHER) {
    const asked = { values: rows, count, columns, questions: Math.min(TOGETHER, questions - first) };
    const targets = new Float64Array(asked.questions * count);
    for (let q = 0; q < asked.questions; q++)
      for (let row = 0; row < count; row++) targets[q * count + row] = 1 - (answers[row * questions + first + q] ?? 0);
    const classifier = newClassifier({ steps, rate });
    classifier.train(diagonal(asked), new Column(targets));
    weights.set(
      classifier.weights.to1DArray().map((weight) => -weight),
      first * columns,
    );
  }
  return weights;
}

/** The package takes one class a row; a classifier, which it makes when it loads a model, can be trained by itself. */
function newClassifier({ steps, rate }: DescentOptions) {
  const options = { numSteps: steps, learningRate: rate };
  const model = { name: 'LogisticRegression', ...options, numberClasses: 1, classifiers: [options] };
  return itemAt(LogisticRegression.load(model).classifiers, 0);
}
