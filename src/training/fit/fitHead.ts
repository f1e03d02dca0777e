/**
 * Trains one classifier: chooses the number of steps by cross-validation, trains on all rows with that number, and
 * calibrates on the scores that the rows had while they were held out.
 */

import { encodeFloats, type HeadJson } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { trainLogisticRegression } from '../../vendor/logisticRegression';
import { finalRows, heldOutRows, type RowSource, unscale } from '../rows';
import { chooseBlend } from './blend';
import { calibrateClasses } from './calibration';
import { chooseSteps, type FitOptions, RATE, scoreRows } from './chooseSteps';
import { scoreClassification } from './metrics';

/** The shift of a class that no row is of: e⁻⁵⁰ of the others' weight. */
const ABSENT = -50;

export interface ClassOptions extends FitOptions {
  /** See `calibrateClasses`. */
  readonly shifting?: boolean | undefined;
  /** How much each row counts for the calibration; all the same where they are absent. */
  readonly settling?: Float64Array | undefined;
  /** Another classifier of the same rows, blended in as far as it helps. */
  readonly second?: SecondReader | undefined;
  /** Weights of another classifier for rows as they are, classes × columns, to be blended in as far as it helps. */
  readonly prior?: Float64Array | undefined;
}

/** Learns without a fold, and gives what it says of a row of that fold: a score a class. */
export type SecondReader = (fold: number) => (row: number) => ArrayLike<number>;

/** A trained classifier and what it said of each row while that row was held out. */
export interface FittedHead {
  readonly json: HeadJson;
  readonly steps: number;
  /** Rows × classes, before calibration. */
  readonly heldOutScores: Float64Array;
  /** The same of this classifier alone; null where there is a class that no row is of. */
  readonly ownScores: Float64Array | null;
  /** The share of the prior, from 0 to 1. */
  readonly priorShare: number;
  /** What the scores of the second reader are to be multiplied by. */
  readonly secondShare: number;
}

/** Trains a classifier of which one class is true a row. A class without rows gets no probability. */
export function fitClasses(
  source: RowSource,
  truth: Int32Array,
  names: readonly string[],
  options: ClassOptions = {},
): FittedHead {
  const present = names.map((_, k) => k).filter((k) => truth.includes(k));
  const count = present.length;
  const own = truth.map((k) => present.indexOf(k));
  const answers = new Uint8Array(source.count * count);
  own.forEach((k, row) => {
    answers[row * count + k] = 1;
  });
  const { steps, scores } = chooseSteps(source, { answers, questions: count }, options, (held, rows) => {
    return scoreClassification(
      rows.map((row) => own[row] ?? 0),
      rows.map((row) => argmax(held, row * count, count)),
      present.map((k) => itemAt(names, k)),
    ).macroF1;
  });
  const { rows, scaling, constant } = finalRows(source);
  const trained = trainLogisticRegression(rows.values, rows.columns, answers, count, {
    steps,
    rate: RATE / rows.count,
  });
  const plain = unscale(trained, scaling, count, constant);
  const prior = options.prior && selectClasses(options.prior, present, rows.columns);
  const blend = prior
    ? chooseBlend(scores, scoreHeldOut(source, prior, count), own, count)
    : { share: 0, temperature: 1, scores };
  const heard = hearSecond(options.second, source, blend.scores, own, present);
  const calibration = calibrateClasses(heard.scores, own, count, options.shifting, options.settling);
  const weights = new Float64Array(names.length * rows.columns);
  const blended = plain.map(
    (weight, i) => heard.ofFirst * (((1 - blend.share) * weight) / blend.temperature + blend.share * (prior?.[i] ?? 0)),
  );
  const shifts = names.map(() => ABSENT);
  const heldOutScores = new Float64Array(source.count * names.length);
  present.forEach((k, at) => {
    weights.set(blended.subarray(at * rows.columns, (at + 1) * rows.columns), k * rows.columns);
    shifts[k] = itemAt(calibration.shifts, at);
    for (let row = 0; row < source.count; row++) {
      heldOutScores[row * names.length + k] = heard.scores[row * count + at] ?? 0;
    }
  });
  const json = { classes: names, blocks: source.blocks, columns: rows.columns, weights: encodeFloats(weights) };
  return {
    json: { ...json, temperature: calibration.temperature, shifts },
    steps,
    heldOutScores,
    ownScores: count === names.length ? scores : null,
    priorShare: blend.share,
    secondShare: heard.ofSecond / calibration.temperature,
  };
}

/** Blends in what a second reader says. The factors are those of either's scores. */
function hearSecond(
  second: SecondReader | undefined,
  source: RowSource,
  scores: Float64Array,
  truth: Int32Array,
  present: readonly number[],
): { readonly scores: Float64Array; readonly ofFirst: number; readonly ofSecond: number } {
  if (!second) return { scores, ofFirst: 1, ofSecond: 0 };
  const count = present.length;
  const others = new Float64Array(scores.length);
  for (let fold = 0; fold < source.foldCount; fold++) {
    const scoresOf = second(fold);
    for (let row = 0; row < source.count; row++) {
      if (source.folds[row] !== fold) continue;
      const own = scoresOf(row);
      present.forEach((k, at) => {
        others[row * count + at] = own[k] ?? 0;
      });
    }
  }
  const { temperature } = calibrateClasses(others, truth, count);
  const blend = chooseBlend(
    scores,
    others.map((score) => score / temperature),
    truth,
    count,
  );
  return { scores: blend.scores, ofFirst: (1 - blend.share) / blend.temperature, ofSecond: blend.share / temperature };
}

function selectClasses(weights: Float64Array, classes: readonly number[], columns: number): Float64Array {
  const selected = new Float64Array(classes.length * columns);
  classes.forEach((k, at) => {
    selected.set(weights.subarray(k * columns, (k + 1) * columns), at * columns);
  });
  return selected;
}

/** What fixed weights say of every row, with the log-odds that it has while it is held out. */
function scoreHeldOut(source: RowSource, weights: Float64Array, count: number): Float64Array {
  const scores = new Float64Array(source.count * count);
  const classes = Array.from({ length: count }, (_, k) =>
    weights.subarray(k * source.columns, (k + 1) * source.columns),
  );
  for (let fold = 0; fold < source.foldCount; fold++) {
    const held = heldOutRows(source, fold);
    scoreRows(scores, held.members, held, classes);
  }
  return scores;
}

function argmax(scores: Float64Array, from: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if ((scores[from + k] ?? 0) > (scores[from + best] ?? 0)) best = k;
  return best;
}
