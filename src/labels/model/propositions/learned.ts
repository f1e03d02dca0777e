/** What labels of an issue add to the classifier of propositions. */
import { StancekitError } from '../../../errors';
import { presenceColumns, sideLength } from '../../features';
import { logOdds } from '../head';
import { floatsOf } from '../readFields';
import type { PropositionRows } from './rows';
import type { PropositionJson } from './schema';

/** Weights of `learnedRow`. */
export interface Learned {
  readonly presence: Float64Array;
  readonly sides: readonly Float64Array[];
  readonly line: number;
}

/** By what the numbers of a side are multiplied: those of vectors are small, those of tone large; both may be learned from few rows. */
const SIDE_SCALE = 0.5;

/** The score by the proposition, a constant, and all numbers of both rows. */
export function learnedRow(prior: number, { presence, side }: PropositionRows): Float64Array {
  const row = new Float64Array(1 + presence.length + side.length);
  row[0] = prior;
  row.set(presence, 1);
  for (let c = 0; c < side.length; c++) row[1 + presence.length + c] = SIDE_SCALE * Math.tanh(side[c] ?? 0);
  return row;
}

/** How many numbers it has. */
export function learnedLength(dimensions: number): number {
  return 2 + presenceColumns.length + sideLength(dimensions);
}

/** @throws INVALID_MODEL. */
export function readLearned({ id, learned }: PropositionJson, dimensions: number): Learned {
  const columns = learnedLength(dimensions);
  const name = `propositions.${id}`;
  const { presence, sides, threshold } = learned ?? { presence: '', sides: [], threshold: 0 };
  if (!Array.isArray(sides) || sides.length !== 3 || !(threshold > 0 && threshold < 1)) {
    throw new StancekitError('INVALID_MODEL', `The model file cannot be used: \`${name}\` lacks sides or a threshold.`);
  }
  return {
    presence: floatsOf(presence, `${name}.presence`, columns),
    sides: sides.map((own, k) => floatsOf(own, `${name}.sides[${k}]`, columns)),
    line: logOdds(threshold),
  };
}
