/**
 * The file of the accurate tier: what an encoder adds to the statements' part of another file. It was trained on the scores of just
 * that part, so it names it by a fingerprint and goes with no other.
 */
import { describe, StancekitError } from '../../errors';
import { controlText, hashText } from '../features';
import type { ModelJson, StatementsJson } from './schema';

/** The file, parsed. */
export interface AccurateJson extends Pick<ModelJson, 'format' | 'schema' | 'name' | 'version' | 'encoder'> {
  /** The fingerprint of the statements' part that it belongs to. */
  readonly belongsTo: string;
  readonly encoded: NonNullable<ModelJson['encoded']>;
}

/** Names a statements' part by its content: 16 hexadecimal digits. */
export function fingerprintOf(statements: StatementsJson): string {
  const text = JSON.stringify(statements);
  return [hashText(text), controlText(text)].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Takes the part for the encoder out of a model file. */
export function splitAccurate({ statements, encoded, ...file }: ModelJson): {
  readonly model: ModelJson;
  readonly accurate: AccurateJson | null;
} {
  const model = { ...file, ...(statements && { statements }) };
  if (!statements || !encoded) return { model, accurate: null };
  const { format, schema, name, version, encoder } = file;
  const belongsTo = fingerprintOf(statements);
  return { model, accurate: { ...{ format, schema, name, version, encoder, belongsTo }, encoded } };
}

/**
 * Puts both files together. What stands in the part for the encoder is left for `loadModel` to check.
 *
 * @param model The file with the statements' part, parsed.
 * @param accurate The other, parsed.
 * @throws MODEL_ENCODER where the one does not belong to the other.
 */
export function joinAccurate(model: ModelJson, { belongsTo, encoded }: AccurateJson): ModelJson {
  const own = model.statements && fingerprintOf(model.statements);
  if (own !== undefined && own === belongsTo) return { ...model, encoded };
  throw new StancekitError(
    'MODEL_ENCODER',
    `The part for the sentence encoder belongs to the statements ${describe(belongsTo)}, but those of the model are ${describe(own)}. Train both in one run.`,
  );
}
