/**
 * The part of a model that reads whole statements by an encoder. What the other classifiers said stands; a layer of hidden units
 * over their row and the statement's vector is added to it, question by question.
 */

import { describe, StancekitError } from '../../errors';
import { itemAt } from '../../runtime/lists';
import { addHiddenScores, type HiddenLayer } from './hiddenLayer';
import type { PackedLayerJson } from './packedLayer';

/** The part as it stands in a model file. */
export interface EncodedJson {
  /** The encoder, as `Encoder.id` names it, and how many numbers its vectors have. */
  readonly encoder: string;
  readonly dimensions: number;
  readonly issues: EncodedLayerJson;
  /** As in the part for statements, for the scores of both together. */
  readonly thresholds: readonly number[];
  readonly gate: number;
  readonly stances: EncodedLayerJson;
  readonly abstainBelow: number;
}

/** A layer, and by what the score of each question is multiplied before the layer's is added. */
export interface EncodedLayerJson {
  readonly layer: PackedLayerJson;
  readonly shares: readonly number[];
}

export interface EncodedLayer {
  readonly layer: HiddenLayer;
  readonly shares: readonly number[];
}

/** The part, ready. */
export interface EncodedPart {
  readonly encoder: string;
  readonly dimensions: number;
  readonly issues: EncodedLayer;
  readonly thresholds: readonly number[];
  readonly gate: number;
  readonly stances: EncodedLayer;
  readonly abstainBelow: number;
}

/**
 * Adds what the encoder's part says to the scores of the other classifiers.
 *
 * @param part The layer and the shares.
 * @param row The row that the other classifiers have seen.
 * @param encoding The statement's vector.
 * @param scores One a question; they are changed.
 */
export function addEncodedScores(
  { layer, shares }: EncodedLayer,
  row: Float32Array,
  encoding: Float32Array,
  scores: Float64Array,
): void {
  for (let q = 0; q < scores.length; q++) scores[q] = (scores[q] ?? 0) * itemAt(shares, q);
  const width = layer.means.length - encoding.length;
  const whole = new Float32Array(layer.means.length);
  // The row may be lent, and then is longer than what stands in it.
  whole.set(row.subarray(0, width));
  whole.set(encoding, width);
  addHiddenScores(layer, whole, scores);
}

/** @throws MODEL_ENCODER where the model has no part for vectors, or for longer or shorter ones. */
export function checkEncoding(part: EncodedPart | null, { length }: Float32Array): asserts part is EncodedPart {
  if (part?.dimensions === length) return;
  const expected = part
    ? `${part.dimensions} numbers`
    : 'no `encoding`, since the model was trained without an encoder';
  throw new StancekitError('MODEL_ENCODER', `Expected ${expected}, got a vector of ${describe(length)}.`);
}
