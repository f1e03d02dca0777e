/**
 * Trains one classifier: chooses the number of steps by cross-validation, trains on all rows with that number, and
 * calibrates on the scores that the rows had while they were held out.
 */
import { encodeFloats } from '../model/codec';
import type { HeadJson } from '../model/head';
import { dot } from '../vendor/dot';
import { trainLogisticRegression } from '../vendor/logisticRegression';
import { chooseBlend } from './blend';
import { calibrateClasses, calibrateQuestion } from './calibration';
import { heldOutRows, learningRows, type RowSource } from './crossFit';
import { descend } from './descent';
import { measureScaling, type Rows, type Scaling, standardise } from './matrix';
import { scoreClassification, scoreCounts } from './metrics';

/** Numbers of steps that are compared. The classifier has no other regularisation. */
const CHECKPOINTS = [5, 10, 20, 30, 50];

/** The step length for one row; a step adds up all rows. 2e-5 for the 8,739 rows of DESIGN's trials. */
export const RATE = 0.17;

/** The fewest steps are taken that come this near to the best: held-out folds resemble the others more than new texts do. */
const TOLERANCE = 0.003;

/** The shift of a class that no row is of: e⁻⁵⁰ of the others' weight. */
const ABSENT = -50;

export interface FitOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onFold?: (() => void) | undefined;
  /** See `calibrateClasses`. */
  readonly shifting?: boolean | undefined;
  readonly checkpoints?: readonly number[] | undefined;
  /** Weights of another classifier for rows as they are, classes × columns, to be blended in as far as it helps. */
  readonly prior?: Float64Array | undefined;
}

/** A trained classifier and what it said of each row while that row was held out. */
export interface FittedHead {
  readonly json: HeadJson;
  readonly steps: number;
  /** Rows × classes, before calibration. */
  readonly heldOutScores: Float64Array;
  /** The share of the prior, from 0 to 1. */
  readonly priorShare: number;
}

