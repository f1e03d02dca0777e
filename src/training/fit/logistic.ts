/**
 * A logistic regression with a price on every weight's distance from what was believed before: Newton's method, each step solved by conjugate
 * gradients. For few rows as for many; the prior is where it starts and what it returns to.
 */
import { itemAt } from '../../runtime/lists';

/** What is learned from. */
export interface LogisticRows {
  /** Rows × columns. */
  readonly values: Float64Array;
  readonly columns: number;
  /** 1 or 0 a row. */
  readonly answers: ArrayLike<number>;
  /** How much each row counts; 1 where it is absent. */
  readonly shares?: ArrayLike<number>;
}

export interface LogisticOptions {
  /** The price of a weight's distance from its prior, a number a column. */
  readonly penalties: ArrayLike<number>;
  /** Zero where it is absent. */
  readonly prior?: ArrayLike<number>;
}

const NEWTON_STEPS = 7;
const INNER_STEPS = 15;
const NEAR = 1e-8;

/** @returns A weight a column. */
export function fitLogistic(rows: LogisticRows, { penalties, prior }: LogisticOptions): Float64Array {
  const { columns } = rows;
  const before = Float64Array.from({ length: columns }, (_, c) => prior?.[c] ?? 0);
  const weights = before.slice();
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const { gradient, curvatures } = look(rows, weights);
    for (let c = 0; c < columns; c++) {
      gradient[c] = (gradient[c] ?? 0) + (penalties[c] ?? 0) * ((weights[c] ?? 0) - (before[c] ?? 0));
    }
    const move = solve(rows, curvatures, penalties, gradient);
    let moved = 0;
    for (let c = 0; c < columns; c++) {
      weights[c] = (weights[c] ?? 0) - (move[c] ?? 0);
      moved += (move[c] ?? 0) ** 2;
    }
    if (moved < NEAR) break;
  }
  return weights;
}

/** The slope of the loss, and how much each row bends it. */
function look({ values, columns, answers, shares }: LogisticRows, weights: Float64Array) {
  const gradient = new Float64Array(columns);
  const curvatures = new Float64Array(answers.length);
  for (let row = 0; row < answers.length; row++) {
    const probability = 1 / (1 + Math.exp(-dotAt(values, row * columns, weights)));
    const share = shares?.[row] ?? 1;
    curvatures[row] = share * Math.max(probability * (1 - probability), 1e-4);
    addAt(values, row * columns, share * (probability - (answers[row] ?? 0)), gradient);
  }
  return { gradient, curvatures };
}

/** Conjugate gradients (Hestenes & Stiefel, 1952) on the loss as it bends here. */
function solve(
  { values, columns }: LogisticRows,
  curvatures: Float64Array,
  penalties: ArrayLike<number>,
  target: Float64Array,
): Float64Array {
  const found = new Float64Array(columns);
  const rest = target.slice();
  const way = rest.slice();
  const first = dotAt(rest, 0, rest);
  let left = first;
  for (let step = 0; step < INNER_STEPS && left > 1e-10 * first && left > 0; step++) {
    const bent = Float64Array.from(way, (one, c) => (penalties[c] ?? 0) * one);
    curvatures.forEach((curvature, row) => {
      addAt(values, row * columns, curvature * dotAt(values, row * columns, way), bent);
    });
    const length = left / (dotAt(way, 0, bent) || 1);
    for (let c = 0; c < columns; c++) {
      found[c] = itemAt(found, c) + length * itemAt(way, c);
      rest[c] = itemAt(rest, c) - length * itemAt(bent, c);
    }
    const now = dotAt(rest, 0, rest);
    for (let c = 0; c < columns; c++) way[c] = itemAt(rest, c) + (now / left) * itemAt(way, c);
    left = now;
  }
  return found;
}

function dotAt(values: Float64Array, from: number, weights: Float64Array): number {
  let sum = 0;
  for (let c = 0; c < weights.length; c++) sum += (values[from + c] ?? 0) * (weights[c] ?? 0);
  return sum;
}

function addAt(values: Float64Array, from: number, factor: number, into: Float64Array): void {
  for (let c = 0; c < into.length; c++) into[c] = (into[c] ?? 0) + factor * (values[from + c] ?? 0);
}
