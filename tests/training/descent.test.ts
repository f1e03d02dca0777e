import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/training/data/random';
import { descend, descendToEnd } from '../../src/training/fit/descent';

const COLUMNS = 4;
const STEPS = 40;
const RATE = 0.01;

/** Rows of three classes with a constant column, and what the package's classifiers weigh. */
function problem(count: number) {
  const random = createRandom(3);
  const values = new Float32Array(count * COLUMNS);
  const answers = new Uint8Array(count * 3);
  for (let r = 0; r < count; r++) {
    for (let c = 0; c < COLUMNS - 1; c++) values[r * COLUMNS + c] = random() - 0.5 + (c === r % 3 ? 0.6 : 0);
    values[r * COLUMNS + COLUMNS - 1] = 1;
    answers[r * 3 + (r % 3)] = 1;
  }
  const matrix = Matrix.from1DArray(count, COLUMNS, [...values]);
  const original = new LogisticRegression({ numSteps: STEPS, learningRate: RATE });
  original.train(matrix, Matrix.columnVector(Array.from({ length: count }, (_, r) => r % 3)));
  // They learn the chance that a row is not of their class.
  const expected = original.classifiers.flatMap(({ weights }) => weights.to1DArray().map((weight) => -weight));
  return { rows: { count, columns: COLUMNS, values }, asked: { answers, questions: 3 }, expected };
}

describe('descent', () => {
  // Also where the rows do not fill the blocks that are looked at together.
  it.each([60, 61, 63])('comes with %i rows to what the package comes to', (count) => {
    const { rows, asked, expected } = problem(count);
    const ours = { looking: [] as number[], toTheEnd: [...descendToEnd(rows, asked, { rate: RATE, steps: STEPS })] };
    descend(rows, asked, { rate: RATE, steps: STEPS }, (step, weights) => {
      if (step === STEPS) ours.looking = weights.flatMap((own) => [...own]);
    });
    const close = expected.map((weight) => expect.closeTo(weight, 12));
    expect(ours).toEqual({ looking: close, toTheEnd: close });
  });

  it('tells its weights after each step', () => {
    const { rows, asked } = problem(60);
    const steps: number[] = [];
    descend(rows, asked, { rate: RATE, steps: 3 }, (step) => steps.push(step));
    expect(steps).toEqual([1, 2, 3]);
  });
});
