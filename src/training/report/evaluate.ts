/** Measures a model on labelled statements that it has not seen. */

import { type Attitude, stances } from '../../document';
import { checkVector } from '../../encoders';
import { encodableText, type StatementInput } from '../../labels/features';
import { aModel, type ClassifyOptions, type Model, type Reading } from '../../labels/model';
import { checkReading } from '../../readers';
import { checkKind, isObject, type Kind, optional } from '../../runtime/checks';
import { itemAt } from '../../runtime/lists';
import { checkedPrepare, checkRows, type Example } from '../data';
import {
  type Calibration,
  type ClassificationScore,
  type ClassScore,
  scoreCalibration,
  scoreClassification,
  scoreCounts,
} from '../fit';
import { type Baselines, scoreBaselines } from './baselines';

/** How good a model is. Shares and scores are from 0 to 1. */
export interface Evaluation {
  /** How many rows were looked at. */
  readonly rows: number;
  /** Detection of each issue; of issues that the model does not know, all are missed. */
  readonly issues: Readonly<Record<string, ClassScore>>;
  /** F1 of all issues counted together: what is found of an issue that no row has counts as false. */
  readonly issuesMicroF1: number;
  /** The mean of the F1 of the issues that rows have; the others are no part of it. */
  readonly issuesMacroF1: number;
  /** Issues of the rows that the model does not know. */
  readonly unknownIssues: readonly string[];
  /** Rows off every topic, and how many of them were left without an issue. */
  readonly offTopic: {
    /** How many rows are about no issue. */
    readonly rows: number;
    /** How many of them were left without one. */
    readonly leftAlone: number;
  };
  /**
   * Stance where the issue is given, of issues that the model knows. Where rows have none of these (the support of all classes is 0),
   * these figures, those below of stances and the baselines of stances are 0 and say nothing.
   */
  readonly stance: ClassificationScore;
  /** How sure the model was of its stances, in ten bins, and how often it was right; `error` is the expected calibration error. */
  readonly calibration: Calibration;
  /** Stances that the model did not abstain from: their share, and how many of them are right. */
  readonly kept: {
    /** The share of stances that were kept, from 0 to 1. */
    readonly share: number;
    /** The share of those that is right, from 0 to 1. */
    readonly accuracy: number;
  };
  /** Issue and stance together, end to end. */
  readonly pairs: ClassScore;
  /** What is reached without learning from rows, of the same rows and stances. */
  readonly baselines: Baselines;
}

interface Counts {
  hits: number;
  alarms: number;
  misses: number;
}

/**
 * Measures a model.
 *
 * @param model The model.
 * @param examples Labelled statements (see `readExamples`).
 * @param prepare Finds the names, the cue and the content of an example; names are found by default.
 * @param vectors What the model's encoder said of the statements, by their text as encoders see it.
 * @param readings What a reader said of the examples, in their order.
 * @returns The figures.
 * @throws INVALID_OPTION, INVALID_EXAMPLE, INVALID_READING, MODEL_ENCODER.
 * @example
 * const rows = [
 *   { text: 'We will never lift the embargo.', issues: { sanctions: 'favor' } },
 *   { text: 'We want talks.', issues: { diplomacy: 'favor' } },
 * ];
 * const { issuesMicroF1, stance } = evaluate(defaultModel(), rows);
 * console.log(issuesMicroF1, stance.accuracy); // 1 1
 */
export function evaluate(
  model: Model,
  examples: readonly Example[],
  prepare?: (example: Example) => StatementInput,
  vectors?: ReadonlyMap<string, Float32Array>,
  readings?: readonly Reading[],
): Evaluation {
  checkKind(model, aModel, 'model');
  checkRows(examples);
  checkBeside(examples, vectors, readings);
  const known = new Set(model.issues);
  const labelled = examples.flatMap((example) => Object.keys(example.issues));
  const unknownIssues = [...new Set(labelled)].filter((issue) => !known.has(issue)).sort();
  const counts = new Map(
    [...model.issues, ...unknownIssues].map((issue) => [issue, { hits: 0, alarms: 0, misses: 0 }]),
  );
  const { pairs, offTopic, answers } = ask(
    model,
    toQuestions(examples, checkedPrepare(prepare, model.issues), model, { vectors, readings }),
    counts,
  );
  const kept = answers.filter(({ isKept }) => isKept);
  const isRight = ({ truth, predicted }: (typeof answers)[number]) => truth === predicted;
  const scores = [...counts].map(([issue, own]): [string, ClassScore] => [issue, scoreOf(own)]);
  const occurring = scores.filter(([, { support }]) => support > 0);
  return {
    rows: examples.length,
    issues: Object.fromEntries(scores),
    issuesMicroF1: scoreOf(sumOf([...counts.values()])).f1,
    issuesMacroF1: occurring.reduce((sum, [, { f1 }]) => sum + f1, 0) / (occurring.length || 1),
    unknownIssues,
    offTopic,
    stance: scoreClassification(
      answers.map(({ truth }) => truth),
      answers.map(({ predicted }) => predicted),
      stances,
    ),
    calibration: scoreCalibration(
      answers.map(({ certainty }) => certainty),
      answers.map(isRight),
    ),
    kept: {
      share: kept.length / (answers.length || 1),
      accuracy: kept.filter(isRight).length / (kept.length || 1),
    },
    pairs: scoreOf(pairs),
    baselines: scoreBaselines(
      examples,
      answers.map(({ truth, tone }) => ({ stance: itemAt(stances, truth), tone })),
    ),
  };
}

