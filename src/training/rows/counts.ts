/** Counting features by cell, in all rows or in all but some folds. */

import {
  type Contrast,
  deferLogOdds,
  eachFeature,
  FeatureIndex,
  featureRows,
  type LogOddsTable,
  type MaskedStatement,
  oppositeCell,
  type PackedCounts,
  type ViewCounts,
  type ViewName,
  viewOf,
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
  readonly foldCount: number;
  readonly counts: FoldedCounts;
}

/** Counts of features by fold and cell, those alone that are not 0: of thousands a feature has a handful. */
interface FoldedCounts {
  /** Where those of each feature begin, and behind them where the last ones end. */
  readonly starts: Int32Array;
  /** For each count its fold × cells + its cell. */
  readonly places: Int32Array;
  readonly numbers: Int32Array;
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
  const opposite = oppositeIn(view);
  // A row that counts several times is one reading.
  for (const reading of new Set(readings)) {
    const seen = new Set<string>();
    eachFeature(view, reading, (feature) => {
      seen.add(feature);
      if (opposite) seen.add(opposite(feature));
    });
    for (const feature of seen) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  return [...frequency]
    .filter(([feature, n]) => n >= minimum && !LONG_CHAIN.test(feature))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([feature]) => feature)
    .sort(byEnding);
}

/** The function that names the opposite of a feature, where the view has such. */
function oppositeIn(name: ViewName): ((feature: string) => string) | undefined {
  const view = viewOf(name);
  return view.kind === 'names' ? view.opposite : undefined;
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
  const holders = holdersOf(rows, features.length);
  const against = opposites(view, features, index);
  const holdersAgainst =
    against &&
    holdersOf(
      rows.map((own) => own.flatMap((row) => against[row] ?? [])),
      features.length,
    );
  const places: number[] = [];
  const numbers: number[] = [];
  const ends = new Int32Array(features.length + 1);
  const sums = new Int32Array(foldCount * cells);
  const count = (place: number): void => {
    if (sums[place] === 0) places.push(place);
    sums[place] = (sums[place] ?? 0) + 1;
  };
  for (let feature = 0; feature < features.length; feature++) {
    const first = places.length;
    eachHolder(holders, feature, (row) => {
      for (const cell of cellsOf(row)) count((folds[row] ?? 0) * cells + cell);
    });
    // A row that has the opposite is as good as one of the other side that has this.
    eachHolder(holdersAgainst, feature, (row) => {
      for (const cell of cellsOf(row)) count((folds[row] ?? 0) * cells + oppositeCell(cell));
    });
    for (let i = first; i < places.length; i++) {
      numbers.push(sums[places[i] ?? 0] ?? 0);
      sums[places[i] ?? 0] = 0;
    }
    ends[feature + 1] = places.length;
  }
  const counts = { starts: ends, places: Int32Array.from(places), numbers: Int32Array.from(numbers) };
  return { view, features, index, rows, cells, prior, foldCount, counts };
}

/** For each feature the row of its opposite, as a list of one or none; null in a view that has no opposites. */
function opposites(
  view: ViewName,
  features: readonly string[],
  index: FeatureIndex,
): readonly (readonly number[])[] | null {
  const opposite = oppositeIn(view);
  if (!opposite) return null;
  return features.map((feature) => [index.get(opposite(feature))].filter((row) => row >= 0));
}

