/** Trains what a model says of vectors: one ridge regression a question, with the penalty that held-out rows choose. */
import { encodeFloats } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { unscaleVector, type VectorRows } from '../rows';
import { scoreFold, solveRidge } from './ridge';

/** Penalties that are compared; of 500 rows 8 is about the best, of 10,000 rows 16. */
const PENALTIES = [4, 8, 16, 32];

/** Rows times questions that are learned from at most: issues may be many, and time stays bounded. */
const MOST_ANSWERS = 40_000;

/** Weights for vectors as they are. */
export interface VectorWeights {
  /** For all groups, then of each where there are several: questions × dimensions each time. */
  readonly weights: Float64Array;
  readonly shifts: Float64Array;
}

export interface FittedVectors extends VectorWeights {
  /** What was said of rows that were held out, rows × questions. */
  readonly heldOut: Float64Array;
}

/**
 * Trains.
 *
 * @param rows The vectors.
 * @param answers One byte a row and question, 1 where it is true.
 */
export function fitVectors(rows: VectorRows, answers: Uint8Array): FittedVectors {
  const questions = answers.length / rows.count;
  const targets = Array.from({ length: questions }, (_, q) =>
    Float64Array.from({ length: rows.count }, (_, row) => (answers[row * questions + q] === 1 ? 1 : -1)),
  );
  const every = Math.ceil((rows.count * questions) / MOST_ANSWERS);
  const { penalty, heldOut } = choosePenalty(rows, targets, every);
  const trained = mirrored(targets, (own) => solveRidge(rows, own, { penalty, every }));
  return { ...layOut(rows, trained), heldOut };
}

/** The penalty with the least squared error of rows that were held out. */
function choosePenalty(rows: VectorRows, targets: readonly Float64Array[], every: number) {
  let best = { penalty: 0, heldOut: new Float64Array(0), error: Number.POSITIVE_INFINITY };
  for (const penalty of PENALTIES) {
    const heldOut = holdOut(rows, targets, { penalty, every });
    const error = heldOut.reduce((sum, said, i) => {
      const truth = itemAt(itemAt(targets, i % targets.length), Math.floor(i / targets.length));
      return sum + (said - truth) ** 2;
    }, 0);
    // Between two penalties lies one valley.
    if (error >= best.error) break;
    best = { penalty, heldOut, error };
  }
  return best;
}

function holdOut(rows: VectorRows, targets: readonly Float64Array[], options: { penalty: number; every: number }) {
  const heldOut = new Float64Array(rows.count * targets.length);
  for (let fold = 0; fold < rows.foldCount; fold++) {
    const trained = mirrored(targets, (own) => solveRidge(rows, own, { ...options, without: fold }));
    trained.forEach((weights, q) => {
      scoreFold(rows, weights, fold, (row, score) => {
        heldOut[row * targets.length + q] = score;
      });
    });
  }
  return heldOut;
}

/** Of two questions of which one is always true the second is the first turned round. */
function mirrored(
  targets: readonly Float64Array[],
  solve: (targets: Float64Array) => Float64Array,
): readonly Float64Array[] {
  const [first, second] = targets;
  if (targets.length !== 2 || !first || !second?.every((own, row) => own === -itemAt(first, row))) {
    return targets.map(solve);
  }
  const weights = solve(first);
  return [weights, weights.map((weight) => -weight)];
}

/** Group by group, in each question by question. */
function layOut({ columns, scaling }: VectorRows, trained: readonly Float64Array[]): VectorWeights {
  const groups = itemAt(trained, 0).length / columns;
  const parts = Array.from({ length: groups }, (_, group) =>
    trained.map((own) => unscaleVector(own.subarray(group * columns, (group + 1) * columns), scaling)),
  ).flat();
  const weights = new Float64Array(parts.length * (columns - 1));
  parts.forEach((part, i) => {
    weights.set(part.weights, i * (columns - 1));
  });
  return { weights, shifts: Float64Array.from(parts, ({ shift }) => shift) };
}

/** As it stands in a model file: what is said of each question times its factor, and moved by its shift. */
export function vectorWeightsJson(
  { weights, shifts }: VectorWeights,
  factors: readonly number[],
  moved: readonly number[],
) {
  const questions = factors.length;
  const dimensions = weights.length / shifts.length;
  const factorOf = (part: number) => itemAt(factors, part % questions);
  return {
    weights: encodeFloats(weights.map((weight, i) => weight * factorOf(Math.floor(i / dimensions)))),
    // The first group is the one that all rows have.
    shifts: encodeFloats(shifts.map((shift, i) => shift * factorOf(i) + (i < questions ? itemAt(moved, i) : 0))),
  };
}
