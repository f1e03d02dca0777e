/** Where features stand in one table, or in several at once so that each is looked for once. */
import type { FeatureHashes } from './featureHashes';
import { mix } from './hash';

/** The two hashes that begin a slot, the second 0 where it is free; behind them it has for each table the row plus one, or 0. */
const HASHES = 2;
/** The slots are filled to this part at most, inverted. */
const FILLING = 1.4;

/**
 * A hash table with open addressing. Before it stands a sieve of bits that holds back nine of ten features that are not listed, with
 * at least eight bits a feature: it saves the looks at scattered memory.
 */
export class SharedIndex {
  readonly #slots: Int32Array;
  readonly #sieve: Uint8Array;
  readonly #width: number;

  /** @param tables The features of each table, row by row; of two equal ones the later counts. */
  constructor(tables: readonly FeatureHashes[]) {
    const size = tables.reduce((sum, { hashes }) => sum + hashes.length, 0);
    this.#width = HASHES + tables.length;
    this.#slots = new Int32Array(this.#width * 2 ** Math.ceil(Math.log2(size * FILLING + 2)));
    this.#sieve = new Uint8Array(2 ** Math.ceil(Math.log2(size + 2)));
    tables.forEach(({ hashes, controls }, table) => {
      for (let row = 0; row < hashes.length; row++)
        this.#put(hashes[row]!, controls[row]! || 1, HASHES + table, row + 1);
    });
  }

  /** The place of a feature by its hashes, for `row`, or −1. */
  find(hash: number, control: number): number {
    const mixed = mix(hash);
    const sieve = this.#sieve;
    if ((sieve[(mixed >>> 3) & (sieve.length - 1)]! & (1 << (mixed & 7))) === 0) return -1;
    const slot = this.#seek(mixed, hash, control || 1);
    return this.#slots[slot + 1] === 0 ? -1 : slot;
  }

  /** The row of a feature in a table, by its number, or −1. @param place From `find`, and not −1. */
  row(place: number, table: number): number {
    return this.#slots[place + HASHES + table]! - 1;
  }

  /** The slot of a feature, or the free one that it would have. */
  #seek(mixed: number, hash: number, control: number): number {
    const slots = this.#slots;
    const width = this.#width;
    let slot = (mixed & (slots.length / width - 1)) * width;
    while (slots[slot + 1] !== 0 && (slots[slot] !== hash || slots[slot + 1] !== control)) {
      slot += width;
      if (slot === slots.length) slot = 0;
    }
    return slot;
  }

  #put(hash: number, control: number, field: number, row: number): void {
    const slots = this.#slots;
    const sieve = this.#sieve;
    const mixed = mix(hash);
    sieve[(mixed >>> 3) & (sieve.length - 1)]! |= 1 << (mixed & 7);
    const slot = this.#seek(mixed, hash, control);
    slots[slot] = hash;
    slots[slot + 1] = control;
    slots[slot + field] = row;
  }
}
