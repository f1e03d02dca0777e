/** The package stancekit-contextual, which is an optional dependency: it may be left out, and all goes on without it. */
import { createRequire } from 'node:module';
import { StancekitError } from '../errors';

const { resolve } = createRequire(import.meta.url);

/** Which reader is asked for. */
export const readerNames = ['contextual', 'fast'] as const;

export type ReaderName = (typeof readerNames)[number];

/** Whether the package is there. */
export function hasContextual(): boolean {
  try {
    resolve('stancekit-contextual');
    return true;
  } catch {
    return false;
  }
}

/** What is told, once, where the package is not there and nobody has said which reader is wanted. */
export const WITHOUT_CONTEXTUAL =
  'The contextual reader is not installed, so statements are read by their words alone, which is less often right. Install stancekit-contextual, or say --reader fast.';

/**
 * Decides which reader is used.
 *
 * @param asked What was asked for; nothing where it was not said.
 * @param tell Is told where the package is not there, though it would have been used.
 * @throws PEER_MISSING where it was asked for and is not there.
 */
export function chooseReader(asked: ReaderName | undefined, tell: (message: string) => void): ReaderName {
  if (asked === 'fast' || hasContextual()) return asked ?? 'contextual';
  if (asked === undefined) {
    tell(WITHOUT_CONTEXTUAL);
    return 'fast';
  }
  const message =
    'The contextual reader is not installed. Install it beside stancekit (npm install stancekit-contextual).';
  throw new StancekitError('PEER_MISSING', message);
}

/** The encoder that a model file asks for, as `Model.encoded` tells. */
interface Trained {
  readonly encoded: { readonly encoder: string } | null;
}

/**
 * The encoder of a model, where it was trained with one.
 *
 * @param model The model.
 * @param reader What reads statements; absent where the words alone were asked for, and then a model goes by them.
 * @returns The same reader, to be given as `encoder`; nothing for a model without one.
 * @throws MODEL_ENCODER where the model was trained with another.
 */
export function encoderFor<R extends { readonly id: string }>(
  { encoded }: Trained,
  reader: R | undefined,
): R | undefined {
  if (!encoded || !reader) return undefined;
  if (encoded.encoder === reader.id) return reader;
  throw new StancekitError(
    'MODEL_ENCODER',
    `The model was trained with the encoder "${encoded.encoder}", but the contextual reader that is installed is "${reader.id}". Install the stancekit-contextual that it was trained with, train it again, or go by the words alone (--reader fast).`,
  );
}

/** @throws PEER_MISSING where a model was trained with an encoder, nobody asked for the words alone, and the reader is not there. */
export function checkEncoderThere({ encoded }: Trained, asked: ReaderName | undefined, isThere = hasContextual): void {
  if (!encoded || asked === 'fast' || isThere()) return;
  throw new StancekitError(
    'PEER_MISSING',
    `The model was trained with the contextual reader "${encoded.encoder}", which is not installed. Install it beside stancekit (npm install stancekit-contextual), or go by the words alone (--reader fast).`,
  );
}

/** Opens the reader. @throws What `contextual` throws where its weights cannot be used. */
export async function openContextual() {
  const { contextual } = await import('stancekit-contextual');
  return contextual();
}
