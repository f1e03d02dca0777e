/** What rows are made from: a statement with its features in a part's tables. */

import { itemAt } from '../../runtime/lists';
import type { IssueCase, StanceCase, StatementCase } from './blocks/block';
import { featureRows } from './featureRows';
import { findFocus } from './focus';
import type { LogOddsTable } from './logOdds';
import type { MaskedStatement } from './maskedStatement';
import type { TermTable } from './terms';

/** A statement, its features looked up one by one. */
export function statementCase(tables: readonly LogOddsTable[], statement: MaskedStatement): StatementCase {
  return { statement, tables, features: tables.map(({ view, index }) => featureRows(index, view, statement)) };
}

/** The same for issues. */
export function issueCase(tables: readonly LogOddsTable[], terms: TermTable, statement: MaskedStatement): IssueCase {
  return { ...statementCase(tables, statement), terms };
}

/** The same for the stance on an issue. @param rowAt The row of the word at a place in the first table, where it is known. */
export function stanceCase(
  asked: IssueCase,
  issue: number,
  rowAt = (place: number): number => itemAt(asked.tables, 0).index.find(itemAt(asked.statement.words, place)),
): StanceCase {
  const { statement, tables, terms } = asked;
  return { ...asked, issue, focus: findFocus(statement, itemAt(tables, 0), rowAt, terms, issue) };
}
