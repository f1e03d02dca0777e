/**
 * Where features of two or of three words stand in two tables at once, so that each is looked for once. A feature is known by two hashes of
 * 32 bits, without its letters.
 */
import { countLines } from './featureIndex';
import { controlNext, hashNext, mix } from './hash';

const LINE_FEED = 10;

/** Numbers a slot: the two hashes, and in each table the row plus one, or 0. */
const SLOT = 4;
/** The slots are filled to this part at most, inverted. */
const FILLING = 1.4;

/**
 * A hash table with open addressing. Before it stands a sieve of bits that holds back nine of ten features that are not listed, with
 * at least eight bits a feature: it saves the looks at scattered memory.
 */
export class SharedIndex {
  readonly #slots: Int32Array;
  readonly #sieve: Uint8Array;

  /** @param first @param second The features of each table, row by row, joined by line feeds. */
  constructor(first: string, second: string) {
    const size = countLines(first) + countLines(second);
    this.#slots = new Int32Array(SLOT * 2 ** Math.ceil(Math.log2(size * FILLING + 2)));
    this.#sieve = new Uint8Array(2 ** Math.ceil(Math.log2(size + 2)));
    this.#list(first, 2);
    this.#list(second, 3);
  }

  /** The place of a feature by its hashes, for `row`, or −1. */
  find(hash: number, control: number): number {
    const mixed = mix(hash);
    const sieve = this.#sieve;
    if ((sieve[(mixed >>> 3) & (sieve.length - 1)]! & (1 << (mixed & 7))) === 0) return -1;
    const slots = this.#slots;
    let slot = Math.imul(mixed, SLOT) & (slots.length - 1);
    while (slots[slot + 2]! + slots[slot + 3]! > 0) {
      if (slots[slot] === hash && slots[slot + 1] === control) return slot;
      slot = (slot + SLOT) & (slots.length - 1);
    }
    return -1;
  }

  /** The row of a feature in the first table (0) or the second (1), or −1. @param place From `find`, and not −1. */
  row(place: number, table: 0 | 1): number {
    return this.#slots[place + 2 + table]! - 1;
  }

  #list(text: string, field: number): void {
    if (text === '') return;
    let hash = 0;
    let control = 0;
    let row = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
      if (code !== LINE_FEED) {
        hash = hashNext(hash, code);
        control = controlNext(control, code);
        continue;
      }
      this.#put(hash, control, field, ++row);
      hash = 0;
      control = 0;
    }
  }

  #put(hash: number, control: number, field: number, row: number): void {
    const slots = this.#slots;
    const sieve = this.#sieve;
    const mixed = mix(hash);
    sieve[(mixed >>> 3) & (sieve.length - 1)]! |= 1 << (mixed & 7);
    let slot = Math.imul(mixed, SLOT) & (slots.length - 1);
    while (slots[slot + 2]! + slots[slot + 3]! > 0) {
      if (slots[slot] === hash && slots[slot + 1] === control) break;
      slot = (slot + SLOT) & (slots.length - 1);
    }
    slots[slot] = hash;
    slots[slot + 1] = control;
    slots[slot + field] = row;
  }
}
