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
  /** Two numbers a slot, side by side for the sake of the processor's cache: a hash, and a row plus one or 0. */
  readonly #slots: Int32Array;

  /** @param features The names of the features, row by row; of two equal ones the later counts. */
  constructor(features: readonly string[]) {
    this.#features = features;
    const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(features.length * 2 + 2)));
    for (let row = 0; row < features.length; row++) {
      const hash = hashText(features[row]!);
      let slot = firstSlot(slots, hash);
      for (let own = slots[slot + 1]!; own > 0; own = slots[slot + 1]!) {
        if (slots[slot] === hash && features[own - 1] === features[row]) break;
        slot = nextSlot(slots, slot);
      }
      slots[slot] = hash;
      slots[slot + 1] = row + 1;
    }
    this.#slots = slots;
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
    let slot = firstSlot(slots, hash);
    for (let own = slots[slot + 1]!; own > 0; own = slots[slot + 1]!) {
      if (slots[slot] === hash && isSpelled(this.#features[own - 1]!, prefix, a, b, c)) return own - 1;
      slot = nextSlot(slots, slot);
    }
    return -1;
  }
}

/** The low bits of the hash alone know only the last letters. */
function firstSlot(slots: Int32Array, hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) << 1) & (slots.length - 1);
}

function nextSlot(slots: Int32Array, slot: number): number {
  return (slot + 2) & (slots.length - 1);
}

/** Whether a feature is the prefix and the words, joined by spaces. */
function isSpelled(feature: string, prefix: string, a: string, b: string | null, c: string | null): boolean {
  if (b === null) return prefix === '' ? feature === a : feature === prefix + a;
  const second = a.length + 1;
  if (feature.charCodeAt(a.length) !== SPACE || !feature.startsWith(a)) return false;
  if (c === null) return feature.length === second + b.length && feature.endsWith(b);
  const third = second + b.length + 1;
  return (
    feature.length === third + c.length &&
    feature.charCodeAt(third - 1) === SPACE &&
    feature.startsWith(b, second) &&
    feature.endsWith(c)
  );
}
