import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blank,
  type MaskedStatement,
  maskStatement,
  withoutTarget,
} from '../../../src/labels/features/maskedStatement';
import { DECAY, pool, poolEvenly, sideWeights } from '../../../src/labels/features/pooling';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary } from '../../../src/labels/features/vocabulary';

const names = ['peace', 'war', 'talks', 'treaty', 'border'];
const vectors = readWordVectors(
  writeWordVectors(
    names,
    names.map((_, i) => [i + 0.3, -i / 7, 0.9 - i]),
  ),
);
const table = createVocabulary(vectors);

describe('pool', () => {
  it('rounds the sum after each word, however many are summed together', () => {
    const word = fc.constantFrom(...names, 'unlisted');
    const weight = fc.constantFrom(0, 0.1, 0.85, 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, weight), { maxLength: 12 }), (pairs) => {
        const reading = maskStatement({ text: pairs.map(([own]) => own).join(' '), names: [] }, table);
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
        const out = Float32Array.of(7, 0, 0, 0, 8);
        pool(reading, vectors, weights, out, 1);
        expect([...out]).toEqual([7, ...expected, 8]);
      }),
    );
  });
});

const readingOf = (text: string) => maskStatement({ text, names: [] }, table);

/** The even mean of a reading, with what stands around it. */
function evenly(reading: MaskedStatement): number[] {
  const out = Float32Array.of(7, 6, 6, 6, 8);
  poolEvenly(reading, vectors, out, 1);
  return [...out];
}

/** What `pool` gives where each word counts alike. */
function pooled(reading: MaskedStatement): number[] {
  const out = Float32Array.of(7, 0, 0, 0, 8);
  pool(reading, vectors, new Array(reading.length).fill(1), out, 1);
  return [...out];
}

describe('poolEvenly', () => {
  const text = fc.array(fc.constantFrom(...names, 'unlisted', ','), { maxLength: 9 }).map((words) => words.join(' '));

  it('gives the mean of all words, however often it is asked', () => {
    fc.assert(
      fc.property(text, (own) => {
        const reading = readingOf(own);
        expect(evenly(reading)).toEqual(pooled(reading));
        expect(evenly(reading)).toEqual(pooled(reading));
      }),
    );
  });

  it('keeps the mean with the statement, and for the same words with other marks', () => {
    const statement = readingOf('peace talks');
    evenly(statement);
    const { mean } = statement.kept;
    expect(mean).not.toBeNull();
    evenly(statement);
    evenly(withoutTarget({ ...statement, target: 1 }));
    expect(statement.kept.mean).toBe(mean);
  });

  it('gives the mean of the words that are left where one is blanked', () => {
    const statement = readingOf('peace talks war');
    evenly(statement);
    const other = blank(statement, 0, table);
    expect(evenly(other)).toEqual(pooled(other));
    expect(evenly(other)).not.toEqual(evenly(statement));
  });
});

describe('sideWeights', () => {
  const [one, two, three] = [1, DECAY, DECAY ** 2];

  it.each<[length: number, centre: number, side: -1 | 1, weights: number[]]>([
    [4, 0, 1, [0, one, two, three]],
    [4, 0, -1, [0, 0, 0, 0]],
    [4, 3, -1, [three, two, one, 0]],
    [4, 3, 1, [0, 0, 0, 0]],
    [5, 2, 1, [0, 0, 0, one, two]],
    [5, 2, -1, [two, one, 0, 0, 0]],
    [3, -1, 1, [one, two, three]],
    [1, 0, 1, [0]],
    [0, -1, 1, []],
  ])('of %i words beside word %i to side %i', (length, centre, side, weights) => {
    const found = sideWeights(length, centre, side);
    expect(found.length).toBeGreaterThanOrEqual(length);
    weights.forEach((weight, i) => {
      expect(found[i]).toBeCloseTo(weight, 6);
    });
  });
});
