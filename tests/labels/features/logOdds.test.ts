import { describe, expect, it } from 'vitest';
import { FeatureIndex } from '../../../src/labels/features/featureIndex';
import {
  computeLogOdds,
  deferLogOdds,
  type LogOddsTable,
  scoreLogOdds,
  scorePeaks,
} from '../../../src/labels/features/logOdds';

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
    scoreLogOdds(table, [0, 0, 2, 2], { first: 0, count: 2 }, out, 0);
    expect(out[0]).toBeCloseTo((2 * table.odds[0]! + 2 * table.odds[4]!) / 2, 5);
  });

  it('writes nothing for a statement without known features', () => {
    const out = new Float32Array(2);
    scoreLogOdds(table, [], { first: 0, count: 2 }, out, 0);
    expect([...out]).toEqual([0, 0]);
  });

  it('takes cells off again', () => {
    const less = computeLogOdds({ ...counted, cells: 2, counts: Int32Array.from([10, 9, 10, 1, 10, 5]) }, [
      { name: 'issue', plus: [1], minus: [0], less: [1] },
    ]);
    expect(less.odds[0]).toBeCloseTo(table.odds[0]!, 5);
  });
});

/** Counts by three cells, whose sums are 20, 10 and 6. */
const uneven = {
  view: 'word' as const,
  features: ['peace', 'war', 'and', 'talks'],
  cells: 3,
  counts: Int32Array.from([15, 0, 1, 2, 7, 2, 3, 3, 3, 0, 0, 0]),
};
const unevenContrasts = [
  { name: 'first', plus: [0], minus: [1] },
  { name: 'last', plus: [2], minus: [0, 1] },
  { name: 'first of all', plus: [0], minus: [0, 1, 2], less: [0] },
];

/** One is added to every count, and so four to every sum. */
const byHand: [feature: string, odds: number[]][] = [
  ['peace', [16 / 24 / (1 / 14), 2 / 10 / (16 / 34), 16 / 24 / (2 / 20)]],
  ['war', [3 / 24 / (8 / 14), 3 / 10 / (10 / 34), 3 / 24 / (10 / 20)]],
  ['and', [4 / 24 / (4 / 14), 4 / 10 / (7 / 34), 4 / 24 / (7 / 20)]],
  ['talks', [1 / 24 / (1 / 14), 1 / 10 / (1 / 34), 1 / 24 / (1 / 20)]],
];

const counts = {
  rows: uneven.features.length,
  cells: uneven.cells,
  totals: Float64Array.of(20, 10, 6),
  read(row: number, into: Int32Array) {
    into.set(uneven.counts.subarray(row * uneven.cells, (row + 1) * uneven.cells));
    return [2, 0, 1];
  },
};
const index = new FeatureIndex(uneven.features);

const makers: [when: string, make: () => LogOddsTable][] = [
  ['at once', () => computeLogOdds(uneven, unevenContrasts)],
  ['when asked for', () => deferLogOdds('word', index, counts, unevenContrasts)],
];

/** The log-odds of a feature, rounded as they are kept. */
const oddsOf = (row: number) => byHand[row]![1].map((odds) => Math.fround(Math.log(odds)));

describe.each(makers)('log-odds made %s', (_, make) => {
  it.each(byHand)('of %s are the logarithms of %j', (feature, odds) => {
    const table = make();
    const at = table.at(table.index.get(feature)!);
    expect(table.contrasts).toBe(odds.length);
    odds.forEach((value, k) => {
      expect(table.odds[at + k]).toBeCloseTo(Math.log(value), 5);
    });
  });

  it('stay where they are, one feature beside the other', () => {
    const table = make();
    const places = [2, 0, 3, 1].map((row) => table.at(row));
    expect([2, 0, 3, 1].map((row) => table.at(row))).toEqual(places);
    expect(places.toSorted((a, b) => a - b)).toEqual([0, 3, 6, 9]);
    expect(table.odds).toHaveLength(12);
    expect(table.view).toBe('word');
  });

  it.each<[rows: number[], first: number, count: number]>([
    [[0], 0, 3],
    [[1, 2, 3], 1, 1],
    [[3, 0, 3, 2, 1], 1, 2],
    [[1, 1], 2, 1],
    [[1, 2], 0, 0],
    [[], 0, 3],
  ])('of %j from contrast %i on, %i of them, are summed, and their largest found', (rows, first, count) => {
    const root = Math.sqrt(rows.length) || 1;
    const own = rows.map((row) => oddsOf(row).slice(first, first + count));
    const sums = Array.from({ length: count }, (_, k) => own.reduce((sum, odds) => sum + odds[k]!, 0) / root);
    const peaks = Array.from({ length: count }, (_, k) => Math.max(0, ...own.map((odds) => odds[k]!)));
    const out = new Float32Array(8).fill(5);
    out.fill(0, 1, 1 + count);
    scoreLogOdds(make(), rows, { first, count }, out, 1);
    expectClose(out, [5, ...sums, 5, 5, 5, 5, 5, 5, 5].slice(0, 8));
    out.fill(0, 1, 1 + 2 * count);
    scorePeaks(make(), rows, { first, count }, out, 1);
    expectClose(out, [5, ...sums, ...peaks, 5, 5, 5, 5, 5, 5, 5].slice(0, 8));
  });
});

function expectClose(out: Float32Array, expected: readonly number[]): void {
  expect(out).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(out[i]).toBeCloseTo(value, 5);
  });
}

describe('log-odds of frequent features', () => {
  it.each([0, 1, 1022, 1023, 1024, 1025, 5000])('of %i and none', (count) => {
    const table = computeLogOdds(
      { ...counted, features: ['peace', 'war'], counts: Int32Array.of(count, 0, 0, count) },
      [contrasts[0]!],
    );
    expect(table.odds[0]).toBeCloseTo(Math.log(count + 1), 5);
    expect(table.odds[1]).toBeCloseTo(-Math.log(count + 1), 5);
  });

  it('uses the index that is given', () => {
    const given = new FeatureIndex(counted.features);
    expect(computeLogOdds(counted, contrasts, given).index).toBe(given);
    expect(computeLogOdds(counted, contrasts).index.get('war')).toBe(1);
  });
});
