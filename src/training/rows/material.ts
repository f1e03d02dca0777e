/** Counts labelled statements, and makes rows of them for the two classifiers. */

import { stances } from '../../document';
import {
  blockNames,
  createTermTable,
  fillRow,
  type IssueCase,
  issueRow,
  type LogOddsTable,
  type MaskedStatement,
  maskStatement,
  retrainedViews,
  type StatementInput,
  stanceCase,
  stanceRow,
  statementCell,
  statementCells,
  statementContrasts,
  type TermTable,
  tellsIssues,
  type ViewName,
  type Vocabulary,
} from '../../labels/features';
import type { TrainedParts } from '../../labels/model';
import { itemAt, valueFor } from '../../runtime/lists';
import { assignFolds, type Example, type Weighting } from '../data';
import { type CountedView, countView, type Pruning, selectFeatures, tablesOf } from './counts';
import type { RowSource } from './crossFit';
import { type FoldedOdds, issueOdds, stanceOdds } from './foldedOdds';
import { priorFor } from './startingModel';
import { summedIssues, summedStances } from './summedRow';
import { trainedRow, viewNamesOf } from './trainedRow';

/** Features in fewer rows than this are dropped, and the rarest of many. */
const PRUNING: Pruning = { minimum: 2, limit: 15_000 };

/**
 * Pieces of words are many: of 12,000 tweets 80,000 stand in two or more. With 15,000 of them the stances of 5,224 other tweets were half a point
 * worse (models/EXPERIMENTS.md, "Other people's labels").
 */
const PRUNING_LETTERS: Pruning = { ...PRUNING, limit: 80_000 };

/** One example's stance on one of its issues. */
export interface StanceInstance {
  readonly example: number;
  readonly issue: number;
  readonly stance: number;
}

export interface MaterialOptions {
  readonly seed: number;
  readonly folds: number;
  /** Words that name what each issue is about. */
  readonly terms: readonly (readonly string[])[];
  /** Turns an example into what the model is given: finds its names, its cue, its content. */
  readonly prepare: (example: Example) => StatementInput;
  /** What is counted. Default: all of `retrainedViews`. */
  readonly views?: readonly ViewName[] | undefined;
  /** How rows count that are not all alike. Their copies are among the examples already. */
  readonly weighting?: Weighting | undefined;
  /** What to start from. */
  readonly base?: TrainedParts | undefined;
}

/** What both kinds of rows are made from. */
export interface Material {
  readonly readings: readonly MaskedStatement[];
  readonly views: readonly CountedView[];
  readonly issues: readonly string[];
  readonly words: Vocabulary;
  readonly terms: TermTable;
  /** The fold of each example. */
  readonly folds: Int32Array;
  readonly foldCount: number;
  readonly instances: readonly StanceInstance[];
}

/** Reads and counts examples. */
export function countExamples(
  examples: readonly Example[],
  issues: readonly string[],
  words: Vocabulary,
  { seed, folds: foldCount, terms, prepare, base, views: counted = retrainedViews, weighting }: MaterialOptions,
): Material {
  const readings = readEach(examples, (example) => maskStatement(prepare(example), words));
  const telling = examples.map((example) => weighting?.tellsIssues?.(example) !== false);
  const folds = dealFolds(examples, telling, foldCount, seed);
  const instances = listInstances(examples, issues);
  const cellsOf = examples.map((): number[] => [0]);
  for (const { example, issue, stance } of instances) itemAt(cellsOf, example).push(statementCell(issue, stance));
  const ownReadings = readings.filter((_, row) => telling[row]);
  const counting = {
    cells: statementCells(issues.length),
    folds,
    foldCount,
  };
  const views = counted.map((view) => {
    const ofAll = !tellsIssues(view);
    const own = selectFeatures(view, ofAll ? readings : ownReadings, view === 'letters' ? PRUNING_LETTERS : PRUNING);
    const { features, prior } = priorFor(view, own, issues, base);
    const cellsIn = (row: number) => (ofAll || telling[row] ? itemAt(cellsOf, row) : []);
    return countView(view, features, readings, { ...counting, cellsOf: cellsIn, prior });
  });
  return { readings, views, issues, words, terms: createTermTable(terms, words), folds, foldCount, instances };
}

