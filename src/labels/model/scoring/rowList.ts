/** Rows of features in a table, in order, with repetitions. One list is filled again and again: an array for each table took longer than to add its rows up. */
export class RowList {
  rows = new Int32Array(256);
  count = 0;

  /** Forgets all rows. */
  clear(): void {
    this.count = 0;
  }

  /** Lists a row, where there is one. @param row A row, or −1. */
  keep(row: number): void {
    if (row < 0) return;
    if (this.count === this.rows.length) this.#grow();
    this.rows[this.count++] = row;
  }

  /** Puts rows in the place of what was listed, and leaves out those that are −1. */
  replace(rowOf: (listed: number) => number): void {
    const { rows, count } = this;
    this.count = 0;
    for (let i = 0; i < count; i++) this.keep(rowOf(rows[i]!));
  }

  /** The rows, in an array of their own. */
  listed(): number[] {
    return Array.from(this.rows.subarray(0, this.count));
  }

  #grow(): void {
    const rows = new Int32Array(2 * this.rows.length);
    rows.set(this.rows);
    this.rows = rows;
  }
}
