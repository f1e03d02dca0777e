/** Trains the part of a model that tells the attitude of an actor to a target. */

import { attitudes } from '../../document';
import {
  attitudeContrasts,
  blockNames,
  directedRow,
  directedViews,
  fillRow,
  readPath,
  type Vocabulary,
} from '../../labels/features';
import { type AttitudesPart, type DirectedJson, scoreBoth } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import type { AttitudeExample } from '../data';
import { type Pruning, type RowSource, tablesOf, trainedRow } from '../rows';
import { type FittedHead, fitClasses } from './fitHead';
import { countAttitudes, FOLDS, packedViewJson } from './trainAttitudes';

/** Features in fewer rows than this are dropped, and so many are kept that the part stays below 0.15 MB. */
const PRUNING: Pruning = { minimum: 4, limit: 1500 };

/**
 * Trains on examples that all have an actor and a target. The same examples and seed give the same result.
 *
 * @param towards The part that tells attitudes to a target whoever holds them; its scores are columns of the row.
 */
export function trainDirected(
  examples: readonly AttitudeExample[],
  towards: AttitudesPart,
  words: Vocabulary,
  seed: number,
): { json: DirectedJson; head: FittedHead } {
  const { truth, folds, readings, views } = countAttitudes(examples, directedViews, PRUNING, words, seed);
  const scores = readings.map((reading) => scoreBoth(towards, words, reading));
  const row = trainedRow(directedRow, words, []);
  const source: RowSource = {
    count: readings.length,
    columns: row.width,
    blocks: blockNames(row),
    folds,
    foldCount: FOLDS,
    tables: tablesOf(views, attitudeContrasts()),
    write(at, tables, out, from) {
      const statement = itemAt(readings, at);
      const features = views.map((view) => itemAt(view.rows, at));
      const asked = { statement, features, tables, path: readPath(statement), towards: itemAt(scores, at) };
      fillRow(row, asked, words.vectors, out, from);
    },
  };
  const head = fitClasses(source, truth, attitudes);
  return { json: { views: views.map(packedViewJson), head: head.json }, head };
}
