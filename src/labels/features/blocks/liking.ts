/**
 * How much the things that are liked or disliked speak for each stance (`liking.ts`), times the share of the statement that they make up: who says no more than that
 * the tariffs are good is for them, and in a long sentence much else is said.
 */
import { itemAt } from '../../../runtime/lists';
import { type NumberBlock, type StanceCase, scaled } from './block';
import { stanceLogOddsOf } from './logOdds';

/** So much do they count, since the descent takes equal steps in all columns; of 1 and 3 the better for plain statements (models/README.md). */
const WEIGHT = 3;

/** @param table The number of the table that holds the view. */
export function likingLogOdds(table: number): NumberBlock<StanceCase> {
  return scaled(stanceLogOddsOf('liking', table), ({ statement: { words }, features }) => {
    const content = words.reduce((count, { stop, word }) => count + Number(!stop && /\p{L}/u.test(word)), 0);
    return WEIGHT * Math.min(1, itemAt(features, table).length / Math.max(1, content));
  });
}
