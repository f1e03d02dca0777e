/**
 * The word-vector file, in either of two forms. One, of which vectors have their name, is made of the bytes "SKV2", then as little-endian numbers of 32 bits the count of words, their dimensions
 * and the bytes of the word list; then the words joined by line feeds, one scale a word (32-bit floats), and six bits a
 * dimension, four in three bytes. A component is its bits less 32, times the scale of its word. The other is a file of tables
 * (`tableFile.ts`) with the same numbers, the name, and the words with their hash table.
 */

import { StancekitError } from '../../errors';
import { itemAt } from '../../runtime/lists';
import { floatsIn } from '../../runtime/littleEndian';
import { isTableFile, openTableFile, writeTableFile } from '../../runtime/tableFile';
import { FeatureIndex } from './featureIndex';
import { isListedFeatures, listFeatures } from './listedFeatures';

const MAGIC = 0x32564b53; // "SKV2"
const HEADER_BYTES = 16;

/** A component is rounded to one of so many steps on either side of 0; 127 give the same figures, and a file larger by a third. */
const STEPS = 31;
const MIDDLE = 32;

/** Of a scale: far above those of word vectors (GloVe: below 0.4), and small enough that no product of 32 bits becomes infinite. Own choice. */
const LARGEST = 1e6;

/** Word vectors, rounded to six bits a dimension. */
export interface WordVectors {
  /** Names the file's content; a model refuses vectors other than those that it was trained with. */
  readonly id: string;
  readonly dimensions: number;
  readonly size: number;
  readonly scales: Float32Array;
  /** `size` × `dimensions`. Unpacked when it is first asked for: predicting needs a few thousand words of it, and `read` gives those. */
  readonly components: Int8Array;
  /** Writes the vector of a row, as it was before it was rounded but for that, from the start of `into` on. */
  read(row: number, into: Float32Array | Float64Array): void;
  /** The row of a lower-case word, or −1. */
  indexOf(word: string): number;
}

/**
 * Reads a word-vector file.
 *
 * @param bytes The file.
 * @returns The vectors.
 * @throws INVALID_MODEL where the bytes are not such a file.
 */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  if (!(bytes instanceof Uint8Array) || bytes.byteLength < HEADER_BYTES) throw invalid('it is too short');
  const parts = isTableFile(bytes) ? readTables(openTableFile(bytes)) : readPlain(bytes);
  const { id, dimensions, index, scales, packed } = parts;
  const { size } = index;
  if (scales.length !== size || packed.length !== packedLength(size * dimensions))
    throw invalid('its length is not what its header says');
  for (let row = 0; row < size; row++) {
    if (!(Math.abs(scales[row] ?? 0) <= LARGEST))
      throw invalid(`it holds a scale that is no finite number of ${LARGEST} at most`);
  }
  let components: Int8Array | undefined;
  return {
    id,
    dimensions,
    size,
    scales,
    get components() {
      components ??= unpack(packed, size * dimensions);
      return components;
    },
    read(row, into) {
      const scale = scales[row] ?? 0;
      for (let d = 0, i = row * dimensions; d < dimensions; d++, i++) into[d] = scale * component(packed, i);
    },
    indexOf: (word) => index.get(word),
  };
}

/** What either form holds. */
interface VectorParts {
  readonly id: string;
  readonly dimensions: number;
  readonly index: FeatureIndex;
  readonly scales: Float32Array;
  readonly packed: Uint8Array;
}

function readPlain(bytes: Uint8Array): VectorParts {
  const { size, dimensions, words, scales, packed } = plainParts(bytes);
  const index = new FeatureIndex(words);
  if (index.size !== size) throw invalid(`it lists ${index.size} words for ${size} vectors`);
  return { id: `static:${fingerprint(bytes)}`, dimensions, index, scales, packed };
}

function plainParts(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw invalid('it does not begin with "SKV2"');
  const size = view.getUint32(4, true);
  const dimensions = view.getUint32(8, true);
  const scalesAt = HEADER_BYTES + view.getUint32(12, true);
  const componentsAt = scalesAt + size * 4;
  if (componentsAt + packedLength(size * dimensions) !== bytes.byteLength)
    throw invalid('its length is not what its header says');
  const words = new TextDecoder().decode(bytes.slice(HEADER_BYTES, scalesAt));
  const scales = floatsIn(bytes.subarray(scalesAt, componentsAt));
  return { size, dimensions, words, scales, packed: bytes.subarray(componentsAt) };
}

