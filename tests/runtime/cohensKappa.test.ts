import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../src/runtime/cohensKappa';

describe('cohensKappa', () => {
  // Worked by hand: 35 of 50 equal; chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
  const pairs = [
    ...Array(20).fill(['yes', 'yes']),
    ...Array(5).fill(['yes', 'no']),
    ...Array(10).fill(['no', 'yes']),
    ...Array(15).fill(['no', 'no']),
  ] as [string, string][];

  it('leaves out what chance explains', () => {
    const { count, agreement, kappa } = cohensKappa(pairs);
    expect([count, agreement]).toEqual([50, 0.7]);
    expect(kappa).toBeCloseTo(0.4);
  });

  it('says nothing where there is nothing to tell', () => {
    expect(cohensKappa([]).kappa).toBe(null);
    expect(cohensKappa([['a', 'a']]).kappa).toBe(null);
  });
});
