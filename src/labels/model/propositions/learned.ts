/** What labels of an issue add to the classifier of propositions. */
import { StancekitError } from '../../../errors';
import { logOdds, sigmoid } from '../head';
import { floatsOf } from '../readFields';
import { directionsLength } from './rows';
import type { LearnedWeightsJson, PropositionJson } from './schema';

/** Weights of `learnedRow`: of presence, and of each side. */
export interface LearnedWeights {
  readonly presence: Float64Array;
  readonly sides: readonly Float64Array[];
}

/** What was learned by the words alone, and with a reader where the labels were read by one. */
export interface Learned {
  readonly words: LearnedWeights;
  readonly reader: LearnedWeights | null;
}

/** What a proposition says of a statement: the log-odds less the line, and the logarithm of each side's probability. */
export interface Prior {
  readonly margin: number;
  readonly sides: readonly number[];
}

/** The score by the proposition, a constant, and what the statement says as a whole. */
export function learnedRow(prior: number, directions: Float64Array): Float64Array {
  const row = new Float64Array(2 + directions.length);
  row[0] = prior;
  row[1] = 1;
  row.set(directions, 2);
  return row;
}

/** The log-odds of a side against the others. */
export function oddsOfSide({ sides }: Prior, side: number): number {
  return logOdds(Math.min(1 - LEAST, Math.exp(sides[side] ?? 0)));
}

/** What labels made of what a proposition says. */
export function addLearned({ presence, sides }: LearnedWeights, prior: Prior, directions: Float64Array): Prior {
  return {
    margin: dot(presence, learnedRow(prior.margin, directions)),
    sides: sides.map((own, k) => Math.log(sigmoid(dot(own, learnedRow(oddsOfSide(prior, k), directions))) + LEAST)),
  };
}

/** A side is never quite impossible. */
const LEAST = 1e-6;

export function dot(weights: ArrayLike<number>, row: ArrayLike<number>): number {
  let sum = 0;
  for (let c = 0; c < row.length; c++) sum += (weights[c] ?? 0) * (row[c] ?? 0);
  return sum;
}

/** @throws INVALID_MODEL. */
export function readLearned({ id, learned }: PropositionJson): Learned | null {
  if (!learned) return null;
  const read = (by: 'words' | 'reader', own: LearnedWeightsJson): LearnedWeights => {
    const name = `propositions.${id}.${by}`;
    const columns = 2 + directionsLength(by);
    if (!Array.isArray(own?.sides) || own.sides.length !== 3) {
      throw new StancekitError(
        'INVALID_MODEL',
        `The model file cannot be used: \`${name}\` lacks weights of three sides.`,
      );
    }
    return {
      presence: floatsOf(own.presence, `${name}.presence`, columns),
      sides: own.sides.map((one, k) => floatsOf(one, `${name}.sides[${k}]`, columns)),
    };
  };
  return { words: read('words', learned.words), reader: learned.reader ? read('reader', learned.reader) : null };
}
