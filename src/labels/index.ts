/** The last stage of an analysis: issues, stances and attitudes of statements. For training, `features/` and `model/` have doors of their own. */

export { articleCaution } from './data/articleWeights';
export { encodableText, nameFilter, type StatementInput } from './features';
export {
  draftInputs,
  type LabelledStatement,
  labelStatements,
  sentenceInputs,
} from './labelStatements';
export {
  type Classification,
  type ClassifyOptions,
  type Explanation,
  explain,
  type FeatureReason,
  loadModel,
  type Model,
  type ModelOrigin,
  originOf,
  type WordReason,
} from './model';
