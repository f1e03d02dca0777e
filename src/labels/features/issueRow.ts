/**
 * The dense row from which a statement's issues are read: the mean vector of all words, that of the words with content,
 * and a constant. Log-odds of every issue follow behind it.
 */
import { pool, poolEvenly } from './pooling';
import type { Reading } from './reading';
import { floatScratch } from './scratch';
import type { WordVectors } from './vectors';

const shapeColumns = ['length', 'constant'] as const;

/** The names of the numbers that `writeIssueRow` writes, in order. */
export function issueColumns(dimensions: number): readonly string[] {
  return [
    ...['whole', 'content'].flatMap((part) => Array.from({ length: dimensions }, (_, d) => `vector ${part} ${d}`)),
    ...shapeColumns,
  ];
}

/** How many of the first numbers are of vectors. */
export function vectorColumns(dimensions: number): number {
  return 2 * dimensions;
}

/** How many numbers `writeIssueRow` writes. */
export function issueWidth(dimensions: number): number {
  return vectorColumns(dimensions) + shapeColumns.length;
}

const contentWeights = floatScratch();

/** Writes a statement's row from `at` on. */
export function writeIssueRow(reading: Reading, vectors: WordVectors, out: Float32Array, at: number): void {
  const { dimensions } = vectors;
  poolEvenly(reading, vectors, out, at);
  const weights = contentWeights.lend(reading.length);
  for (let i = 0; i < reading.length; i++) weights[i] = contentWeight(reading, i);
  pool(reading, vectors, weights, out, at + dimensions);
  const place = at + 2 * dimensions;
  out[place] = Math.log1p(reading.length);
  out[place + 1] = 1;
}

/** Words that carry content and belong to what was said count whole, the attribution around them half, stop words nothing. */
export function contentWeight(reading: Reading, i: number): number {
  if (reading.words[i]!.stop) return 0;
  return reading.content[i]! === 1 ? 1 : 0.5;
}
