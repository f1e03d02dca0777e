import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pool } from '../../src/features/pooling';
import { read } from '../../src/features/reading';
import { readWordVectors, writeWordVectors } from '../../src/features/vectors';
import { createWordTable } from '../../src/features/words';

const names = ['peace', 'war', 'talks', 'treaty', 'border'];
const vectors = readWordVectors(
  writeWordVectors(
    names,
    names.map((_, i) => [i + 0.3, -i / 7, 0.9 - i]),
  ),
);
const table = createWordTable(vectors);

describe('pool', () => {
  it('rounds the sum after each word, however many are summed together', () => {
    const word = fc.constantFrom(...names, 'unlisted');
    const weight = fc.constantFrom(0, 0.1, 0.85, 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, weight), { maxLength: 12 }), (pairs) => {
        const reading = read({ text: pairs.map(([own]) => own).join(' '), names: [] }, table);
        const weights = pairs.map(([, own]) => own);
        const expected = new Float32Array(3);
        let total = 0;
        pairs.forEach(([own, factor]) => {
          const row = names.indexOf(own);
          if (row < 0) return;
          total += factor;
          for (let d = 0; d < 3; d++) expected[d]! += factor * vectors.scales[row]! * vectors.components[row * 3 + d]!;
        });
        if (total > 0) for (let d = 0; d < 3; d++) expected[d]! /= total;
        const out = new Float32Array(4);
        pool(reading, vectors, weights, out, 1);
        expect([...out.subarray(1)]).toEqual([...expected]);
      }),
    );
  });
});
