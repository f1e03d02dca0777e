import { describe, expect, it } from 'vitest';
import { doubleScratch, floatScratch } from '../../src/features/scratch';

describe('scratch', () => {
  it.each([
    ['floats', floatScratch()],
    ['doubles', doubleScratch()],
  ])('lends zeros, whatever was written before: %s', (_, scratch) => {
    for (const length of [3, 1, 0, 7, 7, 100_000, 5]) {
      const own = scratch.lend(length);
      expect(own.length).toBeGreaterThanOrEqual(length);
      expect(own.subarray(0, length).every((value) => value === 0)).toBe(true);
      own.fill(5);
    }
  });
});
