/** Training and measuring models on labels of one's own. Stands beside `model/`; nothing that only predicts imports it. */
import { defaultVectors } from '../model/files';
import type { Example } from './examples';
import { type TrainingResult, type TrainOptions, trainModel } from './train';

export { type Evaluation, evaluate } from './evaluate';
export { type Example, type ReadExamplesOptions, readExamples } from './examples';
export type { CalibrationBin, ClassificationScore, ClassScore } from './metrics';
export type { TrainingReport } from './report';
export type { TrainingResult, TrainOptions } from './train';

/**
 * Trains a model for issues and stances of one's own, on the word vectors that ship with the package.
 *
 * @param examples Labelled statements (see `readExamples`): at least 30, with two different stances.
 * @param options Seed, folds, taxonomy, a signal to stop and a function that is told of progress.
 * @returns The model file, to be written as JSON, and how it did on rows that were held out.
 * @throws TOO_FEW_EXAMPLES, INVALID_EXAMPLE, INVALID_OPTION, ABORTED.
 */
export function train(examples: readonly Example[], options: TrainOptions = {}): TrainingResult {
  return trainModel(examples, defaultVectors(), options);
}
