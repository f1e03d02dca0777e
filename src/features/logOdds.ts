/**
 * Log-odds views. The training rows that hold a feature are counted by cell (an issue with a stance, a class of
 * sentiment); a contrast sets some cells against others, and the log-odds of a feature is the log ratio of its smoothed
 * relative frequencies in the two. A statement's score is the sum over its features, divided by √n.
 */
import { FeatureIndex } from './featureIndex';
import type { ViewName } from './views';

/** Added to every count. Tuned on cross-validated NewsMTSC among 0.5, 1, 2: no difference above chance. */
const SMOOTHING = 1;

/** Which cells speak for a class and which against it. */
export interface Contrast {
  readonly name: string;
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  /** Cells whose counts are taken off `minus` again: those of an issue off those of all rows. */
  readonly less?: readonly number[];
}

/** How often each feature of a view stands in each cell. */
export interface ViewCounts {
  readonly view: ViewName;
  readonly features: readonly string[];
  readonly cells: number;
  /** `features.length` × `cells`. */
  readonly counts: Int32Array;
}

/** The log-odds of every feature of a view for every contrast. */
export interface LogOddsTable {
  readonly view: ViewName;
  readonly index: FeatureIndex;
  readonly contrasts: number;
  /** Features × contrasts. */
  readonly odds: Float32Array;
}

/**
 * Turns counts into log-odds.
 *
 * @param counted A view's counts.
 * @param contrasts What to set against what.
 * @param index The index of the features, where it has been made before.
 */
export function computeLogOdds(
  counted: ViewCounts,
  contrasts: readonly Contrast[],
  index: FeatureIndex = new FeatureIndex(counted.features),
): LogOddsTable {
  const size = counted.features.length;
  const odds = new Float32Array(size * contrasts.length);
  const totals = new Float64Array(counted.cells);
  for (let f = 0; f < size; f++) {
    for (let c = 0; c < counted.cells; c++) totals[c]! += counted.counts[f * counted.cells + c]!;
  }
  contrasts.forEach(({ plus, minus, less = [] }, k) => {
    const plusTotal = sumOf(totals, plus, 0) + SMOOTHING * size;
    const minusTotal = sumOf(totals, minus, 0) - sumOf(totals, less, 0) + SMOOTHING * size;
    const base = Math.log(minusTotal) - Math.log(plusTotal);
    for (let f = 0; f < size; f++) {
      const at = f * counted.cells;
      const p = sumOf(counted.counts, plus, at);
      const m = sumOf(counted.counts, minus, at) - sumOf(counted.counts, less, at);
      odds[f * contrasts.length + k] = logCount(p) - logCount(m) + base;
    }
  });
  return { view: counted.view, index, contrasts: contrasts.length, odds };
}

/**
 * Scores a statement's features for some contrasts of a table.
 *
 * @param table The log-odds.
 * @param rows The statement's features, from `featureRows`.
 * @param first The first contrast wanted.
 * @param count How many.
 * @param out Where they are written, from `at` on.
 */
export function scoreLogOdds(
  table: Pick<LogOddsTable, 'odds' | 'contrasts'>,
  rows: Int32Array,
  first: number,
  count: number,
  out: Float32Array,
  at: number,
): void {
  if (rows.length === 0) return;
  const { odds, contrasts } = table;
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i]! * contrasts + first;
    for (let k = 0; k < count; k++) out[at + k]! += odds[from + k]!;
  }
  const root = Math.sqrt(rows.length);
  for (let k = 0; k < count; k++) out[at + k]! /= root;
}

function sumOf(counts: ArrayLike<number>, cells: readonly number[], at: number): number {
  let sum = 0;
  for (let i = 0; i < cells.length; i++) sum += counts[at + cells[i]!]!;
  return sum;
}

/** Most counts are small, and a logarithm costs more than a look at a table. */
const LOGS = Float64Array.from({ length: 1024 }, (_, n) => Math.log(n + SMOOTHING));

function logCount(count: number): number {
  return count < LOGS.length ? LOGS[count]! : Math.log(count + SMOOTHING);
}
