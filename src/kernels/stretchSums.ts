/**
 * Sums over stretches of many numbers of 32 bits, each stretch times a factor, added up in 64 bits: what words bring to the questions of classifiers.
 * Two numbers at a time where WebAssembly is there; either way the sums are the plain ones to the bit.
 */
import { assemble } from './assembler/assemble';
import {
  addPairs,
  type Code,
  getLocal,
  groupsOf,
  int,
  loadInt,
  loadPair,
  loadTwice,
  loadWidened,
  multiplyInts,
  multiplyPairs,
  NUMBER,
  PAIR,
  SINGLE,
  setLocal,
  storePair,
  whileBelow,
} from './assembler/instructions';

export interface StretchShape {
  /** How many numbers there are. */
  readonly numbers: number;
  /** The lengths that stretches may have. */
  readonly lengths: readonly number[];
}

/** Where stretches begin, and their factors; `count` of them count. */
export interface Stretches {
  readonly starts: Int32Array;
  readonly factors: Float64Array;
  count: number;
}

/** Room for the numbers and for sums. */
export interface StretchSums {
  readonly values: Float32Array;
  /** As many as the longest stretch has numbers; some places at the end may be spare. */
  readonly sums: Float64Array;
  /** Adds stretches of one of the lengths to the sums. */
  add(length: number, stretches: Stretches): void;
}

/** Stretches that are added by one call. */
const MOST = 1024;
/** Pairs that are added up in one go over the stretches: so many stay in the registers of a processor. */
const TOGETHER = 12;

/** Makes the room. @param assembled False for the plain loops, which the others are held against. */
export function createStretchSums(shape: StretchShape, assembled = true): StretchSums {
  const lengths = [...new Set(shape.lengths)].filter((length) => length > 0);
  const places = placesOf(shape);
  const functions = lengths.map((length) => ({
    ...{ name: `add${length}`, parameters: 1, ints: 3 },
    ...{ pairs: Math.min(TOGETHER, pairsOf(length)) + 1, body: addCode(length, places) },
  }));
  const made = assembled ? assemble(places.end, functions) : null;
  const memory = made?.memory ?? new ArrayBuffer(places.end);
  const room = {
    values: new Float32Array(memory, places.values, shape.numbers),
    sums: new Float64Array(memory, 0, places.factors / NUMBER),
  };
  if (!made) return { ...room, add: (length, stretches) => addPlainly(room, length, stretches) };
  const list = new Int32Array(memory, places.list, MOST);
  const weights = new Float64Array(memory, places.factors, MOST);
  const calls = new Map(lengths.map((length) => [length, made.call[`add${length}`]!]));
  return {
    ...room,
    add(length, { starts, factors, count }) {
      const call = calls.get(length)!;
      for (let from = 0; from < count; from += MOST) {
        const own = Math.min(MOST, count - from);
        for (let i = 0; i < own; i++) {
          list[i] = SINGLE * starts[from + i]!;
          weights[i] = factors[from + i]!;
        }
        call(SINGLE * own);
      }
    },
  };
}

function addPlainly(
  { values, sums }: Omit<StretchSums, 'add'>,
  length: number,
  { starts, factors, count }: Stretches,
): void {
  for (let i = 0; i < count; i++) {
    const [at, factor] = [starts[i]!, factors[i]!];
    for (let k = 0; k < length; k++) sums[k]! += factor * values[at + k]!;
  }
}

const pairsOf = (length: number): number => Math.ceil(length / 2);

function placesOf({ numbers, lengths }: StretchShape) {
  const factors = PAIR * pairsOf(lengths.reduce((most, length) => Math.max(most, length), 0));
  const list = factors + NUMBER * MOST;
  const values = list + SINGLE * MOST;
  // Of a stretch of odd length a number more is read.
  return { factors, list, values, end: values + SINGLE * (numbers + 1) };
}

/** Locals: bytes of the list, then where in it, where the stretch begins, a factor's place; then the factor, and what is summed. */
const BYTES = 0;
const AT = 1;
const START = 2;
const WEIGHT = 3;
const FACTOR = 4;
const FIRST_SUM = 5;

function addCode(length: number, { factors, list, values }: ReturnType<typeof placesOf>): Code {
  return groupsOf(pairsOf(length), TOGETHER).flatMap((round) => [
    ...round.flatMap((p, i) => setLocal(FIRST_SUM + i, loadPair(int(0), PAIR * p))),
    ...setLocal(AT, int(0)),
    ...whileBelow(AT, getLocal(BYTES), SINGLE, [
      ...setLocal(START, loadInt(getLocal(AT), list)),
      ...setLocal(WEIGHT, multiplyInts(getLocal(AT), int(NUMBER / SINGLE))),
      ...setLocal(FACTOR, loadTwice(getLocal(WEIGHT), factors)),
      ...round.flatMap((p, i) => {
        const value = loadWidened(getLocal(START), values + 2 * SINGLE * p);
        return setLocal(FIRST_SUM + i, addPairs(getLocal(FIRST_SUM + i), multiplyPairs(getLocal(FACTOR), value)));
      }),
    ]),
    ...round.flatMap((p, i) => storePair(int(0), PAIR * p, getLocal(FIRST_SUM + i))),
  ]);
}
