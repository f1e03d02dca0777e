/** Counting features by cell, in all rows or in all but some folds. */

import {
  type Contrast,
  computeLogOdds,
  eachFeature,
  FeatureIndex,
  featureRows,
  type LogOddsTable,
  type MaskedStatement,
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

/** Adds up the counts of all folds but those excluded. */
export function sumCounts(counted: CountedView, excluded: readonly number[] = []): ViewCounts {
  const { view, features, cells, folds, prior } = counted;
  const counts = prior ? prior.slice() : new Int32Array(features.length * cells);
  folds.forEach((fold, k) => {
    if (!excluded.includes(k)) for (let i = 0; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (fold[i] ?? 0);
  });
  return { view, features, cells, counts };
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
  return (excluded) => {
    const key = [...excluded].sort((a, b) => a - b).join();
    let tables = known.get(key);
    if (!tables) {
      tables = views.map((counted) => computeLogOdds(sumCounts(counted, excluded), contrasts, counted.index));
      if ((known.size + 1) * size <= KEPT) known.set(key, tables);
    }
    return tables;
  };
}
