/** The attitude of a given actor to a given target. */
import { exchanged, type Reading } from '../features/reading';
import type { WordTable } from '../features/words';
import { scoreHead } from './head';
import type { AttitudesPart, DirectedPart } from './model';
import {
  attitudeRowWidth,
  type DirectedRowInput,
  directedRowWidth,
  fillAttitudeRow,
  fillDirectedRow,
  rowInput,
} from './rows';

/** Whether a statement has both. */
export function isDirected({ source, target }: Reading): boolean {
  return source >= 0 && target >= 0;
}

/** The scores of the attitude to the target, then of that to the actor, whoever holds it. */
export function scoreBoth(part: AttitudesPart, words: WordTable, reading: Reading): number[] {
  return [reading, exchanged(reading, words)].flatMap((own) => {
    const row = new Float32Array(attitudeRowWidth(words.vectors.dimensions, part.tables.length));
    fillAttitudeRow(rowInput(part.tables, words, own), row, 0);
    return [...scoreHead(part.targetHead, row)];
  });
}

/** What the row for the attitude of an actor to a target is made from. */
export function directedInput(
  part: DirectedPart,
  attitudes: AttitudesPart,
  words: WordTable,
  reading: Reading,
): DirectedRowInput {
  return { ...rowInput(part.tables, words, reading), towards: scoreBoth(attitudes, words, reading) };
}

/** The calibrated scores of each attitude. */
export function scoreDirected(
  part: DirectedPart,
  attitudes: AttitudesPart,
  words: WordTable,
  reading: Reading,
): Float64Array {
  const row = new Float32Array(directedRowWidth(words.vectors.dimensions));
  fillDirectedRow(directedInput(part, attitudes, words, reading), row, 0);
  return scoreHead(part.head, row);
}
