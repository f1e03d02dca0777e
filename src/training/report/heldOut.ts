/** Figures of rows that were held out. */
import { stances } from '../../document';
import { itemAt, largest } from '../../runtime/lists';
import type { Example } from '../data';
import { type Diagnosed, type FiguresOfUnlike, type Worth, worthOf } from '../diagnose';
import {
  type Calibration,
  type ClassificationScore,
  type ClassScore,
  countFound,
  crossFitProbabilities,
  type HeldOutIssues,
  type IssueLines,
  scoreCalibration,
  scoreClassification,
  scoreCounts,
} from '../fit';
import type { Material, StanceInstance } from '../rows';
import { type MajorityBaselines, scoreMajority } from './baselines';
import { testChance, testSides } from './chance';

/** Figures of rows that were held out; scores are from 0 to 1. */
export interface HeldOutFigures {
  /** What the figures below are worth, to be told before any of them; null of rows that count several times. */
  readonly worth: Worth | null;
  /** Detection of each issue. */
  readonly issues: Readonly<Record<string, ClassScore>>;
  /** F1 of all issues together, from 0 to 1. */
  readonly issuesMicroF1: number;
  /** Rows off every topic. */
  readonly offTopic: {
    /** How many rows are about no issue. */
    readonly rows: number;
    /** How many of them were left without one. */
    readonly leftAlone: number;
  };
  /** Stance where the issue is given. */
  readonly stance: ClassificationScore;
  /** How sure the stances were, and how often right; for each fold by a temperature and shifts that were fitted on the other folds. */
  readonly calibration: Calibration;
  /** What is reached by always saying what is most frequent. */
  readonly baselines: MajorityBaselines;
}

/** What a model said of rows while they were held out. */
export interface HeldOut {
  readonly heldOut: HeldOutIssues;
  readonly lines: IssueLines;
  /** The examples that `heldOut` is of, by their places. */
  readonly issueRows: Int32Array;
  /** The stances that `stanceScores` is of. */
  readonly instances: readonly StanceInstance[];
  /** Stances × classes, calibrated. */
  readonly stanceScores: Float64Array;
  /** How much each stance counts for the calibration; all the same where it is absent. */
  readonly settling?: Float64Array | undefined;
}

/** Measures what was said of held-out rows. */
export function measureHeldOut(
  held: HeldOut,
  examples: readonly Example[],
  { issues: names, folds }: Pick<Material, 'issues' | 'folds'>,
  diagnosed: Diagnosed | null,
): HeldOutFigures {
  const { heldOut, lines, issueRows, instances, stanceScores } = held;
  const { counts, all, offTopic } = countFound(heldOut, lines);
  const truth = Int32Array.from(instances, ({ stance }) => stance);
  const predicted = Array.from(truth, (_, row) => likeliest(stanceScores, row));
  const measured = Array.from(issueRows, (row) => itemAt(examples, row));
  return {
    worth: diagnosed && worthOfFigures(diagnosed, examples.length, held, predicted),
    issues: Object.fromEntries(
      counts.map((own, i): [string, ClassScore] => [
        itemAt(names, i),
        { ...scoreCounts(own.hits, own.alarms, own.misses), support: own.hits + own.misses },
      ]),
    ),
    issuesMicroF1: all.f1,
    offTopic,
    stance: scoreClassification(truth, predicted, stances),
    calibration: measureCalibration(held, truth, folds),
    baselines: scoreMajority(
      measured,
      instances.map(({ stance }) => itemAt(stances, stance)),
    ),
  };
}

/** The model keeps the temperature and shifts of all rows; how well they do is told by rows that had no part in them. */
function measureCalibration(
  { stanceScores, instances, settling }: HeldOut,
  truth: Int32Array,
  folds: Int32Array,
): Calibration {
  const probabilities = crossFitProbabilities({
    ...{ scores: stanceScores, truth, count: stances.length, weights: settling },
    folds: Int32Array.from(instances, ({ example }) => folds[example] ?? 0),
  });
  return scoreCalibration(
    probabilities.map((own) => largest(own)),
    probabilities.map((own, row) => likeliest(own, 0) === truth[row]),
  );
}

function worthOfFigures(
  { diagnoses, leaking }: Diagnosed,
  rows: number,
  held: HeldOut,
  predicted: readonly number[],
): Worth {
  const told = held.instances.map(({ issue, stance }, i) => {
    return { issue, truth: stance, predicted: itemAt(predicted, i) };
  });
  const right = told.map((one) => one.truth === one.predicted);
  const unlike = () => measureUnlike(held, right, new Set(leaking));
  return worthOf(diagnoses, rows, leaking.length, unlike, {
    chance: testChance(told, stances.length),
    sides: testSides(told),
  });
}

/** Figures of held-out rows that are like none that was learned from. */
function measureUnlike(
  { heldOut, lines, issueRows, instances }: HeldOut,
  right: readonly boolean[],
  leaking: ReadonlySet<number>,
): FiguresOfUnlike {
  const own = right.filter((_, i) => !leaking.has(itemAt(instances, i).example));
  return {
    issuesMicroF1: countFound(heldOut, lines, (row) => !leaking.has(itemAt(issueRows, row))).all.f1,
    stanceAccuracy: own.filter(Boolean).length / (own.length || 1),
    stances: own.length,
  };
}

/** The class with the highest score. */
function likeliest(scores: Float64Array, row: number): number {
  const own = scores.subarray(row * stances.length, (row + 1) * stances.length);
  return own.indexOf(largest(own));
}
