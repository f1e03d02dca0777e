/**
 * Instructions of WebAssembly on four numbers of 32 bits at a time, whole ones or with a fraction, and on eight of 16. Their locals are those of
 * pairs: both are 128 bits wide.
 */
import { type Code, int, unsigned } from './instructions';

/** Bytes of four numbers of 32 bits. */
export const QUAD = 16;

const wide = (instruction: number): Code => [0xfd, ...unsigned(instruction)];
const of = (instruction: number) => (a: Code, b: Code) => [...a, ...b, ...wide(instruction)] as Code;
const from = (instruction: number) => (a: Code) => [...a, ...wide(instruction)] as Code;
const bytesOf = (values: Float32Array | Int32Array): Code => [...new Uint8Array(values.buffer)];

export const loadQuad = (address: Code, offset: number): Code => [...address, ...wide(0), 0, ...unsigned(offset)];
export const storeQuad = (address: Code, offset: number, value: Code): Code => [
  ...[...address, ...value],
  ...[...wide(11), 0, ...unsigned(offset)],
];
/** The number of 32 bits at an address, four times. */
export const loadEvery = (address: Code, offset: number): Code => [...address, ...wide(9), 2, ...unsigned(offset)];
/** Eight numbers of 8 bits with a sign, as eight of 16. */
export const loadBytes = (address: Code, offset: number): Code => [...address, ...wide(1), 0, ...unsigned(offset)];
/** One of four numbers. */
export const storeOne = (address: Code, offset: number, which: 0 | 1, quad: Code): Code => [
  ...[...address, ...quad],
  ...[...wide(0x5a), 2, ...unsigned(offset), which],
];

export const every = (value: number): Code => [...wide(12), ...bytesOf(Float32Array.of(value, value, value, value))];
export const everyWhole = (value: number): Code => [...wide(12), ...bytesOf(Int32Array.of(value, value, value, value))];

export const add = of(0xe4);
export const subtract = of(0xe5);
export const multiply = of(0xe6);
export const divide = of(0xe7);
export const smaller = of(0xea);
export const larger = of(0xeb);
export const equal = of(0x41);
export const root = from(0xe3);
export const absolute = from(0xe0);
/** To the nearest whole number, halves to the even one. */
export const nearest = from(0x6a);

export const addWhole = of(0xae);
export const toWhole = from(0xf8);
export const toFraction = from(0xfa);
export const bitsOfBoth = of(0x4e);
export const bitsOfEither = of(0x50);
/** Bits of the first where the third has ones, of the second elsewhere. */
export const chosenBits = (a: Code, b: Code, where: Code): Code => [...a, ...b, ...where, ...wide(0x52)];
export const shiftedLeft = (a: Code, bits: number): Code => [...a, ...int(bits), ...wide(0xab)];

/** Eight products of numbers of 16 bits, added up two by two. */
export const addedProducts = of(0xba);
/** Four whole numbers of 32 bits and four more, as eight of 16. */
export const narrowed = of(0x85);

const shuffled = (lanes: Code) => (a: Code, b: Code) => [...a, ...b, ...wide(13), ...lanes] as Code;
const halvesTurned = shuffled([8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7]);
const neighboursTurned = shuffled([4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11]);

/** Joins the four numbers of a local, so that what is joined stands four times. */
export function joined(local: number, by: (a: Code, b: Code) => Code): Code {
  const get: Code = [0x20, ...unsigned(local)];
  const set: Code = [0x21, ...unsigned(local)];
  return [...by(get, halvesTurned(get, get)), ...set, ...by(get, neighboursTurned(get, get)), ...set];
}
