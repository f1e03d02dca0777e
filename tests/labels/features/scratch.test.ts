import { describe, expect, it } from 'vitest';
import { doubleScratch, floatScratch } from '../../../src/labels/features/scratch';

/** The longest that is kept. */
const LARGEST = 65_536;

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

  it.each([
    ['floats', floatScratch],
    ['doubles', doubleScratch],
  ])('lends an array again where it is long enough: %s', (_, make) => {
    for (const length of [3, 1000, 40_000, LARGEST]) {
      const scratch = make();
      const own = scratch.lend(length);
      expect(own.length).toBeLessThanOrEqual(LARGEST);
      for (const other of [length, 1, own.length, 0]) expect(scratch.lend(other)).toBe(own);
    }
  });

  it.each([
    ['floats', floatScratch],
    ['doubles', doubleScratch],
  ])('does not keep a long one: %s', (_, make) => {
    const scratch = make();
    const own = scratch.lend(5);
    const long = scratch.lend(LARGEST + 1);
    expect(long).toHaveLength(LARGEST + 1);
    expect(scratch.lend(LARGEST + 1)).not.toBe(long);
    expect(scratch.lend(5)).toBe(own);
  });

  it('makes another where the last is too short', () => {
    const scratch = floatScratch();
    const own = scratch.lend(5);
    expect(scratch.lend(own.length + 1)).not.toBe(own);
  });
});
