/**
 * The mean vector of some words times a weight a dimension is the mean of the words' own products. So a word's products with all weights that
 * a model has for vectors are computed once, and a statement only adds them: a third of the time of the models went into means of vectors.
 */
import { multiply } from '../../../kernels/products';
import type { Stretches } from '../../../kernels/stretchSums';
import type { Place, Row, StatementCase, Weighting, WordVectors } from '../../features';
import type { StoredWords } from './storedWords';

/** Questions that weigh the columns of a row. */
export interface Questions {
  readonly count: number;
  weight(question: number, column: number): number;
}

/** The weights of all questions of a model for vectors. */
export interface Products {
  /** Adds questions about a vector. @returns Where their products begin among those of a word. */
  add(questions: Questions): number;
  /** How many products a word has; what is added later is too late. */
  width(): number;
  /** How many products belong together. */
  lengths(): readonly number[];
  /** Writes the products of a vector, by its row. */
  write(row: number, into: Place): void;
}

export function createProducts(vectors: WordVectors): Products {
  const { dimensions } = vectors;
  const asked: Questions[] = [];
  const vector = new Float64Array(dimensions);
  let width = 0;
  let matrix: Float64Array | undefined;
  return {
    add(questions) {
      asked.push(questions);
      width += questions.count;
      return width - questions.count;
    },
    width: () => width,
    lengths: () => asked.map(({ count }) => count),
    write(row, into) {
      if (row < 0) return;
      matrix ??= weightsOf(asked, dimensions);
      vectors.read(row, vector);
      multiply(matrix, width, vector, dimensions, into);
    },
  };
}

function weightsOf(asked: readonly Questions[], dimensions: number): Float64Array {
  return Float64Array.from(
    asked.flatMap(({ count, weight }) =>
      Array.from({ length: count * dimensions }, (_, i) => weight(Math.floor(i / dimensions), i % dimensions)),
    ),
  );
}

/** Adds what the vectors of a row bring to each question. */
export type PooledSums<Case> = (asked: Case, words: StoredWords, sums: Float64Array) => void;

/** @param row The row that the questions are about. */
export function createPooledSums<Case extends StatementCase>(
  row: Row<Case>,
  questions: Questions,
  products: Products,
): PooledSums<Case> {
  const { count } = questions;
  // Of blocks that are pooled alike, the weights are added.
  const columns = new Map<Weighting<Case>, number[]>();
  row.blocks.forEach((block, b) => {
    if (block.kind === 'vectors') columns.set(block.weights, [...(columns.get(block.weights) ?? []), row.starts[b]!]);
  });
  const pools = [...columns].map(([weights, from]) => ({
    weights,
    at: products.add({ count, weight: (q, d) => from.reduce((sum, start) => sum + questions.weight(q, start + d), 0) }),
  }));
  const stretches = createStretches();
  return (asked, { store, places }, sums) => {
    const { products: kernel } = store;
    for (let p = 0; p < pools.length; p++) {
      const { weights: weigh, at: from } = pools[p]!;
      const own = stretches(places.length);
      const total = listStretches(own, weigh(asked), { store, places }, from);
      kernel.sums.fill(0, 0, count);
      kernel.add(count, own);
      for (let k = 0; k < count; k++) sums[k]! += kernel.sums[k]! / (total || 1);
    }
  };
}

/** Lists the products of words that weigh anything; gives the sum of the weights. */
function listStretches(
  stretches: Stretches,
  weights: ArrayLike<number> | null,
  { store: { width, hasVector }, places }: StoredWords,
  from: number,
): number {
  const { starts, factors } = stretches;
  let total = 0;
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const weight = weights ? weights[i]! : 1;
    if (weight === 0 || hasVector[place] === 0) continue;
    total += weight;
    starts[count] = place * width + from;
    factors[count++] = weight;
  }
  stretches.count = count;
  return total;
}

/** Room for so many stretches, good until it is asked for again. */
function createStretches(): (length: number) => Stretches {
  let room: Stretches = { starts: new Int32Array(0), factors: new Float64Array(0), count: 0 };
  return (length) => {
    if (length > room.starts.length)
      room = { starts: new Int32Array(2 * length), factors: new Float64Array(2 * length), count: 0 };
    return room;
  };
}
