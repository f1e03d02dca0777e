/** A sum of two, each row brought to mean 0 and variance 1, then stretched and moved: the layer norm of Ba, Kiros & Hinton (2016). */
import type { AssembledFunction } from '../../../../../src/kernels/assembler/assemble';
import {
  addInts,
  type Code,
  getLocal,
  int,
  SINGLE,
  setLocal,
  whileBelow,
} from '../../../../../src/kernels/assembler/instructions';
import {
  add,
  divide,
  every,
  joined,
  loadQuad,
  multiply,
  QUAD,
  root,
  storeQuad,
  subtract,
} from '../../../../../src/kernels/assembler/quads';

/** What keeps a row that is even from being divided by nothing; that of BERT. */
export const EPSILON = 1e-12;

const [X, MORE, WEIGHT, BIAS, OUT, ROW_COUNT] = [0, 1, 2, 3, 4, 5] as const;
const [ROW, AT] = [6, 7] as const;
const [MEAN, SPREAD, VALUE] = [8, 9, 10] as const;

/** `out = norm(x + more) · weight + bias`, row by row; `out` may be either of them. */
export function norm(width: number): AssembledFunction {
  const end = int(SINGLE * width);
  const place = (start: number): Code => addInts(getLocal(start), getLocal(AT));
  const over = (body: Code): Code => [...setLocal(AT, int(0)), ...whileBelow(AT, end, QUAD, body)];
  const share = (sum: number): Code => divide(getLocal(sum), every(width));
  const next = (start: number) => setLocal(start, addInts(getLocal(start), end));
  return {
    name: 'norm',
    parameters: 6,
    ints: 2,
    pairs: 3,
    body: whileBelow(ROW, getLocal(ROW_COUNT), 1, [
      ...setLocal(MEAN, every(0)),
      ...over([
        ...setLocal(VALUE, add(loadQuad(place(X), 0), loadQuad(place(MORE), 0))),
        ...setLocal(MEAN, add(getLocal(MEAN), getLocal(VALUE))),
        ...storeQuad(place(OUT), 0, getLocal(VALUE)),
      ]),
      ...joined(MEAN, add),
      ...setLocal(MEAN, share(MEAN)),
      ...setLocal(SPREAD, every(0)),
      ...over([
        ...setLocal(VALUE, subtract(loadQuad(place(OUT), 0), getLocal(MEAN))),
        ...setLocal(SPREAD, add(getLocal(SPREAD), multiply(getLocal(VALUE), getLocal(VALUE)))),
        ...storeQuad(place(OUT), 0, getLocal(VALUE)),
      ]),
      ...joined(SPREAD, add),
      ...setLocal(SPREAD, root(add(share(SPREAD), every(EPSILON)))),
      ...over(
        storeQuad(
          place(OUT),
          0,
          add(
            multiply(divide(loadQuad(place(OUT), 0), getLocal(SPREAD)), loadQuad(place(WEIGHT), 0)),
            loadQuad(place(BIAS), 0),
          ),
        ),
      ),
      ...[X, MORE, OUT].flatMap(next),
    ]),
  };
}
