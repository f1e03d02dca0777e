/**
 * Sums over records, whose numbers of 32 bits stand side by side: some are added up in 32 bits, and the largest of each is kept; those behind them are
 * added up in 64. Four or two numbers at a time where WebAssembly is there; either way the sums are the plain ones to the bit.
 */
import { assemble } from './assembler/assemble';
import {
  addPairs,
  addQuads,
  type Code,
  getLocal,
  int,
  largerQuads,
  loadInt,
  loadPair,
  loadWidened,
  PAIR,
  setLocal,
  storePair,
  whileBelow,
} from './assembler/instructions';

export interface RecordShape {
  /** Numbers of a record that are added up in 32 bits. */
  readonly singles: number;
  /** Whether the largest of each is kept. */
  readonly peaks: boolean;
  /** Numbers behind those that are added up in 64 bits. */
  readonly doubles: number;
  /** How many records there is room for. */
  readonly records: number;
}

/** Room for records and sums; some places at the end of each may be spare. */
export interface RecordSums {
  readonly records: Float32Array;
  /** From one record to the next, and from the beginning of a record to its numbers that are added up in 64 bits. */
  readonly stride: number;
  readonly doublesFrom: number;
  /** Sums, to which all is added. */
  readonly singles: Float32Array;
  readonly peaks: Float32Array;
  readonly doubles: Float64Array;
  /** Adds records by their numbers, of which `count` are listed. */
  add(listed: Int32Array, count: number): void;
}

/** Bytes of a number of 32 bits. */
const SINGLE = 4;
/** Records that are added by one call. */
const MOST = 1024;

/** Makes the room. @param assembled False for the plain loops, which the others are held against. */
export function createRecordSums(shape: RecordShape, assembled = true): RecordSums {
  const places = placesOf(shape);
  const functions = [{ name: 'add', parameters: 1, ints: 2, pairs: places.registers, body: addCode(shape) }];
  const made = assembled ? assemble(places.end, functions) : null;
  const memory = made?.memory ?? new ArrayBuffer(places.end);
  const list = new Int32Array(memory, places.list, MOST);
  const { quads, pairs, bytes } = places;
  const room = {
    records: new Float32Array(memory, places.records, (bytes / SINGLE) * shape.records),
    stride: bytes / SINGLE,
    doublesFrom: 4 * quads,
    singles: new Float32Array(memory, places.singles, 4 * quads),
    peaks: new Float32Array(memory, places.peaks, shape.peaks ? 4 * quads : 0),
    doubles: new Float64Array(memory, places.doubles, 2 * pairs),
  };
  const call = made?.call.add;
  if (!call) return { ...room, add: (listed, count) => addPlainly(room, listed, count) };
  return {
    ...room,
    add(listed, count) {
      for (let from = 0; from < count; from += MOST) {
        const own = Math.min(MOST, count - from);
        for (let i = 0; i < own; i++) list[i] = bytes * listed[from + i]!;
        call(SINGLE * own);
      }
    },
  };
}

function addPlainly(
  { records, stride, doublesFrom, singles, peaks, doubles }: Omit<RecordSums, 'add'>,
  listed: Int32Array,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const at = stride * listed[i]!;
    for (let k = 0; k < singles.length; k++) singles[k]! += records[at + k]!;
    for (let k = 0; k < peaks.length; k++) if (records[at + k]! > peaks[k]!) peaks[k] = records[at + k]!;
    for (let k = 0; k < doubles.length; k++) doubles[k]! += records[at + doublesFrom + k]!;
  }
}

function placesOf({ singles, peaks, doubles, records }: RecordShape) {
  const quads = Math.ceil(singles / 4);
  const pairs = Math.ceil(doubles / 2);
  const ends = (peaks ? 2 : 1) * quads * PAIR;
  const list = ends + pairs * PAIR;
  const first = list + MOST * SINGLE;
  const bytes = quads * PAIR + 2 * SINGLE * pairs;
  const registers = (peaks ? 2 : 1) * quads + pairs + 1;
  const end = first + bytes * records;
  return { quads, pairs, bytes, registers, singles: 0, peaks: quads * PAIR, doubles: ends, list, records: first, end };
}

/** Locals: bytes of the list, then where in it, a record; then what is summed, and numbers of the record. */
const BYTES = 0;
const AT = 1;
const RECORD = 2;
const FIRST_SUM = 3;

function addCode(shape: RecordShape): Code {
  const { quads, pairs, list, records, registers } = placesOf(shape);
  // Sums, peaks and sums in 64 bits stand one behind the other, as their registers do.
  const sums = Array.from({ length: registers - 1 }, (_, i) => ({ local: FIRST_SUM + i, place: i * PAIR }));
  const own = FIRST_SUM + sums.length;
  const add = (local: number, value: Code) => setLocal(local, addQuads(getLocal(local), value));
  const single = (q: number) => [
    ...setLocal(own, loadPair(getLocal(RECORD), records + q * PAIR)),
    ...add(FIRST_SUM + q, getLocal(own)),
    ...(shape.peaks
      ? setLocal(FIRST_SUM + quads + q, largerQuads(getLocal(FIRST_SUM + quads + q), getLocal(own)))
      : []),
  ];
  const firstDouble = own - pairs;
  const double = (p: number) =>
    setLocal(
      firstDouble + p,
      addPairs(getLocal(firstDouble + p), loadWidened(getLocal(RECORD), records + quads * PAIR + 2 * SINGLE * p)),
    );
  return [
    ...sums.flatMap(({ local, place }) => setLocal(local, loadPair(int(0), place))),
    ...setLocal(AT, int(0)),
    ...whileBelow(AT, getLocal(BYTES), SINGLE, [
      ...setLocal(RECORD, loadInt(getLocal(AT), list)),
      ...Array.from({ length: quads }, (_, q) => single(q)).flat(),
      ...Array.from({ length: pairs }, (_, p) => double(p)).flat(),
    ]),
    ...sums.flatMap(({ local, place }) => storePair(int(0), place, getLocal(local))),
  ];
}
