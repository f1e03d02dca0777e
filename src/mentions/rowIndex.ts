/**
 * Where rows of tables are found by keys: chains of numbers in typed arrays, since a map of strings took a tenth of a first analysis and megabytes
 * of memory for the thousands of rows of which a text needs a few. Keys are known by hashes of 32 bits (`hashText`); whoever asks looks at the rows.
 */
export class RowIndex {
  /** The last entry of each chain plus one, or 0. */
  readonly #heads = new Int32Array(CHAINS);
  #entries: Int32Array = new Int32Array(WIDTH * FIRST_ROOM);
  #used = 0;

  /** @param row Any number. */
  add(hash: number, row: number): void {
    if (this.#used === this.#entries.length) {
      const wider = new Int32Array(2 * this.#used);
      wider.set(this.#entries);
      this.#entries = wider;
    }
    const at = this.#used;
    const chain = chainOf(hash);
    this.#entries[at] = hash;
    this.#entries[at + 1] = row;
    this.#entries[at + 2] = this.#heads[chain] ?? 0;
    this.#used += WIDTH;
    this.#heads[chain] = at + 1;
  }

  /** The rows of a key, in order of their adding, and now and then one of another key. */
  rows(hash: number): readonly number[] {
    const found: number[] = [];
    for (let at = (this.#heads[chainOf(hash)] ?? 0) - 1; at >= 0; at = (this.#entries[at + 2] ?? 0) - 1)
      if (this.#entries[at] === hash) found.push(this.#entries[at + 1] ?? 0);
    return found.reverse();
  }
}

/** A hash, a row, and the entry before in its chain. */
const WIDTH = 3;
const CHAINS = 1 << 15;
const FIRST_ROOM = 1 << 14;

function chainOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (CHAINS - 1);
}
