/** Trains the part of a model that tells the attitude of an actor to a target. */
import { directedViews } from '../labels/features/directedRow';
import type { WordTable } from '../labels/features/words';
import { attitudeContrasts, attitudes } from '../labels/model/contrasts';
import { scoreBoth } from '../labels/model/directed';
import type { AttitudesPart } from '../labels/model/model';
import { directedRowWidth, fillDirectedRow } from '../labels/model/rows';
import type { DirectedJson } from '../labels/model/schema';
import { type AttitudeExample, countAttitudes, FOLDS, packedViewJson } from './attitudes';
import { type Pruning, tablesOf } from './counts';
import type { RowSource } from './crossFit';
import { type FittedHead, fitClasses } from './fitHead';

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
  words: WordTable,
  seed: number,
): { json: DirectedJson; head: FittedHead } {
  const { truth, folds, readings, views } = countAttitudes(examples, directedViews, PRUNING, words, seed);
  const scores = readings.map((reading) => scoreBoth(towards, words, reading));
  const source: RowSource = {
    count: readings.length,
    columns: directedRowWidth(words.vectors.dimensions),
    folds,
    foldCount: FOLDS,
    tables: tablesOf(views, attitudeContrasts()),
    write: (row, tables, out, at) => {
      const features = views.map((view) => view.rows[row]!);
      const input = { reading: readings[row]!, features, tables, vectors: words.vectors, towards: scores[row]! };
      fillDirectedRow(input, out, at);
    },
  };
  const head = fitClasses(source, truth, attitudes);
  return { json: { views: views.map(packedViewJson), head: head.json }, head };
}
