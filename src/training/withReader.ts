/** Measuring a model and a reader together: all statements are read first, then everything is as without a reader. */

import type { Encoder } from '../encoders';
import type { StatementInput } from '../labels/features';
import type { Model } from '../labels/model';
import { type Reader, readAll } from '../readers';
import { type Example, prepareWithNames } from './data';
import { type Evaluation, evaluate } from './report';
import { encodeInputs } from './rows';
import { checkEncoderOf } from './withEncoder';

/** What is heard beside the reader. */
export interface EvaluateWithReaderOptions {
  /** As for `evaluate`. */
  readonly prepare?: (example: Example) => StatementInput;
  /** The encoder that the model was trained with; without it the model goes by the words and the reader. */
  readonly encoder?: Encoder;
}

/**
 * Measures a model and a reader together, as `evaluate` does the model alone.
 *
 * @param model The model.
 * @param examples Labelled statements.
 * @param reader What reads them beside it, such as `await contextual()`.
 * @param options See `EvaluateWithReaderOptions`.
 * @throws INVALID_READING; MODEL_ENCODER where the model was trained with another encoder or none; what the reader throws.
 */
export async function evaluateWithReader(
  model: Model,
  examples: readonly Example[],
  reader: Reader,
  { prepare = prepareWithNames(model.issues), encoder }: EvaluateWithReaderOptions = {},
): Promise<Evaluation> {
  if (encoder) checkEncoderOf(model, encoder);
  const inputs = examples.map(prepare);
  const asked = inputs.map(({ text, names, actor = null }) => ({ text, names, actor, targets: [] }));
  const vectors = encoder && (await encodeInputs(inputs, encoder, model.words)).vectors;
  return evaluate(model, examples, prepare, vectors, await readAll(reader, asked));
}
