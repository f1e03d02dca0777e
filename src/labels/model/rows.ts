/** Whole rows, as the classifiers take them: the dense part of `features/`, then log-odds view by view. */
import { directedColumns, directedViews, directedWidth, writeDirectedRow } from '../features/directedRow';
import { findFocus } from '../features/focus';
import { issueColumns, issueWidth, writeIssueRow } from '../features/issueRow';
import { type LogOddsTable, scoreLogOdds, scorePeaks } from '../features/logOdds';
import type { Reading } from '../features/reading';
import { slopeColumns, writeSlopes } from '../features/slopes';
import { stanceColumns, stanceWidth, writeStanceRow } from '../features/stanceRow';
import { targetColumns, targetWidth, writeTargetRow } from '../features/targetRow';
import { type TermTable, termColumns, termWidth, writeTerms } from '../features/terms';
import type { WordVectors } from '../features/vectors';
import type { ViewName } from '../features/views';
import type { WordTable } from '../features/words';
import { attitudes, stances } from './contrasts';

/** The views that are counted for issues and stances; `word` comes first, since the focus is found by it. */
export const statementViews = ['word', 'stem', 'pair', 'triple', 'concept'] as const satisfies readonly ViewName[];

/** A statement as rows are made from it. */
export interface RowInput {
  readonly reading: Reading;
  /** The statement's features in each view: rows of the tables. */
  readonly features: readonly (readonly number[])[];
  readonly tables: readonly LogOddsTable[];
  readonly vectors: WordVectors;
}

/** A statement's words and features, ready for rows of the given tables. */
export function rowInput(tables: readonly LogOddsTable[], words: WordTable, reading: Reading): RowInput {
  return {
    reading,
    tables,
    vectors: words.vectors,
    features: tables.map((t) => t.index.rows(t.view, reading)),
  };
}

/** The same for issues and stances, which have terms. */
export interface StatementRowInput extends RowInput {
  readonly terms: TermTable;
}

/** The columns of the row for issues. */
export function issueRowColumns(dimensions: number, issues: readonly string[]): readonly string[] {
  return [
    ...issueColumns(dimensions),
    ...termColumns(issues),
    ...statementViews.flatMap((view) => [
      ...issues.map((issue) => `${view} ${issue}`),
      ...issues.map((issue) => `${view} peak ${issue}`),
    ]),
  ];
}

export function issueRowWidth(dimensions: number, issues: number): number {
  return issueWidth(dimensions) + termWidth(issues) + 2 * statementViews.length * issues;
}

/** Writes the row for issues into zeros from `at` on. */
export function fillIssueRow(input: StatementRowInput, out: Float32Array, at: number): void {
  const { reading, features, tables, terms, vectors } = input;
  const { issues } = terms;
  writeIssueRow(reading, vectors, out, at);
  let place = at + issueWidth(vectors.dimensions);
  writeTerms(reading.words, terms, out, place);
  place += termWidth(issues);
  for (let v = 0; v < tables.length; v++) {
    scorePeaks(tables[v]!, features[v]!, 0, issues, out, place);
    place += 2 * issues;
  }
}

/** The columns of the row for a stance. */
export function stanceRowColumns(dimensions: number, issues: readonly string[]): readonly string[] {
  return [
    ...stanceColumns(dimensions),
    ...statementViews.flatMap((view) =>
      ['any issue', 'this issue'].flatMap((scope) => stances.map((stance) => `${view} ${scope} ${stance}`)),
    ),
    ...issues.flatMap((issue) => slopeColumns.map((column) => `${column} on ${issue}`)),
  ];
}

export function stanceRowWidth(dimensions: number, issues: number): number {
  return stanceWidth(dimensions) + statementViews.length * 2 * stances.length + slopeColumns.length * issues;
}

/** Writes the row for the stance on one issue into zeros from `at` on. */
export function fillStanceRow(input: StatementRowInput, issue: number, out: Float32Array, at: number): void {
  const { reading, features, tables, terms, vectors } = input;
  const { issues } = terms;
  const focus = findFocus(reading, tables[0]!, terms, issue);
  writeStanceRow(reading, focus, vectors, out, at);
  const odds = at + stanceWidth(vectors.dimensions);
  let place = odds;
  for (let v = 0; v < tables.length; v++) {
    scoreLogOdds(tables[v]!, features[v]!, issues, stances.length, out, place);
    place += stances.length;
    scoreLogOdds(tables[v]!, features[v]!, issues + stances.length * (1 + issue), stances.length, out, place);
    place += stances.length;
  }
  writeSlopes(reading, focus, out[odds]! - out[odds + 1]!, out, place + issue * slopeColumns.length);
}

/** The columns of the row for an attitude, by the views that it counts, and what is put behind their names. */
export function attitudeRowColumns(dimensions: number, views: readonly ViewName[], suffix = ''): readonly string[] {
  return [
    ...targetColumns(dimensions),
    ...views.flatMap((view) => attitudes.map((attitude) => `${view} ${attitude}${suffix}`)),
  ];
}

export function attitudeRowWidth(dimensions: number, views: number): number {
  return targetWidth(dimensions) + views * attitudes.length;
}

/** Writes the row for an attitude into zeros from `at` on. */
export function fillAttitudeRow(input: RowInput, out: Float32Array, at: number): void {
  const { reading, features, tables, vectors } = input;
  writeTargetRow(reading, vectors, out, at);
  let place = at + targetWidth(vectors.dimensions);
  for (let v = 0; v < tables.length; v++) {
    scoreLogOdds(tables[v]!, features[v]!, 0, attitudes.length, out, place);
    place += attitudes.length;
  }
}

/** An actor and a target, with what is said of the attitude to each of them, whoever holds it. */
export interface DirectedRowInput extends RowInput {
  /** Calibrated scores of the attitude to the target, then of that to the actor. */
  readonly towards: ArrayLike<number>;
}

/** The columns of the row for the attitude of an actor to a target. */
export function directedRowColumns(dimensions: number): readonly string[] {
  return [
    ...directedColumns(dimensions),
    ...['target', 'actor'].flatMap((whom) => attitudes.map((attitude) => `${attitude} to the ${whom}`)),
    ...directedViews.flatMap((view) => attitudes.map((attitude) => `${view} ${attitude}`)),
  ];
}

export function directedRowWidth(dimensions: number): number {
  return directedWidth(dimensions) + (2 + directedViews.length) * attitudes.length;
}

/** Writes the row for the attitude of an actor to a target into zeros from `at` on. */
export function fillDirectedRow(input: DirectedRowInput, out: Float32Array, at: number): void {
  const { reading, features, tables, vectors, towards } = input;
  writeDirectedRow(reading, vectors, out, at);
  let place = at + directedWidth(vectors.dimensions);
  out.set(towards, place);
  place += towards.length;
  for (let v = 0; v < tables.length; v++) {
    scoreLogOdds(tables[v]!, features[v]!, 0, attitudes.length, out, place);
    place += attitudes.length;
  }
}
