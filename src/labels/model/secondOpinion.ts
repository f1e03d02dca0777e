/**
 * A second opinion on the attitude to a target. The first was learned from news on the politics of one country; the second from
 * statements on international politics, which speak of states and in other words. A third classifier tells by the mean vector of a
 * statement how much it sounds like those, and so far the second is heard.
 */
import {
  type LogOddsTable,
  type MaskedStatement,
  type Row,
  rowOf,
  type StatementCase,
  statementCase,
  type Vocabulary,
} from '../features';
import { type Head, scoreHead, softmax } from './head';
import type { AttitudesPart, SecondOpinion } from './parts';

/** What is told apart, as model files name it: politics at home, and international politics. */
export const domainClasses = ['home', 'abroad'] as const;

/** How much the second is heard, from 0 to 1, by the scores of the domains. */
export function shareOf({ share }: SecondOpinion, domainScores: Float64Array): number {
  return share * (softmax(domainScores)[1] ?? 0);
}

/** Both calibrated scores, mixed. */
export function mixScores(first: Float64Array, second: Float64Array, share: number): Float64Array {
  return first.map((score, k) => (1 - share) * score + share * (second[k] ?? 0));
}

/** How much the second is heard of a statement, from its whole row. */
export function shareOfStatement(part: SecondOpinion, vocabulary: Vocabulary, statement: MaskedStatement): number {
  const asked = { statement, tables: [], features: [] };
  return shareOf(part, scoreHead(part.domainHead, rowOf(part.domainRow, asked, vocabulary.vectors)));
}

/** The calibrated scores of each attitude to the target, from whole rows. */
export function scoreTarget(part: AttitudesPart, vocabulary: Vocabulary, statement: MaskedStatement): Float64Array {
  const score = (tables: readonly LogOddsTable[], row: Row<StatementCase>, head: Head) =>
    scoreHead(head, rowOf(row, statementCase(tables, statement), vocabulary.vectors));
  const first = score(part.tables, part.targetRow, part.targetHead);
  const { second } = part;
  if (!second) return first;
  const other = score(second.tables, second.row, second.head);
  return mixScores(first, other, shareOfStatement(second, vocabulary, statement));
}
