/** Numbers that stand next to each other for each of many rows, such as log-odds. */
export interface NumberTable {
  readonly odds: Float32Array;
  /** Where the numbers of a row begin. */
  at(row: number): number;
}

/**
 * Adds three numbers of each row, from the `first` on, to those that stand from `at` on. The sums are held in registers meanwhile: half the
 * time. Rounded to 32 bits after each addition, as sums in an array of such numbers are.
 */
export function addThree(
  table: NumberTable,
  rows: readonly number[],
  first: number,
  out: Float32Array,
  at: number,
): void {
  const { odds } = table;
  const { fround } = Math;
  let a = out[at]!;
  let b = out[at + 1]!;
  let c = out[at + 2]!;
  for (let i = 0; i < rows.length; i++) {
    const from = table.at(rows[i]!) + first;
    a = fround(a + odds[from]!);
    b = fround(b + odds[from + 1]!);
    c = fround(c + odds[from + 2]!);
  }
  out[at] = a;
  out[at + 1] = b;
  out[at + 2] = c;
}
