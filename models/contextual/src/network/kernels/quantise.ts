/** Numbers with a fraction as whole ones of eight bits, by the smallest and the largest of them: ONNX's DynamicQuantizeLinear. */
import type { AssembledFunction } from '../../../../../src/kernels/assembler/assemble';
import {
  addInts,
  type Code,
  divideInts,
  getLocal,
  int,
  multiplyInts,
  restOf,
  SINGLE,
  setLocal,
  whileBelow,
} from '../../../../../src/kernels/assembler/instructions';
import {
  add,
  chosenBits,
  divide,
  equal,
  every,
  joined,
  larger,
  loadQuad,
  multiply,
  narrowed,
  nearest,
  QUAD,
  smaller,
  storeOne,
  subtract,
  toWhole,
} from '../../../../../src/kernels/assembler/quads';
import { ROWS } from './product';

/** The largest number of eight bits. */
const MOST = 255;

const [FROM, SHRINK, TO, SCALE, ROW_COUNT, DEPTH] = [0, 1, 2, 3, 4, 5] as const;
const [ROW, AT, END, SHRINK_AT, TO_AT] = [6, 7, 8, 9, 10] as const;
const [LEAST, LARGEST, STEP, ZERO, VALUE] = [11, 12, 13, 14, 15] as const;

/** Runs over the rows, four numbers at a time; each is shrunk as it is loaded. */
const overAll = (before: Code, body: Code): Code => [
  ...setLocal(ROW, int(0)),
  ...setLocal(AT, getLocal(FROM)),
  ...whileBelow(ROW, getLocal(ROW_COUNT), 1, [
    ...before,
    ...setLocal(END, addInts(getLocal(AT), multiplyInts(getLocal(DEPTH), int(SINGLE)))),
    ...setLocal(SHRINK_AT, getLocal(SHRINK)),
    ...whileBelow(AT, getLocal(END), QUAD, [
      ...setLocal(VALUE, multiply(loadQuad(getLocal(AT), 0), loadQuad(getLocal(SHRINK_AT), 0))),
      ...body,
      ...setLocal(SHRINK_AT, addInts(getLocal(SHRINK_AT), int(QUAD))),
    ]),
  ]),
];

const within = (value: Code): Code => smaller(larger(value, every(0)), every(MOST));

/** Two numbers of the first of some rows, two of the second, and so on, then the next two of the first. */
const placeOfRow: Code = addInts(
  multiplyInts(multiplyInts(divideInts(getLocal(ROW), int(ROWS)), getLocal(DEPTH)), int(2 * ROWS)),
  multiplyInts(restOf(getLocal(ROW), int(ROWS)), int(4)),
);

/**
 * `to = round(from · shrink / scale)`, where zero is a whole number and all others lie within 255 steps; `scale` is written. As many steps from
 * zero as there are, not from the smallest, so 16 bits.
 */
export const quantise: AssembledFunction = {
  name: 'quantise',
  parameters: 6,
  ints: 5,
  pairs: 5,
  body: [
    ...overAll(
      [],
      [
        ...setLocal(LEAST, smaller(getLocal(LEAST), getLocal(VALUE))),
        ...setLocal(LARGEST, larger(getLocal(LARGEST), getLocal(VALUE))),
      ],
    ),
    ...joined(LEAST, smaller),
    ...joined(LARGEST, larger),
    ...setLocal(STEP, divide(subtract(getLocal(LARGEST), getLocal(LEAST)), every(MOST))),
    ...setLocal(STEP, chosenBits(every(1), getLocal(STEP), equal(getLocal(STEP), every(0)))),
    ...setLocal(ZERO, nearest(within(divide(subtract(every(0), getLocal(LEAST)), getLocal(STEP))))),
    ...storeOne(getLocal(SCALE), 0, 0, getLocal(STEP)),
    ...overAll(setLocal(TO_AT, addInts(getLocal(TO), placeOfRow)), [
      ...setLocal(VALUE, within(add(nearest(divide(getLocal(VALUE), getLocal(STEP))), getLocal(ZERO)))),
      ...setLocal(VALUE, toWhole(subtract(getLocal(VALUE), getLocal(ZERO)))),
      ...setLocal(VALUE, narrowed(getLocal(VALUE), getLocal(VALUE))),
      ...storeOne(getLocal(TO_AT), 0, 0, getLocal(VALUE)),
      ...storeOne(getLocal(TO_AT), 4 * ROWS, 1, getLocal(VALUE)),
      ...setLocal(TO_AT, addInts(getLocal(TO_AT), int(8 * ROWS))),
    ]),
  ],
};
