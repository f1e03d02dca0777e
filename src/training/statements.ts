/** Trains the part of a model that tells issues and stances. */
import type { WordTable } from '../features/words';
import { ANY_ISSUE, stances } from '../model/contrasts';
import type { StatementsJson } from '../model/schema';
import { viewJson } from './attitudes';
import { stancePrior } from './base';
import type { FitOptions } from './chooseSteps';
import type { Example } from './examples';
import { type FittedHead, fitClasses } from './fitHead';
import { type FittedIssues, fitIssues } from './fitIssues';
import { drawLines, type HeldOutIssues, issueAnswers } from './issueDecisions';
import { type CurvePoint, learningCurve } from './learningCurve';
import {
  countExamples,
  issueSource,
  type Material,
  type MaterialOptions,
  type StanceInstance,
  stanceSource,
} from './material';
import { createRandom, shuffle } from './random';
import { abstention } from './thresholds';

/**
 * At most this many rows train a classifier; the log-odds count all rows. A few hundred weights gain little from more, and
 * time and memory stay bounded. P-Stance's val file, two seeds: 74.6 and 74.5 with 8,000 rows, 74.3 and 75.1 with 12,000, 75.1
 * and 75.1 with all 17,224, which take twice the time and memory.
 */
const MAXIMUM_ROWS = 12_000;

export type StatementsOptions = FitOptions & MaterialOptions;

/** A trained part with what its classifiers said of held-out rows. */
export interface TrainedStatements {
  readonly json: StatementsJson;
  readonly issueHead: FittedIssues;
  readonly stanceHead: FittedHead;
  readonly heldOut: HeldOutIssues;
  /** The stances that trained and measured the stance. */
  readonly instances: readonly StanceInstance[];
  readonly material: Material;
  readonly learningCurve: readonly CurvePoint[];
}

/** Trains on examples. The same examples and options give the same result. */
export function trainStatements(
  examples: readonly Example[],
  issues: readonly string[],
  words: WordTable,
  options: StatementsOptions,
): TrainedStatements {
  const { base } = options;
  const material = countExamples(examples, issues, words, options);
  const issueRows = Int32Array.from(
    sample(
      examples.map((_, row) => row),
      options.seed,
    ),
  );
  const answers = issueAnswers(examples, issues, issueRows);
  const issueHead = fitIssues(
    issueSource(material, issueRows),
    (row) => material.views.map((view) => view.rows[issueRows[row]!]!),
    answers,
    [...issues, ANY_ISSUE],
    options,
  );
  const heldOut = { issues: issues.length, rows: issueRows.length, scores: issueHead.heldOutScores, answers };
  const sampled = sample(material.instances, options.seed);
  const stanceRows = stanceSource(material, sampled);
  const truth = Int32Array.from(sampled, ({ stance }) => stance);
  const stanceHead = fitClasses(
    stanceRows,
    truth,
    stances,
    // Neutral is rare, and without a shift it would hardly ever win.
    { ...options, shifting: true, prior: base && stancePrior(base, issues, words.vectors.dimensions) },
  );
  return {
    json: {
      issues,
      terms: options.terms,
      views: material.views.map(viewJson),
      issueHead: issueHead.head,
      issueLayer: issueHead.layer,
      issueWords: issueHead.words,
      ...drawLines(heldOut),
      stanceHead: stanceHead.json,
      abstainBelow: abstention(stanceHead),
    },
    issueHead,
    heldOut,
    stanceHead,
    instances: sampled,
    material,
    learningCurve: learningCurve(stanceRows, truth, stances, stanceHead.steps),
  };
}

function sample<T>(items: readonly T[], seed: number): readonly T[] {
  return items.length <= MAXIMUM_ROWS ? items : shuffle(items, createRandom(seed)).slice(0, MAXIMUM_ROWS);
}
