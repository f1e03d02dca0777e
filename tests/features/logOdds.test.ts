import { describe, expect, it } from 'vitest';
import { computeLogOdds, scoreLogOdds } from '../../src/features/logOdds';

const contrasts = [
  { name: 'a', plus: [0], minus: [1] },
  { name: 'b', plus: [1], minus: [0] },
];
const counted = {
  view: 'word' as const,
  features: ['peace', 'war', 'and'],
  cells: 2,
  counts: Int32Array.from([9, 1, 1, 9, 5, 5]),
};

describe('log-odds', () => {
  const table = computeLogOdds(counted, contrasts);

  it('is the log ratio of smoothed relative frequencies', () => {
    expect(table.odds[0]).toBeCloseTo(Math.log((9 + 1) / (15 + 3)) - Math.log((1 + 1) / (15 + 3)), 5);
  });

  it('is opposite for opposite contrasts, and 0 for a feature of both', () => {
    expect(table.odds[1]).toBeCloseTo(-table.odds[0]!, 5);
    expect(table.odds[4]).toBeCloseTo(0, 5);
  });

  it('divides the sum by the root of the number of features', () => {
    const out = new Float32Array(2);
    scoreLogOdds(table, [0, 0, 2, 2], 0, 2, out, 0);
    expect(out[0]).toBeCloseTo((2 * table.odds[0]! + 2 * table.odds[4]!) / 2, 5);
  });

  it('writes nothing for a statement without known features', () => {
    const out = new Float32Array(2);
    scoreLogOdds(table, [], 0, 2, out, 0);
    expect([...out]).toEqual([0, 0]);
  });

  it('takes cells off again', () => {
    const less = computeLogOdds({ ...counted, cells: 2, counts: Int32Array.from([10, 9, 10, 1, 10, 5]) }, [
      { name: 'issue', plus: [1], minus: [0], less: [1] },
    ]);
    expect(less.odds[0]).toBeCloseTo(table.odds[0]!, 5);
  });
});
