/**
 * Ridge regression over vectors of statements, by conjugate gradients (Hestenes & Stiefel, 1952): exact in as many steps as there are columns, and near
 * enough in some twenty. Every question has weights for all groups together, and weights of each group that are added to them (Daumé III, ACL 2007).
 */
import { addRow, rowDot } from '../../kernels/rowProducts';
import type { VectorRows } from '../rows';

const MOST_STEPS = 40;

/** The descent ends when what is left of the error is so small a part of the first, squared. */
const NEAR = 1e-5;

export interface RidgeOptions {
  /** What a weight costs. */
  readonly penalty: number;
  /** The fold that is held out; none where it is absent. */
  readonly without?: number;
  /** One of so many rows is learned from. */
  readonly every?: number;
}

/**
 * Learns one question.
 *
 * @param rows The vectors.
 * @param targets What is to be said of each row.
 * @returns Weights for all groups, and where there are several, behind them those of each.
 */
export function solveRidge(
  rows: VectorRows,
  targets: Float64Array,
  { penalty, without = -1, every = 1 }: RidgeOptions,
): Float64Array {
  const { columns, groups, groupCount, values } = rows;
  const members = Int32Array.from({ length: rows.count }, (_, row) => row).filter(
    (row) => rows.folds[row] !== without && row % every === 0,
  );
  const length = columns * (groupCount > 1 ? 1 + groupCount : 1);
  const sums = new Float64Array(columns * groupCount);
  /** Adds rows times what `of` says of each, group by group, and for all. */
  const gather = (of: (row: number) => number): Float64Array => {
    sums.fill(0);
    for (const row of members) {
      const from = (groups[row] ?? 0) * columns;
      addRow(values, row * columns, of(row), sums, { from, columns });
    }
    return spread(sums, columns, groupCount);
  };
  const weights = new Float64Array(length);
  const rest = gather((row) => targets[row] ?? 0);
  const way = rest.slice();
  const first = square(rest);
  let left = first;
  for (let step = 0; step < MOST_STEPS && left > NEAR * first; step++) {
    const joined = joinGroups(way, columns, groupCount);
    const moved = gather((row) => rowDot(values, row * columns, joined, (groups[row] ?? 0) * columns, columns));
    let along = 0;
    for (let i = 0; i < length; i++) {
      moved[i] = (moved[i] ?? 0) + penalty * (way[i] ?? 0);
      along += (way[i] ?? 0) * (moved[i] ?? 0);
    }
    const size = left / along;
    for (let i = 0; i < length; i++) {
      weights[i] = (weights[i] ?? 0) + size * (way[i] ?? 0);
      rest[i] = (rest[i] ?? 0) - size * (moved[i] ?? 0);
    }
    const now = square(rest);
    for (let i = 0; i < length; i++) way[i] = (rest[i] ?? 0) + (now / left) * (way[i] ?? 0);
    left = now;
  }
  return weights;
}

/** What weights say of every row of a fold; of the others nothing. */
export function scoreFold(
  rows: VectorRows,
  weights: Float64Array,
  fold: number,
  say: (row: number, score: number) => void,
) {
  const { count, columns, groups, groupCount, values, folds } = rows;
  const joined = joinGroups(weights, columns, groupCount);
  for (let row = 0; row < count; row++) {
    if (folds[row] === fold) say(row, rowDot(values, row * columns, joined, (groups[row] ?? 0) * columns, columns));
  }
}

/** Sums of each group as those for all, and behind them those of each where there are several. */
function spread(sums: Float64Array, columns: number, groupCount: number): Float64Array {
  if (groupCount === 1) return sums.slice();
  const all = new Float64Array(columns * (1 + groupCount));
  all.set(sums, columns);
  sums.forEach((sum, i) => {
    all[i % columns] = (all[i % columns] ?? 0) + sum;
  });
  return all;
}

/** The weights that count for each group: those for all, and its own. */
function joinGroups(weights: Float64Array, columns: number, groupCount: number): Float64Array {
  if (groupCount === 1) return weights;
  return weights.subarray(columns).map((weight, i) => weight + (weights[i % columns] ?? 0));
}

function square(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number * number, 0);
}
