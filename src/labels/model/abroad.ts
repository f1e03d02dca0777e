/**
 * A second opinion on the attitude to a target. The first was learned from news on the politics of one country; the second from
 * statements on international politics, which speak of states and in other words. A gate tells by the mean vector of a statement how
 * much it sounds like those, and so far the second is heard.
 */
import { poolEvenly } from '../features/pooling';
import type { Reading } from '../features/reading';
import type { WordTable } from '../features/words';
import { type Head, scoreHead, softmax } from './head';
import type { AbroadPart, AttitudesPart } from './model';
import { attitudeRowWidth, fillAttitudeRow, rowInput } from './rows';

/** What the gate tells apart. */
export const gateClasses = ['home', 'abroad'] as const;

/** How many numbers the row of the gate has: the mean vector, and a constant. */
export function gateRowWidth(dimensions: number): number {
  return dimensions + 1;
}

/** Writes the row of the gate into zeros from `at` on. */
export function fillGateRow(reading: Reading, { vectors }: WordTable, out: Float32Array, at: number): void {
  poolEvenly(reading, vectors, out, at);
  out[at + vectors.dimensions] = 1;
}

/** How much the second is heard, from 0 to 1, by the scores of the gate. */
export function shareOf({ share }: AbroadPart, gateScores: Float64Array): number {
  return share * softmax(gateScores)[1]!;
}

/** Both calibrated scores, mixed. */
export function mixScores(first: Float64Array, second: Float64Array, share: number): Float64Array {
  return first.map((score, k) => (1 - share) * score + share * second[k]!);
}

/** How much the second is heard of a statement, from its whole row. */
export function shareOfReading(part: AbroadPart, words: WordTable, reading: Reading): number {
  const row = new Float32Array(gateRowWidth(words.vectors.dimensions));
  fillGateRow(reading, words, row, 0);
  return shareOf(part, scoreHead(part.gate, row));
}

/** The calibrated scores of each attitude to the target, from whole rows. */
export function scoreTarget(
  { tables, targetHead, abroad }: AttitudesPart,
  words: WordTable,
  reading: Reading,
): Float64Array {
  const score = (own: AttitudesPart['tables'], head: Head) => {
    const row = new Float32Array(attitudeRowWidth(words.vectors.dimensions, own.length));
    fillAttitudeRow(rowInput(own, words, reading), row, 0);
    return scoreHead(head, row);
  };
  const first = score(tables, targetHead);
  return abroad ? mixScores(first, score(abroad.tables, abroad.head), shareOfReading(abroad, words, reading)) : first;
}
