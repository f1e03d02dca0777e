/** Rows whose log-odds are those of `FoldedOdds`, instead of what blocks would look up in tables feature by feature. */
import { stances } from '../../document';
import { sumAt } from '../../kernels/oddsSums';
import { type IssueCase, logOddsBlock, type Row, type StanceCase, type StatementCase } from '../../labels/features';
import { itemAt } from '../../runtime/lists';
import type { CountedView } from './counts';
import type { FoldedOdds } from './foldedOdds';

/** A row with the place that it has among those that the log-odds were laid out for. */
type Placed<Case> = Case & { readonly row: number };

/** The row of issues. */
export function summedIssues(
  row: Row<IssueCase>,
  views: readonly CountedView[],
  issues: number,
  odds: FoldedOdds,
): Row<Placed<IssueCase>> {
  return withLogOdds(row, views, (view, asked, out, at) => {
    const found = odds.sum(asked.row, view);
    const root = Math.sqrt(itemAt(asked.features, view).length);
    for (let k = 0; found && k < issues; k++) {
      out[at + k] = (found[sumAt(k)] ?? 0) / root;
      out[at + issues + k] = found[sumAt(k) + 4] ?? 0;
    }
  });
}

/** The row of stances. */
export function summedStances(
  row: Row<StanceCase>,
  views: readonly CountedView[],
  odds: FoldedOdds,
): Row<Placed<StanceCase>> {
  return withLogOdds(row, views, (view, asked, out, at, times) => {
    const root = Math.sqrt(itemAt(asked.features, view).length);
    for (const of of [0, 1] as const) {
      const found = odds.sum(asked.row, view, of);
      for (let k = 0; found && k < stances.length; k++)
        out[at + of * stances.length + k] = ((found[sumAt(k)] ?? 0) / root) * times;
    }
  });
}

/** @param times What the sums are multiplied by. */
type Write<Case> = (view: number, asked: Case, out: Float32Array, at: number, times: number) => void;

/** The row with another function for its log-odds. */
function withLogOdds<Case extends StatementCase>(
  row: Row<Case>,
  views: readonly CountedView[],
  write: Write<Placed<Case>>,
): Row<Placed<Case>> {
  const blocks = row.blocks.map((block) => {
    if (block.kind !== 'numbers') return block;
    const view = views.findIndex((own) => block.oddsOf === own.view || block.name === logOddsBlock(own.view));
    if (view < 0) return block;
    return {
      ...block,
      write: (asked: Placed<Case>, out: Float32Array, at: number) =>
        write(view, asked, out, at, block.times?.(asked) ?? 1),
    };
  });
  return { ...row, blocks };
}
