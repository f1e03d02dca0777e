/** The last stage of an analysis: issues, stances and attitudes of statements. For training, `features/` and `model/` have doors of their own. */
export { encodableText, nameFilter, type StatementInput } from './features';
export {
  type DraftInput,
  draftInputs,
  type LabelledStatement,
  labelStatements,
  sentenceInputs,
} from './labelStatements';
export {
  type AttitudeReading,
  type BorrowedWords,
  type Classification,
  type ClassifyOptions,
  type Explanation,
  expectedError,
  explain,
  type FeatureReason,
  type IssueReading,
  loadModel,
  type Model,
  type ModelOrigin,
  originOf,
  type ProposedIssue,
  type ProposeOptions,
  type PropositionJson,
  proposeIssueFor,
  type Reading,
  type ReadWithout,
  type WordReason,
  withPropositions,
  wordsToLeaveOut,
} from './model';
