/** Encodes the statements that a model is trained on or measured by. */

import { type Encoder, encodeTexts } from '../../encoders';
import { encodableText, type StatementInput, type Vocabulary } from '../../labels/features';
import { itemAt } from '../../runtime/lists';
import { othersTurn } from '../../runtime/othersTurn';
import { createRandom, shuffle } from '../data';

/** What an encoder said of statements. */
export interface StatementVectors {
  readonly encoder: Pick<Encoder, 'id' | 'dimensions'>;
  /** By their text as encoders see it (`encodableText`). */
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/** Statements that are encoded before somebody is told. */
const CHUNK = 64;

export interface EncodeOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Of more texts than these only so many are encoded, drawn by the seed. */
  readonly most?: { readonly texts: number; readonly seed: number } | undefined;
}

/**
 * Encodes statements.
 *
 * @param inputs The statements.
 * @param encoder What encodes them.
 * @param words The word table that names are masked with.
 * @param options A signal to stop, a function that is told the share that is done, and how many are encoded at most.
 * @throws MODEL_ENCODER, INVALID_READING for vectors that are none; what the encoder throws.
 */
export async function encodeInputs(
  inputs: readonly StatementInput[],
  encoder: Encoder,
  words: Vocabulary,
  { signal, onProgress, most }: EncodeOptions = {},
): Promise<StatementVectors> {
  const all = [...new Set(inputs.map((input) => encodableText(input, words)))];
  const texts = most && all.length > most.texts ? shuffle(all, createRandom(most.seed)).slice(0, most.texts) : all;
  const vectors = new Map<string, Float32Array>();
  // Short ones first: those of one length can be encoded together.
  texts.sort((a, b) => a.length - b.length);
  for (let from = 0; from < texts.length; from += CHUNK) {
    signal?.throwIfAborted();
    const chunk = texts.slice(from, from + CHUNK);
    const own = await encodeTexts(encoder, chunk);
    await othersTurn();
    chunk.forEach((text, i) => {
      vectors.set(text, itemAt(own, i));
    });
    onProgress?.(Math.min(1, (from + CHUNK) / texts.length));
  }
  return { encoder, vectors };
}
