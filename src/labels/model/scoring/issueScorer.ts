/** Scores of issues: three classifiers whose scores are added. The first two weigh a row, the third weighs words. */
import { multiply } from '../../../kernels/products';
import { fillRow, type IssueCase } from '../../features';
import { addOutputs, bounded } from '../hiddenLayer';
import type { StatementsPart } from '../parts';
import { createPooledSums, type Questions } from './products';
import { headQuestions, restOf, type Scorer, type ScorerSetting, weightsFor } from './rowScorer';
import { createWordWeightSums } from './wordWeightSums';

/** A scorer of the calibrated log-odds of each issue and of any. */
export function createIssueScorer(
  part: StatementsPart,
  { products, vectors, shape }: ScorerSetting,
): Scorer<IssueCase> {
  const { issueRow, issueHead, issueLayer } = part;
  const head = headQuestions(issueHead);
  const { count } = head;
  const { units } = issueLayer;
  const layer = unitQuestions(part);
  // The units of the layer ask of vectors as the head does; those are all unbounded, so that a unit is linear in them.
  const addPooled = createPooledSums(
    issueRow,
    { count: count + units, weight: (q, c) => (q < count ? head.weight(q, c) : layer.weight(q - count, c)) },
    products,
  );
  const rest = restOf(issueRow, shape);
  const { width } = rest.row;
  const headWeights = weightsFor(head, rest.columns);
  const inner = weightsFor({ count: units, weight: (u, c) => issueLayer.inner[u * issueRow.width + c]! }, rest.columns);
  const means = rest.columns.map((c) => issueLayer.means[c]!);
  const deviations = rest.columns.map((c) => issueLayer.deviations[c]!);
  const shifts = shiftsOfUnits(part);
  const numbers = new Float32Array(width);
  const wide = new Float64Array(width);
  const pooled = new Float64Array(count + units);
  const active = new Float64Array(units);
  const addWordWeights = createWordWeightSums(part);
  return (asked, words) => {
    fillRow(rest.row, asked, vectors, numbers.fill(0));
    wide.set(numbers);
    addPooled(asked, words, pooled.fill(0));
    const scores = new Float64Array(count);
    multiply(headWeights, count, wide, width, { values: scores, at: 0 });
    for (let q = 0; q < count; q++) scores[q]! += pooled[q]! + issueHead.shifts[q]!;
    for (let c = 0; c < width; c++) wide[c] = bounded((numbers[c]! - means[c]!) / deviations[c]!);
    multiply(inner, units, wide, width, { values: active, at: 0 });
    for (let u = 0; u < units; u++) active[u] = Math.max(0, active[u]! + pooled[count + u]! + shifts[u]!);
    addOutputs(issueLayer, active, scores);
    addWordWeights(asked, scores);
    return scores;
  };
}

/** What the units of the layer ask of the columns of vectors, as they are. */
function unitQuestions({ issueLayer: { units, inner, deviations }, issueRow: { width } }: StatementsPart): Questions {
  return { count: units, weight: (u, c) => inner[u * width + c]! / deviations[c]! };
}

/** The shifts of the units, less what standardising takes off the columns of vectors. */
function shiftsOfUnits({ issueLayer, issueRow: { width } }: StatementsPart): Float64Array {
  const { inner, innerShifts, means, deviations, unbounded } = issueLayer;
  return innerShifts.map((shift, u) => {
    let moved = shift;
    for (let c = 0; c < unbounded; c++) moved -= (inner[u * width + c]! * means[c]!) / deviations[c]!;
    return moved;
  });
}
