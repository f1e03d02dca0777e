/**
 * Cross-fitting. The log-odds of a training row must come from other rows than itself, or the classifier learns to trust
 * numbers that already hold the answer. So a row's log-odds are computed without its own fold; and where a fold is held
 * out to measure, without that fold too.
 */
import type { LogOddsTable } from '../features/logOdds';
import { emptyRows, type Rows } from './matrix';

/** What rows are made of. */
export interface RowSource {
  readonly count: number;
  readonly columns: number;
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

/** The rows to learn from: all but those of a fold, which is −1 to take all. */
export function learningRows(source: RowSource, heldOut: number): SelectedRows {
  const members = membersWhere(source, (fold) => fold !== heldOut);
  const rows = emptyRows(members.length, source.columns);
  for (let fold = 0; fold < source.foldCount; fold++) {
    if (fold === heldOut) continue;
    const tables = source.tables(heldOut < 0 ? [fold] : [heldOut, fold]);
    members.forEach((row, i) => {
      if (source.folds[row] === fold) source.write(row, tables, rows.values, i * source.columns);
    });
  }
  return { ...rows, members };
}

/** The rows of a fold, as a model sees them that was made without it. */
export function heldOutRows(source: RowSource, heldOut: number): SelectedRows {
  const members = membersWhere(source, (fold) => fold === heldOut);
  const rows = emptyRows(members.length, source.columns);
  const tables = source.tables([heldOut]);
  members.forEach((row, i) => {
    source.write(row, tables, rows.values, i * source.columns);
  });
  return { ...rows, members };
}

function membersWhere(source: RowSource, wanted: (fold: number) => boolean): Int32Array {
  return Int32Array.from({ length: source.count }, (_, row) => row).filter((row) => wanted(source.folds[row]!));
}
