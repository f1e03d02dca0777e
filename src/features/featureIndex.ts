/** Where a view's features stand in its tables. Features are found by their words, without making their names. */
import { hashJoined, hashText, SPACE } from './hash';
import type { Reading } from './reading';
import { BESIDE_REACH, EDGE, NEGATED, SIDE_REACH, type ViewName } from './views';
import type { WordInfo } from './words';

/** The hashes of what stands before a stem in the view `beside`. */
const BESIDE = Array.from({ length: 2 * BESIDE_REACH + 1 }, (_, k) => {
  const prefix = `${k - BESIDE_REACH} `;
  return { prefix, hash: hashText(prefix), edge: hashText(EDGE, hashText(prefix)) };
});
const NEGATED_HASH = hashText(NEGATED);

/** The rows of a view's features. A hash table with open addressing, at most half full. */
export class FeatureIndex {
  readonly #features: readonly string[];
  readonly #hashes: Int32Array;
  /** A row plus one, or 0. */
  readonly #slots: Int32Array;

  /** @param features The names of the features, row by row; of two equal ones the later counts. */
  constructor(features: readonly string[]) {
    this.#features = features;
    this.#hashes = Int32Array.from(features, (feature) => hashText(feature));
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(features.length * 2 + 2)));
    for (let row = 0; row < features.length; row++) {
      const hash = this.#hashes[row]!;
      let slot = this.#first(hash);
      for (let own = this.#slots[slot]!; own > 0; own = this.#slots[slot]!) {
        if (this.#hashes[own - 1] === hash && features[own - 1] === features[row]) break;
        slot = this.#next(slot);
      }
      this.#slots[slot] = row + 1;
    }
  }

  /** The row of a feature by its name. */
  get(feature: string): number | undefined {
    const row = this.#find(hashText(feature), '', feature, null, null);
    return row < 0 ? undefined : row;
  }

  /** The row of a word in the view `word`, or −1. */
  word({ word, hash }: WordInfo): number {
    return this.#find(hash, '', word, null, null);
  }

  /** The rows of a statement's features in order, with repetitions; unknown features are left out. */
  rows(view: ViewName, reading: Reading): Int32Array {
    const { words, length, target } = reading;
    const rows = new Int32Array(Math.max(length, BESIDE.length));
    let count = 0;
    const keep = (row: number): void => {
      if (row >= 0) rows[count++] = row;
    };
    switch (view) {
      case 'word':
        for (let i = 0; i < length; i++) keep(this.word(words[i]!));
        break;
      case 'stem':
        for (let i = 0; i < length; i++) keep(this.#signed(reading, i));
        break;
      case 'pair':
        for (let i = 1; i < length; i++) keep(this.#pair(words[i - 1]!, words[i]!));
        break;
      case 'triple':
        for (let i = 2; i < length; i++) keep(this.#triple(words[i - 2]!, words[i - 1]!, words[i]!));
        break;
      case 'left':
        for (let i = Math.max(0, target - SIDE_REACH); i < target; i++) keep(this.#signed(reading, i));
        break;
      case 'right': {
        const last = target < 0 ? -1 : Math.min(length - 1, target + SIDE_REACH);
        for (let i = target + 1; i <= last; i++) keep(this.#signed(reading, i));
        break;
      }
      case 'beside':
        if (target < 0) break;
        for (let offset = -BESIDE_REACH; offset <= BESIDE_REACH; offset++) {
          if (offset !== 0) keep(this.#beside(offset, words[target + offset]));
        }
    }
    return rows.subarray(0, count);
  }

  #signed(reading: Reading, i: number): number {
    const { stem, stemHash, stemPower } = reading.words[i]!;
    if (reading.signs[i]! >= 0) return this.#find(stemHash, '', stem, null, null);
    return this.#find((Math.imul(NEGATED_HASH, stemPower) + stemHash) | 0, NEGATED, stem, null, null);
  }

  #pair(a: WordInfo, b: WordInfo): number {
    return this.#find(hashJoined(a.hash, b.hash, b.power), '', a.word, b.word, null);
  }

  #triple(a: WordInfo, b: WordInfo, c: WordInfo): number {
    const hash = hashJoined(hashJoined(a.hash, b.hash, b.power), c.hash, c.power);
    return this.#find(hash, '', a.word, b.word, c.word);
  }

  #beside(offset: number, info: WordInfo | undefined): number {
    const { prefix, hash, edge } = BESIDE[offset + BESIDE_REACH]!;
    if (!info) return this.#find(edge, prefix, EDGE, null, null);
    return this.#find((Math.imul(hash, info.stemPower) + info.stemHash) | 0, prefix, info.stem, null, null);
  }

  #find(hash: number, prefix: string, a: string, b: string | null, c: string | null): number {
    const slots = this.#slots;
    for (let slot = this.#first(hash); slots[slot]! > 0; slot = this.#next(slot)) {
      const row = slots[slot]! - 1;
      if (this.#hashes[row] === hash && isSpelled(this.#features[row]!, prefix, a, b, c)) return row;
    }
    return -1;
  }

  /** The low bits of the hash alone know only the last letters. */
  #first(hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) & (this.#slots.length - 1);
  }

  #next(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1);
  }
}

/** Whether a feature is the prefix and the words, joined by spaces. */
function isSpelled(feature: string, prefix: string, a: string, b: string | null, c: string | null): boolean {
  if (!feature.startsWith(prefix) || !feature.startsWith(a, prefix.length)) return false;
  let at = prefix.length + a.length;
  if (b !== null) {
    if (feature.charCodeAt(at) !== SPACE || !feature.startsWith(b, at + 1)) return false;
    at += 1 + b.length;
  }
  if (c !== null) {
    if (feature.charCodeAt(at) !== SPACE || !feature.startsWith(c, at + 1)) return false;
    at += 1 + c.length;
  }
  return feature.length === at;
}
