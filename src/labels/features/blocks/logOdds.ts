/** Log-odds of a statement's features in one view, summed over them; for issues the largest of each too. */

import { attitudes, stances } from '../../../document';
import { itemAt } from '../../../runtime/lists';
import { scoreLogOdds, scorePeaks } from '../logOdds';
import type { ViewName } from '../views';
import type { IssueCase, NumberBlock, StanceCase, StatementCase } from './block';

/** The name of the block of a view. */
export const logOddsBlock = (view: ViewName): string => `log-odds ${view}`;

/** A block for each view: how much its features speak for each issue, and how much the one that speaks most. */
export function issueLogOdds(views: readonly ViewName[]): NumberBlock<IssueCase>[] {
  return views.map((view, v) => ({
    kind: 'numbers',
    name: logOddsBlock(view),
    sumsOf: v,
    columns: ({ issues }) => [
      ...issues.map((issue) => `${view} ${issue}`),
      ...issues.map((issue) => `${view} peak ${issue}`),
    ],
    write: ({ tables, features, terms: { issues } }, out, at) =>
      scorePeaks(itemAt(tables, v), itemAt(features, v), { first: 0, count: issues }, out, at),
  }));
}

/** A block for each view: how much its features speak for each stance, on any issue and on the one that is asked about. */
export function stanceLogOdds(views: readonly ViewName[]): NumberBlock<StanceCase>[] {
  return views.map(stanceLogOddsOf);
}

/** The block of one view. @param table The number of its table. */
export function stanceLogOddsOf(view: ViewName, table: number): NumberBlock<StanceCase> {
  const count = stances.length;
  return {
    kind: 'numbers',
    name: logOddsBlock(view),
    columns: () =>
      ['any issue', 'this issue'].flatMap((scope) => stances.map((stance) => `${view} ${scope} ${stance}`)),
    write({ tables, features, terms: { issues }, issue }, out, at) {
      const [own, rows] = [itemAt(tables, table), itemAt(features, table)];
      scoreLogOdds(own, rows, { first: issues, count }, out, at);
      scoreLogOdds(own, rows, { first: issues + count * (1 + issue), count }, out, at + count);
    },
  };
}

/** A block for each view: how much its features speak for each attitude. @param suffix Is put behind the names of the columns. */
export function attitudeLogOdds(views: readonly ViewName[], suffix = ''): NumberBlock<StatementCase>[] {
  return views.map((view, v) => ({
    kind: 'numbers',
    name: logOddsBlock(view),
    sumsOf: v,
    columns: () => attitudes.map((attitude) => `${view} ${attitude}${suffix}`),
    write: ({ tables, features }, out, at) =>
      scoreLogOdds(itemAt(tables, v), itemAt(features, v), { first: 0, count: attitudes.length }, out, at),
  }));
}
