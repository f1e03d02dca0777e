/** The fifth stage: from features to issues, stances and attitudes. Reading the shipped model files is in `files.ts`. */
export { type Explanation, explain, type FeatureReason, type WordReason } from './explain';
export { loadModel } from './load';
export type { Classification, ClassifyOptions, Model, StatementClassification } from './model';
