/**
 * Adds the weights of words, as `addWordScores` does. What a feature brings to each question, its value squared and its weighted value, is
 * computed when it is first met.
 */
import { addRows } from '../../../kernels/sums';
import type { IssueCase, LogOddsTable } from '../../features';
import type { StatementsPart } from '../parts';
import { writeFeatureValues } from '../wordWeights';

/** The numbers of each feature of a table, in order of first use: squares, then weighted values, a question each. */
interface FeatureNumbers {
  readonly odds: Float32Array;
  /** Where those of a feature begin. */
  readonly at: (row: number) => number;
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
    for (let v = 0; v < numbers.length; v++) addRows(numbers[v]!, features[v]!, sums);
    for (let q = 0; q < questions; q++) {
      scores[q]! += (scales[q]! * sums[questions + q]!) / (Math.sqrt(sums[q]!) || 1) + shifts[q]!;
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
    odds: values,
    at(row) {
      const known = places[row]!;
      if (known >= 0) return known;
      const at = width * used++;
      writeFeatureValues(table, row, questions, own);
      for (let q = 0; q < questions; q++) {
        values[at + q] = own[q]! * own[q]!;
        values[at + questions + q] = own[q]! * weight(row, q);
      }
      places[row] = at;
      return at;
    },
  };
}
