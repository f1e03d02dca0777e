/** From rows to issues, stances and attitudes, and why. Reading the shipped model files is in `files.ts`, which is for Node alone. */
export type { StatementPlace } from './articleEvidence';
export { encodeBytes, encodeCounts, encodeFloats } from './codec';
export { scoreBoth } from './directed';
export type { EncodedJson, EncodedWeightsJson } from './encoded';
export {
  type BorrowedWords,
  type Explanation,
  explain,
  type FeatureReason,
  type WordReason,
  wordsToLeaveOut,
} from './explain';
export type { ReadWithout } from './explainReading';
export { packFeatures } from './featureList';
export { type FetchModelOptions, fetchModel } from './fetchModel';
export { type HeadJson, sigmoid, softmax } from './head';
export { addHiddenScores, bounded, type HiddenLayer, type HiddenLayerJson } from './hiddenLayer';
export { loadModel, readTrainedParts, type TrainedParts } from './load';
export {
  aModel,
  type Classification,
  type ClassifyOptions,
  type Model,
  type StatementClassification,
  sentimentOf,
} from './model';
export { modelTables } from './modelTables';
export { type ModelOrigin, originOf } from './origin';
export type { AttitudesPart } from './parts';
export {
  addLearned,
  createPropositionScorer,
  expectedError,
  type LearnedWeightsJson,
  learnedRow,
  type Meanings,
  oddsOfSide,
  type Prior,
  type ProposedIssue,
  type ProposeOptions,
  type PropositionJson,
  type PropositionScorer,
  priorScores,
  proposeIssueFor,
  readerOfPropositions,
  readPropositions,
  textForIssue,
  withPropositions,
} from './propositions';
export type { AttitudeReading, IssueReading, Reading } from './reading';
export { saidElsewhere } from './saidElsewhere';
export {
  type AttitudesJson,
  type DirectedJson,
  MODEL_FORMAT,
  MODEL_SCHEMA,
  type ModelJson,
  type PackedViewJson,
  type SecondOpinionJson,
  type StatementsJson,
  type ViewJson,
} from './schema';
export { domainClasses } from './secondOpinion';
export { addStanceWords, basesOf, stanceQuestions } from './stanceWords';
export type { TextContext } from './textContext';
export type { TextSentences, TextStatement, TextWords } from './textStatements';
export {
  addWordScores,
  packWeights,
  STEPS,
  type WordWeights,
  type WordWeightsJson,
  writeFeatureValues,
} from './wordWeights';
