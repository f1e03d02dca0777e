/**
 * Writes the products of a matrix and a vector: `out[at + row]` is the sum over columns of `matrix[row * columns + column] * vector[column]`.
 * Each sum is added up from left to right, so that it is the plain one to the last bit. A sum waits for each addition; four sums at a time
 * wait together: a third of the time.
 *
 * @param matrix Rows one behind the other, each as long as `columns`.
 * @param rows How many.
 */
export function multiply(
  matrix: Float64Array,
  rows: number,
  vector: Float64Array,
  columns: number,
  out: { values: Float64Array | Float32Array; at: number },
): void {
  const { values, at } = out;
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const first = row * columns;
    const second = first + columns;
    const third = second + columns;
    const fourth = third + columns;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < columns; i++) {
      const value = vector[i]!;
      a += matrix[first + i]! * value;
      b += matrix[second + i]! * value;
      c += matrix[third + i]! * value;
      d += matrix[fourth + i]! * value;
    }
    values[at + row] = a;
    values[at + row + 1] = b;
    values[at + row + 2] = c;
    values[at + row + 3] = d;
  }
  for (; row < rows; row++) {
    const first = row * columns;
    let sum = 0;
    for (let i = 0; i < columns; i++) sum += matrix[first + i]! * vector[i]!;
    values[at + row] = sum;
  }
}
