/** The last stage of an analysis: issues, stances and attitudes of statements. For training, `features/` and `model/` have doors of their own. */
export { encodableText, nameFilter, type StatementInput } from './features';
export {
  ARTICLE_CAUTION,
  draftInputs,
  type LabelledStatement,
  labelStatements,
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
