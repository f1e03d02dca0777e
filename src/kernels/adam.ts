/**
 * Steps of Adam (Kingma & Ba, ICLR 2015) with a decay of weights, two weights at a time where WebAssembly is there: roots and quotients are what takes
 * long. The numbers are the same to the bit.
 */
import { assemble } from './assembler/assemble';
import {
  addDoubles,
  addInts,
  addPairs,
  type Code,
  dividePairs,
  getLocal,
  int,
  loadDouble,
  loadPair,
  loadTwice,
  multiplyDoubles,
  multiplyPairs,
  NUMBER,
  PAIR,
  rootPair,
  setLocal,
  storeDouble,
  storePair,
  subtractPairs,
  twice,
  whileBelow,
} from './assembler/instructions';

export interface AdamShape {
  /** Rows of weights, and how many columns each has. */
  readonly rows: number;
  readonly columns: number;
  readonly rate: number;
  /** How far a weight is drawn to 0. */
  readonly decay: number;
}

/** Weights, and the sum of their gradients over some rows. */
export interface AdamSteps {
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  /** Numbers of as many columns, to be added to rows of the gradient. */
  readonly vector: Float64Array;
  /** Adds the vector times `factor` to a row of the gradient. */
  add(row: number, factor: number): void;
  /** Moves the weights by the mean gradient of so many rows, and forgets it. */
  take(rows: number): void;
}

/** Adam's own constants, as published. */
const FIRST = 0.9;
const SECOND = 0.999;
const EPSILON = 1e-8;

/** Makes weights of 0. @param assembled False for the plain loop, which the other is held against. */
export function createAdam(shape: AdamShape, assembled = true): AdamSteps {
  const { columns, rate } = shape;
  const { parts, vector: start, settings, end } = startsOf(shape);
  const functions = [
    { name: 'take', parameters: 0, ints: 1, pairs: 7, body: takeCode(shape) },
    { name: 'add', parameters: 1, ints: 1, pairs: 1, body: addCode(shape) },
  ];
  const made = assembled ? assemble(end, functions) : null;
  const memory = made?.memory ?? new ArrayBuffer(end);
  const [weights, gradient, first, second] = parts.map(
    (part) => new Float64Array(memory, part, shape.rows * columns),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const room = { weights, gradient, first, second };
  const vector = new Float64Array(memory, start, columns);
  const set = new Float64Array(memory, settings, SETTINGS);
  let firstPower = 1;
  let secondPower = 1;
  return {
    weights,
    gradient,
    vector,
    add(row, factor) {
      set[FACTOR] = factor;
      if (made) made.call.add!(row * columns * NUMBER);
      else
        for (let c = 0, at = row * columns; c < columns; c++, at++) gradient[at] = gradient[at]! + factor * vector[c]!;
    },
    take(rows) {
      firstPower *= FIRST;
      secondPower *= SECOND;
      set.set([rows, rate / (1 - firstPower), 1 / (1 - secondPower)]);
      if (made) made.call.take!();
      else takePlainly(room, shape, set);
    },
  };
}

function takePlainly(
  { weights, gradient, first, second }: Record<'weights' | 'gradient' | 'first' | 'second', Float64Array>,
  { rate: whole, decay }: AdamShape,
  set: Float64Array,
): void {
  const [rows, rate, correction] = [set[0]!, set[1]!, set[2]!];
  for (let i = 0; i < weights.length; i++) {
    const own = gradient[i]! / rows;
    const f = FIRST * first[i]! + (1 - FIRST) * own;
    const s = SECOND * second[i]! + (1 - SECOND) * own * own;
    first[i] = f;
    second[i] = s;
    weights[i] = weights[i]! - ((rate * f) / (Math.sqrt(s * correction) + EPSILON) + whole * decay * weights[i]!);
    gradient[i] = 0;
  }
}

/** The rows, the rate, the correction, the factor. */
const SETTINGS = 4;
const FACTOR = 3;

function startsOf({ rows, columns }: AdamShape) {
  const stride = PAIR * Math.ceil((rows * columns) / 2);
  const parts = [0, stride, 2 * stride, 3 * stride] as const;
  const vector = 4 * stride;
  const settings = vector + columns * NUMBER;
  return { parts, stride, vector, settings, end: settings + SETTINGS * NUMBER };
}

/** Local 0 is where the row begins in bytes, 1 how far in it, 2 the factor. */
function addCode(shape: AdamShape): Code {
  const { columns } = shape;
  const { parts, vector, settings } = startsOf(shape);
  const gradient = parts[1];
  const factorAt = settings + FACTOR * NUMBER;
  const whole = (columns - (columns % 2)) * NUMBER;
  const place = addInts(getLocal(0), getLocal(1));
  const product = multiplyPairs(getLocal(2), loadPair(getLocal(1), vector));
  const last = multiplyDoubles(loadDouble(int(0), factorAt), loadDouble(int(0), vector + whole));
  return [
    ...setLocal(2, loadTwice(int(0), factorAt)),
    ...setLocal(1, int(0)),
    ...whileBelow(1, int(whole), PAIR, storePair(place, gradient, addPairs(loadPair(place, gradient), product))),
    ...(columns % 2 === 0
      ? []
      : storeDouble(getLocal(0), gradient + whole, addDoubles(loadDouble(getLocal(0), gradient + whole), last))),
  ];
}

/** Local 0 is how far in bytes; then come the rows, the rate and the correction, and four numbers of a weight. */
function takeCode(shape: AdamShape): Code {
  const { parts, stride, settings } = startsOf(shape);
  const [weights, gradient, first, second] = parts;
  const [rows, rate, correction, own, f, s, w] = [1, 2, 3, 4, 5, 6, 7].map(getLocal) as [
    ...[Code, Code, Code, Code],
    ...[Code, Code, Code],
  ];
  const at = getLocal(0);
  const towards = dividePairs(multiplyPairs(rate, f), addPairs(rootPair(multiplyPairs(s, correction)), twice(EPSILON)));
  const body = [
    ...setLocal(4, dividePairs(loadPair(at, gradient), rows)),
    ...setLocal(5, addPairs(multiplyPairs(twice(FIRST), loadPair(at, first)), multiplyPairs(twice(1 - FIRST), own))),
    ...setLocal(
      6,
      addPairs(
        multiplyPairs(twice(SECOND), loadPair(at, second)),
        multiplyPairs(multiplyPairs(twice(1 - SECOND), own), own),
      ),
    ),
    ...setLocal(7, loadPair(at, weights)),
    ...storePair(at, first, f),
    ...storePair(at, second, s),
    ...storePair(at, weights, subtractPairs(w, addPairs(towards, multiplyPairs(twice(shape.rate * shape.decay), w)))),
    ...storePair(at, gradient, twice(0)),
  ];
  return [
    ...[0, 1, 2].flatMap((i) => setLocal(1 + i, loadTwice(int(0), settings + i * NUMBER))),
    ...setLocal(0, int(0)),
    ...whileBelow(0, int(stride), PAIR, body),
  ];
}
