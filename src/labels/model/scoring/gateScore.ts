/** In: a statement's words. Out: how much the second opinion is heard, as `shareOfReading` computes it from the whole row. */

import type { Block } from '../../../kernels/products';
import type { Reading } from '../../features/reading';
import type { AttitudeWord } from '../../features/words';
import { shareOf } from '../abroad';
import { type Head, scoreHead } from '../head';
import type { AbroadPart } from '../model';
import { behindVectors } from './issueScores';

/** The questions about vectors: one a class. */
export function gateBlock({ columns, classes, weights, temperature }: Head): Block {
  return { count: classes.length, weight: (k, d) => weights[k * columns + d]! / temperature };
}

/** Makes a gate. @param productsFrom Where the products of `gateBlock` begin among a word's. */
export function createGate(
  part: AbroadPart,
  dimensions: number,
  productsFrom: number,
): (reading: Reading, own: readonly AttitudeWord[]) => number {
  const behind = behindVectors(part.gate, dimensions);
  const constant = Float32Array.of(1);
  const count = part.gate.classes.length;
  return ({ words }, own) => {
    const sums = new Float64Array(count);
    let known = 0;
    for (let i = 0; i < own.length; i++) {
      if (words[i]!.vector < 0) continue;
      known++;
      const { values, at } = own[i]!;
      for (let k = 0; k < count; k++) sums[k]! += values[at + productsFrom + k]!;
    }
    const scores = scoreHead(behind, constant);
    for (let k = 0; k < count; k++) scores[k]! += sums[k]! / (known || 1);
    return shareOf(part, scores);
  };
}
