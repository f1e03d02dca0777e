/** How a classifier does with fewer folds to learn from, to say whether more labels would help. */
import { largest } from '../../runtime/lists';
import { heldOutRows, learningRows, measureScaling, type RowSource, standardise } from '../rows';
import { RATE, scoreRows } from './chooseSteps';
import { descend } from './descent';
import type { FittedHead } from './fitHead';
import { scoreClassification } from './metrics';

/** A point of the learning curve. */
export interface CurvePoint {
  /** How many stances were learned from: a row has one for each of its issues. */
  readonly rows: number;
  /** Macro-F1 on a fold that is the same for every point, from 0 to 1; of one classifier by itself, before it is blended and calibrated. */
  readonly macroF1: number;
  /** How many stances that fold has. */
  readonly measured: number;
}

/**
 * Learns from two folds, from three, and so on, and measures on the first.
 *
 * @param source The rows.
 * @param truth The class of each.
 * @param names The classes.
 * @param head How many steps the final training took, and what was said of each row while its fold alone was held out, where it is known.
 */
export function learningCurve(
  source: RowSource,
  truth: Int32Array,
  names: readonly string[],
  { steps, ownScores }: Pick<FittedHead, 'steps' | 'ownScores'>,
): CurvePoint[] {
  const points: CurvePoint[] = [];
  for (let last = 2; last < source.foldCount; last++) {
    const heldOut = [0];
    for (let fold = last + 1; fold < source.foldCount; fold++) heldOut.push(fold);
    const known = heldOut.length === 1 ? ownScores : null;
    const judged = known
      ? knownScores(source, known, names.length)
      : learnWithout(source, heldOut, truth, names.length, steps);
    if (judged.learned === 0 || judged.members.length === 0) continue;
    points.push({
      ...{ rows: judged.learned, macroF1: macroF1(judged, truth, names) },
      measured: judged.members.length,
    });
  }
  return points;
}

/** What was said of the rows of the first fold. */
interface Judged {
  readonly learned: number;
  readonly members: Int32Array;
  /** Members × classes. */
  readonly scores: Float64Array;
}

function knownScores({ folds }: RowSource, scores: Float64Array, classes: number): Judged {
  const members = Int32Array.from(folds.keys()).filter((row) => folds[row] === 0);
  const own = new Float64Array(members.length * classes);
  members.forEach((row, i) => {
    own.set(scores.subarray(row * classes, (row + 1) * classes), i * classes);
  });
  return { learned: folds.length - members.length, members, scores: own };
}

function learnWithout(
  source: RowSource,
  heldOut: readonly number[],
  truth: Int32Array,
  classes: number,
  steps: number,
): Judged {
  const learning = learningRows(source, heldOut);
  const waiting = heldOutRows(source, 0, heldOut);
  const scores = new Float64Array(waiting.count * classes);
  const judged = { learned: learning.count, members: waiting.members, scores };
  if (learning.count === 0 || waiting.count === 0) return judged;
  const scaling = measureScaling(learning);
  standardise(learning, scaling);
  standardise(waiting, scaling);
  const answers = new Uint8Array(learning.count * classes);
  learning.members.forEach((row, i) => {
    answers[i * classes + (truth[row] ?? 0)] = 1;
  });
  const places = waiting.members.map((_, i) => i);
  descend(learning, { answers, questions: classes }, { rate: RATE / learning.count, steps }, (step, weights) => {
    if (step === steps) scoreRows(scores, places, waiting, weights);
  });
  return judged;
}

function macroF1({ members, scores }: Judged, truth: Int32Array, names: readonly string[]): number {
  const predicted = Array.from(members, (_, i) => {
    const own = scores.subarray(i * names.length, (i + 1) * names.length);
    return own.indexOf(largest(own));
  });
  return scoreClassification(
    members.map((row) => truth[row] ?? 0),
    predicted,
    names,
  ).macroF1;
}
