/** Issues by whole rows: what the precomputing scorers must equal, and what reasons are told from. */
import type { IssueCase } from '../features';
import { scoreHead } from './head';
import { addHiddenScores } from './hiddenLayer';
import type { StatementsPart } from './parts';
import { addWordScores } from './wordWeights';

/** The calibrated log-odds of each issue and of any, from the whole row: three classifiers that are averaged. */
export function scoreIssueRow(
  { issueHead, issueLayer, issueWords, issueTables }: StatementsPart,
  { features }: IssueCase,
  row: Float32Array,
): Float64Array {
  const scores = scoreHead(issueHead, row);
  addHiddenScores(issueLayer, row, scores);
  addWordScores(issueWords, issueTables, features, scores);
  return scores;
}
