/** Training and measuring with an encoder: all statements are encoded first, then everything is as without one. */

import { anEncoder, type Encoder } from '../encoders';
import { StancekitError } from '../errors';
import { createVocabulary, readWordVectors, type StatementInput } from '../labels/features';
import { aModel, type Model, type ModelJson } from '../labels/model';
import { checkKind } from '../runtime/checks';
import { othersTurn } from '../runtime/othersTurn';
import { aborted } from '../runtime/untilAborted';
import { checkedPrepare, checkRows, type Example, prepareWithNames } from './data';
import { type Evaluation, evaluate, type TrainingResult } from './report';
import { encodeInputs } from './rows';
import { type TrainOptions, takeRows, trainModel } from './trainModel';

/**
 * At most so many statements are encoded to learn from, about a minute's work of the contextual reader in WebAssembly. Weights of vectors gain little
 * from more: of P-Stance, F_avg of rows that were not learned from is 72.0 by 3,000 vectors alone, 73.3 by 6,000, 73.5 by 12,000.
 */
const MOST_ENCODED = 6_000;

/** The share of the time of a training that goes into encoding, about; for `onProgress`. */
const ENCODING = 0.6;

/**
 * Trains a model that has a part for an encoder.
 *
 * @param rows As for `trainModel`.
 * @param vectors The bytes of the word-vector file.
 * @param options As for `trainModel`.
 * @param encoder What encodes the statements.
 * @throws What `trainModel` and the encoder throw.
 */
export async function trainModelWith(
  rows: readonly Example[],
  vectors: Uint8Array,
  options: TrainOptions & { readonly base?: ModelJson },
  encoder: Encoder,
): Promise<TrainingResult> {
  const { signal, onProgress } = options;
  // Rows that nothing can be learned from are told before the work.
  const { issues, joined } = takeRows(rows, options);
  const prepare = options.prepare ?? prepareWithNames(issues);
  const words = createVocabulary(readWordVectors(vectors));
  let vectorsOf: Awaited<ReturnType<typeof encodeInputs>>;
  try {
    vectorsOf = await encodeInputs(joined.examples.map(prepare), encoder, words, {
      signal,
      onProgress: (done) => onProgress?.(ENCODING * done),
      most: { texts: MOST_ENCODED, seed: options.seed ?? 1 },
    });
  } catch (cause) {
    throw signal?.aborted ? aborted(signal) : cause;
  }
  const trained = trainModel(rows, vectors, {
    ...options,
    ...{ prepare, vectorsOf },
    onProgress: (done) => onProgress?.(ENCODING + (1 - ENCODING) * done),
  });
  // Nobody could say stop while weights were learned, which takes no pause.
  await othersTurn();
  if (signal?.aborted) throw aborted(signal);
  return trained;
}

/**
 * Measures a model that has a part for an encoder, as `evaluate` does without.
 *
 * @param model The model.
 * @param examples Labelled statements (see `readExamples`).
 * @param encoder The encoder that the model was trained with.
 * @param prepare As for `evaluate`.
 * @returns The figures, as `evaluate` gives them.
 * @throws INVALID_OPTION, INVALID_EXAMPLE, INVALID_READING; MODEL_ENCODER where the model was trained with another or none; what the encoder
 * throws.
 * @example
 * const rows = readExamples(readFileSync('datasets/asia-pacific.jsonl', 'utf8'), { format: 'jsonl' });
 * const encoder = await contextual();
 * const { model } = await trainWithEncoder(rows.slice(40), { encoder });
 * const own = loadModel(model, readFileSync('models/vectors.bin'), readFileSync('models/targets.bin'));
 * (await evaluateWithEncoder(own, rows.slice(0, 40), encoder)).stance.accuracy // 0.59
 */
export async function evaluateWithEncoder(
  model: Model,
  examples: readonly Example[],
  encoder: Encoder,
  prepare?: (example: Example) => StatementInput,
): Promise<Evaluation> {
  checkKind(model, aModel, 'model');
  checkRows(examples);
  checkEncoderOf(model, encoder);
  const own = checkedPrepare(prepare, model.issues);
  const { vectors } = await encodeInputs(examples.map(own), encoder, model.words);
  return evaluate(model, examples, own, vectors);
}

/** @throws INVALID_OPTION for what is no encoder; MODEL_ENCODER where the model was trained with another one or none. */
export function checkEncoderOf({ encoded }: Model, encoder: Encoder): void {
  checkKind(encoder, anEncoder, 'encoder');
  const { id } = encoder;
  if (encoded?.encoder === id) return;
  const own = encoded ? `"${encoded.encoder}"` : 'which has none';
  throw new StancekitError('MODEL_ENCODER', `Expected the encoder of the model, ${own}, got "${id}".`);
}
