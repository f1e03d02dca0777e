/** Measuring a model and a reader together: all statements are read first, then everything is as without a reader. */
import type { StatementInput } from '../labels/features';
import type { Model } from '../labels/model';
import { type Reader, readAll } from '../readers';
import { type Example, prepareWithNames } from './data';
import { type Evaluation, evaluate } from './report';

/**
 * Measures a model and a reader together, as `evaluate` does the model alone.
 *
 * @param model The model.
 * @param examples Labelled statements.
 * @param reader What reads them beside it, such as `await contextual()`.
 * @param prepare As for `evaluate`.
 * @throws INVALID_READING, and what the reader throws.
 */
export async function evaluateWithReader(
  model: Model,
  examples: readonly Example[],
  reader: Reader,
  prepare: (example: Example) => StatementInput = prepareWithNames(model.issues),
): Promise<Evaluation> {
  const inputs = examples.map(prepare);
  const asked = inputs.map(({ text, names, actor = null }) => ({ text, names, actor, targets: [] }));
  return evaluate(model, examples, prepare, undefined, await readAll(reader, asked));
}
