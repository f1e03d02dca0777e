/**
 * A product of two matrices of whole numbers: activations of 16 bits, weights of 8. Four rows and eight columns at a time, so that their sums stay
 * in the registers of a processor.
 */
import type { AssembledFunction } from '../../../../../src/kernels/assembler/assemble';
import {
  addInts,
  type Code,
  getLocal,
  int,
  multiplyInts,
  SINGLE,
  setLocal,
  whileBelow,
} from '../../../../../src/kernels/assembler/instructions';
import {
  add,
  addedProducts,
  addWhole,
  everyWhole,
  loadBytes,
  loadEvery,
  loadQuad,
  multiply,
  QUAD,
  storeQuad,
  toFraction,
} from '../../../../../src/kernels/assembler/quads';

/** Rows that are multiplied together; columns likewise. */
export const ROWS = 4;
export const COLUMNS = 8;

/** Bytes of two numbers of 16 bits, of all rows. */
const STEP = 4 * ROWS;

/** Parameters: where things are, and how many. */
const [X, WEIGHTS, SCALES, BIAS, SCALE, OUT, ROW_COUNT, DEPTH, COLUMN_COUNT] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
/** Locals that count. */
const [COLUMN, ROW, AT, END, WEIGHT, OUT_AT] = [9, 10, 11, 12, 13, 14] as const;
/** Locals of 128 bits. */
const FIRST_SUM = 15;
const [UPPER, LOWER, VALUE] = [0, 1, 2].map((i) => FIRST_SUM + 2 * ROWS + i) as [number, number, number];

const rows = [...Array(ROWS).keys()];
const sumOf = (row: number, half: 0 | 1) => FIRST_SUM + 2 * row + half;

/** Two numbers of each row times those of eight columns. */
const inner: Code = [
  ...setLocal(UPPER, loadBytes(getLocal(WEIGHT), 0)),
  ...setLocal(LOWER, loadBytes(getLocal(WEIGHT), QUAD / 2)),
  ...rows.flatMap((row) => [
    ...setLocal(VALUE, loadEvery(getLocal(AT), 4 * row)),
    ...([UPPER, LOWER] as const).flatMap((weights, half) => {
      const sum = sumOf(row, half as 0 | 1);
      return setLocal(sum, addWhole(getLocal(sum), addedProducts(getLocal(VALUE), getLocal(weights))));
    }),
  ]),
  ...setLocal(WEIGHT, addInts(getLocal(WEIGHT), int(QUAD))),
];

const singles = (local: number): Code => multiplyInts(getLocal(local), int(SINGLE));

/** Sums times their scales, and the bias on top. */
const outer: Code = rows.flatMap((row) => [
  ...([0, 1] as const).flatMap((half) => {
    const scale = loadQuad(addInts(getLocal(SCALES), singles(COLUMN)), half * QUAD);
    const scaled = multiply(toFraction(getLocal(sumOf(row, half))), multiply(loadEvery(getLocal(SCALE), 0), scale));
    const bias = loadQuad(addInts(getLocal(BIAS), singles(COLUMN)), half * QUAD);
    return storeQuad(getLocal(OUT_AT), half * QUAD, add(scaled, bias));
  }),
  ...setLocal(OUT_AT, addInts(getLocal(OUT_AT), singles(COLUMN_COUNT))),
]);

/** Weights as `product` takes them: eight columns after the other, in each two numbers of the first column, two of the second, and so on. */
export function packed(weights: Uint8Array, depth: number, columns: number): Uint8Array {
  const found = new Uint8Array(weights.length);
  for (let at = 0, first = 0; first < columns; first += COLUMNS) {
    for (let k = 0; k < depth; k += 2) {
      for (let from = k * columns + first; from < k * columns + first + COLUMNS; from++) {
        found[at++] = weights[from]!;
        found[at++] = weights[from + columns]!;
      }
    }
  }
  return found;
}

/**
 * `out[row][column] = bias[column] + scale · scales[column] · Σ x[row][k] · weights[k][column]`. Rows of `x` as `quantise` leaves them, a multiple
 * of four; columns a multiple of eight.
 */
export const product: AssembledFunction = {
  name: 'product',
  parameters: 9,
  ints: 6,
  pairs: 2 * ROWS + 3,
  body: whileBelow(COLUMN, getLocal(COLUMN_COUNT), COLUMNS, [
    ...setLocal(ROW, int(0)),
    ...setLocal(AT, getLocal(X)),
    ...whileBelow(ROW, getLocal(ROW_COUNT), ROWS, [
      ...rows.flatMap((row) => [0, 1].flatMap((half) => setLocal(sumOf(row, half as 0 | 1), everyWhole(0)))),
      ...setLocal(WEIGHT, addInts(getLocal(WEIGHTS), multiplyInts(getLocal(COLUMN), getLocal(DEPTH)))),
      ...setLocal(END, addInts(getLocal(AT), multiplyInts(getLocal(DEPTH), int(2 * ROWS)))),
      ...whileBelow(AT, getLocal(END), STEP, inner),
      ...setLocal(OUT_AT, addInts(multiplyInts(getLocal(ROW), singles(COLUMN_COUNT)), singles(COLUMN))),
      ...setLocal(OUT_AT, addInts(getLocal(OUT_AT), getLocal(OUT))),
      ...outer,
    ]),
  ]),
};
