/** Fits the parts of a model to rows, and measures them on rows that were held out. */
export { crossFitProbabilities } from './crossFitCalibration';
export { countFound, type HeldOutIssues, type IssueLines } from './issueDecisions';
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
export { calibratedScores } from './thresholds';
export { trainAttitudes } from './trainAttitudes';
export { trainDirected } from './trainDirected';
export { trainSecondOpinion } from './trainSecondOpinion';
export { type TrainedStatements, trainStatements } from './trainStatements';
