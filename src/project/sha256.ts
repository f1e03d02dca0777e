/** SHA-256 (FIPS 180-4) at once: what browsers have of it gives promises, only on pages that came encrypted, and a text is added without waiting. */
import { itemAt } from '../runtime/lists';

/** The first 32 bits behind the point of a root of each of the first primes: what the standard takes its constants from. */
function fractions(count: number, power: number): Int32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Int32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32);
}

const BLOCK = 64;
/** The bit behind the message, and its length in 64 bits. */
const MARK = 0x80;
const LENGTH_BYTES = 8;

let constants: readonly [start: Int32Array, rounds: Int32Array] | undefined;

/** The digest of bytes, in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  constants ??= [fractions(8, 1 / 2), fractions(BLOCK, 1 / 3)];
  const [state, rounds] = [constants[0].slice(), constants[1]];
  const padded = new Uint8Array(Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = MARK;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - LENGTH_BYTES, BigInt(bytes.length) * 8n);
  const words = new Int32Array(BLOCK);
  for (let at = 0; at < padded.length; at += BLOCK) {
    spread(words, view, at);
    digestBlock(state, words, rounds);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The 16 words of a block, and 48 that are made of them. */
function spread(words: Int32Array, view: DataView, at: number): void {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < BLOCK; i++) {
    const [far, near] = [itemAt(words, i - 15), itemAt(words, i - 2)];
    const small = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const large = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    words[i] = itemAt(words, i - 16) + small + itemAt(words, i - 7) + large;
  }
}

/** Stirs a block into the state; the letters are those of the standard. */
function digestBlock(state: Int32Array, words: Int32Array, rounds: Int32Array): void {
  let [a, b, c, d] = [itemAt(state, 0), itemAt(state, 1), itemAt(state, 2), itemAt(state, 3)];
  let [e, f, g, h] = [itemAt(state, 4), itemAt(state, 5), itemAt(state, 6), itemAt(state, 7)];
  for (let i = 0; i < BLOCK; i++) {
    const chosen = (e & f) ^ (~e & g);
    const large = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + large + chosen + itemAt(rounds, i) + itemAt(words, i)) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = itemAt(state, i) + word;
  });
}
