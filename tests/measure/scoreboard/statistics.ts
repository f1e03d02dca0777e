/** Correlations, with intervals by bootstrap. */
import { createRandom, type Random } from '../../../src/training/data/random';

/** Two measures of one thing. */
export type Pair = readonly [number, number];

/** Pearson's r; NaN where one of both does not vary, or there are fewer than three. */
export function pearson(pairs: readonly Pair[]): number {
  const n = pairs.length;
  if (n < 3) return Number.NaN;
  const mean = (k: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[k], 0) / n;
  const [x, y] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [a, b] of pairs) {
    xy += (a - x) * (b - y);
    xx += (a - x) ** 2;
    yy += (b - y) ** 2;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Number.NaN;
}

/** Spearman's ρ: Pearson's r of the ranks, equal values sharing theirs. */
export function spearman(pairs: readonly Pair[]): number {
  const x = ranks(pairs.map(([a]) => a));
  const y = ranks(pairs.map(([, b]) => b));
  return pearson(x.map((rank, i): Pair => [rank, y[i] ?? Number.NaN]));
}

/** Ranks from 1 on; equal values have the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const found = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (const { i } of order.slice(from, to)) found[i] = (from + 1 + to) / 2;
    from = to;
  }
  return found;
}

export interface Correlation {
  readonly n: number;
  readonly pearson: number;
  readonly spearman: number;
  /** 95 %, of Pearson's r. */
  readonly interval: readonly [number, number];
}

/** Draws of the bootstrap. */
const DRAWS = 2000;

/**
 * Correlates pairs. The interval is that of percentiles (Efron & Tibshirani 1993): pairs are drawn anew with replacement; draws in which one of
 * both does not vary tell nothing, and are left out.
 *
 * @param seed The same gives the same interval.
 */
export function correlate(pairs: readonly Pair[], seed: number): Correlation {
  const random = createRandom(seed);
  const draws = Array.from({ length: DRAWS }, () => pearson(drawn(pairs, random)))
    .filter((r) => !Number.isNaN(r))
    .sort((a, b) => a - b);
  const at = (share: number) => draws[Math.round(share * (draws.length - 1))] ?? Number.NaN;
  return { n: pairs.length, pearson: pearson(pairs), spearman: spearman(pairs), interval: [at(0.025), at(0.975)] };
}

function drawn<T>(items: readonly T[], random: Random): T[] {
  return items.map(() => items[Math.floor(random() * items.length)]!);
}

/** How often the descent of `firstComponent` is repeated; it settles far sooner. */
const STEPS = 200;

/**
 * The first principal component of a table: what its rows differ in most. Columns are centred; a cell that is null counts as the mean of its
 * column, and so for nothing. Its sign is arbitrary.
 *
 * @returns One score a row; zeros where no column varies.
 */
export function firstComponent(rows: readonly (readonly (number | null)[])[]): number[] {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, k) => {
    const known = rows.flatMap((row) => row[k] ?? []);
    return known.reduce((sum, value) => sum + value, 0) / (known.length || 1);
  });
  const centred = rows.map((row) => means.map((mean, k) => (row[k] ?? mean) - mean));
  // Any start that is not at right angles to the component; equal weights might be.
  let direction = means.map((_, k) => 1 + k / width);
  const scoresOf = (of: readonly number[]) =>
    centred.map((row) => row.reduce((sum, value, k) => sum + value * (of[k] ?? 0), 0));
  for (let step = 0; step < STEPS; step++) {
    const scores = scoresOf(direction);
    const next = means.map((_, k) => centred.reduce((sum, row, i) => sum + (row[k] ?? 0) * (scores[i] ?? 0), 0));
    const length = Math.sqrt(next.reduce((sum, value) => sum + value ** 2, 0));
    if (length === 0) return rows.map(() => 0);
    direction = next.map((value) => value / length);
  }
  return scoresOf(direction);
}
