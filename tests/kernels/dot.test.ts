import { describe, expect, it } from 'vitest';
import { dot } from '../../src/kernels/dot';
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
