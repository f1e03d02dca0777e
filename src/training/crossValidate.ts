import type { Example } from './data';
import type { TrainingReport } from './report';
import { trainModel } from './trainModel';

/**
 * Measures how well a model trained on these examples tells issues and stances in new ones: every example is judged by
 * classifiers that have not seen it, nor any example of its document, batch or actor.
 *
 * @param examples Labelled statements.
 * @param vectors The bytes of the word-vector file.
 * @param options As for training.
 * @returns The report of a training; its model is thrown away.
 * @throws What training throws.
 */
export function crossValidateWith(
  examples: readonly Example[],
  vectors: Uint8Array,
  options: Parameters<typeof trainModel>[2] = {},
): TrainingReport {
  return trainModel(examples, vectors, options).report;
}