const VECTORS: Kind = {
  expected: 'a Map of vectors by their texts',
  holds: (value) => isObject(value) && typeof value.get === 'function' && typeof value.values === 'function',
};

/** @throws INVALID_OPTION, INVALID_READING, MODEL_ENCODER. */
function checkBeside(
  { length }: readonly Example[],
  vectors: ReadonlyMap<string, Float32Array> | undefined,
  readings: readonly Reading[] | undefined,
): void {
  checkKind(vectors, optional(VECTORS), 'vectors');
  for (const vector of vectors?.values() ?? []) checkVector(vector);
  if (readings === undefined) return;
  const expected = `a list of ${length} readings, one for each example`;
  checkKind(readings, { expected, holds: (value) => Array.isArray(value) && value.length === length }, 'readings');
  for (const reading of readings) checkReading(reading, reading?.attitudes?.length);
}

/** What a model answered where the issue was given. */
interface Answer {
  readonly truth: number;
  readonly predicted: number;
  readonly certainty: number;
  readonly isKept: boolean;
  /** The tone of the words alone. */
  readonly tone: Attitude;
}

/** What the model is asked of an example. */
interface Question extends Pick<ClassifyOptions, 'encoding' | 'reading'> {
  readonly example: Example;
  readonly input: StatementInput;
}

function toQuestions(
  examples: readonly Example[],
  prepare: (example: Example) => StatementInput,
  { words }: Model,
  beside: {
    readonly vectors: ReadonlyMap<string, Float32Array> | undefined;
    readonly readings: readonly Reading[] | undefined;
  },
): Question[] {
  return examples.map((example, i) => {
    const input = prepare(example);
    const encoding = beside.vectors?.get(encodableText(input, words));
    return { example, input, encoding, reading: beside.readings?.[i] };
  });
}

/** Asks the model of each example, and counts what it finds and misses, issue by issue (into `counts`) and with the stance. */
function ask(model: Model, questions: readonly Question[], counts: ReadonlyMap<string, Counts>) {
  const known = new Set(model.issues);
  const pairs = { hits: 0, alarms: 0, misses: 0 };
  const offTopic = { rows: 0, leftAlone: 0 };
  const answers: Answer[] = [];
  for (const { example, input, ...beside } of questions) {
    const { issues, sentiment } = model.classify(input, beside);
    const found = new Map(issues.map(({ issue, stance }) => [issue, stance]));
    const wanted = Object.entries(example.issues);
    // A reader has a part in the tone that is told beside it.
    const { label: tone } = beside.reading && wanted.length > 0 ? model.classify(input).sentiment : sentiment;
    if (wanted.length === 0) {
      offTopic.rows++;
      if (found.size === 0) offTopic.leftAlone++;
    }
    for (const [issue, own] of counts) {
      const isWanted = Object.hasOwn(example.issues, issue);
      count(own, found.has(issue), isWanted);
      if (found.get(issue) === example.issues[issue]) count(pairs, isWanted, isWanted);
      else {
        count(pairs, found.has(issue), false);
        count(pairs, false, isWanted);
      }
    }
    for (const [issue, stance] of wanted) {
      if (!known.has(issue)) continue;
      const answer = itemAt(model.classify(input, { issue, ...beside }).issues, 0);
      answers.push({
        truth: stances.indexOf(stance),
        predicted: stances.indexOf(answer.stance),
        certainty: answer.probabilities[answer.stance],
        isKept: !answer.abstained,
        tone,
      });
    }
  }
  return { pairs, offTopic, answers };
}

function count(counts: Counts, isFound: boolean, isWanted: boolean): void {
  if (isFound && isWanted) counts.hits++;
  else if (isFound) counts.alarms++;
  else if (isWanted) counts.misses++;
}

function scoreOf({ hits, alarms, misses }: Counts): ClassScore {
  return { ...scoreCounts(hits, alarms, misses), support: hits + misses };
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = { hits: 0, alarms: 0, misses: 0 };
  for (const { hits, alarms, misses } of all) {
    sum.hits += hits;
    sum.alarms += alarms;
    sum.misses += misses;
  }
  return sum;
}
