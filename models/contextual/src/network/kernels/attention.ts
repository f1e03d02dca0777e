/** Scaled dot-product attention with several heads, each piece to all (Vaswani et al. 2017). */
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
  divide,
  every,
  joined,
  larger,
  loadEvery,
  loadQuad,
  multiply,
  QUAD,
  storeOne,
  storeQuad,
  subtract,
} from '../../../../../src/kernels/assembler/quads';
import { exponential } from './exponential';

/** Numbers of a head. */
export const HEAD = 32;
const QUADS = HEAD / 4;
const LOWEST = -1e30;

const [FROM, SCORES, OUT, COUNT] = [0, 1, 2, 3] as const;
const [COLUMN, ROW, AT, OTHER, OTHERS_END, SCORE, SCORES_END] = [4, 5, 6, 7, 8, 9, 10] as const;
const [FIRST_OWN, FIRST_SUM, MOST, SUM, VALUE, WHOLE, REST] = [11, 19, 27, 28, 29, 30, 31] as const;

const quads = [...Array(QUADS).keys()];

/**
 * `from` holds a row for each piece: what it asks, by what it is found, and what it says, each as wide as the network. `scores` has room for a number
 * a piece, and three more; `out` for a row of `width` a piece.
 */
export function attention(width: number): AssembledFunction {
  const row = 3 * width * SINGLE;
  const overOthers = (part: 1 | 2, body: Code): Code => [
    ...setLocal(OTHER, addInts(addInts(getLocal(FROM), getLocal(COLUMN)), int(part * width * SINGLE))),
    ...setLocal(OTHERS_END, addInts(getLocal(OTHER), multiplyInts(getLocal(COUNT), int(row)))),
    ...setLocal(SCORE, getLocal(SCORES)),
    ...whileBelow(OTHER, getLocal(OTHERS_END), row, [
      ...body,
      ...setLocal(SCORE, addInts(getLocal(SCORE), int(SINGLE))),
    ]),
  ];
  const product = (i: number) => multiply(getLocal(FIRST_OWN + i), loadQuad(getLocal(OTHER), i * QUAD));
  const scores: Code = [
    ...setLocal(MOST, every(LOWEST)),
    ...overOthers(1, [
      ...setLocal(
        VALUE,
        quads.slice(1).reduce<Code>((sum, i) => add(sum, product(i)), product(0)),
      ),
      ...joined(VALUE, add),
      ...setLocal(MOST, larger(getLocal(MOST), getLocal(VALUE))),
      ...storeOne(getLocal(SCORE), 0, 0, getLocal(VALUE)),
    ]),
    // Those behind the last, up to four, weigh nothing.
    ...storeQuad(getLocal(SCORE), 0, every(LOWEST)),
  ];
  const softmax: Code = [
    ...setLocal(SUM, every(0)),
    ...setLocal(SCORES_END, getLocal(SCORE)),
    ...setLocal(SCORE, getLocal(SCORES)),
    ...whileBelow(SCORE, getLocal(SCORES_END), QUAD, [
      ...setLocal(VALUE, exponential(subtract(loadQuad(getLocal(SCORE), 0), getLocal(MOST)), [WHOLE, REST])),
      ...setLocal(SUM, add(getLocal(SUM), getLocal(VALUE))),
      ...storeQuad(getLocal(SCORE), 0, getLocal(VALUE)),
    ]),
    ...joined(SUM, add),
  ];
  const mixed: Code = [
    ...quads.flatMap((i) => setLocal(FIRST_SUM + i, every(0))),
    ...overOthers(2, [
      ...setLocal(VALUE, loadEvery(getLocal(SCORE), 0)),
      ...quads.flatMap((i) => {
        const said = multiply(getLocal(VALUE), loadQuad(getLocal(OTHER), i * QUAD));
        return setLocal(FIRST_SUM + i, add(getLocal(FIRST_SUM + i), said));
      }),
    ]),
    ...setLocal(
      AT,
      addInts(getLocal(OUT), addInts(multiplyInts(getLocal(ROW), int(width * SINGLE)), getLocal(COLUMN))),
    ),
    ...quads.flatMap((i) => storeQuad(getLocal(AT), i * QUAD, divide(getLocal(FIRST_SUM + i), getLocal(SUM)))),
  ];
  const own: Code = [
    ...setLocal(AT, addInts(getLocal(FROM), addInts(multiplyInts(getLocal(ROW), int(row)), getLocal(COLUMN)))),
    ...quads.flatMap((i) => setLocal(FIRST_OWN + i, divide(loadQuad(getLocal(AT), i * QUAD), every(Math.sqrt(HEAD))))),
  ];
  return {
    name: 'attention',
    parameters: 4,
    ints: 7,
    pairs: 21,
    body: whileBelow(COLUMN, int(width * SINGLE), HEAD * SINGLE, [
      ...setLocal(ROW, int(0)),
      ...whileBelow(ROW, getLocal(COUNT), 1, [...own, ...scores, ...softmax, ...mixed]),
    ]),
  };
}
