/**
 * Instructions of WebAssembly (https://webassembly.github.io/spec/core/binary/instructions.html), as functions that give their bytes. Those on two
 * numbers of 64 bits at a time are what kernels are assembled for: JavaScript has one at a time.
 */

/** Bytes of one or more instructions. */
export type Code = readonly number[];

/** Bytes of a number of 32 bits, of one of 64, and of a pair of those. */
export const SINGLE = 4;
export const NUMBER = 8;
export const PAIR = 16;

/** A whole number in as many bytes as it needs (LEB128). */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (; rest < -64 || rest > 63; rest >>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest & 127];
}

/** The bytes of a number of 64 bits, the last first. */
function double(value: number): Code {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}

export const getLocal = (local: number): Code => [0x20, ...unsigned(local)];
export const setLocal = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];

export const int = (value: number): Code => [0x41, ...signed(value)];
export const addInts = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const multiplyInts = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
/** Whole numbers without a sign. */
export const divideInts = (a: Code, b: Code): Code => [...a, ...b, 0x6e];
export const restOf = (a: Code, b: Code): Code => [...a, ...b, 0x70];
export const xoredInts = (a: Code, b: Code): Code => [...a, ...b, 0x73];
export const oredInts = (a: Code, b: Code): Code => [...a, ...b, 0x72];
/** Moved to the right by so many bits, zeros being put in. */
export const shiftedRight = (a: Code, bits: number): Code => [...a, ...int(bits), 0x76];
/** 1 where a is at least b, else 0; neither has a sign. */
export const isAtLeast = (a: Code, b: Code): Code => [...a, ...b, 0x4f];
export const loadInt = (address: Code, offset: number): Code => [...address, 0x28, 2, ...unsigned(offset)];
export const storeInt = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  0x36,
  2,
  ...unsigned(offset),
];

/** The first of two numbers where a whole number is not 0, else the second. */
export const choose = (whether: Code, first: Code, second: Code): Code => [...first, ...second, ...whether, 0x1b];

export const number = (value: number): Code => [0x44, ...double(value)];

export const loadDouble = (address: Code, offset: number): Code => [...address, 0x2b, 3, ...unsigned(offset)];
export const storeDouble = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  0x39,
  3,
  ...unsigned(offset),
];
export const addDoubles = (a: Code, b: Code): Code => [...a, ...b, 0xa0];
export const multiplyDoubles = (a: Code, b: Code): Code => [...a, ...b, 0xa2];

/** Two numbers side by side, in what follows a pair. */
const pairs = (instruction: number): Code => [0xfd, ...unsigned(instruction)];

export const loadPair = (address: Code, offset: number): Code => [...address, ...pairs(0), 3, ...unsigned(offset)];
export const storePair = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...pairs(11),
  3,
  ...unsigned(offset),
];
/** The number at an address, twice. */
export const loadTwice = (address: Code, offset: number): Code => [...address, ...pairs(10), 3, ...unsigned(offset)];
/** The number at an address, and 0. */
export const loadLow = (address: Code, offset: number): Code => [...address, ...pairs(0x5d), 3, ...unsigned(offset)];
/** A pair with the number at an address in the place of its second. */
export const withHigh = (address: Code, offset: number, pair: Code): Code => [
  ...address,
  ...pair,
  ...pairs(0x57),
  3,
  ...unsigned(offset),
  1,
];
/** The same number twice. */
export const twice = (value: number): Code => [...pairs(12), ...double(value), ...double(value)];
export const addPairs = (a: Code, b: Code): Code => [...a, ...b, ...pairs(0xf0)];
export const subtractPairs = (a: Code, b: Code): Code => [...a, ...b, ...pairs(0xf1)];
export const multiplyPairs = (a: Code, b: Code): Code => [...a, ...b, ...pairs(0xf2)];
export const dividePairs = (a: Code, b: Code): Code => [...a, ...b, ...pairs(0xf3)];
/** Two numbers of 32 bits, as a pair of 64. */
export const loadWidened = (address: Code, offset: number): Code => [
  ...address,
  ...pairs(0x5d),
  2,
  ...unsigned(offset),
  ...pairs(0x5f),
];
/** Four numbers of 32 bits, in the place of a pair. */
export const addQuads = (a: Code, b: Code): Code => [...a, ...b, ...pairs(0xe4)];
/** The larger of each, the first where they are equal. */
export const largerQuads = (a: Code, b: Code): Code => [...a, ...b, ...pairs(0xeb)];
export const rootPair = (a: Code): Code => [...a, ...pairs(0xef)];
export const lane = (which: 0 | 1, pair: Code): Code => [...pair, ...pairs(0x21), which];

/** Runs `body` as long as a local is below a limit; it is raised by `step` after each time. */
export function whileBelow(local: number, limit: Code, step: number, body: Code): Code {
  const isBelow = [...getLocal(local), ...limit, 0x49];
  const again = [...isBelow, 0x0d, 0];
  // if, loop, …, end, end; neither has a result.
  const raised = setLocal(local, addInts(getLocal(local), int(step)));
  return [...isBelow, 0x04, 0x40, 0x03, 0x40, ...body, ...raised, ...again, 0x0b, 0x0b];
}

/** The numbers from 0 on, in groups of so many: as many sums as are added up in one go, since there are registers for no more. */
export function groupsOf(count: number, size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, g) =>
    Array.from({ length: Math.min(size, count - g * size) }, (_, i) => g * size + i),
  );
}