/** The rows that have each feature. */
interface Holders {
  /** Where those of each feature begin, and behind them where the last ones end. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

function eachHolder(holders: Holders | null, feature: number, call: (row: number) => void): void {
  if (!holders) return;
  const end = holders.starts[feature + 1] ?? 0;
  for (let i = holders.starts[feature] ?? 0; i < end; i++) call(holders.members[i] ?? 0);
}

function holdersOf(rows: readonly (readonly number[])[], features: number): Holders {
  const last = new Int32Array(features).fill(-1);
  /** Calls for each feature of each row once. */
  const each = (call: (feature: number, row: number) => void): void => {
    last.fill(-1);
    rows.forEach((own, row) => {
      for (const feature of own) {
        if (last[feature] === row) continue;
        last[feature] = row;
        call(feature, row);
      }
    });
  };
  const starts = new Int32Array(features + 1);
  each((feature) => {
    starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  });
  for (let feature = 0; feature < features; feature++)
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  const members = new Int32Array(starts[features] ?? 0);
  const next = starts.slice();
  each((feature, row) => {
    members[next[feature] ?? 0] = row;
    next[feature] = (next[feature] ?? 0) + 1;
  });
  return { starts, members };
}

/** Adds up the counts of all folds. */
export function sumCounts({ view, features, cells, prior, counts }: CountedView): ViewCounts {
  const sums = prior ? prior.slice() : new Int32Array(features.length * cells);
  const { starts, places, numbers } = counts;
  for (let feature = 0; feature < features.length; feature++) {
    for (let i = starts[feature] ?? 0; i < (starts[feature + 1] ?? 0); i++) {
      const at = feature * cells + ((places[i] ?? 0) % cells);
      sums[at] = (sums[at] ?? 0) + (numbers[i] ?? 0);
    }
  }
  return { view, features, cells, counts: sums };
}

/** The counts of all folds but some, added up for a feature when it is asked for. */
function countsWithout(counted: CountedView, totals: Totals, excluded: readonly number[]): PackedCounts {
  const { features, cells, prior } = counted;
  const { starts, places, numbers } = counted.counts;
  const cellAt = cellsWithout(counted, excluded);
  const sums = addTotals(totals, cellAt);
  const filled: number[] = [];
  return {
    rows: features.length,
    cells,
    totals: sums,
    read(row, into) {
      filled.length = 0;
      into.fill(0);
      for (let cell = 0, at = row * cells; prior && cell < cells; cell++, at++) {
        into[cell] = prior[at] ?? 0;
        if (prior[at]) filled.push(cell);
      }
      const end = starts[row + 1] ?? 0;
      for (let i = starts[row] ?? 0; i < end; i++) {
        const cell = cellAt[places[i] ?? 0] ?? -1;
        if (cell < 0) continue;
        if (into[cell] === 0) filled.push(cell);
        into[cell] = (into[cell] ?? 0) + (numbers[i] ?? 0);
      }
      return filled;
    },
  };
}

/** The sums over all features. */
interface Totals {
  /** Of each fold × cell. */
  readonly folds: Float64Array;
  /** Of each cell of the prior. */
  readonly prior: Float64Array;
}

/** The cell of each place among the counts of a view; below 0 where its fold is left out. */
export function cellsWithout(
  { cells, foldCount }: Pick<CountedView, 'cells' | 'foldCount'>,
  excluded: readonly number[],
): Int32Array {
  return Int32Array.from({ length: foldCount * cells }, (_, place) =>
    excluded.includes(Math.floor(place / cells)) ? -1 : place % cells,
  );
}

/** The sum of each cell over all features, without the folds that are left out. */
export function addTotals({ folds, prior }: Totals, cellAt: Int32Array): Float64Array {
  const sums = prior.slice();
  folds.forEach((total, place) => {
    const cell = cellAt[place] ?? -1;
    if (cell >= 0) sums[cell] = (sums[cell] ?? 0) + total;
  });
  return sums;
}

/** Adds up the counts of all features. */
export function totalsOf({ cells, foldCount, prior, counts }: CountedView): Totals {
  const folds = new Float64Array(foldCount * cells);
  counts.places.forEach((place, i) => {
    folds[place] = (folds[place] ?? 0) + (counts.numbers[i] ?? 0);
  });
  const before = new Float64Array(cells);
  prior?.forEach((count, at) => {
    before[at % cells] = (before[at % cells] ?? 0) + count;
  });
  return { folds, prior: before };
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
