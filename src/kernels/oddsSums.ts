/**
 * Sums of rows of 32-bit numbers that stand side by side, and the largest of each. Four numbers at a time where WebAssembly is there; each sum is added up
 * row by row and rounded to 32 bits after each, as `addThree` and `addPeaks` do, to the same bits.
 */
import { assemble } from './assembler/assemble';
import {
  addQuads,
  type Code,
  getLocal,
  groupsOf,
  int,
  largerQuads,
  loadInt,
  loadPair,
  multiplyInts,
  PAIR,
  SINGLE,
  setLocal,
  storePair,
  twice,
  whileBelow,
} from './assembler/instructions';

export interface OddsShape {
  /** Rows that there is room for, of how many numbers each. */
  readonly rows: number;
  readonly width: number;
  /** How many places the list has. */
  readonly listed: number;
}

/** Room for numbers, and what is done with them. */
export interface OddsSums {
  /** Rows × numbers. */
  readonly odds: Float32Array;
  /** Rows to be added up, by their places. */
  readonly list: Int32Array;
  /** Sums of all numbers of the listed rows, and behind each four of them the largest of these; see `sumAt`. */
  readonly found: Float32Array;
  /** Adds up the rows from one place of the list up to another. */
  sum(from: number, end: number): void;
}

/** Where the sum of a number stands in what `sum` has found; the largest stands four behind it. */
export const sumAt = (number: number): number => 8 * Math.floor(number / 4) + (number % 4);

/** Makes the room. @param assembled False for the plain loops, which the others are held against. */
export function createOddsSums(shape: OddsShape, assembled = true): OddsSums {
  const { rows, width, listed } = shape;
  const starts = startsOf(shape);
  const made = assembled ? assemble(starts.end, functionsOf(shape)) : null;
  const memory = made?.memory ?? new ArrayBuffer(starts.end);
  const room = {
    odds: new Float32Array(memory, starts.odds, rows * width),
    list: new Int32Array(memory, starts.list, listed),
    found: new Float32Array(memory, starts.found, 8 * foursOf(shape)),
  };
  const call = made?.call;
  if (call) return { ...room, sum: (from, end) => call.sum!(from * SINGLE, end * SINGLE) };
  return {
    ...room,
    sum(from, end) {
      for (let k = 0; k < width; k++) {
        const own = numbersOf(room, width, k, [from, end]);
        room.found[sumAt(k)] = own.reduce((sum, one) => Math.fround(sum + one), 0);
        room.found[sumAt(k) + 4] = own.reduce((most, one) => Math.max(most, one), 0);
      }
    },
  };
}

/** A number of each of some listed rows. */
function numbersOf(
  { odds, list }: Pick<OddsSums, 'odds' | 'list'>,
  width: number,
  at: number,
  [from, end]: readonly [number, number],
) {
  return Array.from(list.subarray(from, end), (row) => odds[row * width + at]!);
}

const foursOf = ({ width }: OddsShape): number => Math.ceil(width / 4);

function startsOf(shape: OddsShape) {
  const { rows, width, listed } = shape;
  const odds = 2 * PAIR * foursOf(shape);
  // The last row may be read beyond its end.
  const list = odds + (rows * width + 4) * SINGLE;
  return { found: 0, odds, list, end: list + listed * SINGLE };
}

/** Fours of numbers that are added up at a time: with the largest besides, as many as there are registers for. */
const GROUP = 6;

function functionsOf(shape: OddsShape) {
  const body = groupsOf(foursOf(shape), GROUP).flatMap((own) => sumCode(shape, own));
  return [{ name: 'sum', parameters: 2, ints: 2, pairs: 1 + 2 * GROUP, body }];
}

/** Locals 0 and 1 are where the list begins and ends in bytes, 2 how far in it, 3 where a row begins, 4 four numbers of it; then come sums and the largest. */
function sumCode(shape: OddsShape, fours: readonly number[]): Code {
  const { odds, list, found } = startsOf(shape);
  const one = 4;
  const sum = (i: number) => 5 + 2 * i;
  const peak = (i: number) => 6 + 2 * i;
  return [
    ...fours.flatMap((_, i) => [...setLocal(sum(i), twice(0)), ...setLocal(peak(i), twice(0))]),
    ...setLocal(2, getLocal(0)),
    ...whileBelow(2, getLocal(1), SINGLE, [
      ...setLocal(3, multiplyInts(loadInt(getLocal(2), list), int(shape.width * SINGLE))),
      ...fours.flatMap((four, i) => [
        ...setLocal(one, loadPair(getLocal(3), odds + four * PAIR)),
        ...setLocal(sum(i), addQuads(getLocal(sum(i)), getLocal(one))),
        ...setLocal(peak(i), largerQuads(getLocal(peak(i)), getLocal(one))),
      ]),
    ]),
    ...fours.flatMap((four, i) => [
      ...storePair(int(0), found + 2 * four * PAIR, getLocal(sum(i))),
      ...storePair(int(0), found + (2 * four + 1) * PAIR, getLocal(peak(i))),
    ]),
  ];
}
