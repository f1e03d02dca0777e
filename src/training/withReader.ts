/** Measuring a model and a reader together: all statements are read first, then everything is as without a reader. */

import { anEncoder, type Encoder } from '../encoders';
import type { StatementInput } from '../labels/features';
import { aModel, type Model } from '../labels/model';
import { aReader, type Reader, readAll } from '../readers';
import { checkKind, checkKinds, kinds } from '../runtime/checks';
import { checkedPrepare, checkRows, type Example } from './data';
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
 * @param examples Labelled statements (see `readExamples`).
 * @param reader What reads them beside it, such as `await contextual()`.
 * @param options `prepare`, as for `evaluate`, and the `encoder` that the model was trained with; without it the model goes by the words and the
 * reader.
 * @returns The figures, as `evaluate` gives them.
 * @throws INVALID_OPTION, UNKNOWN_OPTION, INVALID_EXAMPLE, INVALID_READING; MODEL_ENCODER where the model was trained with another encoder or none; what the reader throws.
 * @example
 * const rows = [
 *   { text: 'We will never lift the embargo.', issues: { sanctions: 'favor' } },
 *   { text: 'We want talks.', issues: { diplomacy: 'favor' } },
 * ];
 * (await evaluateWithReader(defaultModel(), rows, await contextual())).stance.accuracy // 1
 */
export async function evaluateWithReader(
  model: Model,
  examples: readonly Example[],
  reader: Reader,
  options: EvaluateWithReaderOptions = {},
): Promise<Evaluation> {
  checkKind(model, aModel, 'model');
  checkRows(examples);
  checkKind(reader, aReader, 'reader');
  checkKinds(options, { prepare: kinds.function, encoder: anEncoder }, 'evaluateWithReader');
  const { encoder } = options;
  const prepare = checkedPrepare(options.prepare, model.issues);
  if (encoder) checkEncoderOf(model, encoder);
  const inputs = examples.map(prepare);
  const asked = inputs.map(({ text, names, actor = null }) => ({ text, names, actor, targets: [] }));
  const vectors = encoder && (await encodeInputs(inputs, encoder, model.words)).vectors;
  return evaluate(model, examples, prepare, vectors, await readAll(reader, asked));
}
