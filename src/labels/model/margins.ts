/** By how much statements are found to be about issues, whoever reads them: log-odds, measured from the lines from which on a reader finds an issue. */
import { itemAt } from '../../runtime/lists';
import type { DecisionLines, IssueScores } from './decideIssues';
import { logOdds } from './head';

/** Log-odds beyond this say nothing more. */
export const SURE = 6;

/** By how much the log-odds of each issue, and of any, lie above the lines of whoever speaks: the smaller of both. */
export function marginsOf(scored: Pick<IssueScores, 'scores' | 'lines' | 'unread'>): Float64Array {
  const { scores, lines, unread } = scored;
  const count = scores.length - 1;
  const margins = new Float64Array(count);
  const any = itemAt(scores, count);
  for (let i = 0; i < count; i++) {
    const apart = unread?.has(i) ? unread : null;
    const { gate, issues } = logOddsOf(apart?.lines ?? lines);
    const own = itemAt(scores, i) - (issues[i] ?? 0);
    margins[i] = Math.max(-SURE, Math.min(SURE, own, (apart?.any ?? any) - gate));
  }
  return margins;
}

interface LineLogOdds {
  readonly gate: number;
  readonly issues: Float64Array;
}

/** Kept for each model, whose lines are the same for all statements. */
const known = new WeakMap<DecisionLines, LineLogOdds>();

function logOddsOf(lines: DecisionLines): LineLogOdds {
  let own = known.get(lines);
  if (!own) {
    own = { gate: logOdds(lines.gate), issues: Float64Array.from(lines.thresholds, logOdds) };
    known.set(lines, own);
  }
  return own;
}
