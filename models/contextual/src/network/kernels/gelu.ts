/** x · Φ(x), Φ being the normal distribution: the unit of Hendrycks & Gimpel (2016). */
import type { AssembledFunction } from '../../../../../src/kernels/assembler/assemble';
import { type Code, getLocal, setLocal, whileBelow } from '../../../../../src/kernels/assembler/instructions';
import {
  absolute,
  add,
  bitsOfBoth,
  bitsOfEither,
  divide,
  every,
  everyWhole,
  loadQuad,
  multiply,
  QUAD,
  storeQuad,
  subtract,
} from '../../../../../src/kernels/assembler/quads';
import { exponential } from './exponential';

/** The error function to 1.5e-7, formula 7.1.26 of Abramowitz & Stegun (1964). */
export const ERROR_FUNCTION = {
  p: 0.3275911,
  /** The highest power first. */
  terms: [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592],
} as const;
const SIGN = -0x80000000;

const [AT, END] = [0, 1] as const;
const [X, SIZE, T, WHOLE, REST] = [2, 3, 4, 5, 6] as const;

const terms = ERROR_FUNCTION.terms.reduce<Code>(
  (sum, term, i) => multiply(i === 0 ? every(term) : add(sum, every(term)), getLocal(T)),
  [],
);
const square = subtract(every(0), multiply(getLocal(SIZE), getLocal(SIZE)));
const erf = bitsOfEither(
  subtract(every(1), multiply(terms, exponential(square, [WHOLE, REST]))),
  bitsOfBoth(getLocal(X), everyWhole(SIGN)),
);

/** Changes the numbers from one address to another, a multiple of four. */
export const gelu: AssembledFunction = {
  name: 'gelu',
  parameters: 2,
  ints: 0,
  pairs: 5,
  body: whileBelow(AT, getLocal(END), QUAD, [
    ...setLocal(X, loadQuad(getLocal(AT), 0)),
    ...setLocal(SIZE, absolute(multiply(getLocal(X), every(Math.SQRT1_2)))),
    ...setLocal(T, divide(every(1), add(every(1), multiply(getLocal(SIZE), every(ERROR_FUNCTION.p))))),
    ...storeQuad(getLocal(AT), 0, multiply(multiply(getLocal(X), every(0.5)), add(every(1), erf))),
  ]),
};
