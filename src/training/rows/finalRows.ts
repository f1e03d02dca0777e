/** The rows that a classifier is trained on in the end, and its weights for rows as they are. */
import { learningRows, type RowSource, type SelectedRows } from './crossFit';
import { measureScaling, type Rows, type Scaling, standardise } from './matrix';

export function finalRows(source: RowSource): { rows: SelectedRows; scaling: Scaling; constant: number } {
  const rows = learningRows(source);
  const scaling = measureScaling(rows);
  standardise(rows, scaling);
  return { rows, scaling, constant: constantColumn(rows, scaling) };
}

/** The column that holds 1 in every row: it takes up what standardising has taken off. */
function constantColumn({ columns, values }: Rows, { means, deviations }: Scaling): number {
  for (let c = 0; c < columns; c++) if (means[c] === 0 && deviations[c] === 1 && values[c] === 1) return c;
  return -1;
}

/** Weights for rows as they are, from weights for standardised rows. */
export function unscale(
  weights: Float64Array,
  { means, deviations }: Scaling,
  count: number,
  constant: number,
): Float64Array {
  const columns = means.length;
  const plain = new Float64Array(weights.length);
  for (let k = 0; k < count; k++) {
    let moved = 0;
    for (let c = 0; c < columns; c++) {
      const weight = (weights[k * columns + c] ?? 0) / (deviations[c] ?? 0);
      plain[k * columns + c] = weight;
      moved += weight * (means[c] ?? 0);
    }
    if (constant >= 0) plain[k * columns + constant] = (plain[k * columns + constant] ?? 0) - moved;
  }
  return plain;
}
