/** Where to draw lines, chosen on held-out probabilities. */
import { softmax } from '../../labels/model';
import { itemAt, largest } from '../../runtime/lists';
import type { FittedHead } from './fitHead';
import { scoreCounts } from './metrics';

/** The share of stances that is abstained from. With 30 % unsaid, what is said should be right four times in five. */
const ABSTAINED_SHARE = 0.3;

/**
 * The probability from which on saying yes gives the best F1; 0.5 where no line does better. Of the gap between two rows its middle is
 * taken, unless 0.5 lies in it: few rows leave wide gaps, and a line near 1 would shut out all that is not exactly as they are. No line
 * parts rows of one probability, such as those of one frame whose names are masked.
 */
export function chooseThreshold(probabilities: readonly number[], answers: ArrayLike<number>): number {
  const order = probabilities.map((_, i) => i).sort((a, b) => itemAt(probabilities, b) - itemAt(probabilities, a));
  const positives = Array.from(answers).reduce((a, b) => a + b, 0);
  let best = 0.5;
  let bestF1 = 0;
  let hits = 0;
  order.forEach((i, rank) => {
    hits += itemAt(answers, i);
    const above = itemAt(probabilities, i);
    const isLast = rank + 1 === order.length;
    const below = isLast ? 0 : itemAt(probabilities, itemAt(order, rank + 1));
    if (below === above && !isLast) return;
    const { f1 } = scoreCounts(hits, rank + 1 - hits, positives - hits);
    if (f1 > bestF1) {
      bestF1 = f1;
      best = below < 0.5 && 0.5 <= above ? 0.5 : (above + below) / 2;
    }
  });
  return best;
}

/** Lines that are compared where one serves all issues. */
const LINES = Array.from({ length: 17 }, (_, i) => 0.1 + i / 40);

/** The lowest of those is taken that come this near to the best: what is found seldom in few real rows is found seldomer in new ones. */
const LINE_COST = 0.01;

/** The one line for all issues. `score` gives the micro-F1 at a line. */
export function chooseLine(score: (line: number) => number): number {
  const scores = LINES.map(score);
  const best = largest(scores);
  return LINES.find((_, i) => itemAt(scores, i) >= best - LINE_COST) ?? 0.5;
}

/** Gates that are compared; they cost found issues, so the highest is taken that costs less than `GATE_COST` of micro-F1. */
const GATES = [0, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

/** On held-out folds of our own statements, 0.002 of micro-F1 buys that 85 % of off-topic statements are left alone instead of 79 %. */
const GATE_COST = 0.002;

/** The probability of any issue below which a statement should be taken to be about none. `score` gives the micro-F1 at a gate. */
export function chooseGate(score: (gate: number) => number): number {
  const scores = GATES.map(score);
  const best = largest(scores);
  return GATES.findLast((_, i) => itemAt(scores, i) >= best - GATE_COST) ?? 0;
}

/** The probability below which the least certain share of held-out stances lies. */
export function abstention({ heldOutScores, json }: FittedHead, settling?: Float64Array): number {
  return abstentionOf(
    heldOutProbabilities(heldOutScores, json).map((p) => largest(p)),
    settling,
  );
}

/** The same of the probabilities of the likeliest classes. @param settling How much each counts; all the same where it is absent. */
export function abstentionOf(certainties: readonly number[], settling?: Float64Array): number {
  const order = certainties.map((_, i) => i).sort((a, b) => itemAt(certainties, a) - itemAt(certainties, b));
  const weightOf = (i: number) => (settling ? (settling[i] ?? 0) : 1);
  let left = ABSTAINED_SHARE * order.reduce((sum, i) => sum + weightOf(i), 0);
  const first = order.find((i) => {
    left -= weightOf(i);
    return left < 0;
  });
  return first === undefined ? 0 : itemAt(certainties, first);
}

/** Calibrated probabilities of held-out rows. */
function heldOutProbabilities(scores: Float64Array, head: FittedHead['json']): Float64Array[] {
  const count = head.classes.length;
  const calibrated = calibratedScores(scores, head);
  return Array.from({ length: scores.length / count }, (_, row) =>
    softmax(calibrated.slice(row * count, (row + 1) * count)),
  );
}

/** Scores, rows × classes, of which `softmax` makes calibrated probabilities. */
export function calibratedScores(scores: Float64Array, { classes, temperature, shifts }: FittedHead['json']) {
  return scores.map((score, i) => score / temperature + itemAt(shifts, i % classes.length));
}
