/** Where a view's features stand in its tables. Features are found by their words, without making their names. */
import { hashJoined, hashText, mix, SPACE } from './hash';
import type { Reading } from './reading';
import { BESIDE_REACH, EDGE, eachFeature, NEGATED, SIDE_REACH, type ViewName } from './views';
import type { WordInfo } from './words';

/** The hashes of what stands before a stem in the view `beside`. */
const BESIDE = Array.from({ length: 2 * BESIDE_REACH + 1 }, (_, k) => {
  const prefix = `${k - BESIDE_REACH} `;
  return { prefix, hash: hashText(prefix), edge: hashText(EDGE, hashText(prefix)) };
});
const NEGATED_HASH = hashText(NEGATED);

/** Numbers a slot; the slots are filled to this part at most, inverted. */
const SLOT = 4;
const FILLING = 1.4;

/** Words whose rows are kept. Holds nearly all of an article's; twice as many are no faster. */
const RECENT = 2048;

/**
 * The rows of a view's features. A hash table with open addressing, at most seven tenths full, for the many statements of a training; two
 * things before it save the looks at its scattered memory: the rows of the words that came last, and a sieve of bits that holds back
 * nine of ten features that are not listed, with at least eight bits a feature. Who predicts asks by name alone (`get`).
 */
export class FeatureIndex {
  /** How many features there are. */
  readonly size: number;
  /** All features, joined by line feeds. */
  readonly text: string;
  /**
   * Made when it is first asked for: most tables of a model never are.
   * Four numbers a slot, side by side for the sake of the processor's cache: a hash, a row plus one or 0, and where it stands in `text`.
   */
  #slots: Int32Array | null = null;
  #rows: Map<string, number> | null = null;
  #sieve: Uint8Array = new Uint8Array(0);
  #recent: (WordInfo | undefined)[] = [];
  #recentRows = new Int32Array(0);

  /** @param features The names of the features, row by row, as a list or joined by line feeds; of two equal ones the later counts. */
  constructor(features: readonly string[] | string) {
    const text = typeof features === 'string' ? features : features.join('\n');
    this.size = countLines(text);
    this.text = text;
  }

  #made(): Int32Array {
    if (this.#slots) return this.#slots;
    const size = this.size;
    const text = this.text;
    const slots = new Int32Array(SLOT * 2 ** Math.ceil(Math.log2(size * FILLING + 2)));
    const sieve = new Uint8Array(2 ** Math.ceil(Math.log2(size * 2 + 2)) / 2);
    this.#slots = slots;
    this.#sieve = sieve;
    this.#recent = new Array(RECENT).fill(undefined);
    this.#recentRows = new Int32Array(RECENT);
    let start = 0;
    for (let row = 0; row < size; row++) {
      const stop = text.indexOf('\n', start);
      const end = stop < 0 ? text.length : stop;
      const hash = hashText(text, 0, start, end);
      const mixed = mix(hash);
      sieve[(mixed >>> 3) & (sieve.length - 1)]! |= 1 << (mixed & 7);
      let slot = firstSlot(slots, mixed);
      while (slots[slot + 1]! > 0) {
        if (slots[slot] === hash && text.slice(slots[slot + 2]!, slots[slot + 3]!) === text.slice(start, end)) break;
        slot = nextSlot(slots, slot);
      }
      slots[slot] = hash;
      slots[slot + 1] = row + 1;
      slots[slot + 2] = start;
      slots[slot + 3] = end;
      start = end + 1;
    }
    return slots;
  }

  /** The row of a feature by its name. */
  get(feature: string): number | undefined {
    // The platform's map is made in a third of the time of a table.
    this.#rows ??= rowsOf(this.text);
    return this.#rows.get(feature);
  }

