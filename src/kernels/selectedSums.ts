/** Products over some columns of rows, of which many are left out. */

/** The columns that count. */
export interface SelectedColumns {
  readonly kept: Int32Array;
  readonly count: number;
}

/** The rows of a matrix that are asked for, and where what is found is added: `out[row]`. */
export interface AskedRows {
  readonly rows: Int32Array;
  readonly count: number;
  readonly out: Float64Array;
}

/**
 * Adds to `out` of each row asked for the products of its kept columns with a vector, column by column. A sum waits for each addition; four rows at a
 * time wait together.
 */
export function addSelected(
  matrix: Float64Array,
  columns: number,
  vector: Float64Array,
  { kept, count }: SelectedColumns,
  { rows, count: asked, out }: AskedRows,
): void {
  let r = 0;
  for (; r + 3 < asked; r += 4) {
    const [one, two, three, four] = [rows[r]!, rows[r + 1]!, rows[r + 2]!, rows[r + 3]!];
    const [first, second, third, fourth] = [one * columns, two * columns, three * columns, four * columns];
    let a = out[one]!;
    let b = out[two]!;
    let c = out[three]!;
    let d = out[four]!;
    for (let k = 0; k < count; k++) {
      const column = kept[k]!;
      const value = vector[column]!;
      a += matrix[first + column]! * value;
      b += matrix[second + column]! * value;
      c += matrix[third + column]! * value;
      d += matrix[fourth + column]! * value;
    }
    out[one] = a;
    out[two] = b;
    out[three] = c;
    out[four] = d;
  }
  for (; r < asked; r++) {
    const row = rows[r]!;
    let sum = out[row]!;
    for (let k = 0; k < count; k++) sum += matrix[row * columns + kept[k]!]! * vector[kept[k]!]!;
    out[row] = sum;
  }
}
