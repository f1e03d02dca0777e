/**
 * The dense row from which the stance on an issue is read, the same for every issue: vectors of the whole statement and
 * of its focus on the issue, tone around the focus, the cue, and a constant. Log-odds follow behind it.
 */
import { cueColumns, writeCue } from './cue';
import type { Focus } from './focus';
import { pool, poolEvenly } from './pooling';
import type { Reading } from './reading';
import { toneColumns, writeTone } from './tone';
import type { WordVectors } from './vectors';

const focusToneColumns = ['focus kind', 'focus hostile', 'focus negated'] as const;
const shapeColumns = ['length', 'place of the focus', 'negations', 'constant'] as const;

/** The names of the numbers that `writeStanceRow` writes, in order. */
export function stanceColumns(dimensions: number): readonly string[] {
  return [
    ...['whole', 'focus'].flatMap((part) => Array.from({ length: dimensions }, (_, d) => `vector ${part} ${d}`)),
    ...toneColumns.map((name) => `tone ${name}`),
    ...focusToneColumns.map((name) => `tone ${name}`),
    ...cueColumns,
    ...shapeColumns,
  ];
}

/** How many numbers `writeStanceRow` writes. */
export function stanceWidth(dimensions: number): number {
  return 2 * dimensions + stanceShapeWidth;
}

/** Writes a statement's row from `at` on. */
export function writeStanceRow(
  reading: Reading,
  focus: Focus,
  vectors: WordVectors,
  out: Float32Array,
  at: number,
): void {
  const { dimensions } = vectors;
  poolEvenly(reading, vectors, out, at);
  pool(reading, vectors, focus.weights, out, at + dimensions);
  writeStanceShape(reading, focus, out, at + 2 * dimensions);
}

/** How many numbers `writeStanceShape` writes. */
export const stanceShapeWidth = toneColumns.length + focusToneColumns.length + cueColumns.length + shapeColumns.length;

/** Writes what stands behind the vectors of a statement's row. */
export function writeStanceShape(reading: Reading, focus: Focus, out: Float32Array, at: number): void {
  const { length } = reading;
  let place = at;
  writeTone(reading, focus.centre, out, place);
  place += toneColumns.length;
  writeFocusTone(reading, focus, out, place);
  place += focusToneColumns.length;
  writeCue(reading, out, place);
  place += cueColumns.length;
  out[place] = Math.log1p(length);
  out[place + 1] = focus.centre < 0 ? 0.5 : focus.centre / Math.max(1, length);
  for (let i = 0; i < length; i++) if (reading.words[i]!.negates) out[place + 2]! += 1;
  out[place + 3] = 1;
}

function writeFocusTone(reading: Reading, { weights }: Focus, out: Float32Array, at: number): void {
  let total = 0;
  for (let i = 0; i < reading.length; i++) {
    const info = reading.words[i]!;
    const weight = weights[i]!;
    const tone = (info.afinn + info.pattern) * reading.signs[i]! * weight;
    total += weight;
    if (tone > 0) out[at]! += tone;
    else out[at + 1]! -= tone;
    if (reading.signs[i]! < 0) out[at + 2]! += weight;
  }
  if (total > 0) for (let k = 0; k < focusToneColumns.length; k++) out[at + k]! /= total;
}
