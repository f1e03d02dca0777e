/**
 * How much the things that are liked or disliked speak for each stance (`liking.ts`), by the share of the statement that they make up: who says no more than that the
 * tariffs are good is for them, and in a long sentence much else is said. What the words say by themselves stands beside it by the same share, so that a model may hear
 * them less there.
 */
import { itemAt } from '../../../runtime/lists';
import type { MaskedStatement } from '../maskedStatement';
import type { ViewName } from '../views';
import { type NumberBlock, type StanceCase, scaled } from './block';
import { logOddsBlock, stanceLogOddsOf } from './logOdds';

/** So much do they count, since the descent takes equal steps in all columns; 3 was no better and no worse (models/EXPERIMENTS.md). */
const WEIGHT = 8;

/** What stands behind the names of columns that are multiplied by the share. */
const BY_SHARE = ', governed';

/** @param table The number of the table that holds the view. */
export function likingLogOdds(table: number): NumberBlock<StanceCase> {
  return scaled(stanceLogOddsOf('liking', table), (asked) => WEIGHT * governedShare(asked, table));
}

/** The log-odds of other views by the share. @param table As above. */
export function governedLogOdds(views: readonly ViewName[], table: number): NumberBlock<StanceCase>[] {
  return views.map((view, v) => {
    const block = stanceLogOddsOf(view, v);
    return {
      ...scaled(block, (asked) => governedShare(asked, table)),
      name: logOddsBlock(view) + BY_SHARE,
      oddsOf: view,
      needs: ['liking'],
      columns: (shape) => block.columns(shape).map((name) => name + BY_SHARE),
    };
  });
}

/** The features that the share was asked of last: each block asks, of each issue. */
let last: { readonly liked: readonly number[]; readonly share: number } | undefined;

/** The share of the words with a meaning that are liked or disliked, from 0 to 1. */
function governedShare({ statement, features }: StanceCase, table: number): number {
  const liked = itemAt(features, table);
  if (last?.liked !== liked) last = { liked, share: Math.min(1, liked.length / Math.max(1, countContent(statement))) };
  return last.share;
}

function countContent({ words }: MaskedStatement): number {
  return words.reduce((count, { stop, word }) => count + Number(!stop && /\p{L}/u.test(word)), 0);
}
