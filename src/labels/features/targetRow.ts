/**
 * The dense row from which the attitude to a target is read: vectors of the whole statement and of both sides of the
 * target, tone and cue verbs by side and distance, the shape of the statement, and a constant. Log-odds follow behind it.
 */
import { pool, poolEvenly, sideWeights } from './pooling';
import type { Reading } from './reading';
import { toneColumns, writeTone } from './tone';
import type { WordVectors } from './vectors';
import type { ViewName } from './views';

/** The views that are counted for the tone of a statement as a whole. */
export const toneViews = ['word', 'pair', 'triple', 'stem'] as const satisfies readonly ViewName[];

/** The views that are counted for the attitude to a target: those of the tone, then those around the target. */
export const targetViews = [...toneViews, 'left', 'right', 'beside'] as const satisfies readonly ViewName[];

/** Distances within which cue verbs are counted, as for the tone: "criticised <target>" says more than any other word. */
const CUE_REACHES = [3, 8] as const;
const cueColumns = ['left', 'right'].flatMap((side) =>
  CUE_REACHES.flatMap((reach) => ['friendly', 'hostile'].map((sign) => `cues ${side} ${reach} ${sign}`)),
);

const shapeColumns = ['length', 'place of the target', 'negations', 'targets', 'constant'] as const;

/** The names of the numbers that `writeTargetRow` writes, in order. */
export function targetColumns(dimensions: number): readonly string[] {
  return [
    ...['whole', 'left', 'right'].flatMap((part) =>
      Array.from({ length: dimensions }, (_, d) => `vector ${part} ${d}`),
    ),
    ...toneColumns.map((name) => `tone ${name}`),
    ...cueColumns,
    ...shapeColumns,
  ];
}

/** How many numbers `writeTargetRow` writes. */
export function targetWidth(dimensions: number): number {
  return 3 * dimensions + targetShapeWidth;
}

/** Writes a statement's row from `at` on. Without a target, both sides are the whole. */
export function writeTargetRow(reading: Reading, vectors: WordVectors, out: Float32Array, at: number): void {
  const { length, target } = reading;
  const { dimensions } = vectors;
  poolEvenly(reading, vectors, out, at);
  if (target < 0) {
    out.copyWithin(at + dimensions, at, at + dimensions);
    out.copyWithin(at + 2 * dimensions, at, at + dimensions);
  } else {
    pool(reading, vectors, sideWeights(length, target, -1), out, at + dimensions);
    pool(reading, vectors, sideWeights(length, target, 1), out, at + 2 * dimensions);
  }
  writeTargetShape(reading, out, at + 3 * dimensions);
}

/** How many numbers `writeTargetShape` writes. */
export const targetShapeWidth = toneColumns.length + cueColumns.length + shapeColumns.length;

/** Writes what stands behind the vectors of a statement's row. */
export function writeTargetShape(reading: Reading, out: Float32Array, at: number): void {
  const { length, target } = reading;
  let place = at;
  writeTone(reading, target, out, place);
  place += toneColumns.length;
  writeCues(reading, out, place);
  place += cueColumns.length;
  out[place] = Math.log1p(length);
  out[place + 1] = target < 0 ? 0.5 : target / Math.max(1, length);
  for (let i = 0; i < length; i++) {
    const { negates, marksTarget } = reading.words[i]!;
    if (negates) out[place + 2]! += 1;
    if (marksTarget) out[place + 3]! += 1;
  }
  out[place + 4] = 1;
}

function writeCues({ words, signs, length, target }: Reading, out: Float32Array, at: number): void {
  const reach = CUE_REACHES.at(-1)!;
  for (let i = Math.max(0, target - reach); i <= Math.min(length - 1, target + reach); i++) {
    const sign = words[i]!.cue * signs[i]!;
    if (sign === 0 || i === target) continue;
    const side = at + (i < target ? 0 : CUE_REACHES.length * 2);
    for (let r = 0; r < CUE_REACHES.length; r++) {
      if (Math.abs(i - target) <= CUE_REACHES[r]!) out[side + r * 2 + (sign > 0 ? 0 : 1)]! += 1;
    }
  }
}
