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

/** Where the numbers of some rows begin; good until the next call. */
function placesOf(table: NumberTable, rows: readonly number[]): Int32Array {
  if (rows.length > places.length) places = new Int32Array(2 * rows.length);
  for (let i = 0; i < rows.length; i++) places[i] = table.at(rows[i]!);
  return places;
}

let places = new Int32Array(256);

/** Which numbers of a row are added up. */
export interface NumberRange {
  readonly first: number;
  readonly count: number;
}

/**
 * Adds some numbers of each row to those that stand from `at` on, and keeps behind them the largest of each, where it is above what stands there.
 * Two columns at a time, which are held in registers over all rows; rounded to 32 bits after each.
 */
export function addPeaks(
  table: NumberTable,
  rows: readonly number[],
  { first, count }: NumberRange,
  out: Float32Array,
  at: number,
): void {
  const from = placesOf(table, rows);
  const { odds } = table;
  const { fround } = Math;
  const { length } = rows;
  const peaks = at + count;
  let k = 0;
  for (; k + 1 < count; k += 2) {
    let a = out[at + k]!;
    let b = out[at + k + 1]!;
    let most = out[peaks + k]!;
    let next = out[peaks + k + 1]!;
    for (let i = 0; i < length; i++) {
      const start = from[i]! + first + k;
      const one = odds[start]!;
      const two = odds[start + 1]!;
      a = fround(a + one);
      b = fround(b + two);
      if (one > most) most = one;
      if (two > next) next = two;
    }
    out[at + k] = a;
    out[at + k + 1] = b;
    out[peaks + k] = most;
    out[peaks + k + 1] = next;
  }
  if (k < count) {
    let a = out[at + k]!;
    let most = out[peaks + k]!;
    for (let i = 0; i < length; i++) {
      const one = odds[from[i]! + first + k]!;
      a = fround(a + one);
      if (one > most) most = one;
    }
    out[at + k] = a;
    out[peaks + k] = most;
  }
}
