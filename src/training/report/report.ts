/** What a training tells of itself. Every figure is of rows that were held out. */
import { type Stance, stances } from '../../document';
import type { ModelJson } from '../../labels/model';
import { itemAt, largest } from '../../runtime/lists';
import { countClasses, type Example } from '../data';
import { type Diagnosed, type Diagnosis, type FiguresOfUnlike, type Worth, worthOf } from '../diagnose';
import {
  type Calibration,
  type ClassificationScore,
  type ClassScore,
  type CurvePoint,
  countFound,
  heldOutProbabilities,
  scoreCalibration,
  scoreClassification,
  scoreCounts,
  type TrainedEncoded,
  type TrainedStatements,
} from '../fit';
import { type CharacteristicWords, characteristicWords } from './characteristicWords';

/** How a training did. Every figure is of rows that were held out; scores are from 0 to 1. */
export interface TrainingReport {
  /** What the figures below are worth, to be told before any of them; null of rows that count several times. */
  readonly worth: Worth | null;
  /** What is wrong with the rows, one a cause. */
  readonly diagnoses: readonly Diagnosis[];
  /** How many rows were learned from. */
  readonly rows: number;
  /** What decided how rows were dealt into folds. */
  readonly seed: number;
  /** How many folds there were. */
  readonly folds: number;
  /** True where rows were held out by their document, batch or actor. */
  readonly grouped: boolean;
  /** How many rows take each stance on each issue. */
  readonly counts: Readonly<Record<string, Readonly<Record<Stance, number>>>>;
  /** Detection of each issue. */
  readonly issues: Readonly<Record<string, ClassScore>>;
  /** F1 of all issues together, from 0 to 1. */
  readonly issuesMicroF1: number;
  /** Stance where the issue is given. */
  readonly stance: ClassificationScore;
  /** How sure the stances were, and how often right. */
  readonly calibration: Calibration;
  /** Stance learned from fewer rows, to see whether more labels would help. */
  readonly learningCurve: readonly CurvePoint[];
  /** The most characteristic words, issue by issue. */
  readonly telling: Readonly<Record<string, CharacteristicWords>>;
  /** How many steps of descent each head took. */
  readonly steps: Readonly<Record<'issues' | 'stance', number>>;
  /** The model that was started from. */
  readonly base: TrainingBase | null;
  /** What is reached with the encoder; the other figures are without it. Null where the model has no part for one. */
  readonly encoder: EncoderGain | null;
  /** What a reader of the figures should know, in words. */
  readonly warnings: readonly string[];
}

/** A model file, and how good it is. */
export interface TrainingResult {
  /** The content of the model file. */
  readonly model: ModelJson;
  /** How it did on rows that were held out. */
  readonly report: TrainingReport;
}

/** What is reached with an encoder. */
export interface EncoderGain {
  /** Names the encoder and its weights. */
  readonly id: string;
  /** F1 of all issues together, from 0 to 1. */
  readonly issuesMicroF1: number;
  /** Macro-F1 of stances where the issue is given, from 0 to 1. */
  readonly stanceMacroF1: number;
}

/** The model that a training started from. */
export interface TrainingBase {
  /** The name in its file. */
  readonly name: string;
  /** How much of the stance is decided by its general part, from 0 to 1, as held-out rows ask for. */
  readonly share: number;
}

/** Measures a training by its held-out rows. */
export function createReport(
  examples: readonly Example[],
  issues: readonly string[],
  trained: TrainedStatements,
  {
    diagnosed,
    warnings,
    ...settings
  }: Pick<TrainingReport, 'seed' | 'folds' | 'base' | 'warnings'> & { readonly diagnosed: Diagnosed | null },
): TrainingReport {
  const { heldOut, issueHead, stanceHead, json, instances } = trained;
  const { counts, all } = countFound(heldOut, json);
  const scores = counts.map((own, i): [string, ClassScore] => [
    itemAt(issues, i),
    { ...scoreCounts(own.hits, own.alarms, own.misses), support: own.hits + own.misses },
  ]);
  const truth = instances.map(({ stance }) => stance);
  const probabilities = heldOutProbabilities(stanceHead.heldOutScores, stanceHead.json);
  const predicted = probabilities.map((p) => p.indexOf(largest(p)));
  const right = predicted.map((p, i) => p === truth[i]);
  const { diagnoses, leaking } = diagnosed ?? { diagnoses: [], leaking: [] };
  const unlike = () => measureUnlike(trained, right, new Set(leaking));
  return {
    worth: diagnosed && worthOf(diagnoses, examples.length, leaking.length, unlike),
    diagnoses,
    rows: examples.length,
    ...settings,
    grouped: examples.some(({ group }) => group !== undefined),
    counts: countClasses(examples, issues),
    issues: Object.fromEntries(scores),
    issuesMicroF1: all.f1,
    stance: scoreClassification([...truth], predicted, stances),
    calibration: scoreCalibration(
      probabilities.map((p) => largest(p)),
      right,
    ),
    learningCurve: trained.learningCurve,
    telling: characteristicWords(trained.material),
    steps: { issues: issueHead.steps, stance: stanceHead.steps },
    encoder: trained.encoded && measureEncoder(trained.encoded),
    warnings: [...diagnoses.map(({ message, advice }) => `${message} ${advice}`), ...warnings],
  };
}

/** Figures of held-out rows that are like none that was learned from. */
function measureUnlike(
  { heldOut, issueRows, json, instances }: TrainedStatements,
  right: readonly boolean[],
  leaking: ReadonlySet<number>,
): FiguresOfUnlike {
  const stances = right.filter((_, i) => !leaking.has(itemAt(instances, i).example));
  return {
    issuesMicroF1: countFound(heldOut, json, (row) => !leaking.has(itemAt(issueRows, row))).all.f1,
    stanceAccuracy: stances.filter(Boolean).length / (stances.length || 1),
    stances: stances.length,
  };
}

function measureEncoder({ json, heldOut, stanceScores, truth }: TrainedEncoded): EncoderGain {
  const predicted = Array.from(truth, (_, row): number => {
    const own = Array.from(stanceScores.subarray(row * stances.length, (row + 1) * stances.length));
    return own.indexOf(largest(own));
  });
  return {
    id: json.encoder,
    issuesMicroF1: countFound(heldOut, json).all.f1,
    stanceMacroF1: scoreClassification(truth, predicted, stances).macroF1,
  };
}
