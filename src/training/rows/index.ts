/** From labelled statements to rows of numbers: counts of features, held out fold by fold. */
export { type CountedView, countView, type Pruning, selectFeatures, sumCounts, tablesOf } from './counts';
export { heldOutRows, learningRows, type RowSource, type SelectedRows } from './crossFit';
export type { Encodings } from './encodedRows';
export { encodeInputs, type StatementVectors } from './encodeExamples';
export { finalRows, unscale } from './finalRows';
export {
  countExamples,
  issueSource,
  type Material,
  type MaterialOptions,
  type StanceInstance,
  stanceSource,
} from './material';
export { measureScaling, type Rows, type Scaling, standardise } from './matrix';
export { stancePrior } from './startingModel';
export { trainedRow, viewNamesOf } from './trainedRow';
export { unscaleVector, type VectorRows, vectorRows } from './vectorRows';