  /** The row of a word in the view `word`, or −1. */
  word(info: WordInfo): number {
    const place = info.hash & (RECENT - 1);
    if (this.#recent[place] === info) return this.#recentRows[place]!;
    return this.#keep(place, info, this.#find(info.hash, '', info.word, null, null));
  }

  /** The rows of a statement's features in order, with repetitions; unknown features are left out. */
  rows(view: ViewName, reading: Reading): number[] {
    const { words, length, target } = reading;
    const rows: number[] = [];
    switch (view) {
      case 'word':
        for (let i = 0; i < length; i++) keep(rows, this.word(words[i]!));
        break;
      case 'stem':
        for (let i = 0; i < length; i++) keep(rows, this.#signed(reading, i));
        break;
      case 'pair':
        for (let i = 1; i < length; i++) keep(rows, this.#pair(words[i - 1]!, words[i]!));
        break;
      case 'triple':
        for (let i = 2; i < length; i++) keep(rows, this.#triple(words[i - 2]!, words[i - 1]!, words[i]!));
        break;
      case 'left':
        for (let i = Math.max(0, target - SIDE_REACH); i < target; i++) keep(rows, this.#signed(reading, i));
        break;
      case 'right': {
        const last = target < 0 ? -1 : Math.min(length - 1, target + SIDE_REACH);
        for (let i = target + 1; i <= last; i++) keep(rows, this.#signed(reading, i));
        break;
      }
      case 'beside':
        if (target < 0) break;
        for (let offset = -BESIDE_REACH; offset <= BESIDE_REACH; offset++) {
          if (offset !== 0) keep(rows, this.#beside(offset, words[target + offset]));
        }
        break;
      default:
        // Few and seldom asked for, so their names may be made.
        eachFeature(view, reading, (feature) => keep(rows, this.get(feature) ?? -1));
    }
    return rows;
  }

  #signed(reading: Reading, i: number): number {
    const info = reading.words[i]!;
    const { stem, stemHash, stemPower } = info;
    if (reading.signs[i]! < 0) {
      return this.#find((Math.imul(NEGATED_HASH, stemPower) + stemHash) | 0, NEGATED, stem, null, null);
    }
    const place = info.hash & (RECENT - 1);
    if (this.#recent[place] === info) return this.#recentRows[place]!;
    return this.#keep(place, info, this.#find(stemHash, '', stem, null, null));
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

  #keep(place: number, info: WordInfo, row: number): number {
    this.#recent[place] = info;
    this.#recentRows[place] = row;
    return row;
  }

  #find(hash: number, prefix: string, a: string, b: string | null, c: string | null): number {
    const slots = this.#made();
    const mixed = mix(hash);
    const sieve = this.#sieve;
    if ((sieve[(mixed >>> 3) & (sieve.length - 1)]! & (1 << (mixed & 7))) === 0) return -1;
    let slot = firstSlot(slots, mixed);
    for (let own = slots[slot + 1]!; own > 0; own = slots[slot + 1]!) {
      const start = slots[slot + 2]!;
      if (slots[slot] === hash && this.#isSpelled(start, slots[slot + 3]!, prefix, a, b, c)) return own - 1;
      slot = nextSlot(slots, slot);
    }
    return -1;
  }

  /** Whether the feature that stands from `start` to `end` is the prefix and the words, joined by spaces. */
  #isSpelled(start: number, end: number, prefix: string, a: string, b: string | null, c: string | null): boolean {
    const text = this.text;
    let at = start;
    if (prefix !== '') {
      if (!text.startsWith(prefix, at)) return false;
      at += prefix.length;
    }
    if (!text.startsWith(a, at)) return false;
    at += a.length;
    if (b !== null) {
      if (text.charCodeAt(at) !== SPACE || !text.startsWith(b, at + 1)) return false;
      at += b.length + 1;
    }
    if (c !== null) {
      if (text.charCodeAt(at) !== SPACE || !text.startsWith(c, at + 1)) return false;
      at += c.length + 1;
    }
    return at === end;
  }
}

function keep(rows: number[], row: number): void {
  if (row >= 0) rows.push(row);
}

function rowsOf(text: string): Map<string, number> {
  const rows = new Map<string, number>();
  if (text === '') return rows;
  const names = text.split('\n');
  for (let row = 0; row < names.length; row++) rows.set(names[row]!, row);
  return rows;
}

/** How many features a list joined by line feeds holds; an empty one none. */
export function countLines(text: string): number {
  if (text === '') return 0;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function firstSlot(slots: Int32Array, mixed: number): number {
  return Math.imul(mixed, SLOT) & (slots.length - 1);
}

function nextSlot(slots: Int32Array, slot: number): number {
  return (slot + SLOT) & (slots.length - 1);
}
