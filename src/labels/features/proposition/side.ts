/** Numbers that any proposition has with any statement: how kind the statement is to what the proposition names. */

import { largest } from '../../../runtime/lists';
import { focusBy } from '../focus';
import type { MaskedStatement } from '../maskedStatement';
import { pool } from '../pooling';
import { toneColumns, writeTone } from '../tone';
import type { Vocabulary } from '../vocabulary';
import type { Likeness } from './likeness';
import { isContent, type Proposition } from './proposition';

/** Likeness from which on a word stands for one of the proposition's: a cosine of about 0.63, as in `focus.ts`. */
const NEAR = 0.25;

/** How many numbers a row has. */
export function sideLength(dimensions: number): number {
  return 2 * dimensions + 2 * toneColumns.length + FURTHER;
}

const FURTHER = 9;

/** Writes the numbers of a statement. */
export function sideRow(
  statement: MaskedStatement,
  { isNorm, words }: Proposition,
  likeness: Likeness,
  { vectors }: Vocabulary,
): Float32Array {
  const { dimensions } = vectors;
  const nearest = statement.words.map((word) => (isContent(word) ? largest(likeness(word), 0) : 0));
  const { weights, centre } = focusBy(statement, (i) => ((nearest[i] ?? 0) > NEAR ? (nearest[i] ?? 0) : 0));
  const row = new Float32Array(sideLength(dimensions));
  pool(statement, vectors, weights, row, 0);
  pool(statement, vectors, new Uint8Array(statement.length).fill(1), row, dimensions);
  const at = 2 * dimensions;
  const tones = toneColumns.length;
  writeTone(statement, centre, row, at);
  if (isNorm) row.copyWithin(at + tones, at, at + tones);
  const rest = at + 2 * tones;
  let [negations, cues, affirmed, negated] = [0, 0, 0, 0];
  statement.words.forEach(({ negates, cue }, i) => {
    if (negates) negations++;
    cues += cue;
    const near = nearest[i] ?? 0;
    if ((statement.signs[i] ?? 1) > 0) affirmed = Math.max(affirmed, near);
    else negated = Math.max(negated, near);
  });
  const norm = isNorm ? 1 : 0;
  row.set(
    [
      1,
      norm,
      negations,
      cues,
      cues * norm,
      affirmed,
      negated,
      Math.log(1 + statement.length),
      words.length > 0 && centre >= 0 ? 1 : 0,
    ],
    rest,
  );
  return row;
}
