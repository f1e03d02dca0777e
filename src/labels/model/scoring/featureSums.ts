/**
 * What a feature of a table adds to the questions about issues: its log-odds, and for the weights that were learned together its value
 * squared and its weighted value. Computed when a feature is first met, and then only added.
 */
import type { LogOddsTable } from '../../features/logOdds';
import { featureValue } from '../wordWeights';
import type { Place } from './store';

/** The numbers of each feature of a table, in order of first use: log-odds of the issues, squares and weighted values of the questions. */
export interface FeatureSums {
  readonly values: Float32Array;
  /** Where the numbers of a feature begin. */
  at(row: number): number;
}

/** Where the parts of a feature's numbers begin, and how many there are in all. */
export function sumsLayout(issues: number) {
  const questions = issues + 1;
  return { squares: issues, weighted: issues + questions, width: issues + 2 * questions };
}

/** @param weight The weight of a feature for a question, of which the last (any issue) has no log-odds of its own. */
export function createFeatureSums(
  table: LogOddsTable,
  weight: (row: number, question: number) => number,
  issues: number,
): FeatureSums {
  const { squares, weighted, width } = sumsLayout(issues);
  const questions = issues + 1;
  const features = table.index.size;
  const values = new Float32Array(features * width);
  const places = new Int32Array(features).fill(-1);
  let used = 0;
  return {
    values,
    at(row) {
      const known = places[row]!;
      if (known >= 0) return known;
      const at = width * used++;
      const from = table.at(row);
      let most = 0;
      for (let q = 0; q < questions; q++) {
        const odds = q < issues ? table.odds[from + q]! : 0;
        const telling = q < issues ? Math.abs(odds) : most;
        if (telling > most) most = telling;
        const value = featureValue(telling);
        if (q < issues) values[at + q] = odds;
        values[at + squares + q] = value * value;
        values[at + weighted + q] = value * weight(row, q);
      }
      places[row] = at;
      return at;
    },
  };
}

/** How many numbers `createWordSums` writes. */
export function wordSumsWidth(issues: number): number {
  return issues + sumsLayout(issues).width;
}

/** A function that writes what a word and its stem add: the log-odds of each, then the squares and weighted values of both. */
export function createWordSums(
  words: FeatureSums,
  stems: FeatureSums,
  issues: number,
): (row: number, stemRow: number, into: Place) => void {
  const { squares, width } = sumsLayout(issues);
  return (row, stemRow, { values, at: to }) => {
    [words, stems].forEach((features, k) => {
      const own = k === 0 ? row : stemRow;
      if (own < 0) return;
      const from = features.at(own);
      for (let i = 0; i < issues; i++) values[to + k * issues + i] = features.values[from + i]!;
      for (let i = squares; i < width; i++) values[to + issues + i]! += features.values[from + i]!;
    });
  };
}
