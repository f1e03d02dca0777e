/**
 * Trains the part of a model that reads whole statements by an encoder: weights of the statement's vector. What they say is added to the calibrated
 * scores of the other classifiers (late fusion), and the sums are calibrated.
 */
import { type EncodedJson, type EncodedWeightsJson, softmax } from '../../labels/model';
import { itemAt, largest } from '../../runtime/lists';
import type { Encodings, VectorRows } from '../rows';
import { chooseBlend } from './blend';
import { calibrateClasses, calibrateQuestion } from './calibration';
import { drawLines, type HeldOutIssues } from './issueDecisions';
import { abstentionOf } from './thresholds';
import { fitVectors, type VectorWeights, vectorWeightsJson } from './vectorWeights';

/** Weights, and the fused scores of rows that were held out, calibrated. */
export interface FittedEncoded {
  readonly json: EncodedWeightsJson;
  readonly heldOutScores: Float64Array;
}

/** Questions that are answered yes or no. `others` are the other classifiers' calibrated scores of held-out rows. */
export function fitEncodedQuestions(rows: VectorRows, answers: Uint8Array, others: Float64Array): FittedEncoded {
  const count = answers.length / rows.count;
  const fitted = fitVectors(rows, answers);
  const shares: number[] = [];
  const factors: number[] = [];
  const moved: number[] = [];
  const heldOutScores = new Float64Array(others.length);
  const column = (scores: ArrayLike<number>, q: number) =>
    Float64Array.from({ length: rows.count }, (_, row) => scores[row * count + q] ?? 0);
  for (let q = 0; q < count; q++) {
    const own = column(fitted.heldOut, q);
    const truth = column(answers, q);
    const alone = calibrateQuestion(own, truth);
    const fused = column(others, q).map((score, row) => score + (own[row] ?? 0) / alone.temperature + alone.shift);
    const { temperature, shift } = calibrateQuestion(fused, truth);
    shares.push(1 / temperature);
    factors.push(1 / (alone.temperature * temperature));
    moved.push(alone.shift / temperature + shift);
    fused.forEach((score, row) => {
      heldOutScores[row * count + q] = score / temperature + shift;
    });
  }
  return { json: { ...vectorWeightsJson(fitted, factors, moved), shares }, heldOutScores };
}

/**
 * Classes of which one is true. `others` are the other classifiers' calibrated scores of held-out rows; of a class without rows
 * they say all.
 */
export function fitEncodedClasses(
  rows: VectorRows,
  truth: Int32Array,
  count: number,
  others: Float64Array,
): FittedEncoded {
  const present = Array.from({ length: count }, (_, k) => k).filter((k) => truth.includes(k));
  const own = truth.map((k) => present.indexOf(k));
  const width = present.length;
  const answers = new Uint8Array(rows.count * width);
  own.forEach((k, row) => {
    answers[row * width + k] = 1;
  });
  const fitted = fitVectors(rows, answers);
  const before = Float64Array.from(answers, (_, i) => {
    return others[Math.floor(i / width) * count + itemAt(present, i % width)] ?? 0;
  });
  const alone = calibrateClasses(fitted.heldOut, own, width);
  const blend = chooseBlend(
    before,
    fitted.heldOut.map((score) => score / alone.temperature),
    own,
    width,
  );
  const { temperature, shifts } = calibrateClasses(blend.scores, own, width, true);
  const shares = new Array<number>(count).fill(1);
  const factors = new Array<number>(count).fill(0);
  const moved = new Array<number>(count).fill(0);
  const heldOutScores = others.slice();
  present.forEach((k, at) => {
    shares[k] = (1 - blend.share) / (blend.temperature * temperature);
    factors[k] = blend.share / (alone.temperature * temperature);
    moved[k] = itemAt(shifts, at);
    for (let row = 0; row < rows.count; row++) {
      heldOutScores[row * count + k] = (blend.scores[row * width + at] ?? 0) / temperature + itemAt(shifts, at);
    }
  });
  return { json: { ...vectorWeightsJson(widen(fitted, present, count), factors, moved), shares }, heldOutScores };
}

/** The same weights with a place for every class: those without rows have none. */
function widen({ weights, shifts }: VectorWeights, present: readonly number[], count: number): VectorWeights {
  const dimensions = weights.length / shifts.length;
  const groups = shifts.length / present.length;
  const wide = {
    weights: new Float64Array(groups * count * dimensions),
    shifts: new Float64Array(groups * count),
  };
  for (let part = 0; part < shifts.length; part++) {
    const to = Math.floor(part / present.length) * count + itemAt(present, part % present.length);
    wide.weights.set(weights.subarray(part * dimensions, (part + 1) * dimensions), to * dimensions);
    wide.shifts[to] = shifts[part] ?? 0;
  }
  return wide;
}

/** Puts the part together. */
export function encodedJson(
  { encoder, dimensions }: Encodings,
  issues: FittedEncoded,
  heldOut: Omit<HeldOutIssues, 'scores'>,
  stances: FittedEncoded,
): EncodedJson {
  const count = stances.json.shares.length;
  const certainties = Array.from({ length: stances.heldOutScores.length / count }, (_, row) =>
    largest(softmax(stances.heldOutScores.slice(row * count, (row + 1) * count))),
  );
  return {
    encoder,
    dimensions,
    issues: issues.json,
    ...drawLines({ ...heldOut, scores: issues.heldOutScores }),
    stances: stances.json,
    abstainBelow: abstentionOf(certainties),
  };
}
