/**
 * Products of one matrix with many vectors. Each sum is added up from left to right, as `multiply` does; two sums at a time where WebAssembly is there.
 * Either way the numbers are the same to the bit.
 */
import { assemble } from './assembler/assemble';
import {
  addPairs,
  type Code,
  getLocal,
  groupsOf,
  int,
  loadPair,
  loadTwice,
  multiplyInts,
  multiplyPairs,
  NUMBER,
  PAIR,
  setLocal,
  storePair,
  twice,
  whileBelow,
} from './assembler/instructions';
import { multiply } from './products';

/** A matrix with room for a vector and for its products. */
export interface MatrixProducts {
  /** As many as the matrix has columns. */
  readonly vector: Float64Array;
  /** As many as it has rows; the last may be spare. */
  readonly products: Float64Array;
  /** Writes the products of the vector with all rows. */
  multiply(): void;
}

/** Pairs of sums that are added up in one go over the columns: so many stay in the registers of a processor. */
const TOGETHER = 12;

/**
 * Takes in a matrix.
 *
 * @param matrix Rows one behind the other, each as long as `columns`.
 * @param assembled False for the plain loop, which the other is held against.
 */
export function createMatrixProducts(
  matrix: Float64Array,
  rows: number,
  columns: number,
  assembled = true,
): MatrixProducts {
  const pairs = Math.ceil(rows / 2);
  const places = { vector: PAIR * pairs, matrix: PAIR * pairs + NUMBER * columns + (columns % 2) * NUMBER };
  const end = places.matrix + PAIR * pairs * columns;
  const body = multiplyCode(pairs, columns, places);
  const registers = Math.min(TOGETHER, pairs) + 1;
  const made = assembled ? assemble(end, [{ name: 'multiply', parameters: 0, ints: 2, pairs: registers, body }]) : null;
  const call = made?.call.multiply;
  if (!made || !call) {
    const [vector, products] = [new Float64Array(columns), new Float64Array(rows)];
    const out = { values: products, at: 0 };
    return { vector, products, multiply: () => multiply(matrix, rows, vector, columns, out) };
  }
  // Column by column, since two rows are multiplied by one number.
  const turned = new Float64Array(made.memory, places.matrix, 2 * pairs * columns);
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) turned[2 * pairs * c + r] = matrix[r * columns + c]!;
  return {
    vector: new Float64Array(made.memory, places.vector, columns),
    products: new Float64Array(made.memory, 0, 2 * pairs),
    multiply: call,
  };
}

/** Locals: a place in the vector, the column that it is multiplied with; then its number, and sums. */
const AT = 0;
const COLUMN = 1;
const VALUE = 2;
const FIRST_SUM = 3;

function multiplyCode(
  pairs: number,
  columns: number,
  places: { readonly vector: number; readonly matrix: number },
): Code {
  return groupsOf(pairs, TOGETHER).flatMap((round) => [
    ...round.flatMap((_, i) => setLocal(FIRST_SUM + i, twice(0))),
    ...setLocal(AT, int(0)),
    ...whileBelow(AT, int(NUMBER * columns), NUMBER, [
      ...setLocal(COLUMN, multiplyInts(getLocal(AT), int((PAIR / NUMBER) * pairs))),
      ...setLocal(VALUE, loadTwice(getLocal(AT), places.vector)),
      ...round.flatMap((p, i) => {
        const own = loadPair(getLocal(COLUMN), places.matrix + PAIR * p);
        return setLocal(FIRST_SUM + i, addPairs(getLocal(FIRST_SUM + i), multiplyPairs(own, getLocal(VALUE))));
      }),
    ]),
    ...round.flatMap((p, i) => storePair(int(0), PAIR * p, getLocal(FIRST_SUM + i))),
  ]);
}
