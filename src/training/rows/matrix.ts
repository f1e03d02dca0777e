/** Dense rows one after the other in one array. */
export interface Rows {
  readonly count: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** Mean and deviation of each column. A constant column keeps its values (mean 0, deviation 1). */
export interface Scaling {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/** Makes empty rows. */
export function emptyRows(count: number, columns: number): Rows {
  return { count, columns, values: new Float32Array(count * columns) };
}

/** Measures the columns. */
export function measureScaling({ count, columns, values }: Rows): Scaling {
  const means = new Float64Array(columns);
  const deviations = new Float64Array(columns);
  for (let r = 0; r < count; r++)
    for (let c = 0; c < columns; c++) means[c] = (means[c] ?? 0) + (values[r * columns + c] ?? 0);
  for (let c = 0; c < columns; c++) means[c] = (means[c] ?? 0) / (count || 1);
  for (let r = 0; r < count; r++) {
    for (let c = 0; c < columns; c++)
      deviations[c] = (deviations[c] ?? 0) + ((values[r * columns + c] ?? 0) - (means[c] ?? 0)) ** 2;
  }
  for (let c = 0; c < columns; c++) {
    deviations[c] = Math.sqrt((deviations[c] ?? 0) / (count || 1));
    if ((deviations[c] ?? 0) < 1e-6) {
      means[c] = 0;
      deviations[c] = 1;
    }
  }
  return { means, deviations };
}

/** Brings the columns to mean 0 and deviation 1, in place. */
export function standardise({ count, columns, values }: Rows, { means, deviations }: Scaling): void {
  for (let r = 0; r < count; r++) {
    for (let c = 0; c < columns; c++)
      values[r * columns + c] = ((values[r * columns + c] ?? 0) - (means[c] ?? 0)) / (deviations[c] ?? 0);
  }
}
