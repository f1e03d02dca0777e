/** What the words that govern a target add to the scores of the attitude to it. */
import { type Attitude, attitudes } from '../../document';
import { governedBy, type MaskedStatement } from '../features';
import { marginOf } from './reasoner';

/** Log-odds that such words add to the attitude that they tell, and to all but the negative one of who is spared it; own choice. */
const ADDED = 3;
const SPARED = 5;

/** What is added to the score of each attitude; null where no words govern the target. */
function addedTo(statement: MaskedStatement): readonly number[] | null {
  const row = governedBy(statement);
  if (!row) return null;
  if (row.attitude === 'spared') return attitudes.map((attitude) => (attitude === 'negative' ? 0 : SPARED));
  return attitudes.map((attitude) => (attitude === row.attitude ? ADDED : 0));
}

/** The scores of the attitudes to the target of a statement, with what its governing words add. */
export function addGoverning(scores: Float64Array, statement: MaskedStatement): Float64Array {
  const added = addedTo(statement);
  return added ? scores.map((score, k) => score + (added[k] ?? 0)) : scores;
}

/** How much they speak for an attitude, for `explain`; undefined where there are none. */
export function marginOfGoverning(label: Attitude, statement: MaskedStatement): number | undefined {
  const added = addedTo(statement);
  return added ? marginOf(added, attitudes.indexOf(label)) : undefined;
}
