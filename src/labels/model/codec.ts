/** Numbers as text: base64 of little-endian bytes, so that a model file stays JSON and small. */
import { itemAt } from '../../runtime/lists';
import { floatsIn } from '../../runtime/littleEndian';
import type { PackedCounts } from '../features';

/** Encodes bytes. */
export function encodeBytes(bytes: Uint8Array): string {
  let binary = '';
  // A call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

/** What platforms have for base64: Node's buffers, by another name lest bundlers for browsers bring them along, and what the newest browsers have. */
const platform = globalThis as {
  readonly [name: string]: unknown;
  readonly Uint8Array: typeof Uint8Array & { fromBase64?(text: string): Uint8Array };
};
const nodeBuffer = platform[['Buf', 'fer'].join('')] as
  | { from(text: string, encoding: 'base64'): Uint8Array }
  | undefined;

/** Decodes what `encodeBytes` made; `atob` takes four times as long as the loop here. Throws a SyntaxError where the text is not base64. */
export function decodeBytes(text: string): Uint8Array {
  let { length } = text;
  while (length > 0 && text.length - length < 2 && text.charCodeAt(length - 1) === 61) length--;
  const expected = Math.floor((length * 3) / 4);
  if (platform.Uint8Array.fromBase64) return platform.Uint8Array.fromBase64(text);
  const bytes = nodeBuffer?.from(text, 'base64') ?? decodeDigits(text, length, expected);
  // Node passes over what is not base64.
  if (bytes.length !== expected) throw new SyntaxError('The text is not base64.');
  return bytes;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NO_DIGIT = 64;

function decodeDigits(text: string, length: number, expected: number): Uint8Array {
  const digits = new Uint8Array(128).fill(NO_DIGIT);
  for (let d = 0; d < DIGITS.length; d++) digits[DIGITS.charCodeAt(d)] = d;
  const bytes = new Uint8Array(expected);
  let held = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const digit = digits[text.charCodeAt(i)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) throw new SyntaxError('The text is not base64.');
    held = (held << 6) | digit;
    const spare = (i & 3) * 2;
    if (spare > 0) bytes[at++] = held >> (6 - spare);
  }
  return bytes;
}

/** Encodes numbers as 32-bit floats. */
export function encodeFloats(numbers: ArrayLike<number>): string {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < numbers.length; i++) view.setFloat32(i * 4, itemAt(numbers, i), true);
  return encodeBytes(bytes);
}

/** Decodes what `encodeFloats` made. */
export function decodeFloats(text: string): Float32Array {
  return floatsIn(decodeBytes(text));
}

/**
 * Encodes a table of counts that is mostly zero: for each row the number of cells that are not, then the distance from
 * the one before and the count of each, as numbers of seven bits a byte (the eighth says that more follow).
 */
export function encodeCounts(counts: ArrayLike<number>, cells: number): string {
  const bytes: number[] = [];
  const push = (number: number): void => {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  for (let at = 0; at < counts.length; at += cells) {
    const filled: number[] = [];
    for (let c = 0; c < cells; c++) if (counts[at + c] !== 0) filled.push(c);
    push(filled.length);
    filled.forEach((c, i) => {
      push(c - (filled[i - 1] ?? 0));
      push(itemAt(counts, at + c));
    });
  }
  return encodeBytes(Uint8Array.from(bytes));
}

/** Counts as a file of tables holds them: the bytes, where every sixteenth row begins in them, and the sum of each cell. */
export interface CountTable {
  readonly rows: number;
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly totals: Float64Array;
}

/** Whether a value is such a table. */
export function isCountTable(value: unknown): value is CountTable {
  if (typeof value !== 'object' || value === null) return false;
  const { rows, bytes, starts, totals } = value as Partial<Record<keyof CountTable, unknown>>;
  return (
    Number.isInteger(rows) &&
    bytes instanceof Uint8Array &&
    starts instanceof Int32Array &&
    totals instanceof Float64Array
  );
}

/** How many rows there are in what `encodeCounts` made, of so many cells. */
export function countRows(text: string, cells: number): number {
  const bytes = decodeBytes(text);
  const totals = new Float64Array(cells);
  let rows = 0;
  for (let at = 0; at >= 0 && at < bytes.length; rows++) at = addRow(bytes, at, cells, totals);
  return rows;
}

/** Makes a table of what `encodeCounts` made; null where the text does not describe `rows` × `cells` counts. */
export function tableCounts(text: string, rows: number, cells: number): CountTable | null {
  const bytes = decodeBytes(text);
  const starts = new Int32Array(Math.ceil(rows / BLOCK));
  const totals = new Float64Array(cells);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    if (row % BLOCK === 0) starts[row / BLOCK] = at;
    at = addRow(bytes, at, cells, totals);
    if (at < 0) return null;
  }
  return at === bytes.length ? { rows, bytes, starts, totals } : null;
}

