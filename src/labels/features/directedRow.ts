/**
 * The dense row from which the attitude of an actor to a target is read: vectors, tone and cue verbs of what stands between the two,
 * apart by which of them acts; vectors around the target; and a constant. Scores of the attitude to each of the two,
 * whoever holds it, and log-odds follow behind it.
 */
import { readPath } from './pathViews';
import { pool, sideWeights } from './pooling';
import type { Reading } from './reading';
import type { WordVectors } from './vectors';
import type { ViewName } from './views';

/** The views that are counted for the attitude of an actor to a target. */
export const directedViews = ['path', 'pathPair', 'pathTriple', 'outside'] as const satisfies readonly ViewName[];

const ORDERS = ['actor acts', 'target acts'] as const;
const PARTS = ['before', 'between', 'after'] as const;
const pathColumns = [
  ...PARTS.flatMap((part) => [`${part} kind`, `${part} hostile`]),
  'friendly cues',
  'hostile cues',
  'negations between',
  'words between',
  'order',
] as const;
const shapeColumns = ['length', 'constant'] as const;

/** The names of the numbers that `writeDirectedRow` writes, in order. */
export function directedColumns(dimensions: number): readonly string[] {
  const vector = (part: string) => Array.from({ length: dimensions }, (_, d) => `vector ${part} ${d}`);
  return [
    ...ORDERS.flatMap((order) => [
      ...vector(`between, ${order}`),
      ...pathColumns.map((column) => `${column}, ${order}`),
    ]),
    ...vector('left'),
    ...vector('right'),
    ...shapeColumns,
  ];
}

/** How many numbers `writeDirectedRow` writes. */
export function directedWidth(dimensions: number): number {
  return ORDERS.length * (dimensions + pathColumns.length) + 2 * dimensions + shapeColumns.length;
}

/** Writes the row of a statement with an actor and a target from `at` on. */
export function writeDirectedRow(reading: Reading, vectors: WordVectors, out: Float32Array, at: number): void {
  const { length, words, signs, target } = reading;
  const { dimensions } = vectors;
  const { first, last, actorActs } = readPath(reading);
  const own = at + (actorActs ? 0 : dimensions + pathColumns.length);
  const between = Float32Array.from(words, (_, i) => (i > first && i < last ? 1 : 0));
  pool(reading, vectors, between, out, own);
  const place = own + dimensions;
  for (let i = 0; i < length; i++) {
    if (i === first || i === last) continue;
    const { afinn, pattern, cue, negates } = words[i]!;
    const tone = (afinn + pattern) * signs[i]!;
    const part = i < first ? 0 : i < last ? 1 : 2;
    if (tone > 0) out[place + part * 2]! += tone;
    else out[place + part * 2 + 1]! -= tone;
    if (part !== 1) continue;
    const sign = cue * signs[i]!;
    if (sign > 0) out[place + PARTS.length * 2]! += 1;
    if (sign < 0) out[place + PARTS.length * 2 + 1]! += 1;
    if (negates) out[place + PARTS.length * 2 + 2]! += 1;
  }
  out[place + PARTS.length * 2 + 3] = Math.log1p(last - first - 1);
  out[place + PARTS.length * 2 + 4] = 1;
  let next = at + ORDERS.length * (dimensions + pathColumns.length);
  pool(reading, vectors, sideWeights(length, target, -1), out, next);
  pool(reading, vectors, sideWeights(length, target, 1), out, next + dimensions);
  next += 2 * dimensions;
  out[next] = Math.log1p(length);
  out[next + 1] = 1;
}
