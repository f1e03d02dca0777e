/** What a training tells of itself. Every figure is of rows that were held out. */
import type { Stance } from '../../document';
import type { ModelJson } from '../../labels/model';
import { countClasses, type Example } from '../data';
import type { Diagnosed, Diagnosis } from '../diagnose';
import { type CurvePoint, calibratedScores, type TrainedStatements } from '../fit';
import { type CharacteristicWords, characteristicWords } from './characteristicWords';
import { type HeldOut, type HeldOutFigures, measureHeldOut } from './heldOut';

/** How a training did. Every figure is of rows that were held out; scores are from 0 to 1. */
export interface TrainingReport extends HeldOutFigures {
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
  /** Stance learned from fewer rows, to see whether more labels would help. */
  readonly learningCurve: readonly CurvePoint[];
  /** The most characteristic words, issue by issue. */
  readonly telling: Readonly<Record<string, CharacteristicWords>>;
  /** How many steps of descent each head took. */
  readonly steps: Readonly<Record<'issues' | 'stance', number>>;
  /** The model that was started from. */
  readonly base: TrainingBase | null;
  /**
   * What is reached with the encoder; the other figures are without it. Null where the model has no part for one: trained without an
   * encoder, or on so many rows with so few stances that none of these was encoded. Of a model that is used with its
   * encoder, `{ ...report, ...report.encoder }` has the figures.
   */
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

/** What is reached with an encoder, on rows that were held out and encoded. */
export interface EncoderGain extends HeldOutFigures {
  /** Names the encoder and its weights. */
  readonly id: string;
  /** How many rows were encoded. */
  readonly encoded: number;
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
  const { issueHead, stanceHead, json, material, encoded } = trained;
  const measure = (held: HeldOut) => measureHeldOut(held, examples, material, diagnosed);
  const stanceScores = calibratedScores(stanceHead.heldOutScores, stanceHead.json);
  const { worth, ...figures } = measure({ ...trained, lines: json, stanceScores });
  const withEncoder = encoded && measure({ ...encoded, lines: encoded.json });
  const { diagnoses = [] } = diagnosed ?? {};
  return {
    worth,
    diagnoses,
    rows: examples.length,
    ...settings,
    grouped: examples.some(({ group }) => group !== undefined),
    counts: countClasses(examples, issues),
    ...figures,
    learningCurve: trained.learningCurve,
    telling: characteristicWords(material),
    steps: { issues: issueHead.steps, stance: stanceHead.steps },
    encoder: encoded &&
      withEncoder && {
        id: encoded.json.encoder,
        encoded: encoded.issueRows.length,
        ...withEncoder,
        stanceMacroF1: withEncoder.stance.macroF1,
      },
    warnings: [...diagnoses.map(({ message, advice }) => `${message} ${advice}`), ...warnings],
  };
}
