/** Each loop that is written out by hand beside the plain one: the same to the last bit. */
import { describe, expect, it } from 'vitest';
import { multiply } from '../../src/kernels/products';
import { addRow, rowDot } from '../../src/kernels/rowProducts';
import { addPeaks, addThree } from '../../src/kernels/sums';
import { addWeighted } from '../../src/kernels/weightedSum';
import { createRandom } from '../../src/training/data/random';

const random = createRandom(5);
const numbers = (length: number) => Float64Array.from({ length }, () => random() - 0.5);

describe('multiply', () => {
  it.each([
    [0, 3],
    [1, 1],
    [3, 7],
    [4, 8],
    [5, 100],
    [11, 13],
  ])('of %i rows of %i columns', (rows, columns) => {
    const [matrix, vector] = [numbers(rows * columns), numbers(columns)];
    const values = new Float64Array(rows + 2);
    multiply(matrix, rows, vector, columns, { values, at: 1 });
    const plain = Array.from({ length: rows }, (_, row) =>
      vector.reduce((sum, value, i) => sum + matrix[row * columns + i]! * value, 0),
    );
    expect([...values]).toEqual([0, ...plain, 0]);
  });
});

describe('addThree', () => {
  it.each([0, 1, 2, 9])('adds the numbers of %i rows', (count) => {
    const odds = Float32Array.from(numbers(50));
    const rows = Array.from({ length: count }, (_, i) => (i * 3) % 8);
    const table = { odds, at: (row: number) => row * 6 };
    const found = Float32Array.of(9, 0.25, 0.5, 0.75, 9);
    const plain = found.slice();
    addThree(table, rows, 2, found, 1);
    for (const row of rows) for (let k = 0; k < 3; k++) plain[1 + k]! += odds[row * 6 + 2 + k]!;
    expect(found).toEqual(plain);
  });
});

describe('addPeaks', () => {
  it.each([0, 1, 2, 3, 8])('adds %i rows and keeps the largest of each column', (count) => {
    const odds = Float32Array.from(numbers(50));
    const rows = Array.from({ length: count }, (_, i) => (i * 3) % 8);
    const found = new Float32Array(8);
    const plain = found.slice();
    addPeaks({ odds, at: (row) => row * 6 }, rows, { first: 2, count: 3 }, found, 1);
    for (const row of rows) {
      for (let k = 0; k < 3; k++) {
        plain[1 + k]! += odds[row * 6 + 2 + k]!;
        plain[4 + k] = Math.max(plain[4 + k]!, odds[row * 6 + 2 + k]!);
      }
    }
    expect(found).toEqual(plain);
  });
});

describe('addWeighted', () => {
  it.each([0, 1, 3, 4, 5, 8, 11])('adds %i vectors', (count) => {
    const dimensions = 5;
    const components = Int8Array.from({ length: 60 }, () => Math.round(random() * 62 - 31));
    const starts = Int32Array.from({ length: count }, (_, i) => ((i * 7) % 11) * dimensions);
    const factors = numbers(count);
    const found = new Float32Array(dimensions + 2);
    const plain = found.slice();
    addWeighted({ components, dimensions, starts, factors }, count, found, 1);
    for (let v = 0; v < count; v++)
      for (let d = 0; d < dimensions; d++) plain[1 + d]! += factors[v]! * components[starts[v]! + d]!;
    expect(found).toEqual(plain);
  });
});

describe('rows of 32 bits', () => {
  it.each([0, 1, 3, 4, 5, 9, 100])('of %i columns: their product with weights, and added to a sum', (columns) => {
    const values = Float32Array.from(numbers(columns + 3));
    const weights = numbers(columns + 2);
    const plain = Array.from({ length: columns }, (_, i) => values[3 + i]! * weights[2 + i]!);
    // Four sums side by side are added in another order.
    expect(rowDot(values, 3, weights, 2, columns)).toBeCloseTo(
      plain.reduce((sum, own) => sum + own, 0),
      12,
    );
    const sums = numbers(columns + 2);
    const added = sums.map((own, i) => (i < 2 ? own : own + 0.5 * values[1 + i]!));
    addRow(values, 3, 0.5, sums, { from: 2, columns });
    expect(sums).toEqual(added);
  });
});
