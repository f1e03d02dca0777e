import { describe, expect, it } from 'vitest';
import { dot, dotPair } from '../../src/kernels/dot';
import { createRandom } from '../../src/training/data/random';

const random = createRandom(2);
const vector = (length: number) => Float64Array.from({ length }, () => random() - 0.5);

describe('dot', () => {
  it.each([0, 1, 3, 4, 5, 8, 263])('adds up %i products', (length) => {
    const a = vector(length);
    const b = vector(length);
    expect(dot(a, b)).toBeCloseTo(
      a.reduce((sum, value, i) => sum + value * b[i]!, 0),
      12,
    );
  });
});

describe('dotPair', () => {
  it.each([0, 1, 3, 4, 5, 8, 263])('is two products of %i numbers to the last bit', (length) => {
    const [a, b, c] = [vector(length), vector(length), vector(length)];
    const out = new Float64Array(3);
    dotPair(a, b, c, out, 1);
    expect([...out]).toEqual([0, dot(a, c), dot(b, c)]);
  });
});
