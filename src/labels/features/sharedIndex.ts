/** Where features stand in several tables at once. */
import { mix } from '../../runtime/hash';
import type { FeatureIndex } from './featureIndex';

/** Features that are remembered, a power of two, and numbers that each takes, of which one is spare. */
const LATE = 4096;
const LATE_WIDTH = 4;

/**
 * Remembers for each feature that was found in which rows of the tables it stands, so that those that come again are looked up in the first
 * table that has them, and in no other.
 */
export class SharedIndex {
  readonly #indices: readonly FeatureIndex[];
  /** For each table and row the place of the feature plus one, where it was found there first. */
  readonly #known: readonly Int32Array[];
  /** For each place the rows in all tables plus one, or 0. Memory that is never written to is never taken. */
  readonly #rows: Int32Array;
  /** Made when it is first asked for, as those of the tables are. */
  #sieve: Uint8Array | undefined;
  /** Features that were asked for of late: two hashes and the place plus two, or 0 where none was. */
  readonly #late = new Int32Array(LATE * LATE_WIDTH);
  #used = 0;

  /** @param indices The index of each table. */
  constructor(indices: readonly FeatureIndex[]) {
    this.#indices = indices;
    this.#known = indices.map(({ size }) => new Int32Array(size));
    this.#rows = new Int32Array(indices.length * indices.reduce((sum, { size }) => sum + size, 0));
  }

  /** Whether a feature of this hash may stand in a table: one look for all, which holds back three of four that stand in none. */
  mayHave(hash: number): boolean {
    this.#sieve ??= sieveOf(this.#indices);
    const sieve = this.#sieve;
    const mixed = mix(hash);
    return ((sieve[(mixed >>> 3) & (sieve.length - 1)] ?? 0) & (1 << (mixed & 7))) !== 0;
  }

  /** The place of a feature by its hashes, for `row`, or −1. What was asked of late is remembered: a text says much again, and each table is elsewhere in memory. */
  find(hash: number, control: number): number {
    const late = this.#late;
    const at = (mix(hash) & (LATE - 1)) * LATE_WIDTH;
    if (late[at] === hash && late[at + 1] === control && (late[at + 2] ?? 0) !== 0) return (late[at + 2] ?? 0) - 2;
    const place = this.#seek(hash, control);
    late[at] = hash;
    late[at + 1] = control;
    late[at + 2] = place + 2;
    return place;
  }

  #seek(hash: number, control: number): number {
    for (let table = 0; table < this.#indices.length; table++) {
      const row = this.#indices[table]?.row(hash, control) ?? -1;
      if (row >= 0) return this.#placeOf(table, row, hash, control);
    }
    return -1;
  }

  /** The row of a feature in a table, by its number, or −1. @param place From `find`, and not −1. */
  row(place: number, table: number): number {
    return (this.#rows[place + table] ?? 0) - 1;
  }

  #placeOf(first: number, row: number, hash: number, control: number): number {
    const known = this.#known[first];
    const place = known?.[row] ?? 0;
    if (place > 0) return place - 1;
    const made = this.#used;
    this.#used += this.#indices.length;
    this.#rows[made + first] = row + 1;
    for (let table = first + 1; table < this.#indices.length; table++)
      this.#rows[made + table] = (this.#indices[table]?.row(hash, control) ?? -1) + 1;
    if (known) known[row] = made + 1;
    return made;
  }
}

/** The sieves of all tables, one over the other: each repeats to the length of the next longer, so that none is gone over more often than it is long. */
function sieveOf(indices: readonly FeatureIndex[]): Uint8Array {
  const sieves = indices.map((index) => index.slots().sieve).sort((a, b) => a.length - b.length);
  let all = new Uint8Array(1);
  for (const own of sieves) {
    const grown = own.slice();
    for (let i = 0; i < grown.length; i++) grown[i] = (grown[i] ?? 0) | (all[i & (all.length - 1)] ?? 0);
    all = grown;
  }
  return all;
}
