/**
 * What descents over vectors of statements do, row by row: a product with weights, and the row added to a sum. Four products run side by side, as in
 * `dot`. Rows are kept in 32 bits, which is half the memory, and reckoned with in 64.
 */

/** The sum of products of a row, whose numbers begin at `at`, with the weights that begin at `from`. */
export function rowDot(values: Float32Array, at: number, weights: Float64Array, from: number, columns: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let i = 0;
  for (; i < columns - 3; i += 4) {
    first += values[at + i]! * weights[from + i]!;
    second += values[at + i + 1]! * weights[from + i + 1]!;
    third += values[at + i + 2]! * weights[from + i + 2]!;
    fourth += values[at + i + 3]! * weights[from + i + 3]!;
  }
  for (; i < columns; i++) first += values[at + i]! * weights[from + i]!;
  return first + second + third + fourth;
}

/** Adds a row times `factor` to the numbers of `sums` that begin at `from`; as many as `columns`. */
export function addRow(
  values: Float32Array,
  at: number,
  factor: number,
  sums: Float64Array,
  { from, columns }: { readonly from: number; readonly columns: number },
): void {
  for (let i = 0; i < columns; i++) sums[from + i]! += factor * values[at + i]!;
}
