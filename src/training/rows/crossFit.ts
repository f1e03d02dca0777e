/**
 * Cross-fitting. The log-odds of a training row must come from other rows than itself, or the classifier learns to trust
 * numbers that already hold the answer. So a row's log-odds are computed without its own fold; and where folds are held
 * out to measure, without those too.
 */
import type { LogOddsTable } from '../../labels/features';
import { emptyRows, type Rows } from './matrix';

/** What rows are made of. */
export interface RowSource {
  readonly count: number;
  readonly columns: number;
  /** The blocks of columns, as model files name them. */
  readonly blocks: readonly string[];
  readonly folds: Int32Array;
  readonly foldCount: number;
  /** The log-odds without some folds. */
  tables(excluded: readonly number[]): readonly LogOddsTable[];
  /** Writes a whole row of zeros full. */
  write(row: number, tables: readonly LogOddsTable[], out: Float32Array, at: number): void;
}

/** Some rows with the numbers that they had in the source. */
export interface SelectedRows extends Rows {
  readonly members: Int32Array;
}

/** The rows to learn from: those of all folds but some. */
export function learningRows(source: RowSource, heldOut: readonly number[] = []): SelectedRows {
  const members = membersWhere(source, (fold) => !heldOut.includes(fold));
  const rows = emptyRows(members.length, source.columns);
  for (let fold = 0; fold < source.foldCount; fold++) {
    if (heldOut.includes(fold)) continue;
    const tables = source.tables([...heldOut, fold]);
    members.forEach((row, i) => {
      if (source.folds[row] === fold) source.write(row, tables, rows.values, i * source.columns);
    });
  }
  return { ...rows, members };
}

/** The rows of a fold, as a model sees them that was made without some folds, this one among them. */
export function heldOutRows(source: RowSource, fold: number, heldOut: readonly number[] = [fold]): SelectedRows {
  const members = membersWhere(source, (own) => own === fold);
  const rows = emptyRows(members.length, source.columns);
  const tables = source.tables(heldOut);
  members.forEach((row, i) => {
    source.write(row, tables, rows.values, i * source.columns);
  });
  return { ...rows, members };
}

function membersWhere(source: RowSource, wanted: (fold: number) => boolean): Int32Array {
  return Int32Array.from({ length: source.count }, (_, row) => row).filter((row) => wanted(source.folds[row] ?? 0));
}
