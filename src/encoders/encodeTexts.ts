/** Asks an encoder, and believes nothing of what it answers. */
import { describe, StancekitError } from '../errors';
import { isObject, type Kind } from '../runtime/checks';
import { askOther } from '../runtime/others';
import type { Encoder } from './encoder';

/** What an encoder must be; whether its vectors have their length is seen when there are any. */
export const anEncoder: Kind = {
  expected:
    'an encoder with `id`, `dimensions` and `encode`, such as `await contextual()` or what `pipelineEncoder` makes',
  holds: (value) =>
    isObject(value) &&
    typeof value.id === 'string' &&
    value.id !== '' &&
    Number.isSafeInteger(value.dimensions) &&
    typeof value.encode === 'function',
};

/**
 * Encodes texts.
 *
 * @returns A vector for each.
 * @throws MODEL_ENCODER for too few vectors, or those of another length; INVALID_READING for what is no vector of finite numbers; what the
 * encoder throws.
 */
export async function encodeTexts(encoder: Encoder, texts: readonly string[]): Promise<readonly Float32Array[]> {
  const vectors = await askOther(() => encoder.encode(texts));
  if (!Array.isArray(vectors) || vectors.length !== texts.length) {
    const got = Array.isArray(vectors) ? vectors.length : describe(vectors);
    throw new StancekitError('MODEL_ENCODER', `Expected a vector for each of ${texts.length} statements, got ${got}.`);
  }
  for (const vector of vectors) checkVector(vector, encoder.dimensions);
  return vectors;
}

/** @throws MODEL_ENCODER for a vector of another length; INVALID_READING for what is none of finite numbers. */
export function checkVector(vector: unknown, dimensions?: number): void {
  if (!Array.isArray(vector) && !ArrayBuffer.isView(vector)) {
    throw new StancekitError('INVALID_READING', `Expected of the encoder a Float32Array, got ${describe(vector)}.`);
  }
  const numbers = vector as ArrayLike<unknown>;
  if (!(numbers.length > 0) || (dimensions !== undefined && numbers.length !== dimensions)) {
    const expected = `a vector of ${dimensions || 'some'} numbers, as its \`dimensions\` say`;
    throw new StancekitError('MODEL_ENCODER', `Expected of the encoder ${expected}, got one of ${numbers.length}.`);
  }
  for (let at = 0; at < numbers.length; at++) {
    if (Number.isFinite(numbers[at])) continue;
    throw new StancekitError(
      'INVALID_READING',
      `Expected of the encoder finite numbers, got ${describe(numbers[at])}.`,
    );
  }
}
