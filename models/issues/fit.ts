/** Fits the classifiers of propositions on some of the wordings. */
import { itemAt } from '../../src/runtime/lists';
import { fitLogistic } from '../../src/training/fit/logistic';
import type { Material } from './material';

/** Weights of a classifier. */
export interface Fitted {
  /** Presence: weights of the numbers, the constant first. */
  readonly presence: Float64Array;
  /** Sides: kind, hostile, neither. */
  readonly sides: readonly Float64Array[];
}

/** One of so many rows that are about something else is learned from, and counts so much. */
const EVERY_OTHER = 8;
/** What a real row counts, a written one being 1: what people print is what is read. */
const REAL = { presence: 4, sides: 5 };
/** Prices of weights; of sides 100, 1,000 and 10,000 were tried, with world press in sight; no choice by written and real rows alone was made again. */
const PENALTY = { presence: 1, sides: 1000, sidesWithReader: 10_000 };

/** @param learned The wordings that are learned from, by their places. */
export function fitOn(
  material: Material,
  learned: readonly number[],
  scales: Float64Array,
  price = material.withReader ? PENALTY.sidesWithReader : PENALTY.sides,
): Fitted {
  return { presence: fitPresence(material, learned), sides: fitSides(material, learned, scales, price) };
}

function fitPresence(material: Material, learned: readonly number[]): Float64Array {
  const rows: Float64Array[] = [];
  const answers: number[] = [];
  const shares: number[] = [];
  for (const wording of learned) {
    const { issue } = itemAt(material.wordings, wording);
    material.rows.forEach(({ use, set, issues, doubtful }, row) => {
      if (use !== 'learn' || doubtful.includes(issue)) return;
      const isAbout = issue in issues;
      if (!isAbout && (row * 31 + wording * 17) % EVERY_OTHER !== 0) return;
      rows.push(material.presence(wording, row));
      answers.push(isAbout ? 1 : 0);
      shares.push((isAbout ? 1 : EVERY_OTHER) * (set === 'real' ? REAL.presence : 1));
    });
  }
  const columns = itemAt(rows, 0).length;
  const penalties = Float64Array.from({ length: columns }, (_, c) => (c === 0 ? 0 : PENALTY.presence));
  return fitLogistic({ values: flatten(rows, columns), columns, answers, shares }, { penalties });
}

/** Sums of products of the numbers of one wording's rows, from which weights of any choice of wordings are solved. */
interface Sums {
  readonly products: Float64Array;
  readonly answers: readonly Float64Array[];
}

const sums = new WeakMap<Material, Map<number, Sums>>();

function sumsOf(material: Material, wording: number, scales: Float64Array): Sums {
  const known = sums.get(material) ?? new Map<number, Sums>();
  sums.set(material, known);
  const before = known.get(wording);
  if (before) return before;
  const columns = scales.length;
  const own: Sums = {
    products: new Float64Array(columns * columns),
    answers: [0, 1, 2].map(() => new Float64Array(columns)),
  };
  const { issue } = itemAt(material.wordings, wording);
  material.rows.forEach(({ use, set, doubtful }, row) => {
    const side = material.sideOf(wording, row);
    // A third of the rows for each wording: the same row with another wording says little more.
    if (use !== 'learn' || side < 0 || doubtful.includes(issue) || (row + wording) % 3 !== 0) return;
    const numbers = material.side(wording, row).map((value, c) => value * (scales[c] ?? 1));
    const share = set === 'real' ? REAL.sides : 1;
    for (let c = 0; c < columns; c++) {
      const one = share * (numbers[c] ?? 0);
      if (one === 0) continue;
      for (let d = 0; d < columns; d++)
        own.products[c * columns + d] = (own.products[c * columns + d] ?? 0) + one * (numbers[d] ?? 0);
      own.answers.forEach((answers, k) => {
        answers[c] = (answers[c] ?? 0) + one * (k === side ? 1 : -1);
      });
    }
  });
  known.set(wording, own);
  return own;
}

/** A ridge regression for each side. */
function fitSides(material: Material, learned: readonly number[], scales: Float64Array, price: number): Float64Array[] {
  const columns = scales.length;
  const products = new Float64Array(columns * columns);
  const answers = [0, 1, 2].map(() => new Float64Array(columns));
  for (const wording of learned) {
    const own = sumsOf(material, wording, scales);
    for (let i = 0; i < products.length; i++) products[i] = (products[i] ?? 0) + (own.products[i] ?? 0);
    own.answers.forEach((one, k) => {
      for (let c = 0; c < columns; c++) itemAt(answers, k)[c] = (answers[k]?.[c] ?? 0) + (one[c] ?? 0);
    });
  }
  for (let c = 0; c < columns; c++) products[c * columns + c] = (products[c * columns + c] ?? 0) + price;
  const lower = cholesky(products, columns);
  return answers.map((own) => solveBy(lower, own).map((weight, c) => weight * (scales[c] ?? 1)));
}

function cholesky(products: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = products[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (lower[i * n + k] ?? 0) * (lower[j * n + k] ?? 0);
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (lower[j * n + j] ?? 1);
    }
  }
  return lower;
}

function solveBy(lower: Float64Array, target: Float64Array): Float64Array {
  const n = target.length;
  const found = target.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) found[i] = (found[i] ?? 0) - (lower[i * n + k] ?? 0) * (found[k] ?? 0);
    found[i] = (found[i] ?? 0) / (lower[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) found[i] = (found[i] ?? 0) - (lower[k * n + i] ?? 0) * (found[k] ?? 0);
    found[i] = (found[i] ?? 0) / (lower[i * n + i] ?? 1);
  }
  return found;
}

/** By what each number is multiplied so that its mean square is 1. */
export function scalesOf(material: Material): Float64Array {
  const squares: number[] = [];
  let count = 0;
  for (let wording = 0; wording < material.wordings.length; wording += 3) {
    for (let row = 0; row < material.rows.length; row += 17) {
      material.side(wording, row).forEach((value, c) => {
        squares[c] = (squares[c] ?? 0) + value * value;
      });
      count++;
    }
  }
  return Float64Array.from(squares, (square) => 1 / Math.sqrt(square / count || 1));
}

export function flatten(rows: readonly Float64Array[], columns: number): Float64Array {
  const values = new Float64Array(rows.length * columns);
  rows.forEach((row, i) => {
    values.set(row, i * columns);
  });
  return values;
}
