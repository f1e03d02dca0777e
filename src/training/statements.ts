/** Trains the part of a model that tells issues and stances. */
import type { StatementInput } from '../features/input';
import { type Reading, read } from '../features/reading';
import { createTermTable, type TermTable } from '../features/terms';
import type { WordTable } from '../features/words';
import { stances, statementCell, statementCells, statementContrasts } from '../model/contrasts';
import { sigmoid } from '../model/head';
import { fillIssueRow, fillStanceRow, issueRowWidth, stanceRowWidth, statementViews } from '../model/rows';
import type { StatementsJson } from '../model/schema';
import { viewJson } from './attitudes';
import { type CountedView, countView, type Pruning, selectFeatures, tablesWithout } from './counts';
import type { RowSource } from './crossFit';
import type { Example } from './examples';
import { type FitOptions, type FittedHead, fitClasses, fitQuestions } from './fitHead';
import { assignFolds } from './folds';
import { createRandom, shuffle } from './random';
import { abstention, chooseThreshold } from './thresholds';

/** Features in fewer rows than this are dropped. */
const PRUNING: Pruning = { minimum: 2, limit: 15_000 };

/**
 * At most this many rows train a classifier; the log-odds count all rows. A few hundred weights gain nothing from more
 * (P-Stance: 75.7 with 17,224 rows, the same with 8,000), and time stays bounded.
 */
const MAXIMUM_ROWS = 8000;

export interface StatementsOptions extends FitOptions {
  readonly seed: number;
  readonly folds: number;
  /** Turns an example into what the model is given: finds its names, its cue, its content. */
  readonly prepare: (example: Example) => StatementInput;
  /** Words that name what each issue is about. */
  readonly terms: readonly (readonly string[])[];
}

/** One example's stance on one of its issues. */
export interface StanceInstance {
  readonly example: number;
  readonly issue: number;
  readonly stance: number;
}

/** A trained part with what its classifiers said of held-out rows. */
export interface TrainedStatements {
  readonly json: StatementsJson;
  readonly issueHead: FittedHead;
  readonly stanceHead: FittedHead;
  /** The examples that trained and measured the issues. */
  readonly issueRows: Int32Array;
  /** The stances that trained and measured the stance. */
  readonly instances: readonly StanceInstance[];
}

/** Trains on examples. The same examples and options give the same result. */
export function trainStatements(
  examples: readonly Example[],
  issues: readonly string[],
  words: WordTable,
  options: StatementsOptions,
): TrainedStatements {
  const readings = examples.map((example) => read(options.prepare(example), words));
  const groups = examples.map(({ group }) => group);
  const folds = assignFolds(groups, options.folds, options.seed);
  const instances = examples.flatMap((example, row) =>
    Object.entries(example.issues).map(([issue, stance]) => ({
      example: row,
      issue: issues.indexOf(issue),
      stance: stances.indexOf(stance),
    })),
  );
  const cellsOf = examples.map((): number[] => [0]);
  for (const { example, issue, stance } of instances) cellsOf[example]!.push(statementCell(issue, stance));
  const cells = statementCells(issues.length);
  const views = statementViews.map((view) =>
    countView(
      view,
      selectFeatures(view, readings, PRUNING),
      readings,
      (row) => cellsOf[row]!,
      cells,
      folds,
      options.folds,
    ),
  );
  const terms = createTermTable(options.terms, words);
  const issueRows = Int32Array.from(
    sample(
      examples.map((_, row) => row),
      options.seed,
    ),
  );
  const answers = issueAnswers(examples, issues, issueRows);
  const issueHead = fitQuestions(
    issueSource({ readings, views, issues, words, terms, folds, foldCount: options.folds }, issueRows),
    answers,
    issues,
    options,
  );
  const sampled = sample(instances, options.seed);
  const stanceHead = fitClasses(
    stanceSource({ readings, views, issues, words, terms, folds, foldCount: options.folds }, sampled),
    Int32Array.from(sampled, ({ stance }) => stance),
    stances,
    // Neutral is rare, and without a shift it would hardly ever win.
    { ...options, shifting: true },
  );
  return {
    json: {
      issues,
      terms: options.terms,
      views: views.map(viewJson),
      issueHead: issueHead.json,
      thresholds: issues.map((_, i) => {
        const own = Array.from(issueRows, (__, row) => row * issues.length + i);
        return chooseThreshold(
          own.map((at) => sigmoid(issueHead.heldOutScores[at]!)),
          own.map((at) => answers[at]!),
        );
      }),
      stanceHead: stanceHead.json,
      abstainBelow: abstention(stanceHead),
    },
    issueHead,
    stanceHead,
    issueRows,
    instances: sampled,
  };
}

function sample<T>(items: readonly T[], seed: number): readonly T[] {
  return items.length <= MAXIMUM_ROWS ? items : shuffle(items, createRandom(seed)).slice(0, MAXIMUM_ROWS);
}

/** One byte a row and issue: 1 where its example is about it. */
export function issueAnswers(examples: readonly Example[], issues: readonly string[], rows: Int32Array): Uint8Array {
  const answers = new Uint8Array(rows.length * issues.length);
  rows.forEach((example, row) => {
    issues.forEach((issue, i) => {
      if (Object.hasOwn(examples[example]!.issues, issue)) answers[row * issues.length + i] = 1;
    });
  });
  return answers;
}

/** What both kinds of rows are made from. */
interface Material {
  readonly readings: readonly Reading[];
  readonly views: readonly CountedView[];
  readonly issues: readonly string[];
  readonly words: WordTable;
  readonly terms: TermTable;
  /** The fold of each example. */
  readonly folds: Int32Array;
  readonly foldCount: number;
}

function issueSource(material: Material, rows: Int32Array): RowSource {
  const { readings, views, issues, words, terms, folds, foldCount } = material;
  const contrasts = statementContrasts(issues).slice(0, issues.length);
  return {
    count: rows.length,
    columns: issueRowWidth(words.vectors.dimensions, issues.length),
    folds: rows.map((example) => folds[example]!),
    foldCount,
    tables: (excluded) => tablesWithout(views, contrasts, excluded),
    write: (row, tables, out, at) => {
      const example = rows[row]!;
      const features = views.map((view) => view.rows[example]!);
      fillIssueRow({ reading: readings[example]!, features, tables, terms, vectors: words.vectors }, out, at);
    },
  };
}

function stanceSource(material: Material, instances: readonly StanceInstance[]): RowSource {
  const { readings, views, issues, words, terms, folds, foldCount } = material;
  const contrasts = statementContrasts(issues);
  return {
    count: instances.length,
    columns: stanceRowWidth(words.vectors.dimensions),
    folds: Int32Array.from(instances, ({ example }) => folds[example]!),
    foldCount,
    tables: (excluded) => tablesWithout(views, contrasts, excluded),
    write: (row, tables, out, at) => {
      const { example, issue } = instances[row]!;
      const features = views.map((view) => view.rows[example]!);
      fillStanceRow({ reading: readings[example]!, features, tables, terms, vectors: words.vectors }, issue, out, at);
    },
  };
}
