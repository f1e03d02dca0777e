/** Counting features by cell, in all rows or in all but some folds. */

import {
  type Contrast,
  deferLogOdds,
  eachFeature,
  FeatureIndex,
  featureRows,
  type LogOddsTable,
  type MaskedStatement,
  type PackedCounts,
  type ViewCounts,
  type ViewName,
} from '../../labels/features';
import { itemAt } from '../../runtime/lists';

/** Which features of a view are kept: those in at least `minimum` rows, and of them the `limit` most frequent. */
export interface Pruning {
  readonly minimum: number;
  readonly limit: number;
}

/** The features of some rows in one view, counted by fold. */
export interface CountedView {
  readonly view: ViewName;
  readonly features: readonly string[];
  readonly index: FeatureIndex;
  /** The features of each row, with repetitions. */
  readonly rows: readonly (readonly number[])[];
  readonly cells: number;
  /** Counts from elsewhere (a base model) that stand in no fold. */
  readonly prior: Int32Array | null;
  /** One array a fold: features × cells. */
  readonly folds: readonly Int32Array[];
}

/** Words chained by hyphens into half a sentence are no feature ("a damned-if-you-do-…"). */
const LONG_CHAIN = /(?:[-‐‑][^\s-]+){4}/;

/** Lists the features that are kept. */
export function selectFeatures(
  view: ViewName,
  readings: readonly MaskedStatement[],
  { minimum, limit }: Pruning,
): string[] {
  const frequency = new Map<string, number>();
  // A row that counts several times is one reading.
  for (const reading of new Set(readings)) {
    const seen = new Set<string>();
    eachFeature(view, reading, (feature) => seen.add(feature));
    for (const feature of seen) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  return [...frequency]
    .filter(([feature, n]) => n >= minimum && !LONG_CHAIN.test(feature))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([feature]) => feature)
    .sort(byEnding);
}

/** Orders by the last letters, so that neighbours in a model file never read like a sentence of the corpus. */
function byEnding(a: string, b: string): number {
  for (let i = 1; i <= a.length && i <= b.length; i++) {
    const difference = a.charCodeAt(a.length - i) - b.charCodeAt(b.length - i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Where rows count. */
export interface Counting {
  /** The cells that each row counts in. */
  readonly cellsOf: (row: number) => readonly number[];
  /** How many cells there are. */
  readonly cells: number;
  /** The fold of each row, from 0 on. */
  readonly folds: Int32Array;
  readonly foldCount: number;
  /** Counts to start from. */
  readonly prior?: Int32Array | null;
}

/**
 * Counts the features of rows.
 *
 * @param view The view.
 * @param features The features that count.
 * @param readings The rows.
 * @param counting Where they count.
 */
export function countView(
  view: ViewName,
  features: readonly string[],
  readings: readonly MaskedStatement[],
  { cellsOf, cells, folds, foldCount, prior = null }: Counting,
): CountedView {
  const index = new FeatureIndex(features);
  const rows = readings.map((reading) => featureRows(index, view, reading));
  const counts = Array.from({ length: foldCount }, () => new Int32Array(features.length * cells));
  rows.forEach((row, r) => {
    const fold = itemAt(counts, folds[r] ?? 0);
    const own = cellsOf(r);
    for (const feature of new Set(row))
      for (const cell of own) fold[feature * cells + cell] = (fold[feature * cells + cell] ?? 0) + 1;
  });
  return { view, features, index, rows, cells, prior, folds: counts };
}

/** Adds up the counts of all folds. */
export function sumCounts({ view, features, cells, folds, prior }: CountedView): ViewCounts {
  const counts = prior ? prior.slice() : new Int32Array(features.length * cells);
  for (const fold of folds) addTo(counts, fold);
  return { view, features, cells, counts };
}

/** The counts of all folds but some, added up for a feature when it is asked for. */
function countsWithout(
  counted: CountedView,
  totals: readonly Float64Array[],
  excluded: readonly number[],
): PackedCounts {
  const { features, cells, folds, prior } = counted;
  const kept = [...(prior ? [prior] : []), ...folds.filter((_, k) => !excluded.includes(k))];
  const sums = new Float64Array(cells);
  totals.forEach((own, k) => {
    if (!excluded.includes(k)) addTo(sums, own);
  });
  return {
    rows: features.length,
    cells,
    totals: sums,
    read(row, into) {
      into.fill(0);
      for (const counts of kept)
        for (let c = 0, at = row * cells; c < cells; c++, at++) into[c] = (into[c] ?? 0) + (counts[at] ?? 0);
    },
  };
}

/** The sum of each cell over all features, fold by fold, and of the prior behind them. */
function totalsOf({ cells, folds, prior }: CountedView): Float64Array[] {
  return [...folds, ...(prior ? [prior] : [])].map((counts) => {
    const sums = new Float64Array(cells);
    for (let at = 0; at < counts.length; at += cells)
      for (let c = 0; c < cells; c++) sums[c] = (sums[c] ?? 0) + (counts[at + c] ?? 0);
    return sums;
  });
}

function addTo(sums: Int32Array | Float64Array, numbers: ArrayLike<number>): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (numbers[i] ?? 0);
}

/** Log-odds that are kept at a time: 128 MB of them. */
const KEPT = 2 ** 25;

/** The log-odds of all views, computed without some folds. Kept where they fit, since each two folds are left out twice. */
export function tablesOf(
  views: readonly CountedView[],
  contrasts: readonly Contrast[],
): (excluded: readonly number[]) => LogOddsTable[] {
  const known = new Map<string, LogOddsTable[]>();
  const size = views.reduce((sum, { features }) => sum + features.length, 0) * contrasts.length;
  const totals = views.map(totalsOf);
  return (excluded) => {
    const key = [...excluded].sort((a, b) => a - b).join();
    let tables = known.get(key);
    if (!tables) {
      tables = views.map((counted, v) =>
        deferLogOdds(counted.view, counted.index, countsWithout(counted, itemAt(totals, v), excluded), contrasts),
      );
      if ((known.size + 1) * size <= KEPT) known.set(key, tables);
    }
    return tables;
  };
}
