/**
 * Rows of which columns are dropped at random, and what units say of what is left. Four to eight units at a time, two in a register, where WebAssembly is
 * there; each sum is added up column by column, so that it is the plain one to the last bit. A column is dropped without a branch, which no processor
 * could foresee.
 */
import { assemble } from './assembler/assemble';
import {
  addInts,
  addPairs,
  type Code,
  choose,
  getLocal,
  int,
  isAtLeast,
  loadDouble,
  loadInt,
  loadLow,
  loadPair,
  loadTwice,
  multiplyInts,
  multiplyPairs,
  NUMBER,
  number,
  oredInts,
  PAIR,
  SINGLE,
  setLocal,
  shiftedRight,
  storeDouble,
  storeInt,
  storePair,
  whileBelow,
  withHigh,
  xoredInts,
} from './assembler/instructions';

export interface DroppedShape {
  /** How many rows there are, of how many columns. */
  readonly count: number;
  readonly columns: number;
  readonly units: number;
  /** The part of the columns that is dropped, below 1. */
  readonly dropped: number;
}

/** Room for numbers, and what is done with them. */
export interface DroppedSums {
  /** Rows × columns. */
  readonly rows: Float64Array;
  /** Units × columns. */
  readonly weights: Float64Array;
  /** The row that was taken last, zeros where a column is dropped. */
  readonly vector: Float64Array;
  /** Units that are asked about it, and a number of each that its sum is added to. */
  readonly asked: Int32Array;
  readonly sums: Float64Array;
  /** Takes a row. A column is dropped where a random number is too small. @param state Of the stream of random numbers (mulberry32). */
  take(row: number, state: number): void;
  /** Adds to the first sums what that many units say. */
  score(count: number): void;
}

/** Units that are asked at a time. */
const MANY = 8;
const FEW = 4;

/** Makes the room. @param assembled False for the plain loops, which the others are held against. */
export function createDroppedSums(shape: DroppedShape, assembled = true): DroppedSums {
  const { count, columns, units, dropped } = shape;
  const starts = startsOf(shape);
  const made = assembled ? assemble(starts.end, functionsOf(shape)) : null;
  const memory = made?.memory ?? new ArrayBuffer(starts.end);
  const room = {
    rows: new Float64Array(memory, starts.rows, count * columns),
    weights: new Float64Array(memory, starts.weights, units * columns),
    vector: new Float64Array(memory, starts.vector, columns),
    asked: new Int32Array(memory, starts.asked, units + MANY),
    sums: new Float64Array(memory, starts.sums, units + MANY),
  };
  const call = made?.call;
  if (!call) {
    return {
      ...room,
      take: (row, state) => takePlainly(room, row * columns, state, dropped * 2 ** 32),
      score: (asked) => scorePlainly(room, asked, columns),
    };
  }
  return {
    ...room,
    take: (row, state) => call.take!(row * columns * NUMBER, state | 0),
    score(asked) {
      // Those behind the last are asked for nothing.
      let from = 0;
      for (; from + FEW < asked; from += MANY) call.many!(from);
      if (from < asked) call.few!(from);
    },
  };
}

type Room = Omit<DroppedSums, 'take' | 'score'>;

/** Adds to the state of mulberry32 before each number. */
const STRIDE = 0x6d2b79f5;

function takePlainly({ rows, vector }: Room, at: number, from: number, limit: number): void {
  let state = from;
  for (let c = 0; c < vector.length; c++) {
    state = (state + STRIDE) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    vector[c] = (t ^ (t >>> 14)) >>> 0 < limit ? 0 : rows[at + c]!;
  }
}

function scorePlainly({ weights, vector, asked, sums }: Room, count: number, columns: number): void {
  for (let i = 0; i < count; i++)
    for (let c = 0; c < columns; c++) sums[i] = sums[i]! + weights[asked[i]! * columns + c]! * vector[c]!;
}

