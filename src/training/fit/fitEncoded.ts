/**
 * Trains the part of a model that reads whole statements by an encoder: a layer of hidden units over the row of the other
 * classifiers and the statement's vector. Its calibrated scores are added to theirs (late fusion), and the sums are calibrated.
 */
import {
  addHiddenScores,
  type EncodedJson,
  type EncodedLayerJson,
  type HiddenLayer,
  softmax,
} from '../../labels/model';
import { itemAt, largest } from '../../runtime/lists';
import {
  type Encodings,
  finalRows,
  heldOutRows,
  learningRows,
  measureScaling,
  type RowSource,
  type Rows,
  type Scaling,
  standardise,
} from '../rows';
import { calibrateClasses, calibrateQuestion } from './calibration';
import { drawLines, type HeldOutIssues } from './issueDecisions';
import { joinLayers } from './joinLayers';
import { abstentionOf } from './thresholds';
import { packedLayerJson, trainHiddenLayer } from './trainHiddenLayer';

/** Of 200 rows, 50 steps learned next to nothing. Of 1,200 rows or more there are more than these anyway. */
const MINIMUM_STEPS = 300;

/** Layers that are averaged, each of a seed of its own. */
const LAYERS = 2;

/** A layer, and the fused scores of rows that were held out, calibrated. */
export interface FittedEncoded {
  readonly json: EncodedLayerJson;
  readonly heldOutScores: Float64Array;
}

/** Questions that are answered yes or no. `others` are the other classifiers' calibrated scores of held-out rows. */
export function fitEncodedQuestions(
  source: RowSource,
  answers: Uint8Array,
  others: Float64Array,
  seed: number,
): FittedEncoded {
  const count = answers.length / source.count;
  const held = holdOut(source, answers, count, seed);
  const shares: number[] = [];
  const factors: number[] = [];
  const shifts: number[] = [];
  const heldOutScores = new Float64Array(held.length);
  const column = (scores: Float64Array, q: number) =>
    Float64Array.from({ length: source.count }, (_, row) => scores[row * count + q] ?? 0);
  for (let q = 0; q < count; q++) {
    const own = column(held, q);
    const truth = Int32Array.from({ length: source.count }, (_, row) => answers[row * count + q] ?? 0);
    const alone = calibrateQuestion(own, truth);
    const fused = column(others, q).map((score, row) => score + (own[row] ?? 0) / alone.temperature + alone.shift);
    const { temperature, shift } = calibrateQuestion(fused, truth);
    shares.push(1 / temperature);
    factors.push(alone.temperature * temperature);
    shifts.push(alone.shift / temperature + shift);
    fused.forEach((score, row) => {
      heldOutScores[row * count + q] = score / temperature + shift;
    });
  }
  const layer = trainWhole(source, answers, count, seed);
  const outerShifts = layer.outerShifts.map((own, q) => own + itemAt(shifts, q) * itemAt(factors, q));
  return { json: { layer: packedLayerJson({ ...layer, outerShifts }, factors), shares }, heldOutScores };
}

/**
 * Classes of which one is true. `others` are the other classifiers' calibrated scores of held-out rows; of a class without rows
 * they say all.
 */
export function fitEncodedClasses(
  source: RowSource,
  truth: Int32Array,
  count: number,
  others: Float64Array,
  seed: number,
): FittedEncoded {
  const present = Array.from({ length: count }, (_, k) => k).filter((k) => truth.includes(k));
  const own = truth.map((k) => present.indexOf(k));
  const width = present.length;
  const answers = new Uint8Array(source.count * width);
  own.forEach((k, row) => {
    answers[row * width + k] = 1;
  });
  const held = holdOut(source, answers, width, seed);
  const alone = calibrateClasses(held, own, width, true);
  const fused = held.map((score, i) => {
    const before = others[Math.floor(i / width) * count + itemAt(present, i % width)] ?? 0;
    return before + score / alone.temperature + itemAt(alone.shifts, i % width);
  });
  const { temperature, shifts } = calibrateClasses(fused, own, width, true);
  const layer = trainWhole(source, answers, width, seed);
  const heldOutScores = others.slice();
  const shares = new Array<number>(count).fill(1);
  const outer = new Float64Array(count * layer.units);
  const outerShifts = new Float64Array(count);
  present.forEach((k, at) => {
    const factor = alone.temperature * temperature;
    const units = layer.outer.subarray(at * layer.units, (at + 1) * layer.units);
    shares[k] = 1 / temperature;
    outer.set(
      units.map((weight) => weight / factor),
      k * layer.units,
    );
    outerShifts[k] =
      (layer.outerShifts[at] ?? 0) / factor + itemAt(alone.shifts, at) / temperature + itemAt(shifts, at);
    for (let row = 0; row < source.count; row++) {
      heldOutScores[row * count + k] = (fused[row * width + at] ?? 0) / temperature + itemAt(shifts, at);
    }
  });
  const ones = new Array<number>(count).fill(1);
  return { json: { layer: packedLayerJson({ ...layer, outer, outerShifts }, ones), shares }, heldOutScores };
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

/** What layers say of rows that they have not seen, rows × questions. */
function holdOut(source: RowSource, answers: Uint8Array, count: number, seed: number): Float64Array {
  const scores = new Float64Array(source.count * count);
  for (let fold = 0; fold < source.foldCount; fold++) {
    const learning = learningRows(source, [fold]);
    const scaling = measureScaling(learning);
    standardise(learning, scaling);
    const own = new Uint8Array(learning.count * count);
    learning.members.forEach((row, i) => {
      own.set(answers.subarray(row * count, (row + 1) * count), i * count);
    });
    const layer = trainLayers(learning, scaling, own, count, seed);
    const { members, values, columns } = heldOutRows(source, fold);
    members.forEach((row, i) => {
      const place = scores.subarray(row * count, (row + 1) * count);
      addHiddenScores(layer, values.subarray(i * columns, (i + 1) * columns), place);
    });
  }
  return scores;
}

/** The layer that is kept. */
function trainWhole(source: RowSource, answers: Uint8Array, count: number, seed: number) {
  const { rows, scaling } = finalRows(source);
  return trainLayers(rows, scaling, answers, count, seed);
}

function trainLayers(rows: Rows, scaling: Scaling, answers: Uint8Array, count: number, seed: number): HiddenLayer {
  const layers = Array.from({ length: LAYERS }, (_, i) =>
    trainHiddenLayer(
      rows,
      scaling,
      { answers, questions: count },
      { seed: seed + i, unbounded: 0, minimumSteps: MINIMUM_STEPS },
    ),
  );
  return joinLayers(layers);
}
