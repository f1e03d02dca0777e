import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { scoreHead } from '../../src/labels/model/head';
import { createRandom } from '../../src/training/data/random';
import { descend } from '../../src/training/fit/descent';
import { trainLogisticRegression } from '../../src/vendor/logisticRegression';

const COLUMNS = 4;
/** Not a multiple of the rows that are looked at together. */
const ROWS = 63;
const options = { steps: 40, rate: 0.01 };

function problem() {
  const random = createRandom(3);
  const rows = new Float32Array(ROWS * COLUMNS);
  const classes = new Int32Array(ROWS);
  for (let r = 0; r < ROWS; r++) {
    classes[r] = r % 3;
    for (let c = 0; c < COLUMNS - 1; c++) rows[r * COLUMNS + c] = random() - 0.5 + (c === classes[r] ? 0.6 : 0);
    rows[r * COLUMNS + COLUMNS - 1] = 1;
  }
  return { rows, classes };
}

describe('trainLogisticRegression', () => {
  const { rows, classes } = problem();
  const answers = new Uint8Array(ROWS * 3);
  classes.forEach((k, r) => {
    answers[r * 3 + k] = 1;
  });
  const weights = trainLogisticRegression(rows, COLUMNS, answers, 3, options);
  const head = {
    classes: ['a', 'b', 'c'],
    columns: COLUMNS,
    weights: Float64Array.from(weights, Math.fround),
    temperature: 1,
    shifts: [0, 0, 0],
  };

  it('predicts by a dot product what the package predicts after a round trip through its JSON', () => {
    const matrix = new Matrix(ROWS, COLUMNS);
    rows.forEach((value, i) => {
      matrix.set(Math.floor(i / COLUMNS), i % COLUMNS, value);
    });
    const original = new LogisticRegression({ numSteps: options.steps, learningRate: options.rate });
    original.train(matrix, Matrix.columnVector(Array.from(classes)));
    const expected = LogisticRegression.load(JSON.parse(JSON.stringify(original))).predict(matrix);
    const actual = Array.from({ length: ROWS }, (_, r) => {
      const scores = scoreHead(head, rows.subarray(r * COLUMNS, (r + 1) * COLUMNS));
      return scores.indexOf(Math.max(...scores));
    });
    expect(actual).toEqual(expected);
    expect(new Set(actual).size).toBe(3);
  });

  it('is what our own descent comes to', () => {
    let own: number[] = [];
    descend({ count: ROWS, columns: COLUMNS, values: rows }, { answers, questions: 3 }, options, (step, w) => {
      if (step === options.steps) own = w.flatMap((question) => [...question]);
    });
    own.forEach((weight, i) => {
      expect(weight).toBeCloseTo(weights[i]!, 10);
    });
  });
});
