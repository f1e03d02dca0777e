/** Scores of issues: three classifiers whose scores are added. The first two weigh a row, the third weighs words. */
import { createMatrixProducts, type MatrixProducts } from '../../../kernels/matrixProducts';
import type { IssueCase } from '../../features';
import { bounded, type HiddenLayer } from '../hiddenLayer';
import type { StatementsPart } from '../parts';
import { writeFeatureValues } from '../wordWeights';
import type { TableReader } from './featureFinder';
import { createFeatureSums, type SummedTables } from './featureSums';
import { createPooledSums, type Questions } from './products';
import { createRestWriter, headQuestions, restOf, type Scorer, type ScorerSetting, weightsFor } from './rowScorer';

/** A scorer of the calibrated log-odds of each issue and of any. */
export function createIssueScorer(
  part: StatementsPart,
  { products, shape }: ScorerSetting,
  readers: readonly TableReader[],
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
  const sums = createFeatureSums(summedOf(part), readers);
  const writeRest = createRestWriter(rest, shape, { sums, first: 0 });
  const numbers = new Float32Array(width);
  const pooled = new Float64Array(count + units);
  const shifts = shiftsOfUnits(part);
  const weigh = createHeadAndLayer(part, rest.columns);
  const ofUnits = createOutputs(part.issueLayer);
  const { scales, shifts: wordShifts } = part.issueWords;
  return (asked, words) => {
    writeRest(asked, words, numbers);
    addPooled(asked, words.known, pooled.fill(0));
    const scores = new Float64Array(count);
    const { head: own, layer: active } = weigh(numbers);
    for (let q = 0; q < count; q++) scores[q] = own[q]! + (pooled[q]! + issueHead.shifts[q]!);
    for (let u = 0; u < units; u++) active[u] = Math.max(0, active[u]! + pooled[count + u]! + shifts[u]!);
    const outputs = ofUnits(active);
    for (let q = 0; q < count; q++) scores[q]! += outputs[q]!;
    for (let q = 0; q < count; q++)
      scores[q]! += (scales[q]! * sums.beside(count + q)) / (Math.sqrt(sums.beside(q)) || 1) + wordShifts[q]!;
    return scores;
  };
}

/** The products of the columns that are not of vectors with the head, and, standardised, with the units of the layer. */
function createHeadAndLayer({ issueHead, issueLayer, issueRow }: StatementsPart, columns: readonly number[]) {
  const { units, inner } = issueLayer;
  const { length } = columns;
  const questions = headQuestions(issueHead);
  const unitWeights = { count: units, weight: (u: number, c: number) => inner[u * issueRow.width + c]! };
  const means = columns.map((c) => issueLayer.means[c]!);
  const deviations = columns.map((c) => issueLayer.deviations[c]!);
  const standard = (number: number, c: number) => bounded((number - means[c]!) / deviations[c]!);
  // Most features are of few words, so that most columns are 0.
  const zeros = means.map((_, c) => standard(0, c));
  // Not before it is asked for, as in `createFeatureSums`.
  let made: { readonly head: MatrixProducts; readonly layer: MatrixProducts } | undefined;
  return (numbers: Float32Array): { readonly head: Float64Array; readonly layer: Float64Array } => {
    made ??= {
      head: createMatrixProducts(weightsFor(questions, columns), questions.count, length),
      layer: createMatrixProducts(weightsFor(unitWeights, columns), units, length),
    };
    const { head, layer } = made;
    head.vector.set(numbers);
    head.multiply();
    for (let c = 0; c < length; c++) layer.vector[c] = numbers[c] === 0 ? zeros[c]! : standard(numbers[c]!, c);
    layer.multiply();
    return { head: head.products, layer: layer.products };
  };
}

/** What the units say to each question, as `addHiddenScores` adds it up: the shifts first, as a column that is always 1. */
function createOutputs({ units, outer, outerShifts }: HiddenLayer): (active: Float64Array) => Float64Array {
  const questions = outerShifts.length;
  const columns = units + 1;
  let made: MatrixProducts | undefined;
  return (active) => {
    made ??= createMatrixProducts(
      Float64Array.from({ length: questions * columns }, (_, i) => {
        const [q, c] = [Math.floor(i / columns), i % columns];
        return c === 0 ? outerShifts[q]! : outer[q * units + c - 1]!;
      }),
      questions,
      columns,
    );
    const { vector, products } = made;
    vector[0] = 1;
    for (let u = 0; u < units; u++) vector[u + 1] = active[u]!;
    made.multiply();
    return products;
  };
}

/** What is summed of features: their log-odds for each issue, and their values, squared and weighted, for each question. */
function summedOf({ tables, issues, issueWords }: StatementsPart): SummedTables {
  const questions = issues.length + 1;
  const values = new Float64Array(questions);
  return {
    ...{ tables, contrasts: issues.length, peaks: true, beside: 2 * questions },
    writeBeside(table, row, out, at) {
      writeFeatureValues(tables[table]!, row, questions, values);
      for (let q = 0; q < questions; q++) {
        out[at + q] = values[q]! * values[q]!;
        out[at + questions + q] = values[q]! * issueWords.weight(table, row * questions + q);
      }
    },
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
