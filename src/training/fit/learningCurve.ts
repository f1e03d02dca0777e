/** How a classifier does with fewer folds to learn from, to say whether more labels would help. */
import { largest } from '../../runtime/lists';
import { heldOutRows, learningRows, measureScaling, type RowSource, standardise } from '../rows';
import { RATE, scoreRows } from './chooseSteps';
import { descend } from './descent';
import { scoreClassification } from './metrics';

/** A point of the learning curve. */
export interface CurvePoint {
  /** How many rows were learned from. */
  readonly rows: number;
  /** Macro-F1 on a fold that is the same for every point, from 0 to 1. */
  readonly macroF1: number;
}

/**
 * Learns from two folds, from three, and so on, and measures on the first.
 *
 * @param source The rows.
 * @param truth The class of each.
 * @param names The classes.
 * @param steps As many as the final training took.
 */
export function learningCurve(
  source: RowSource,
  truth: Int32Array,
  names: readonly string[],
  steps: number,
): CurvePoint[] {
  const points: CurvePoint[] = [];
  for (let last = 2; last < source.foldCount; last++) {
    const heldOut = [0];
    for (let fold = last + 1; fold < source.foldCount; fold++) heldOut.push(fold);
    const learning = learningRows(source, heldOut);
    const waiting = heldOutRows(source, 0, heldOut);
    if (learning.count === 0 || waiting.count === 0) continue;
    const scaling = measureScaling(learning);
    standardise(learning, scaling);
    standardise(waiting, scaling);
    const answers = new Uint8Array(learning.count * names.length);
    learning.members.forEach((row, i) => {
      answers[i * names.length + (truth[row] ?? 0)] = 1;
    });
    const scores = new Float64Array(waiting.count * names.length);
    const pace = { rate: RATE / learning.count, steps };
    descend(learning, { answers, questions: names.length }, pace, (step, weights) => {
      if (step !== steps) return;
      scoreRows(
        scores,
        waiting.members.map((_, i) => i),
        waiting,
        weights,
      );
    });
    const predicted = Array.from(waiting.members, (_, i) => {
      const own = scores.subarray(i * names.length, (i + 1) * names.length);
      return own.indexOf(largest(own));
    });
    const { macroF1 } = scoreClassification(
      waiting.members.map((row) => truth[row] ?? 0),
      predicted,
      names,
    );
    points.push({ rows: learning.count, macroF1 });
  }
  return points;
}
