/** Word vectors of a statement, summed with weights into one vector. */

import { addWeighted } from '../../kernels/weightedSum';
import { itemAt } from '../../runtime/lists';
import type { MaskedStatement } from './maskedStatement';
import { floatScratch } from './scratch';
import type { WordVectors } from './vectors';

/**
 * How much the weight of a word shrinks with each word between it and the place that matters: 0.85 was the best of those tried on the
 * training targets of NewsMTSC (macro-F1, cross-validated).
 */
export const DECAY = 0.85;

/**
 * The weighted mean of the vectors of some words.
 *
 * @param statement The words.
 * @param vectors Their vectors.
 * @param weights One weight a word; words of weight 0 or without a vector do not count.
 * @param out Where the mean is written.
 * @param at The first place written to; `vectors.dimensions` places are filled.
 */
export function pool(
  { words, length }: MaskedStatement,
  vectors: WordVectors,
  weights: ArrayLike<number>,
  out: Float32Array,
  at: number,
): void {
  const { dimensions, scales, components } = vectors;
  const starts = new Int32Array(length);
  const factors = new Float64Array(length);
  let total = 0;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const weight = itemAt(weights, i);
    const row = itemAt(words, i).vector;
    if (weight === 0 || row < 0) continue;
    total += weight;
    factors[count] = weight * (scales[row] ?? 0);
    starts[count++] = row * dimensions;
  }
  addWeighted({ components, dimensions, starts, factors }, count, out, at);
  if (total > 0) for (let d = 0; d < dimensions; d++) out[at + d] = (out[at + d] ?? 0) / total;
}

/** Writes the mean vector of all words, each counting alike, as `pool` would; it is kept for the rows that ask for it again. */
export function poolEvenly(statement: MaskedStatement, vectors: WordVectors, out: Float32Array, at: number): void {
  const { kept, length } = statement;
  if (!kept.mean) {
    kept.mean = new Float32Array(vectors.dimensions);
    pool(statement, vectors, new Uint8Array(length).fill(1), kept.mean, 0);
  }
  out.set(kept.mean, at);
}

/** Weights that shrink with the distance from a word, on one side of it; the word itself has none. Good until the next call. */
export function sideWeights(length: number, centre: number, side: -1 | 1): Float32Array {
  const weights = sides.lend(length);
  let weight = 1;
  for (let i = centre + side; i >= 0 && i < length; i += side) {
    weights[i] = weight;
    weight *= DECAY;
  }
  return weights;
}

const sides = floatScratch();
