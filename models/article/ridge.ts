/** Logistic regression with a ridge, by Newton's method: for a few dozen columns. */
import { dot } from '../../src/kernels/dot';
import { itemAt } from '../../src/runtime/lists';

export interface WeightedRow {
  readonly values: readonly number[];
  readonly answer: number;
  readonly weight: number;
}

const ROUNDS = 25;

/** @param priors What weights are pulled to, by `ridge`. */
export function fitRidge(rows: readonly WeightedRow[], priors: readonly number[], ridge: number): number[] {
  const width = priors.length;
  let weights = [...priors];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => ridge * (weight - itemAt(priors, i)));
    const hessian = weights.map((_, i) => Float64Array.from({ length: width }, (__, j) => (i === j ? ridge : 0)));
    for (const { values, answer, weight } of rows) {
      const p = 1 / (1 + Math.exp(-values.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0)));
      const slope = weight * p * (1 - p);
      values.forEach((value, i) => {
        if (value === 0) return;
        gradient[i] = (gradient[i] ?? 0) + weight * (p - answer) * value;
        const line = itemAt(hessian, i);
        for (let j = 0; j < width; j++) line[j] = (line[j] ?? 0) + slope * value * (values[j] ?? 0);
      });
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
    if (step.every((size) => Math.abs(size) < 1e-6)) break;
  }
  return weights;
}

/** Solves a system of equations by Gauss's elimination; a ridge keeps pivots from zero. */
function solve(matrix: readonly Float64Array[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => Float64Array.of(...row, right[i] ?? 0));
  const width = rows.length;
  for (let c = 0; c < width; c++) {
    const pivot = itemAt(rows, c);
    for (let r = c + 1; r < width; r++) {
      const row = itemAt(rows, r);
      const share = (row[c] ?? 0) / (pivot[c] ?? 1);
      if (share !== 0) for (let k = c; k <= width; k++) row[k] = (row[k] ?? 0) - share * (pivot[k] ?? 0);
    }
  }
  const found = new Float64Array(width);
  for (let r = width - 1; r >= 0; r--) {
    const row = itemAt(rows, r);
    found[r] = ((row[width] ?? 0) - dot(row.subarray(0, width), found)) / (row[r] ?? 1);
  }
  return [...found];
}
