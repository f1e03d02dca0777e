/** Trains the part of a model that tells issues and stances. */

import { stances } from '../../document';
import {
  ANY_ISSUE,
  issueRow,
  leadingVectors,
  measureAll,
  stanceRow,
  tellsIssues,
  type Vocabulary,
} from '../../labels/features';
import { encodeCounts, type StatementsJson } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { createRandom, type Example, shuffle, type Weighting } from '../data';
import {
  countExamples,
  type Encodings,
  issueSource,
  type Material,
  type MaterialOptions,
  type StanceInstance,
  stancePrior,
  stanceSource,
  trainedRow,
  viewNamesOf,
} from '../rows';
import type { FitOptions } from './chooseSteps';
import { type FittedHead, fitClasses } from './fitHead';
import { type FittedIssues, fitIssues } from './fitIssues';
import { drawLines, type HeldOutIssues, issueAnswers } from './issueDecisions';
import { type CurvePoint, learningCurve } from './learningCurve';
import { stanceReader } from './stanceReader';
import { abstention } from './thresholds';
import { viewJson } from './trainAttitudes';
import { type TrainedEncoded, trainEncoded } from './trainEncoded';

/**
 * At most this many rows train a classifier; log-odds count all rows, and weights of features learn from all. A few hundred weights of a head gain
 * little from more, and time and memory stay bounded. P-Stance's val file, two seeds: 74.6 and 74.5 with 8,000 rows, 74.3 and 75.1 with 12,000, 75.1
 * and 75.1 with all 17,224, which took twice the time and memory, before there were weights of features.
 */
const MAXIMUM_ROWS = 12_000;

export interface StatementsOptions extends FitOptions, MaterialOptions {
  /** What an encoder said of the examples; the model then has a part for it. */
  readonly encodings?: Encodings | undefined;
}

/** A trained part with what its classifiers said of held-out rows. */
export interface TrainedStatements {
  readonly json: StatementsJson;
  readonly issueHead: FittedIssues;
  readonly stanceHead: FittedHead;
  readonly heldOut: HeldOutIssues;
  /** The examples that `heldOut` is of, by their places. */
  readonly issueRows: Int32Array;
  /** The stances that trained and measured the stance. */
  readonly instances: readonly StanceInstance[];
  /** How much each of them counted for the calibration; all the same where it is absent. */
  readonly settling?: Float64Array | undefined;
  readonly material: Material;
  readonly learningCurve: readonly CurvePoint[];
  readonly encoded: TrainedEncoded | null;
}

/** Trains on examples. The same examples and options give the same result. */
export function trainStatements(
  examples: readonly Example[],
  issues: readonly string[],
  words: Vocabulary,
  options: StatementsOptions,
): TrainedStatements {
  const { base, encodings, seed, weighting } = options;
  const material = countExamples(examples, issues, words, options);
  const { issueRows, issueHead, heldOut } = trainIssues(examples, material, options);
  const sampled = sample(material.instances, seed, weighting?.mostRows);
  const stanceRows = stanceSource(material, sampled);
  const truth = Int32Array.from(sampled, ({ stance }) => stance);
  const settling =
    weighting &&
    Float64Array.from(sampled, ({ example, issue }) =>
      weighting.settles(itemAt(examples, example), itemAt(issues, issue)),
    );
  const reader = stanceReader(material, sampled, seed);
  const stanceHead = fitClasses(
    stanceRows,
    truth,
    stances,
    // Neutral is rare, and without a shift it would hardly ever win.
    {
      ...options,
      shifting: true,
      settling,
      second: reader?.second,
      prior: base && stancePrior(base, trainedRow(stanceRow, words, issues, viewNamesOf(material.views)).columns),
    },
  );
  const encoded = encodings
    ? trainEncoded(encodings, material, { issueRows, heldOut }, { instances: sampled, stanceHead })
    : null;
  return {
    json: {
      issues,
      terms: options.terms,
      likeness: encodeCounts(measureAll(options.terms, words), issues.length),
      views: material.views.map(viewJson),
      issueHead: issueHead.head,
      issueLayer: issueHead.layer,
      issueWords: issueHead.words,
      ...drawLines(heldOut),
      stanceHead: stanceHead.json,
      ...(reader && stanceHead.secondShare > 0 && { stanceWords: reader.json(stanceHead.secondShare) }),
      abstainBelow: abstention(stanceHead, settling),
    },
    issueHead,
    heldOut,
    issueRows,
    stanceHead,
    instances: sampled,
    settling,
    material,
    learningCurve: learningCurve(stanceRows, truth, stances, stanceHead),
    encoded,
  };
}

/** The classifiers of issues, with the examples that trained them. */
function trainIssues(examples: readonly Example[], material: Material, options: StatementsOptions) {
  const issueRows = Int32Array.from(
    sample(
      examples.flatMap((example, row) => (options.weighting?.tellsIssues?.(example) === false ? [] : [row])),
      options.seed,
      options.weighting?.mostRows,
    ),
  );
  const { issues, words } = material;
  const answers = issueAnswers(examples, issues, issueRows);
  const settling = options.weighting && settlingOf(options.weighting, examples, issues, issueRows);
  const issueHead = fitIssues(
    issueSource(material, issueRows),
    (row) => material.views.map(({ view, rows }) => (tellsIssues(view) ? itemAt(rows, issueRows[row] ?? 0) : [])),
    answers,
    [...issues, ANY_ISSUE],
    {
      ...options,
      settling,
      unbounded: leadingVectors(trainedRow(issueRow, words, issues, viewNamesOf(material.views))),
    },
  );
  const heldOut = { issues: issues.length, rows: issueRows.length, scores: issueHead.heldOutScores, answers, settling };
  return { issueRows, issueHead, heldOut };
}

/** How much each row counts for each question. */
function settlingOf(
  { settles }: Weighting,
  examples: readonly Example[],
  issues: readonly string[],
  rows: Int32Array,
): Float64Array {
  const questions = [...issues, null];
  return Float64Array.from({ length: rows.length * questions.length }, (_, at) => {
    const row = itemAt(examples, rows[Math.floor(at / questions.length)] ?? 0);
    return settles(row, itemAt(questions, at % questions.length));
  });
}

function sample<T>(items: readonly T[], seed: number, most = MAXIMUM_ROWS): readonly T[] {
  return items.length <= most ? items : shuffle(items, createRandom(seed)).slice(0, most);
}
