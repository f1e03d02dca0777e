/**
 * Sums over groups of records, whose numbers of 32 bits stand side by side: some are added up in 32 bits for each group, and the largest of each is kept;
 * those behind them are added up in 64 over all groups. Four or two numbers at a time where WebAssembly is there; either way the sums are the plain ones
 * to the bit.
 */
import { assemble } from './assembler/assemble';
import {
  addInts,
  addPairs,
  addQuads,
  type Code,
  getLocal,
  int,
  largerQuads,
  loadInt,
  loadPair,
  loadWidened,
  multiplyInts,
  PAIR,
  SINGLE,
  setLocal,
  storePair,
  twice,
  whileBelow,
} from './assembler/instructions';

export interface RecordShape {
  /** Numbers of a record that are added up in 32 bits. */
  readonly singles: number;
  /** Whether the largest of each is kept, where it is above 0. */
  readonly peaks: boolean;
  /** Numbers behind those that are added up in 64 bits. */
  readonly doubles: number;
  /** How many records and groups there is room for. */
  readonly records: number;
  readonly groups: number;
}

/** Room for records and sums; some places at the end of each may be spare. */
export interface RecordSums {
  readonly records: Float32Array;
  /** From one record to the next, and from the beginning of a record to its numbers that are added up in 64 bits. */
  readonly stride: number;
  readonly doublesFrom: number;
  /** For each group its sums, then what is largest; from one group to the next, and from sums to what is largest. */
  readonly singles: Float32Array;
  readonly groupStride: number;
  readonly peaksFrom: number;
  readonly doubles: Float64Array;
  /**
   * Adds up records.
   *
   * @param listed For each group how many records it has, then their numbers; as long as `length`.
   * @param groups How many groups there are.
   */
  sum(listed: Int32Array, length: number, groups: number): void;
}

/** What may be listed for one call; longer lists, of texts that are one statement, are added up by the plain loops. */
const MOST = 8192;

/** Makes the room. @param assembled False for the plain loops, which the others are held against. */
export function createRecordSums(shape: RecordShape, assembled = true): RecordSums {
  const places = placesOf(shape);
  const functions = [{ name: 'sum', parameters: 1, ints: 4, pairs: places.sums + 1, body: sumCode(shape) }];
  const made = assembled ? assemble(places.end, functions) : null;
  const memory = made?.memory ?? new ArrayBuffer(places.end);
  const list = new Int32Array(memory, places.list, MOST);
  const { quads, pairs, bytes, groupBytes } = places;
  const room = {
    records: new Float32Array(memory, places.records, (bytes / SINGLE) * shape.records),
    stride: bytes / SINGLE,
    doublesFrom: 4 * quads,
    singles: new Float32Array(memory, places.groups, (groupBytes / SINGLE) * shape.groups),
    groupStride: groupBytes / SINGLE,
    peaksFrom: shape.peaks ? 4 * quads : 0,
    doubles: new Float64Array(memory, 0, 2 * pairs),
  };
  const call = made?.call.sum;
  return {
    ...room,
    sum(listed, length, groups) {
      if (!call || length > MOST) return sumPlainly(room, listed, groups);
      for (let i = 0; i < length; i++) list[i] = listed[i]!;
      call(places.groups + groupBytes * groups);
    },
  };
}

function sumPlainly(room: Omit<RecordSums, 'sum'>, listed: Int32Array, groups: number): void {
  const { records, stride, doublesFrom, singles, groupStride, peaksFrom, doubles } = room;
  singles.fill(0);
  doubles.fill(0);
  let next = 0;
  for (let group = 0; group < groups; group++) {
    const end = next + 1 + listed[next]!;
    const own = group * groupStride;
    for (next++; next < end; next++) {
      const at = stride * listed[next]!;
      for (let k = 0; k < doublesFrom; k++) {
        const value = records[at + k]!;
        singles[own + k]! += value;
        if (peaksFrom > 0 && value > singles[own + peaksFrom + k]!) singles[own + peaksFrom + k] = value;
      }
      for (let k = 0; k < doubles.length; k++) doubles[k]! += records[at + doublesFrom + k]!;
    }
  }
}

function placesOf({ singles, peaks, doubles, records, groups }: RecordShape) {
  const quads = Math.ceil(singles / 4);
  const pairs = Math.ceil(doubles / 2);
  const bytes = quads * PAIR + 2 * SINGLE * pairs;
  const groupBytes = (peaks ? 2 : 1) * quads * PAIR;
  const list = pairs * PAIR + groupBytes * groups;
  const first = list + MOST * SINGLE;
  const sums = groupBytes / PAIR + pairs;
  return {
    quads,
    pairs,
    bytes,
    groupBytes,
    sums,
    groups: pairs * PAIR,
    list,
    records: first,
    end: first + bytes * records,
  };
}

/** Locals: where the last group ends; then where the sums of a group stand, a place in the list, the end of its group, a record. */
const LAST = 0;
const GROUP = 1;
const AT = 2;
const END = 3;
const RECORD = 4;
const FIRST_SUM = 5;

function sumCode(shape: RecordShape): Code {
  const { quads, pairs, bytes, groupBytes, sums, groups, list, records } = placesOf(shape);
  const inGroup = Array.from({ length: groupBytes / PAIR }, (_, i) => i);
  const own = FIRST_SUM + sums;
  const double = (p: number) => FIRST_SUM + inGroup.length + p;
  const single = (q: number) => [
    ...setLocal(own, loadPair(getLocal(RECORD), records + q * PAIR)),
    ...setLocal(FIRST_SUM + q, addQuads(getLocal(FIRST_SUM + q), getLocal(own))),
    ...(shape.peaks
      ? setLocal(FIRST_SUM + quads + q, largerQuads(getLocal(FIRST_SUM + quads + q), getLocal(own)))
      : []),
  ];
  const widened = (p: number) => loadWidened(getLocal(RECORD), records + quads * PAIR + 2 * SINGLE * p);
  const each = (length: number, code: (i: number) => Code) => Array.from({ length }, (_, i) => code(i)).flat();
  return [
    ...each(pairs, (p) => setLocal(double(p), twice(0))),
    ...setLocal(AT, int(0)),
    ...setLocal(GROUP, int(groups)),
    ...whileBelow(GROUP, getLocal(LAST), groupBytes, [
      ...inGroup.flatMap((i) => setLocal(FIRST_SUM + i, twice(0))),
      ...setLocal(AT, addInts(getLocal(AT), int(SINGLE))),
      ...setLocal(END, addInts(getLocal(AT), multiplyInts(loadInt(getLocal(AT), list - SINGLE), int(SINGLE)))),
      ...whileBelow(AT, getLocal(END), SINGLE, [
        ...setLocal(RECORD, multiplyInts(loadInt(getLocal(AT), list), int(bytes))),
        ...each(quads, single),
        ...each(pairs, (p) => setLocal(double(p), addPairs(getLocal(double(p)), widened(p)))),
      ]),
      ...inGroup.flatMap((i) => storePair(getLocal(GROUP), PAIR * i, getLocal(FIRST_SUM + i))),
    ]),
    ...each(pairs, (p) => storePair(int(0), PAIR * p, getLocal(double(p)))),
  ];
}