function startsOf({ count, columns, units }: DroppedShape) {
  const vector = 0;
  const weights = vector + columns * NUMBER;
  const sums = weights + units * columns * NUMBER;
  const rows = sums + (units + MANY) * NUMBER;
  const asked = rows + count * columns * NUMBER;
  const kept = asked + (units + MANY) * SINGLE;
  const keptEnd = kept + (columns + 1) * SINGLE;
  return { vector, weights, sums, rows, asked, kept, keptEnd, end: keptEnd + SINGLE };
}

function functionsOf(shape: DroppedShape) {
  return [
    { name: 'take', parameters: 2, ints: 3, pairs: 0, body: takeCode(shape) },
    { name: 'many', parameters: 1, ints: 3 + MANY, pairs: 1 + MANY / 2, body: scoreCode(shape, MANY) },
    { name: 'few', parameters: 1, ints: 3 + FEW, pairs: 1 + FEW / 2, body: scoreCode(shape, FEW) },
  ];
}

/** Locals 0 and 1 are where the row begins in bytes and the state; then come how far in the row, how far among the places of what is kept, a number. */
function takeCode(shape: DroppedShape): Code {
  const { vector, rows, kept, keptEnd } = startsOf(shape);
  const [row, state, at, next, t] = [0, 1, 2, 3, 4].map(getLocal) as [Code, Code, Code, Code, Code];
  const mixed = (value: Code, shift: number) => xoredInts(value, shiftedRight(value, shift));
  const isKept = isAtLeast(mixed(t, 14), int(Math.ceil(shape.dropped * 2 ** 32) | 0));
  return [
    ...setLocal(2, int(0)),
    ...setLocal(3, int(0)),
    ...whileBelow(2, int(shape.columns * NUMBER), NUMBER, [
      ...setLocal(1, addInts(state, int(STRIDE))),
      ...setLocal(4, multiplyInts(mixed(state, 15), oredInts(state, int(1)))),
      ...setLocal(4, xoredInts(t, addInts(t, multiplyInts(mixed(t, 7), oredInts(t, int(61)))))),
      ...setLocal(4, isKept),
      ...storeInt(next, kept, at),
      ...setLocal(3, addInts(next, multiplyInts(t, int(SINGLE)))),
      ...storeDouble(at, vector, choose(t, loadDouble(addInts(row, at), rows), number(0))),
    ]),
    ...storeInt(int(0), keptEnd, next),
  ];
}

/** Local 0 is the first of the units asked; then come a place among those of what is kept, their end, a place in the row, and where the weights of each unit begin. */
function scoreCode(shape: DroppedShape, size: number): Code {
  const { vector, weights, sums, asked, kept, keptEnd } = startsOf(shape);
  const units = [...new Array(size).keys()];
  const pairs = [...new Array(size / 2).keys()];
  const unitAt = (i: number) => 4 + i;
  const value = 4 + size;
  const sumAt = (p: number) => value + 1 + p;
  const sumPlace = multiplyInts(getLocal(0), int(NUMBER));
  const bases = units.flatMap((i) => {
    const unit = loadInt(multiplyInts(getLocal(0), int(SINGLE)), asked + i * SINGLE);
    return setLocal(unitAt(i), multiplyInts(unit, int(shape.columns * NUMBER)));
  });
  const body = [
    ...setLocal(3, loadInt(getLocal(1), kept)),
    ...setLocal(value, loadTwice(getLocal(3), vector)),
    ...pairs.flatMap((p) => {
      const [low, high] = [2 * p, 2 * p + 1].map((i) => addInts(getLocal(unitAt(i)), getLocal(3))) as [Code, Code];
      const both = withHigh(high, weights, loadLow(low, weights));
      return setLocal(sumAt(p), addPairs(getLocal(sumAt(p)), multiplyPairs(both, getLocal(value))));
    }),
  ];
  return [
    ...bases,
    ...pairs.flatMap((p) => setLocal(sumAt(p), loadPair(sumPlace, sums + p * PAIR))),
    ...setLocal(1, int(0)),
    ...setLocal(2, loadInt(int(0), keptEnd)),
    ...whileBelow(1, getLocal(2), SINGLE, body),
    ...pairs.flatMap((p) => storePair(sumPlace, sums + p * PAIR, getLocal(sumAt(p)))),
  ];
}
