/** Trains weights of words by stochastic gradient descent with a step a weight (AdaGrad: Duchi et al., JMLR 2011). */
import type { LogOddsTable } from '../features/logOdds';
import { encodeBytes } from '../model/codec';
import { featureValues, packWeights, STEPS, type WordWeights, type WordWeightsJson } from '../model/wordWeights';
import { createRandom, shuffle } from './random';

/** Chosen by issues on held-out batches of our own statements; 15 rounds, or three times the decay, were not better. */
const ROUNDS = 8;
const RATE = 0.2;
const DECAY = 0.01;

/** Where a question's shift starts: most statements are not about a given issue. */
const SHIFT = -2;

/** Weights beyond this part of the largest are cut, so that the small ones are rounded less. */
const REACH = 0.6;

/** What the weights are learned from. */
export interface WordWeightRows {
  /** The features of each row in each view. */
  readonly features: readonly (readonly (readonly number[])[])[];
  readonly tables: readonly LogOddsTable[];
  /** One byte a row and question: 1 yes, 0 no. The last question has no contrast of its own in the tables. */
  readonly answers: Uint8Array;
  readonly questions: number;
}

/** Trains. The same rows and seed give the same weights. */
export function trainWordWeights({ features, tables, answers, questions }: WordWeightRows, seed: number): WordWeights {
  const sizes = tables.map(({ odds, contrasts }) => odds.length / contrasts);
  const scales: number[] = [];
  const shifts: number[] = [];
  const packed = sizes.map((size) => new Int8Array(size * questions));
  for (let q = 0; q < questions; q++) {
    const random = createRandom(seed);
    const values = features.map((own) => featureValues(tables, own, q, questions - 1));
    const weights = sizes.map((size) => new Float64Array(size));
    const squares = sizes.map((size) => new Float64Array(size).fill(1e-8));
    let shift = SHIFT;
    let shiftSquares = 1e-8;
    let order: readonly number[] = features.map((_, row) => row);
    for (let round = 0; round < ROUNDS; round++) {
      order = shuffle(order, random);
      for (const row of order) {
        const own = features[row]!;
        const value = values[row]!;
        let score = shift;
        for (let v = 0; v < own.length; v++)
          for (let i = 0; i < own[v]!.length; i++) score += weights[v]![own[v]![i]!]! * value[v]![i]!;
        const error = 1 / (1 + Math.exp(-score)) - answers[row * questions + q]!;
        for (let v = 0; v < own.length; v++) {
          for (let i = 0; i < own[v]!.length; i++) {
            const at = own[v]![i]!;
            const gradient = error * value[v]![i]! + DECAY * weights[v]![at]!;
            squares[v]![at]! += gradient * gradient;
            weights[v]![at]! -= (RATE * gradient) / Math.sqrt(squares[v]![at]!);
          }
        }
        shiftSquares += error * error;
        shift -= (RATE * error) / Math.sqrt(shiftSquares);
      }
    }
    let largest = 0;
    for (const own of weights) for (const weight of own) largest = Math.max(largest, Math.abs(weight));
    const scale = (REACH * largest) / STEPS || 1;
    weights.forEach((own, v) => {
      for (let f = 0; f < own.length; f++)
        packed[v]![f * questions + q] = Math.max(-STEPS, Math.min(STEPS, Math.round(own[f]! / scale)));
    });
    scales.push(scale);
    shifts.push(shift);
  }
  return { weights: packed, scales, shifts };
}

/** The weights as they stand in a model file, their answers to each question divided by a number of the question's own. */
export function wordWeightsJson(
  { weights, scales, shifts }: WordWeights,
  divisors: readonly number[],
): WordWeightsJson {
  return {
    weights: encodeBytes(packWeights(weights)),
    scales: scales.map((scale, q) => scale / divisors[q]!),
    shifts: shifts.map((shift, q) => shift / divisors[q]!),
  };
}
