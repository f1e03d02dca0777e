/** The sum of products. Four sums run side by side, since each addition would else wait for the one before: a third of the time. */
export function dot(a: Float64Array, b: Float64Array): number {
  const { length } = a;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let i = 0;
  for (; i < length - 3; i += 4) {
    first += a[i]! * b[i]!;
    second += a[i + 1]! * b[i + 1]!;
    third += a[i + 2]! * b[i + 2]!;
    fourth += a[i + 3]! * b[i + 3]!;
  }
  for (; i < length; i++) first += a[i]! * b[i]!;
  return first + second + third + fourth;
}

/**
 * Writes `dot(a, c)` and `dot(b, c)` to `out[at]` and `out[at + 1]`, to the last bit; in two thirds of the time, since `c` is
 * read once.
 */
export function dotPair(a: Float64Array, b: Float64Array, c: Float64Array, out: Float64Array, at: number): void {
  const { length } = c;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let a4 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  let b4 = 0;
  let i = 0;
  for (; i < length - 3; i += 4) {
    const c1 = c[i]!;
    const c2 = c[i + 1]!;
    const c3 = c[i + 2]!;
    const c4 = c[i + 3]!;
    a1 += a[i]! * c1;
    a2 += a[i + 1]! * c2;
    a3 += a[i + 2]! * c3;
    a4 += a[i + 3]! * c4;
    b1 += b[i]! * c1;
    b2 += b[i + 1]! * c2;
    b3 += b[i + 2]! * c3;
    b4 += b[i + 3]! * c4;
  }
  for (; i < length; i++) {
    a1 += a[i]! * c[i]!;
    b1 += b[i]! * c[i]!;
  }
  out[at] = a1 + a2 + a3 + a4;
  out[at + 1] = b1 + b2 + b3 + b4;
}
