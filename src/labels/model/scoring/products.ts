/**
 * The mean vector of some words times a weight a dimension is the mean of the words' own products. So a word's products with all weights that
 * a model has for vectors are computed once, and a statement only adds them: a third of the time of the models went into means of vectors.
 */
import { multiply } from '../../../kernels/products';
import { addScaled } from '../../../kernels/sums';
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
  const own = new Float64Array(count);
  const stretches = createStretches();
  return (asked, { store: { products: values, width }, places }, sums) => {
    const { words } = asked.statement;
    for (let p = 0; p < pools.length; p++) {
      const { weights: weigh, at: from } = pools[p]!;
      const weights = weigh(asked);
      const { starts, factors } = stretches(places.length);
      let total = 0;
      let used = 0;
      for (let i = 0; i < places.length; i++) {
        const weight = weights ? weights[i]! : 1;
        if (weight === 0 || words[i]!.vector < 0) continue;
        total += weight;
        starts[used] = places[i]! * width + from;
        factors[used++] = weight;
      }
      addScaled({ values, starts, factors }, used, own.fill(0));
      for (let k = 0; k < count; k++) sums[k]! += own[k]! / (total || 1);
    }
  };
}

/** Room for so many stretches, good until it is asked for again. */
function createStretches(): (length: number) => { starts: Int32Array; factors: Float64Array } {
  let room = { starts: new Int32Array(0), factors: new Float64Array(0) };
  return (length) => {
    if (length > room.starts.length)
      room = { starts: new Int32Array(2 * length), factors: new Float64Array(2 * length) };
    return room;
  };
}