/** Reads what `encodeCounts` made or a file of tables holds, but for the counts themselves; null where that is not `rows` × `cells` counts. */
export function openCounts(counts: string | CountTable, rows: number, cells: number): PackedCounts | null {
  const table = typeof counts === 'string' ? tableCounts(counts, rows, cells) : counts;
  if (table?.rows !== rows || table.totals.length !== cells) return null;
  const { bytes, starts, totals } = table;
  const written: number[] = [];
  return {
    rows,
    cells,
    totals,
    read(row, into) {
      let own = starts[Math.floor(row / BLOCK)] ?? 0;
      for (let before = row % BLOCK; before > 0; before--) own = behindRow(bytes, own);
      const filled = Math.min(cells, numberAt(bytes, own));
      own += widthOf(filled);
      into.fill(0);
      written.length = 0;
      let cell = 0;
      for (let i = 0; i < filled; i++) {
        const step = numberAt(bytes, own);
        own += widthOf(step);
        cell += step;
        const count = numberAt(bytes, own);
        own += widthOf(count);
        into[cell] = count;
        written.push(cell);
      }
      return written;
    },
  };
}

/** Rows from one start to the next: a file is smaller by a fifth than with the starts of all. */
const BLOCK = 16;

/** The place behind the row that begins there. */
function behindRow(bytes: Uint8Array, start: number): number {
  const filled = numberAt(bytes, start);
  let at = start + widthOf(filled);
  // A number ends with the first byte that has no eighth bit.
  for (let left = 2 * filled; left > 0 && at < bytes.length; at++) if ((bytes[at] ?? 0) <= ONE_BYTE) left--;
  return at;
}

const ONE_BYTE = 127;

/**
 * Adds the counts of the row that begins at `at` to the sums. The place behind it, or −1 where there is no such row. A function of its own,
 * since a short function that is called often is soon compiled, and a long loop that is entered seldom is not: a third of the time.
 */
function addRow(bytes: Uint8Array, start: number, cells: number, sums: Float64Array): number {
  const filled = numberAt(bytes, start);
  if (filled < 0 || filled > cells) return -1;
  let at = start + widthOf(filled);
  let cell = 0;
  for (let i = 0; i < filled; i++) {
    const step = numberAt(bytes, at);
    at += widthOf(step);
    const count = numberAt(bytes, at);
    at += widthOf(count);
    cell += step;
    if (step < 0 || (step === 0 && i > 0) || cell >= cells || count < 0) return -1;
    sums[cell] = (sums[cell] ?? 0) + count;
  }
  return at;
}

/** The number that begins there; −1 where the bytes end before it does, below 0 where it is none that was written. */
function numberAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? -1;
  if (first <= ONE_BYTE) return first;
  let number = 0;
  for (let i = at, shift = 0; i < bytes.length && shift < 32; i++, shift += 7) {
    const byte = bytes[i] ?? 0;
    number |= (byte & ONE_BYTE) << shift;
    if (byte <= ONE_BYTE) return number;
  }
  return -1;
}

/** How many bytes a number takes. */
function widthOf(number: number): number {
  if (number <= ONE_BYTE) return 1;
  let width = 1;
  for (let rest = number; rest > ONE_BYTE; rest >>>= 7) width++;
  return width;
}

/** Decodes what `encodeCounts` made or a file of tables holds; null where that is not `rows` × `cells` counts. */
export function decodeCounts(own: string | CountTable, rows: number, cells: number): Int32Array | null {
  const packed = openCounts(own, rows, cells);
  if (!packed) return null;
  const counts = new Int32Array(rows * cells);
  for (let row = 0; row < rows; row++) packed.read(row, counts.subarray(row * cells, (row + 1) * cells));
  return counts;
}
