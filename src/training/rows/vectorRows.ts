/** Rows of an encoder's vectors, standardised, for classifiers that are linear in them. */
import { itemAt } from '../../runtime/lists';
import type { Encodings } from './encodedRows';
import { measureScaling, type Rows, type Scaling } from './matrix';

/** What stands in the last column of every row, so that its weight is a shift: small, so that it is learned as slowly as the others. */
const CONSTANT = 0.5;

/** Vectors of statements, a constant column behind them, with what is known of each row. */
export interface VectorRows extends Rows {
  readonly scaling: Scaling;
  readonly folds: Int32Array;
  readonly foldCount: number;
  /** The issue that is asked for. All the same where all questions are asked of every row. */
  readonly groups: Int32Array;
  readonly groupCount: number;
}

export interface VectorRowOptions {
  /** The example of each row. */
  readonly examples: readonly number[];
  readonly folds: Int32Array;
  readonly foldCount: number;
  readonly groups?: Int32Array;
  readonly groupCount?: number;
}

/** Makes the rows. Columns have mean 0, and all of a row together are of size 1 or so, however many there are. */
export function vectorRows(
  { of, dimensions }: Encodings,
  { examples, folds, foldCount, groups = new Int32Array(examples.length), groupCount = 1 }: VectorRowOptions,
): VectorRows {
  const count = examples.length;
  const vectors = { count, columns: dimensions, values: new Float32Array(count * dimensions) };
  examples.forEach((example, row) => {
    vectors.values.set(of(example), row * dimensions);
  });
  const scaling = measureScaling(vectors);
  const columns = dimensions + 1;
  const values = new Float32Array(count * columns);
  const root = Math.sqrt(dimensions);
  for (let row = 0; row < count; row++) {
    for (let c = 0; c < dimensions; c++) {
      const own = (vectors.values[row * dimensions + c] ?? 0) - itemAt(scaling.means, c);
      values[row * columns + c] = own / (itemAt(scaling.deviations, c) * root);
    }
    values[row * columns + dimensions] = CONSTANT;
  }
  return { count, columns, values, scaling, folds, foldCount, groups, groupCount };
}

/** Weights for vectors as they are, and a shift, from weights for such rows. */
export function unscaleVector(weights: Float64Array, { means, deviations }: Scaling) {
  const dimensions = means.length;
  const root = Math.sqrt(dimensions);
  const plain = weights.subarray(0, dimensions).map((weight, c) => weight / (itemAt(deviations, c) * root));
  const moved = plain.reduce((sum, weight, c) => sum + weight * itemAt(means, c), 0);
  return { weights: plain, shift: CONSTANT * itemAt(weights, dimensions) - moved };
}
