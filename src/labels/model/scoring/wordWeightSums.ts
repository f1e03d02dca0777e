/**
 * Adds the weights of words, as `addWordScores` does. What a feature brings to each question, its value squared and its weighted value, is
 * computed when it is first met.
 */
import { itemAt } from '../../../runtime/lists';
import type { IssueCase, LogOddsTable } from '../../features';
import type { StatementsPart } from '../parts';
import { writeFeatureValues } from '../wordWeights';

/** The numbers of each feature of a table, in order of first use: squares, then weighted values, a question each. */
interface FeatureNumbers {
  readonly values: Float32Array;
  /** Where those of a feature begin. */
  at(row: number): number;
}

export function createWordWeightSums({ tables, issueWords, issues }: StatementsPart) {
  const questions = issues.length + 1;
  const { scales, shifts } = issueWords;
  const numbers = tables.map((table, v) =>
    createNumbers(table, questions, (row, q) => issueWords.weight(v, row * questions + q)),
  );
  const sums = new Float64Array(2 * questions);
  return ({ features }: IssueCase, scores: Float64Array): void => {
    sums.fill(0);
    for (let v = 0; v < numbers.length; v++) {
      const own = itemAt(numbers, v);
      const { values } = own;
      const rows = itemAt(features, v);
      for (let i = 0; i < rows.length; i++) {
        const at = own.at(itemAt(rows, i));
        for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (values[at + k] ?? 0);
      }
    }
    for (let q = 0; q < questions; q++) {
      scores[q] =
        (scores[q] ?? 0) +
        ((itemAt(scales, q) * (sums[questions + q] ?? 0)) / (Math.sqrt(sums[q] ?? 0) || 1) + itemAt(shifts, q));
    }
  };
}

function createNumbers(
  table: LogOddsTable,
  questions: number,
  weight: (row: number, question: number) => number,
): FeatureNumbers {
  const features = table.index.size;
  const width = 2 * questions;
  const values = new Float32Array(features * width);
  const places = new Int32Array(features).fill(-1);
  const own = new Float64Array(questions);
  let used = 0;
  return {
    values,
    at(row) {
      const known = places[row] ?? 0;
      if (known >= 0) return known;
      const at = width * used++;
      writeFeatureValues(table, row, questions, own);
      for (let q = 0; q < questions; q++) {
        values[at + q] = (own[q] ?? 0) * (own[q] ?? 0);
        values[at + questions + q] = (own[q] ?? 0) * weight(row, q);
      }
      places[row] = at;
      return at;
    },
  };
}
