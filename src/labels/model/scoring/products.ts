/**
 * The mean vector of some words times a weight a dimension is the mean of the words' own products. So a word's products with all weights that
 * a model has for vectors are computed once, and a statement only adds them: a third of the time of the models went into means of vectors.
 */
import { multiply } from '../../../kernels/products';
import type { Place, Row, StatementCase, Weighting, WordVectors } from '../../features';
import type { WordRecord } from './wordRecord';

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
export type PooledSums<Case> = (asked: Case, records: readonly WordRecord[], sums: Float64Array) => void;

/** @param row The row that the questions are about. */
export function createPooledSums<Case extends StatementCase>(
  row: Row<Case>,
  questions: Questions,
  products: Products,
): PooledSums<Case> {
  const { count } = questions;
  // Of blocks that are pooled alike, the weights are added.
  const starts = new Map<Weighting<Case>, number[]>();
  row.blocks.forEach((block, b) => {
    if (block.kind === 'vectors') starts.set(block.weights, [...(starts.get(block.weights) ?? []), row.starts[b]!]);
  });
  const pools = [...starts].map(([weights, from]) => ({
    weights,
    at: products.add({ count, weight: (q, d) => from.reduce((sum, start) => sum + questions.weight(q, start + d), 0) }),
  }));
  const own = new Float64Array(count);
  return (asked, records, sums) => {
    const { words } = asked.statement;
    for (let p = 0; p < pools.length; p++) {
      const { weights: weigh, at: from } = pools[p]!;
      const weights = weigh(asked);
      own.fill(0);
      let total = 0;
      for (let i = 0; i < records.length; i++) {
        const weight = weights ? weights[i]! : 1;
        if (weight === 0 || words[i]!.vector < 0) continue;
        total += weight;
        const { values, at } = records[i]!.products;
        for (let k = 0, place = at + from; k < count; k++) own[k]! += weight * values[place + k]!;
      }
      for (let k = 0; k < count; k++) sums[k]! += own[k]! / (total || 1);
    }
  };
}
