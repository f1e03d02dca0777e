import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureIndex } from '../../src/features/featureIndex';
import { read } from '../../src/features/reading';
import { readWordVectors, writeWordVectors } from '../../src/features/vectors';
import { eachFeature, viewNames } from '../../src/features/views';
import { createWordTable } from '../../src/features/words';

const table = createWordTable(readWordVectors(writeWordVectors(['peace'], [[1, 0]])));
const word = fc.constantFrom('not', 'peace', 'wars', 'a', 'aa', '!', 'état', '-1', 'talks');

describe('FeatureIndex', () => {
  it('finds what a map of the names of the features finds', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.nat(14), fc.nat(3), (words, at, gap) => {
        const text = words.join(' ');
        const start = words.slice(0, at).join(' ').length;
        const reading = read({ text, names: [], ...(at % 2 ? { target: { start, end: start + 3 } } : {}) }, table);
        for (const view of viewNames) {
          const features: string[] = [];
          eachFeature(view, reading, (feature) => features.push(feature));
          const listed = [...new Set(features)].filter((_, i) => (i + gap) % 3 > 0);
          const rows = new Map(listed.map((feature, row) => [feature, row]));
          const expected = features.flatMap((feature) => rows.get(feature) ?? []);
          const index = new FeatureIndex(listed);
          expect([...index.rows(view, reading)]).toEqual(expected);
          for (const [feature, row] of rows) expect(index.get(feature)).toBe(row);
        }
      }),
    );
  });

  it('knows nothing that is not listed, and of two equal features the later', () => {
    const index = new FeatureIndex(['a b', 'a', 'a b']);
    expect(['a b', 'a', 'a ', 'b', ''].map((feature) => index.get(feature))).toEqual([
      2,
      1,
      undefined,
      undefined,
      undefined,
    ]);
    expect(new FeatureIndex([]).get('a')).toBeUndefined();
  });
});
