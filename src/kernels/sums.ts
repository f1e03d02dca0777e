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

/**
 * Adds the numbers of each row to as many sums. Two rows at a time, which saves every other look at the sums; each in its turn, so that they are the
 * plain sums to the last bit.
 */
export function addRows(table: NumberTable, rows: readonly number[], sums: Float64Array): void {
  const { odds } = table;
  let i = 0;
  for (; i + 1 < rows.length; i += 2) {
    const a = table.at(rows[i]!);
    const b = table.at(rows[i + 1]!);
    for (let k = 0; k < sums.length; k++) sums[k] = sums[k]! + odds[a + k]! + odds[b + k]!;
  }
  for (; i < rows.length; i++) {
    const a = table.at(rows[i]!);
    for (let k = 0; k < sums.length; k++) sums[k]! += odds[a + k]!;
  }
}

/** Which numbers of a row are added up. */
export interface NumberRange {
  readonly first: number;
  readonly count: number;
}

/**
 * Adds some numbers of each row to those that stand from `at` on, and keeps behind them the largest of each, where it is above what stands there.
 * Two rows at a time, as `addRows`; rounded to 32 bits after each.
 */
export function addPeaks(
  table: NumberTable,
  rows: readonly number[],
  { first, count }: NumberRange,
  out: Float32Array,
  at: number,
): void {
  const { odds } = table;
  const { fround } = Math;
  const peaks = at + count;
  let i = 0;
  for (; i + 1 < rows.length; i += 2) {
    const a = table.at(rows[i]!) + first;
    const b = table.at(rows[i + 1]!) + first;
    for (let k = 0; k < count; k++) {
      const one = odds[a + k]!;
      const two = odds[b + k]!;
      out[at + k] = fround(out[at + k]! + one) + two;
      const larger = Math.max(one, two);
      if (larger > out[peaks + k]!) out[peaks + k] = larger;
    }
  }
  for (; i < rows.length; i++) {
    const a = table.at(rows[i]!) + first;
    for (let k = 0; k < count; k++) {
      const one = odds[a + k]!;
      out[at + k]! += one;
      if (one > out[peaks + k]!) out[peaks + k] = one;
    }
  }
}

/** Stretches of numbers, each with what its numbers are multiplied by; the lists run in parallel. */
export interface ScaledStretches {
  readonly values: readonly Float32Array[];
  readonly starts: Int32Array;
  readonly factors: Float64Array;
}

/** Adds the numbers of `count` stretches, each times its factor, to as many sums. Two at a time, as `addRows`. */
export function addScaled({ values, starts, factors }: ScaledStretches, count: number, sums: Float64Array): void {
  let i = 0;
  for (; i + 1 < count; i += 2) {
    const [a, b] = [values[i]!, values[i + 1]!];
    const [aAt, bAt] = [starts[i]!, starts[i + 1]!];
    const [x, y] = [factors[i]!, factors[i + 1]!];
    for (let k = 0; k < sums.length; k++) sums[k] = sums[k]! + x * a[aAt + k]! + y * b[bAt + k]!;
  }
  for (; i < count; i++) {
    const own = values[i]!;
    const [at, factor] = [starts[i]!, factors[i]!];
    for (let k = 0; k < sums.length; k++) sums[k]! += factor * own[at + k]!;
  }
}
