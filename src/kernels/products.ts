/**
 * The mean vector of some words times a weight a dimension is the mean of the words' own products. So a word's products with all weights that
 * a model has for vectors are computed once, and a statement only adds them: a third of the time of the models went into means of vectors.
 */
import type { WordVectors } from '../labels/features/vectors';
import type { Place } from '../labels/model/scoring/store';

/** Weights that want a product each: as many rows as there are products, of `dimensions` numbers. */
export interface ProductWeights {
  readonly count: number;
  /** In 64 bits, so that they need not be widened at each use. */
  readonly weights: Float64Array;
}

/** Where a question's weights for the vectors of a row stand. */
export interface Block {
  /** How many questions. */
  readonly count: number;
  /** The weight of a dimension for a question. */
  weight(question: number, dimension: number): number;
}

/** Puts blocks of questions one behind the other. */
export function productWeights(dimensions: number, blocks: readonly Block[]): ProductWeights {
  const count = blocks.reduce((sum, block) => sum + block.count, 0);
  const weights = new Float64Array(count * dimensions);
  let at = 0;
  for (const block of blocks) {
    for (let q = 0; q < block.count; q++) for (let d = 0; d < dimensions; d++) weights[at++] = block.weight(q, d);
  }
  return { count, weights };
}

/** A function that writes the products of the vector in a row, from a place on; none for −1, no vector. */
export function createProducts(
  vectors: WordVectors,
  { count, weights }: ProductWeights,
): (row: number, into: Place) => void {
  const { dimensions } = vectors;
  const vector = new Float64Array(dimensions);
  return (row, { values, at }) => {
    if (row < 0) return;
    vectors.read(row, vector);
    let k = 0;
    // A sum waits for each addition; four sums at a time wait together.
    for (; k + 3 < count; k += 4) {
      const first = k * dimensions;
      const second = first + dimensions;
      const third = second + dimensions;
      const fourth = third + dimensions;
      let a = 0;
      let b = 0;
      let c = 0;
      let e = 0;
      for (let d = 0; d < dimensions; d++) {
        const value = vector[d]!;
        a += weights[first + d]! * value;
        b += weights[second + d]! * value;
        c += weights[third + d]! * value;
        e += weights[fourth + d]! * value;
      }
      values[at + k] = a;
      values[at + k + 1] = b;
      values[at + k + 2] = c;
      values[at + k + 3] = e;
    }
    for (; k < count; k++) {
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += weights[k * dimensions + d]! * vector[d]!;
      values[at + k] = sum;
    }
  };
}
