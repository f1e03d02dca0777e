/** Labelled statements: reading and checking them, dealing them into folds, and which to label next. */

export { type Joined, joinDuplicates } from './duplicates';
export { type Example, type ReadExamplesOptions, readExamples } from './examples';
export { findName } from './findName';
export { assignFolds } from './folds';
export { checkedPrepare, checkRows, foldOptions } from './given';
export { settleGroups } from './groups';
export { prepareWithNames } from './prepare';
export { createRandom, createStream, type Random, type RandomStream, shuffle } from './random';
export { checkPropositionRows, checkTrainable, countClasses, FEW_ROWS_A_CLASS } from './requirements';
export { type Suggestion, type SuggestOptions, suggest } from './suggest';
export { type AttitudeExample, targetsOf } from './targets';
export type { Weighting } from './weighting';