/** The fold of each example. Those that tell stances alone are dealt by themselves, so that the folds of the others do not change with them. */
function dealFolds(
  examples: readonly Example[],
  telling: readonly boolean[],
  foldCount: number,
  seed: number,
): Int32Array {
  const folds = new Int32Array(examples.length);
  for (const kind of [true, false]) {
    const rows = [...examples.keys()].filter((row) => telling[row] === kind);
    const groups = rows.map((row) => examples[row]?.group);
    assignFolds(groups, foldCount, seed).forEach((fold, i) => {
      folds[itemAt(rows, i)] = fold;
    });
  }
  return folds;
}

/** Reads each example once, however often it stands in the list. */
function readEach(examples: readonly Example[], read: (example: Example) => MaskedStatement): MaskedStatement[] {
  const known = new Map<string, MaskedStatement>();
  return examples.map((example) => {
    const key = JSON.stringify([example.text, example.actor, example.targets]);
    const reading = known.get(key) ?? read(example);
    known.set(key, reading);
    return reading;
  });
}

/** The stances of examples one by one. */
export function listInstances(examples: readonly Example[], issues: readonly string[]): StanceInstance[] {
  const places = new Map(issues.map((issue, i) => [issue, i]));
  return examples.flatMap((example, row) =>
    Object.entries(example.issues).map(([issue, stance]) => ({
      example: row,
      issue: valueFor(places, issue),
      stance: stances.indexOf(stance),
    })),
  );
}

/** Rows for the issues of some examples. */
export function issueSource(material: Material, rows: Int32Array): RowSource {
  const { issues, words, folds, foldCount, views } = material;
  const contrasts = statementContrasts(issues).slice(0, issues.length);
  const odds = issueOdds(
    views,
    contrasts,
    Array.from(rows, (example) => ({ features: featuresOf(material, example) })),
  );
  const plain = trainedRow(issueRow, words, issues, viewNamesOf(views));
  const row = summedIssues(plain, views, issues.length, odds);
  return {
    count: rows.length,
    columns: row.width,
    blocks: blockNames(row),
    folds: rows.map((example) => folds[example] ?? 0),
    foldCount,
    ...withOdds(tablesOf(views, contrasts), odds, (at, tables, out, from) => {
      const asked = { ...caseOf(material, rows[at] ?? 0, tables), row: at };
      fillRow(row, asked, words.vectors, out, from);
    }),
  };
}

/** Rows for some stances. */
export function stanceSource(material: Material, instances: readonly StanceInstance[]): RowSource {
  const { issues, words, folds, foldCount, views } = material;
  const contrasts = statementContrasts(issues);
  const asked = instances.map(({ example, issue }) => ({ features: featuresOf(material, example), issue }));
  const odds = stanceOdds(views, contrasts.slice(issues.length), asked);
  const row = summedStances(trainedRow(stanceRow, words, issues, viewNamesOf(views)), views, odds);
  // What is not added up there asks for issues, and for stances on any issue, alone.
  const tables = tablesOf(views, contrasts.slice(0, issues.length + stances.length));
  return {
    count: instances.length,
    columns: row.width,
    blocks: blockNames(row),
    folds: Int32Array.from(instances, ({ example }) => folds[example] ?? 0),
    foldCount,
    ...withOdds(tables, odds, (at, own, out, from) => {
      const { example, issue } = itemAt(instances, at);
      fillRow(row, { ...stanceCase(caseOf(material, example, own), issue), row: at }, words.vectors, out, from);
    }),
  };
}

/** Brings log-odds to the folds of the tables that rows are written from. */
function withOdds(
  tables: RowSource['tables'],
  odds: FoldedOdds,
  write: RowSource['write'],
): Pick<RowSource, 'tables' | 'write'> {
  const excluded = new WeakMap<readonly LogOddsTable[], readonly number[]>();
  let current: readonly LogOddsTable[] | null = null;
  return {
    tables(without) {
      const found = tables(without);
      excluded.set(found, without);
      return found;
    },
    write(at, own, out, from) {
      if (own !== current) odds.exclude(excluded.get(own) ?? []);
      current = own;
      write(at, own, out, from);
    },
  };
}

/** An example with its features, which have been looked up once for all tables. */
function caseOf(material: Material, example: number, tables: readonly LogOddsTable[]): IssueCase {
  const { readings, terms } = material;
  return {
    statement: itemAt(readings, example),
    tables,
    features: featuresOf(material, example),
    terms,
  };
}

function featuresOf({ views }: Material, example: number): readonly (readonly number[])[] {
  return views.map((view) => itemAt(view.rows, example));
}
