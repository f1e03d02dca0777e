/**
 * Log-odds views. The training rows that hold a feature are counted by cell (an issue with a stance, a class of
 * sentiment); a contrast sets some cells against others, and the log-odds of a feature is the log ratio of its smoothed
 * relative frequencies in the two. A statement's score is the sum over its features, divided by √n.
 */

import { addPeaks, addThree } from '../../kernels/sums';
import { itemAt } from '../../runtime/lists';
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

/** Counts that have not been spread into an array: a model file has ten times as many cells as counts that are not 0. */
export interface PackedCounts {
  readonly rows: number;
  readonly cells: number;
  /** The sum of each cell over all rows. */
  readonly totals: Float64Array;
  /** Writes the counts of a row over `into`. Gives the cells that have any, in any order; good until the next call. */
  read(row: number, into: Int32Array): readonly number[];
}

/** Contrasts next to each other. */
export interface ContrastRange {
  readonly first: number;
  readonly count: number;
}

/** The log-odds of every feature of a view for every contrast. */
export interface LogOddsTable {
  readonly view: ViewName;
  readonly index: FeatureIndex;
  readonly contrasts: number;
  /** Features × contrasts; those of a feature are there once `at` has been asked for it. */
  readonly odds: Float32Array;
  /** Where the log-odds of a feature begin in `odds`. */
  at(feature: number): number;
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
  const { view, cells, counts } = counted;
  const rows = counted.features.length;
  const odds = new Float32Array(rows * contrasts.length);
  const totals = new Float64Array(cells);
  for (let f = 0; f < rows; f++)
    for (let c = 0; c < cells; c++) totals[c] = (totals[c] ?? 0) + (counts[f * cells + c] ?? 0);
  const bases = contrasts.map((contrast) => baseOf(contrast, totals, rows));
  for (let f = 0; f < rows; f++) {
    fillRow(contrasts, bases, counts.subarray(f * cells, (f + 1) * cells), odds, f * contrasts.length);
  }
  return { view, index, contrasts: contrasts.length, odds, at: (feature) => feature * contrasts.length };
}

/**
 * Turns counts into log-odds feature by feature, when they are asked for: a text needs a few hundred of the tens of thousands (to
 * compute them all took 60 ms of the loading of a model), and a fold of training rows a third.
 *
 * @param view The view.
 * @param index The index of its features.
 * @param counts Their counts, as many rows as there are features.
 * @param contrasts What to set against what.
 */
export function deferLogOdds(
  view: ViewName,
  index: FeatureIndex,
  counts: PackedCounts,
  contrasts: readonly Contrast[],
): LogOddsTable {
  const width = contrasts.length;
  const odds = new Float32Array(counts.rows * width);
  // In order of first use: what a text needs lies side by side, and memory that is never written to is never taken.
  const places = new Int32Array(counts.rows).fill(-1);
  let used = 0;
  const row = new Int32Array(counts.cells);
  const bases = contrasts.map((contrast) => baseOf(contrast, counts.totals, counts.rows));
  // Where all counts of a contrast are 0, as most are, its base alone is left.
  const empty = Float32Array.from(bases);
  const touched = contrastsOf(contrasts, counts.cells);
  return {
    view,
    index,
    contrasts: width,
    odds,
    at(feature) {
      let place = places[feature] ?? 0;
      if (place < 0) {
        place = width * used++;
        const filled = counts.read(feature, row);
        odds.set(empty, place);
        for (const k of touched(filled)) odds[place + k] = oddsOf(itemAt(contrasts, k), itemAt(bases, k), row);
        places[feature] = place;
      }
      return place;
    },
  };
}

/** What the sums over all features bring to the log-odds of each. */
export function baseOf({ plus, minus, less = [] }: Contrast, totals: Float64Array, features: number): number {
  const plusTotal = sumOf(totals, plus) + SMOOTHING * features;
  const minusTotal = sumOf(totals, minus) - sumOf(totals, less) + SMOOTHING * features;
  return Math.log(minusTotal) - Math.log(plusTotal);
}

