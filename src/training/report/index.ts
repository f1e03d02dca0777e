/** What a training and a measurement tell of themselves. */
export type { Baselines, MajorityBaselines } from './baselines';
export type { CharacteristicWords } from './characteristicWords';
export { type Evaluation, evaluate } from './evaluate';
export type { HeldOutFigures } from './heldOut';
export { type ModelCardOptions, modelCard } from './modelCard';
export { createReport, type EncoderGain, type TrainingBase, type TrainingReport, type TrainingResult } from './report';
