/**
 * A file of tables, that opens without decoding: numbers stand in it as they stand in memory. The bytes "SKT1", then as little-endian numbers of 32
 * bits the length of the file, a sum over all behind the head, and the length of a text; the text, JSON; and sections of numbers, each from a
 * multiple of eight bytes on. Where numbers belong, the JSON has `{"as", "at", "length"}`: of which kind, from which byte behind the text on, how many.
 */
import { StancekitError } from '../errors';
import { LITTLE_ENDIAN, swapped } from './littleEndian';

const MAGIC = 0x31544b53; // "SKT1"
const HEAD_BYTES = 16;
const ALIGNMENT = 8;

const kinds = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array, f32: Float32Array, f64: Float64Array } as const;

type Kind = keyof typeof kinds;
type Numbers = InstanceType<(typeof kinds)[Kind]>;

/** Where numbers stand. */
interface Section {
  readonly as: Kind;
  readonly at: number;
  readonly length: number;
}

/** Whether bytes begin as a file of tables does. */
export function isTableFile(bytes: Uint8Array): boolean {
  return bytes.byteLength >= HEAD_BYTES && viewOf(bytes).getUint32(0, true) === MAGIC;
}

/**
 * Opens a file of tables. What it holds is not copied: it must not be changed as long as anything of it is used.
 *
 * @param bytes The file.
 * @returns What `writeTableFile` was given.
 * @throws INVALID_MODEL where the bytes are not such a file, or it is damaged.
 */
export function openTableFile(bytes: Uint8Array): unknown {
  if (!isTableFile(bytes)) throw invalid('it does not begin with "SKT1"');
  const own = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const view = viewOf(own);
  const length = view.getUint32(4, true);
  if (length !== own.byteLength) throw invalid(`it should have ${length} bytes, and has ${own.byteLength}`);
  if (view.getUint32(8, true) !== sumOf(own)) throw invalid('it is damaged: its sum is not what its head says');
  const textBytes = view.getUint32(12, true);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(own.slice(HEAD_BYTES, HEAD_BYTES + textBytes)));
  } catch (cause) {
    throw new StancekitError('INVALID_MODEL', 'The file of tables cannot be used: it has no JSON.', {}, { cause });
  }
  return withNumbers(json, own.subarray(aligned(HEAD_BYTES + textBytes)));
}

/** The JSON with the numbers in their places. */
function withNumbers(value: unknown, bytes: Uint8Array): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withNumbers(item, bytes));
  if (isSection(value)) return numbersAt(value, bytes);
  // An own `__proto__` stays one, for whoever reads fields to refuse.
  const entries = Object.entries(value).map(([key, item]) => [key, withNumbers(item, bytes)]);
  return Object.fromEntries(entries);
}

function isSection(value: object): value is Section {
  return 'as' in value && typeof value.as === 'string' && Object.hasOwn(kinds, value.as);
}

function numbersAt({ as, at, length }: Section, bytes: Uint8Array): Numbers {
  const Kind = kinds[as] as Uint8ArrayConstructor;
  const fits = [at, length].every((number) => Number.isInteger(number) && number >= 0);
  if (!fits || at % ALIGNMENT !== 0 || at + length * Kind.BYTES_PER_ELEMENT > bytes.byteLength)
    throw invalid('a section lies outside of it');
  const numbers = new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length) as Numbers;
  return LITTLE_ENDIAN ? numbers : swapped(numbers);
}

/**
 * Writes a file of tables.
 *
 * @param value What JSON can hold, and typed arrays.
 * @returns The bytes; the same value gives the same bytes.
 */
export function writeTableFile(value: unknown): Uint8Array {
  const sections: { readonly at: number; readonly numbers: Numbers }[] = [];
  let behind = 0;
  const place = (numbers: Numbers): Section => {
    const as = (Object.keys(kinds) as Kind[]).find((kind) => numbers instanceof kinds[kind]) ?? 'u8';
    const at = behind;
    behind += aligned(numbers.byteLength);
    sections.push({ at, numbers });
    return { as, at, length: numbers.length };
  };
  // By its holder, since Node's buffers have made themselves into lists before they are handed on.
  const json = JSON.stringify(value, function (this: Record<string, unknown>, key, item) {
    const own = this[key];
    return ArrayBuffer.isView(own) ? place(own as Numbers) : item;
  });
  const text = new TextEncoder().encode(json);
  const base = aligned(HEAD_BYTES + text.length);
  const bytes = new Uint8Array(base + behind);
  bytes.set(text, HEAD_BYTES);
  for (const { at, numbers } of sections) {
    const own = LITTLE_ENDIAN ? numbers : swapped(numbers);
    bytes.set(new Uint8Array(own.buffer, own.byteOffset, own.byteLength), base + at);
  }
  const view = viewOf(bytes);
  [MAGIC, bytes.length, sumOf(bytes), text.length].forEach((number, i) => {
    view.setUint32(i * 4, number, true);
  });
  return bytes;
}

/** A sum over all words of 32 bits behind the head that depends on their order: quick, and enough to notice damage. */
function sumOf({ buffer, byteOffset, byteLength }: Uint8Array): number {
  const own = new Int32Array(buffer, byteOffset + HEAD_BYTES, (byteLength - HEAD_BYTES) >> 2);
  const words = LITTLE_ENDIAN ? own : swapped(own);
  let sum = byteLength;
  for (let i = 0; i < words.length; i++) sum = Math.imul(((sum << 5) | (sum >>> 27)) ^ (words[i] ?? 0), MULTIPLIER);
  return sum >>> 0;
}

/** The prime of FNV-1a. */
const MULTIPLIER = 0x01000193;

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function invalid(reason: string): StancekitError {
  return new StancekitError('INVALID_MODEL', `The file of tables cannot be used: ${reason}.`);
}