/** What a file of tables says of vectors. */
function readTables(file: unknown): VectorParts {
  const { id, dimensions, words, scales, packed } = file as Partial<Record<string, unknown>>;
  if (typeof id !== 'string' || !Number.isInteger(dimensions) || !isListedFeatures(words))
    throw invalid('it is a file of other tables');
  if (!(scales instanceof Float32Array && packed instanceof Uint8Array)) throw invalid('it lacks numbers');
  return { id, dimensions: Number(dimensions), index: new FeatureIndex(words), scales, packed };
}

/**
 * Writes a word-vector file as a file of tables, which opens without decoding. Its vectors have the same name.
 *
 * @param bytes A file in either form.
 * @throws INVALID_MODEL where the bytes are no such file.
 */
export function vectorTables(bytes: Uint8Array): Uint8Array {
  const { id } = readWordVectors(bytes);
  if (isTableFile(bytes)) return bytes;
  const { dimensions, words, scales, packed } = plainParts(bytes);
  const listed = listFeatures(words === '' ? [] : words.split('\n'));
  return writeTableFile({ id, dimensions, words: listed, scales, packed });
}

/**
 * Writes a word-vector file.
 *
 * @param words Lower-case words, the most frequent first.
 * @param vectors One vector a word, all of one length.
 * @returns The bytes that `readWordVectors` reads.
 */
export function writeWordVectors(words: readonly string[], vectors: readonly ArrayLike<number>[]): Uint8Array {
  const dimensions = vectors[0]?.length ?? 0;
  const wordList = new TextEncoder().encode(words.join('\n'));
  const scalesAt = HEADER_BYTES + wordList.length;
  const componentsAt = scalesAt + words.length * 4;
  const components = new Int8Array(words.length * dimensions);
  const bytes = new Uint8Array(componentsAt + packedLength(components.length));
  const view = new DataView(bytes.buffer);
  [MAGIC, words.length, dimensions, wordList.length].forEach((n, i) => {
    view.setUint32(i * 4, n, true);
  });
  bytes.set(wordList, HEADER_BYTES);
  vectors.forEach((vector, row) => {
    let largest = 0;
    for (let d = 0; d < dimensions; d++) largest = Math.max(largest, Math.abs(itemAt(vector, d)));
    const scale = largest / STEPS || 1;
    view.setFloat32(scalesAt + row * 4, scale, true);
    for (let d = 0; d < dimensions; d++) components[row * dimensions + d] = Math.round(itemAt(vector, d) / scale);
  });
  pack(components, bytes.subarray(componentsAt));
  return bytes;
}

function packedLength(count: number): number {
  return Math.ceil(count / 4) * 3;
}

function pack(components: Int8Array, bytes: Uint8Array): void {
  const bits = (i: number) => (components[i] ?? 0) + MIDDLE;
  for (let i = 0, at = 0; i < components.length; i += 4, at += 3) {
    const word = bits(i) | (bits(i + 1) << 6) | (bits(i + 2) << 12) | (bits(i + 3) << 18);
    bytes[at] = word;
    bytes[at + 1] = word >> 8;
    bytes[at + 2] = word >> 16;
  }
}

function unpack(bytes: Uint8Array, count: number): Int8Array {
  const components = new Int8Array(count);
  for (let i = 0, at = 0; i < count; i += 4, at += 3) {
    const word = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    components[i] = (word & 63) - MIDDLE;
    components[i + 1] = ((word >> 6) & 63) - MIDDLE;
    components[i + 2] = ((word >> 12) & 63) - MIDDLE;
    components[i + 3] = (word >> 18) - MIDDLE;
  }
  return components;
}

/** One component out of the packed ones. */
function component(bytes: Uint8Array, i: number): number {
  const at = (i >> 2) * 3;
  const word = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return ((word >> ((i & 3) * 6)) & 63) - MIDDLE;
}

/** FNV-1a over every byte: quick, and enough to tell two files apart. */
function fingerprint(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function invalid(reason: string): StancekitError {
  return new StancekitError('INVALID_MODEL', `The word-vector file cannot be used: ${reason}.`);
}
