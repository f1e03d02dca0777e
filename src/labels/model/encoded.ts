/**
 * The part of a model that reads whole statements by an encoder. What the other classifiers said stands; what weights of the statement's vector say is
 * added to it, question by question.
 */

import { describe, StancekitError } from '../../errors';
import { rowDot } from '../../kernels/rowProducts';
import { itemAt } from '../../runtime/lists';

/** The part as it stands in a model file. */
export interface EncodedJson {
  /** The encoder, as `Encoder.id` names it, and how many numbers its vectors have. */
  readonly encoder: string;
  readonly dimensions: number;
  readonly issues: EncodedWeightsJson;
  /** As in the part for statements, for the scores of both together. */
  readonly thresholds: readonly number[];
  readonly gate: number;
  /** Of stances there are weights for all issues together and, where there are several, of each; both are added. */
  readonly stances: EncodedWeightsJson;
  readonly abstainBelow: number;
}

/** Weights of vectors, a row of them and a shift each question, and by what the score of each question is multiplied before. */
export interface EncodedWeightsJson {
  readonly weights: string;
  readonly shifts: string;
  readonly shares: readonly number[];
}

export interface EncodedWeights {
  readonly weights: Float64Array;
  readonly shifts: Float64Array;
  readonly shares: readonly number[];
}

/** The part, ready. */
export interface EncodedPart {
  readonly encoder: string;
  readonly dimensions: number;
  readonly issues: EncodedWeights;
  readonly thresholds: readonly number[];
  readonly gate: number;
  readonly stances: EncodedWeights;
  readonly abstainBelow: number;
}

/** Where the weights of issues begin. */
export const OF_ISSUES: readonly number[] = [0];

/**
 * Adds what the encoder's part says to the scores of the other classifiers.
 *
 * @param part The weights and the shares.
 * @param bases Where the weights begin that are added; for stances see `basesOf`.
 * @param encoding The statement's vector.
 * @param scores One a question; they are changed.
 */
export function addEncodedScores(
  { weights, shifts, shares }: EncodedWeights,
  bases: readonly number[],
  encoding: Float32Array,
  scores: Float64Array,
): void {
  const { length } = encoding;
  for (let q = 0; q < scores.length; q++) {
    let score = (scores[q] ?? 0) * itemAt(shares, q);
    for (const base of bases) {
      score += (shifts[base + q] ?? 0) + rowDot(encoding, 0, weights, (base + q) * length, length);
    }
    scores[q] = score;
  }
}

/** @throws MODEL_ENCODER where the model has no part for vectors, or for longer or shorter ones. */
export function checkEncoding(part: EncodedPart | null, { length }: Float32Array): asserts part is EncodedPart {
  if (part?.dimensions === length) return;
  const expected = part
    ? `${part.dimensions} numbers`
    : 'no `encoding`, since the model was trained without an encoder';
  throw new StancekitError('MODEL_ENCODER', `Expected ${expected}, got a vector of ${describe(length)}.`);
}
