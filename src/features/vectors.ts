/**
 * The word-vector file: the bytes "SKV1", then as little-endian numbers of 32 bits the count of words, their dimensions
 * and the bytes of the word list; then the words joined by line feeds, one scale a word (32-bit floats), and one signed
 * byte a dimension. A component is its byte times the scale of its word.
 */
import { StancekitError } from '../errors';
import { FeatureIndex } from './featureIndex';

const MAGIC = 0x31564b53; // "SKV1"
const HEADER_BYTES = 16;

/** Word vectors, rounded to a byte a dimension. */
export interface WordVectors {
  /** Names the file's content; a model refuses vectors other than those that it was trained with. */
  readonly id: string;
  readonly dimensions: number;
  readonly size: number;
  readonly scales: Float32Array;
  /** `size` × `dimensions`. */
  readonly components: Int8Array;
  /** The row of a lower-case word, or −1. */
  indexOf(word: string): number;
}

/**
 * Reads a word-vector file.
 *
 * @param bytes The file.
 * @returns The vectors; they share the memory of `bytes`.
 * @throws INVALID_MODEL where the bytes are not such a file.
 */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  if (!(bytes instanceof Uint8Array) || bytes.byteLength < HEADER_BYTES) throw invalid('it is too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw invalid('it does not begin with "SKV1"');
  const size = view.getUint32(4, true);
  const dimensions = view.getUint32(8, true);
  const wordBytes = view.getUint32(12, true);
  const scalesAt = HEADER_BYTES + wordBytes;
  const componentsAt = scalesAt + size * 4;
  if (componentsAt + size * dimensions !== bytes.byteLength) throw invalid('its length is not what its header says');
  const index = new FeatureIndex(new TextDecoder().decode(bytes.subarray(HEADER_BYTES, scalesAt)));
  if (index.size !== size) throw invalid(`it lists ${index.size} words for ${size} vectors`);
  const scales = new Float32Array(size);
  for (let i = 0; i < size; i++) scales[i] = view.getFloat32(scalesAt + i * 4, true);
  if (!scales.every(Number.isFinite)) throw invalid('it holds a scale that is not a number');
  return {
    id: `static:${fingerprint(bytes)}`,
    dimensions,
    size,
    scales,
    components: new Int8Array(bytes.buffer, bytes.byteOffset + componentsAt, size * dimensions),
    indexOf: (word) => index.get(word) ?? -1,
  };
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
  const bytes = new Uint8Array(componentsAt + words.length * dimensions);
  const view = new DataView(bytes.buffer);
  [MAGIC, words.length, dimensions, wordList.length].forEach((n, i) => {
    view.setUint32(i * 4, n, true);
  });
  bytes.set(wordList, HEADER_BYTES);
  vectors.forEach((vector, row) => {
    let largest = 0;
    for (let d = 0; d < dimensions; d++) largest = Math.max(largest, Math.abs(vector[d]!));
    const scale = largest / 127 || 1;
    view.setFloat32(scalesAt + row * 4, scale, true);
    for (let d = 0; d < dimensions; d++)
      view.setInt8(componentsAt + row * dimensions + d, Math.round(vector[d]! / scale));
  });
  return bytes;
}

/** FNV-1a over every byte: quick, and enough to tell two files apart. */
function fingerprint(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function invalid(reason: string): StancekitError {
  return new StancekitError('INVALID_MODEL', `The word-vector file cannot be used: ${reason}.`);
}
