/**
 * What tone means depends on the issue: to condemn is to be against trade, but for sovereignty, since what is condemned
 * there is a breach of it. So each issue has columns of its own for the tone, which are zero in statements on other issues.
 */

import { stances } from '../../../document';
import { itemAt } from '../../../runtime/lists';
import { scoreLogOdds } from '../logOdds';
import type { NumberBlock, StanceCase } from './block';

const perIssue = ['prior', 'tone', 'tone in focus', 'negations', 'polarity'] as const;

export const slopes: NumberBlock<StanceCase> = {
  kind: 'numbers',
  name: 'slopes',
  columns: ({ issues }) => issues.flatMap((issue) => perIssue.map((column) => `${column} on ${issue}`)),
  write(asked, out, at) {
    const { statement, focus, issue } = asked;
    const own = at + issue * perIssue.length;
    let tone = 0;
    let focused = 0;
    let weight = 0;
    let negations = 0;
    for (let i = 0; i < statement.length; i++) {
      const { afinn, pattern, negates } = itemAt(statement.words, i);
      const signed = (afinn + pattern) * (statement.signs[i] ?? 0);
      tone += signed;
      focused += signed * (focus.weights[i] ?? 0);
      weight += focus.weights[i] ?? 0;
      if (negates) negations++;
    }
    out[own] = 1;
    out[own + 1] = tone;
    out[own + 2] = weight > 0 ? focused / weight : 0;
    out[own + 3] = negations;
    out[own + 4] = polarityOf(asked);
  },
};

const scores = new Float32Array(stances.length);

/** How much the words speak for rather than against, whatever the issue. */
function polarityOf({ tables, features, terms }: StanceCase): number {
  scoreLogOdds(
    itemAt(tables, 0),
    itemAt(features, 0),
    { first: terms.issues, count: stances.length },
    scores.fill(0),
    0,
  );
  return (scores[0] ?? 0) - (scores[1] ?? 0);
}
