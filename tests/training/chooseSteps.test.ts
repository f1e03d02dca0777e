import { describe, expect, it } from 'vitest';
import { chooseSteps } from '../../src/training/fit/chooseSteps';
import type { RowSource } from '../../src/training/rows';

/** A number from 0 to 1 and a constant. Yes is true of the largest alone, so that classifiers of few steps always say no. */
const count = 80;
const numbers = Array.from({ length: count }, (_, row) => ((row * 37) % count) / count);
const answers = Uint8Array.from(numbers, (number) => Number(number >= 0.9));

function sourceOf(foldOf: (row: number) => number, foldCount: number): RowSource {
  return {
    ...{ count, columns: 2, blocks: ['number', 'constant'], foldCount },
    folds: Int32Array.from({ length: count }, (_, row) => foldOf(row)),
    tables: () => [],
    write(row, _, out, at) {
      out[at] = numbers[row] ?? 0;
      out[at + 1] = 1;
    },
  };
}

/** The F1 of yes. */
function f1(scores: Float64Array, rows: Int32Array): number {
  const [found, wanted] = [rows.filter((row) => (scores[row] ?? 0) > 0), rows.filter((row) => answers[row] === 1)];
  const hits = found.filter((row) => answers[row] === 1).length;
  return (2 * hits) / (found.length + wanted.length || 1);
}

describe('chooseSteps', () => {
  it.each<[string, (row: number) => number, number]>([
    ['all folds have rows', (row) => row % 4, 4],
    ['the first fold has none', (row) => 1 + (row % 3), 4],
    ['the last fold has none', (row) => row % 3, 4],
  ])('takes as many steps as held-out rows ask for where %s', (_, foldOf, folds) => {
    const asked = { answers, questions: 1 };
    const { steps } = chooseSteps(sourceOf(foldOf, folds), asked, { checkpoints: [1, 2, 4, 400] }, f1);
    expect(steps).toBe(400);
  });
});
