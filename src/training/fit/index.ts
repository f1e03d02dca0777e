/** Fits the parts of a model to rows, and measures them on rows that were held out. */
export { countFound } from './issueDecisions';
export type { CurvePoint } from './learningCurve';
export { learnFrom, learnProposition, type NumberedRow, type PropositionRow } from './learnProposition';
export {
  type Calibration,
  type CalibrationBin,
  type ClassificationScore,
  type ClassScore,
  scoreCalibration,
  scoreClassification,
  scoreCounts,
} from './metrics';
export { heldOutProbabilities } from './thresholds';
export { trainAttitudes } from './trainAttitudes';
export { trainDirected } from './trainDirected';
export type { TrainedEncoded } from './trainEncoded';
export { trainSecondOpinion } from './trainSecondOpinion';
export { type TrainedStatements, trainStatements } from './trainStatements';
