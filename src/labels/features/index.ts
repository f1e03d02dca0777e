/** From statements to rows of numbers: words with names masked, features, blocks of columns. For `model/` and for training. */

export type { TargetKind } from '../../english/labels/governing';
export {
  column,
  type DirectedCase,
  type IssueCase,
  type NumberBlock,
  type RowShape,
  type StanceCase,
  type StatementCase,
  type Weighting,
} from './blocks/block';
export { logOddsBlock } from './blocks/logOdds';
export {
  blockNames,
  fillRow,
  isOfView,
  layRow,
  leadingVectors,
  namedRow,
  type Row,
  type RowKind,
  rowOf,
} from './blocks/row';
export {
  directedRow,
  directedViews,
  domainRow,
  issueRow,
  knownViews,
  retrainedViews,
  shippedViews,
  stanceRow,
  statementViews,
  targetRow,
  targetViews,
  tellsIssues,
  toneRow,
  toneViews,
} from './blocks/rows';
export { issueCase, stanceCase, statementCase } from './cases';
export {
  ANY_ISSUE,
  attitudeContrasts,
  oppositeCell,
  statementCell,
  statementCells,
  statementContrasts,
} from './contrasts';
export { encodableText } from './encodable';
export { type FeatureHashes, hashLines } from './featureHashes';
export { FeatureIndex, type ListedFeatures } from './featureIndex';
export { featureRows } from './featureRows';
export { wholeText } from './featureText';
export { governedBy } from './governing';
export type { StatementInput } from './input';
export { isListedFeatures, listFeatures } from './listedFeatures';
export {
  baseOf,
  type Contrast,
  computeLogOdds,
  deferLogOdds,
  type LogOddsTable,
  logCount,
  type PackedCounts,
  type ViewCounts,
} from './logOdds';
export {
  asPrinted,
  blank,
  exchanged,
  isDirected,
  type MaskedStatement,
  maskStatement,
  maskTarget,
  withoutTarget,
} from './maskedStatement';
export { nameFilter, nameSpans } from './names';
export type { Place } from './numberStore';
export { readPath } from './path';
export { plainerWords, type Replacement } from './plainerWords';
export { pool } from './pooling';
export {
  type Likeness,
  likenessTo,
  type Meaning,
  meaningDirections,
  meaningRow,
  meaningSide,
  type Proposition,
  presenceColumns,
  presenceRow,
  readProposition,
  sideLength,
  sideRow,
  withNamesOf,
  wordDirections,
} from './proposition';
export { doubleScratch } from './scratch';
export { SharedIndex } from './sharedIndex';
export { type StatementTokens, tokensWithin } from './statementTokens';
export { createTermTable, measureAll, type TermTable, writeNearestOf } from './terms';
export { readWordVectors, vectorTables, type WordVectors, writeWordVectors } from './vectors';
export { eachFeature, formAt, formCounts, isViewName, type ViewName, viewOf, type WordView } from './views';
export { createVocabulary, type Vocabulary, type WordInfo } from './vocabulary';
