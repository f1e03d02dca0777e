/** Where features stand in several tables at once. */
import type { FeatureIndex } from './featureIndex';

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
  #used = 0;

  /** @param indices The index of each table. */
  constructor(indices: readonly FeatureIndex[]) {
    this.#indices = indices;
    this.#known = indices.map(({ size }) => new Int32Array(size));
    this.#rows = new Int32Array(indices.length * indices.reduce((sum, { size }) => sum + size, 0));
  }

  /** The place of a feature by its hashes, for `row`, or −1. */
  find(hash: number, control: number): number {
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