/** Writes the log-odds of one feature over `odds`, from its counts. */
function fillRow(
  contrasts: readonly Contrast[],
  bases: readonly number[],
  counts: ArrayLike<number>,
  odds: Float32Array,
  at: number,
): void {
  for (let k = 0; k < contrasts.length; k++) odds[at + k] = oddsOf(itemAt(contrasts, k), itemAt(bases, k), counts);
}

function oddsOf({ plus, minus, less }: Contrast, base: number, counts: ArrayLike<number>): number {
  const m = sumOf(counts, minus) - (less ? sumOf(counts, less) : 0);
  return logCount(sumOf(counts, plus)) - logCount(m) + base;
}

/** A function that lists the contrasts that look at some cells; the list is good until the next call. */
function contrastsOf(contrasts: readonly Contrast[], cells: number): (filled: readonly number[]) => readonly number[] {
  const byCell = Array.from({ length: cells }, (): number[] => []);
  contrasts.forEach(({ plus, minus, less = [] }, k) => {
    for (const cell of new Set([...plus, ...minus, ...less])) itemAt(byCell, cell).push(k);
  });
  const seen = new Int32Array(contrasts.length);
  const found: number[] = [];
  let call = 0;
  return (filled) => {
    found.length = 0;
    call++;
    for (const cell of filled) {
      for (const k of itemAt(byCell, cell)) {
        if (seen[k] === call) continue;
        seen[k] = call;
        found.push(k);
      }
    }
    return found;
  };
}

/**
 * Scores a statement's features for some contrasts of a table.
 *
 * @param table The log-odds.
 * @param rows The statement's features, from `FeatureIndex.rows`.
 * @param range Which contrasts.
 * @param out Where they are written, from `at` on.
 */
export function scoreLogOdds(
  table: LogOddsTable,
  rows: readonly number[],
  { first, count }: ContrastRange,
  out: Float32Array,
  at: number,
): void {
  if (rows.length === 0) return;
  // Stances and attitudes have three.
  if (count === 3) addThree(table, rows, first, out, at);
  else addAll(table, rows, { first, count }, out, at);
  const root = Math.sqrt(rows.length);
  for (let k = 0; k < count; k++) out[at + k] = (out[at + k] ?? 0) / root;
}

function addAll(
  table: LogOddsTable,
  rows: readonly number[],
  { first, count }: ContrastRange,
  out: Float32Array,
  at: number,
): void {
  const { odds } = table;
  for (let i = 0; i < rows.length; i++) {
    const from = table.at(itemAt(rows, i)) + first;
    for (let k = 0; k < count; k++) out[at + k] = (out[at + k] ?? 0) + (odds[from + k] ?? 0);
  }
}

/**
 * Scores as `scoreLogOdds` does, and writes behind the scores the largest log-odds among the features for each contrast, or what stands there, a 0, where
 * none is above it: one characteristic word says what a statement is about, however many others stand beside it.
 */
export function scorePeaks(
  table: LogOddsTable,
  rows: readonly number[],
  { first, count }: ContrastRange,
  out: Float32Array,
  at: number,
): void {
  if (rows.length === 0) return;
  addPeaks(table, rows, { first, count }, out, at);
  const root = Math.sqrt(rows.length);
  for (let k = 0; k < count; k++) out[at + k] = (out[at + k] ?? 0) / root;
}

function sumOf(counts: ArrayLike<number>, cells: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < cells.length; i++) sum += counts[cells[i] ?? 0] ?? 0;
  return sum;
}

/** Most counts are small, and a logarithm costs more than a look at a table. */
const LOGS = Float64Array.from({ length: 1024 }, (_, n) => Math.log(n + SMOOTHING));

/** What a count brings to log-odds. */
export function logCount(count: number): number {
  return count < LOGS.length ? (LOGS[count] ?? 0) : Math.log(count + SMOOTHING);
}
