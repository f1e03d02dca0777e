/** Trains the part of a model that tells attitudes to targets. */

import { attitudes } from '../../document';
import {
  asPrinted,
  attitudeContrasts,
  blockNames,
  fillRow,
  type MaskedStatement,
  maskStatement,
  type RowKind,
  type StatementCase,
  targetRow,
  targetViews,
  toneRow,
  toneViews,
  type ViewName,
  type Vocabulary,
  withoutTarget,
} from '../../labels/features';
import { type AttitudesJson, encodeCounts, type PackedViewJson, packFeatures, type ViewJson } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { type AttitudeExample, assignFolds } from '../data';
import {
  type CountedView,
  countView,
  type Pruning,
  type RowSource,
  selectFeatures,
  sumCounts,
  tablesOf,
  trainedRow,
} from '../rows';
import { type FittedHead, fitClasses } from './fitHead';

/** How many folds the attitudes are held out in. */
export const FOLDS = 5;

/** Features in fewer rows than this are dropped; tuned on held-out folds of NewsMTSC. */
const PRUNING: Pruning = { minimum: 2, limit: 20_000 };

/** Trains on examples that all have a target. The same examples and seed give the same result. */
export function trainAttitudes(
  examples: readonly AttitudeExample[],
  words: Vocabulary,
  seed: number,
): { json: AttitudesJson; target: FittedHead; tone: FittedHead } {
  const material = countAttitudes(examples, targetViews, PRUNING, words, seed);
  const target = fitClasses(attitudeRows(material, targetRow(), words), material.truth, attitudes);
  const plain = {
    ...material,
    readings: material.readings.map(withoutTarget),
    views: material.views.slice(0, toneViews.length),
  };
  const tone = fitClasses(attitudeRows(plain, toneRow, words), material.truth, attitudes);
  return {
    json: { views: material.views.map(packedViewJson), targetHead: target.json, toneHead: tone.json },
    target,
    tone,
  };
}

/** What rows for attitudes are made from. */
export interface AttitudeMaterial {
  /** The attitude of each example. */
  readonly truth: Int32Array;
  /** The fold of each example, one of `FOLDS`. */
  readonly folds: Int32Array;
  readonly readings: readonly MaskedStatement[];
  readonly views: readonly CountedView[];
}

/** Reads examples, and counts their features by attitude. */
export function countAttitudes(
  examples: readonly AttitudeExample[],
  viewNames: readonly ViewName[],
  pruning: Pruning,
  words: Vocabulary,
  seed: number,
): AttitudeMaterial {
  const truth = Int32Array.from(examples, ({ label }) => attitudes.indexOf(label));
  const groups = examples.map(({ group }) => group);
  const folds = assignFolds(groups, FOLDS, seed);
  const readings = examples.map(({ input }) => asPrinted(maskStatement(input, words)));
  const cellsOf = (row: number) => [truth[row] ?? 0];
  const counting = { cellsOf, cells: attitudes.length, folds, foldCount: FOLDS };
  const views = viewNames.map((view) => countView(view, selectFeatures(view, readings, pruning), readings, counting));
  return { truth, folds, readings, views };
}

/** A view's counts as they stand in a model file. */
export function viewJson(counted: CountedView): ViewJson {
  const { view, features, cells, counts } = sumCounts(counted);
  return { view, features: features.join('\n'), counts: encodeCounts(counts, cells) };
}

/** The same in fewer letters. Models of users' own keep their features legible. */
export function packedViewJson(counted: CountedView): PackedViewJson {
  const { view, features, cells, counts } = sumCounts(counted);
  return { view, packed: packFeatures(features), counts: encodeCounts(counts, cells) };
}

/** Rows for attitudes. */
export function attitudeRows(
  { readings, views, folds }: Omit<AttitudeMaterial, 'truth'>,
  kind: RowKind<StatementCase>,
  words: Vocabulary,
): RowSource {
  const row = trainedRow(kind, words, []);
  return {
    count: readings.length,
    columns: row.width,
    blocks: blockNames(row),
    folds,
    foldCount: FOLDS,
    tables: tablesOf(views, attitudeContrasts()),
    write(at, tables, out, from) {
      const features = views.map((view) => itemAt(view.rows, at));
      fillRow(row, { statement: itemAt(readings, at), features, tables }, words.vectors, out, from);
    },
  };
}