/** Trains a classifier of which one class is true a row. A class without rows gets no probability. */
export function fitClasses(
  source: RowSource,
  truth: Int32Array,
  names: readonly string[],
  options: FitOptions = {},
): FittedHead {
  const present = names.map((_, k) => k).filter((k) => truth.includes(k));
  const count = present.length;
  const own = truth.map((k) => present.indexOf(k));
  const answers = new Uint8Array(source.count * count);
  own.forEach((k, row) => {
    answers[row * count + k] = 1;
  });
  const { steps, scores } = chooseSteps(source, answers, count, options, (held, rows) => {
    return scoreClassification(
      rows.map((row) => own[row]!),
      rows.map((row) => argmax(held, row * count, count)),
      present.map((k) => names[k]!),
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
  const calibration = calibrateClasses(blend.scores, own, count, options.shifting);
  const weights = new Float64Array(names.length * rows.columns);
  const blended = plain.map(
    (weight, i) => ((1 - blend.share) * weight) / blend.temperature + blend.share * (prior?.[i] ?? 0),
  );
  const shifts = names.map(() => ABSENT);
  const heldOutScores = new Float64Array(source.count * names.length);
  present.forEach((k, at) => {
    weights.set(blended.subarray(at * rows.columns, (at + 1) * rows.columns), k * rows.columns);
    shifts[k] = calibration.shifts[at]!;
    for (let row = 0; row < source.count; row++) {
      heldOutScores[row * names.length + k] = blend.scores[row * count + at]!;
    }
  });
  const json = { classes: names, columns: rows.columns, weights: encodeFloats(weights) };
  return {
    json: { ...json, temperature: calibration.temperature, shifts },
    steps,
    heldOutScores,
    priorShare: blend.share,
  };
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

/** Trains a classifier of questions that are answered yes (1) or no (0) each. `answers` holds rows × questions. */
export function fitQuestions(
  source: RowSource,
  answers: Uint8Array,
  names: readonly string[],
  options: FitOptions = {},
): FittedHead {
  const count = names.length;
  const { steps, scores } = chooseSteps(source, answers, count, options, (held, rows) =>
    microF1(held, answers, rows, count),
  );
  const { rows, scaling, constant } = finalRows(source);
  const { columns } = rows;
  const trained = trainLogisticRegression(rows.values, columns, answers, count, { steps, rate: RATE / rows.count });
  const plain = unscale(trained, scaling, count, constant);
  const weights = new Float64Array(count * columns);
  const shifts: number[] = [];
  const heldOutScores = scores.slice();
  for (let q = 0; q < count; q++) {
    const own = Int32Array.from({ length: source.count }, (_, row) => answers[row * count + q]!);
    const yes = own.reduce((a, b) => a + b, 0);
    const held = Float64Array.from(own, (_, row) => scores[row * count + q]!);
    const { temperature, shift } = calibrateQuestion(held, own);
    shifts.push(shift);
    for (let row = 0; row < source.count; row++) {
      heldOutScores[row * count + q] = held[row]! / temperature + shift;
    }
    // A question with one answer alone has nothing to learn; its shift says all.
    if (yes === 0 || yes === source.count) continue;
    // Each question has its own temperature, so it goes into the weights and the head keeps 1.
    for (let i = q * columns; i < (q + 1) * columns; i++) weights[i] = plain[i]! / temperature;
  }
  const json = { classes: names, columns, weights: encodeFloats(weights), temperature: 1, shifts };
  return { json, steps, heldOutScores, priorShare: 0 };
}

function finalRows(source: RowSource): { rows: Rows; scaling: Scaling; constant: number } {
  const rows = learningRows(source);
  const scaling = measureScaling(rows);
  standardise(rows, scaling);
  return { rows, scaling, constant: constantColumn(rows, scaling) };
}

/** Runs the cross-validation once, with a look at the held-out scores at every checkpoint. */
function chooseSteps(
  source: RowSource,
  answers: Uint8Array,
  count: number,
  { signal, onFold, checkpoints = CHECKPOINTS }: FitOptions,
  merit: (heldOutScores: Float64Array, rows: Int32Array) => number,
): { steps: number; scores: Float64Array } {
  const held = checkpoints.map(() => new Float64Array(source.count * count));
  let last = checkpoints.length - 1;
  for (let fold = 0; fold < source.foldCount; fold++) {
    signal?.throwIfAborted();
    const learning = learningRows(source, [fold]);
    const waiting = heldOutRows(source, fold);
    const scaling = measureScaling(learning);
    standardise(learning, scaling);
    standardise(waiting, scaling);
    const own = new Uint8Array(learning.count * count);
    learning.members.forEach((row, i) => {
      own.set(answers.subarray(row * count, (row + 1) * count), i * count);
    });
    descend(learning, own, count, RATE / learning.count, checkpoints[last]!, (step, weights) => {
      const at = checkpoints.indexOf(step);
      if (at >= 0) scoreRows(held[at]!, waiting.members, waiting, weights);
    });
    // What the first fold says, the others seldom contradict by more than one checkpoint; the rest is not worth its time.
    if (fold === 0) last = Math.min(last, bestCheckpoint(held, waiting.members, merit) + 1);
    onFold?.();
  }
  const all = Int32Array.from({ length: source.count }, (_, row) => row);
  const best = bestCheckpoint(held.slice(0, last + 1), all, merit);
  return { steps: checkpoints[best]!, scores: held[best]! };
}

/** The first checkpoint that comes near to the best. */
function bestCheckpoint(
  held: readonly Float64Array[],
  rows: Int32Array,
  merit: (heldOutScores: Float64Array, rows: Int32Array) => number,
): number {
  const merits = held.map((scores) => merit(scores, rows));
  return merits.findIndex((value) => value >= Math.max(...merits) - TOLERANCE);
}

/** Writes the scores of rows, each to its place. */
export function scoreRows(
  out: Float64Array,
  places: Int32Array,
  { columns, values }: Rows,
  weights: readonly Float64Array[],
): void {
  const row = new Float64Array(columns);
  places.forEach((place, i) => {
    for (let c = 0; c < columns; c++) row[c] = values[i * columns + c]!;
    for (let k = 0; k < weights.length; k++) out[place * weights.length + k] = dot(weights[k]!, row);
  });
}

function argmax(scores: Float64Array, from: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (scores[from + k]! > scores[from + best]!) best = k;
  return best;
}

function microF1(scores: Float64Array, answers: Uint8Array, rows: Int32Array, count: number): number {
  let hits = 0;
  let alarms = 0;
  let misses = 0;
  for (const row of rows) {
    for (let i = row * count; i < (row + 1) * count; i++) {
      if (scores[i]! > 0) answers[i] ? hits++ : alarms++;
      else if (answers[i]) misses++;
    }
  }
  return scoreCounts(hits, alarms, misses).f1;
}

/** The column that holds 1 in every row: it takes up what standardising has taken off. */
function constantColumn({ columns, values }: Rows, { means, deviations }: Scaling): number {
  for (let c = 0; c < columns; c++) if (means[c] === 0 && deviations[c] === 1 && values[c] === 1) return c;
  return -1;
}

/** Weights for rows as they are, from weights for standardised rows. */
function unscale(weights: Float64Array, { means, deviations }: Scaling, count: number, constant: number): Float64Array {
  const columns = means.length;
  const plain = new Float64Array(weights.length);
  for (let k = 0; k < count; k++) {
    let moved = 0;
    for (let c = 0; c < columns; c++) {
      const weight = weights[k * columns + c]! / deviations[c]!;
      plain[k * columns + c] = weight;
      moved += weight * means[c]!;
    }
    if (constant >= 0) plain[k * columns + constant]! -= moved;
  }
  return plain;
}
