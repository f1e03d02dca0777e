/** Rows with the names of their columns, for people. */
import {
  attitudeRowColumns,
  attitudeRowWidth,
  type DirectedRowInput,
  directedRowColumns,
  directedRowWidth,
  fillAttitudeRow,
  fillDirectedRow,
  fillIssueRow,
  fillStanceRow,
  issueRowColumns,
  issueRowWidth,
  type RowInput,
  type StatementRowInput,
  stanceRowColumns,
  stanceRowWidth,
} from './rows';

export interface NamedRow {
  readonly row: Float32Array;
  readonly columns: readonly string[];
}

/** The row for issues. */
export function issueRow(input: StatementRowInput, issues: readonly string[]): NamedRow {
  const { dimensions } = input.vectors;
  const row = new Float32Array(issueRowWidth(dimensions, issues.length));
  fillIssueRow(input, row, 0);
  return { row, columns: issueRowColumns(dimensions, issues) };
}

/** The row for the stance on one issue. */
export function stanceRow(input: StatementRowInput, issues: readonly string[], issue: number): NamedRow {
  const { dimensions } = input.vectors;
  const row = new Float32Array(stanceRowWidth(dimensions, issues.length));
  fillStanceRow(input, issue, row, 0);
  return { row, columns: stanceRowColumns(dimensions, issues) };
}

/** The row for an attitude. @param opinion Is put behind the names of log-odds, to tell two tables of one view apart. */
export function attitudeRow(input: RowInput, opinion = ''): NamedRow {
  const { dimensions } = input.vectors;
  const row = new Float32Array(attitudeRowWidth(dimensions, input.tables.length));
  fillAttitudeRow(input, row, 0);
  return {
    row,
    columns: attitudeRowColumns(
      dimensions,
      input.tables.map(({ view }) => view),
      opinion,
    ),
  };
}

/** The row for the attitude of an actor to a target. */
export function directedRow(input: DirectedRowInput): NamedRow {
  const { dimensions } = input.vectors;
  const row = new Float32Array(directedRowWidth(dimensions));
  fillDirectedRow(input, row, 0);
  return { row, columns: directedRowColumns(dimensions) };
}
