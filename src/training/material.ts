/** Counts labelled statements, and makes rows of them for the two classifiers. */

import type { StatementInput } from '../labels/features/input';
import { type Reading, read } from '../labels/features/reading';
import { createTermTable, type TermTable } from '../labels/features/terms';
import type { WordTable } from '../labels/features/words';
import { stances, statementCell, statementCells, statementContrasts } from '../labels/model/contrasts';
import type { TrainedParts } from '../labels/model/load';
import { fillIssueRow, fillStanceRow, issueRowWidth, stanceRowWidth, statementViews } from '../labels/model/rows';
import { priorFor } from './base';
import { type CountedView, countView, type Pruning, selectFeatures, tablesOf } from './counts';
import type { RowSource } from './crossFit';
import type { Example } from './examples';
import { assignFolds } from './folds';

/** Features in fewer rows than this are dropped. */
const PRUNING: Pruning = { minimum: 2, limit: 15_000 };

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
  /** What to start from. */
  readonly base?: TrainedParts | undefined;
}

/** What both kinds of rows are made from. */
export interface Material {
  readonly readings: readonly Reading[];
  readonly views: readonly CountedView[];
  readonly issues: readonly string[];
  readonly words: WordTable;
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
  words: WordTable,
  { seed, folds: foldCount, terms, prepare, base }: MaterialOptions,
): Material {
  const readings = examples.map((example) => read(prepare(example), words));
  const folds = assignFolds(
    examples.map(({ group }) => group),
    foldCount,
    seed,
  );
  const instances = listInstances(examples, issues);
  const cellsOf = examples.map((): number[] => [0]);
  for (const { example, issue, stance } of instances) cellsOf[example]!.push(statementCell(issue, stance));
  const cells = statementCells(issues.length);
  const views = statementViews.map((view) => {
    const own = selectFeatures(view, readings, PRUNING);
    const { features, prior } = priorFor(view, own, issues, base);
    return countView(view, features, readings, (row) => cellsOf[row]!, cells, folds, foldCount, prior);
  });
  return { readings, views, issues, words, terms: createTermTable(terms, words), folds, foldCount, instances };
}

/** The stances of examples one by one. */
export function listInstances(examples: readonly Example[], issues: readonly string[]): StanceInstance[] {
  const places = new Map(issues.map((issue, i) => [issue, i]));
  return examples.flatMap((example, row) =>
    Object.entries(example.issues).map(([issue, stance]) => ({
      example: row,
      issue: places.get(issue)!,
      stance: stances.indexOf(stance),
    })),
  );
}

/** Rows for the issues of some examples. */
export function issueSource(material: Material, rows: Int32Array): RowSource {
  const { readings, views, issues, words, terms, folds, foldCount } = material;
  const contrasts = statementContrasts(issues).slice(0, issues.length);
  return {
    count: rows.length,
    columns: issueRowWidth(words.vectors.dimensions, issues.length),
    folds: rows.map((example) => folds[example]!),
    foldCount,
    tables: tablesOf(views, contrasts),
    write: (row, tables, out, at) => {
      const example = rows[row]!;
      const features = views.map((view) => view.rows[example]!);
      fillIssueRow({ reading: readings[example]!, features, tables, terms, vectors: words.vectors }, out, at);
    },
  };
}

/** Rows for some stances. */
export function stanceSource(material: Material, instances: readonly StanceInstance[]): RowSource {
  const { readings, views, issues, words, terms, folds, foldCount } = material;
  const contrasts = statementContrasts(issues);
  return {
    count: instances.length,
    columns: stanceRowWidth(words.vectors.dimensions, issues.length),
    folds: Int32Array.from(instances, ({ example }) => folds[example]!),
    foldCount,
    tables: tablesOf(views, contrasts),
    write: (row, tables, out, at) => {
      const { example, issue } = instances[row]!;
      const features = views.map((view) => view.rows[example]!);
      fillStanceRow({ reading: readings[example]!, features, tables, terms, vectors: words.vectors }, issue, out, at);
    },
  };
}
