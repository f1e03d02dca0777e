import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashLines } from '../../../src/labels/features/featureHashes';
import { FeatureIndex } from '../../../src/labels/features/featureIndex';
import { featureRows } from '../../../src/labels/features/featureRows';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { eachFeature, type ViewName, viewNames } from '../../../src/labels/features/views';
import { createVocabulary } from '../../../src/labels/features/vocabulary';

const table = createVocabulary(readWordVectors(writeWordVectors(['peace'], [[1, 0]])));
const word = fc.constantFrom('not', 'peace', 'wars', 'a', 'aa', '!', 'état', '-1', 'talks');

describe('FeatureIndex', () => {
  it('finds what a map of the names of the features finds', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.nat(14), fc.nat(3), (words, at, gap) => {
        const text = words.join(' ');
        const start = words.slice(0, at).join(' ').length;
        const reading = maskStatement(
          { text, names: [], ...(at % 2 ? { target: { start, end: start + 3 } } : {}) },
          table,
        );
        for (const view of viewNames) {
          const features: string[] = [];
          eachFeature(view, reading, (feature) => features.push(feature));
          const listed = [...new Set(features)].filter((_, i) => (i + gap) % 3 > 0);
          const rows = new Map(listed.map((feature, row) => [feature, row]));
          const expected = features.flatMap((feature) => rows.get(feature) ?? []);
          const index = new FeatureIndex(listed);
          expect([...featureRows(index, view, reading)]).toEqual(expected);
          for (const [feature, row] of rows) expect(index.get(feature)).toBe(row);
        }
      }),
    );
  });

  it('knows nothing that is not listed, and of two equal features the later', () => {
    const index = new FeatureIndex(['a b', 'a', 'a b']);
    expect(['a b', 'a', 'a ', 'b', ''].map((feature) => index.get(feature))).toEqual([2, 1, -1, -1, -1]);
    expect(new FeatureIndex([]).get('a')).toBe(-1);
  });

  it.each([
    ['names', ['peace', 'no war', '']],
    ['lines', 'peace\nno war\n'],
    ['hashes', hashLines('peace\nno war\n')],
  ])('takes features as %s', (_, features) => {
    const index = new FeatureIndex(features);
    expect(index.size).toBe(3);
    expect(['peace', 'no war', '', 'war'].map((feature) => index.get(feature))).toEqual([0, 1, 2, -1]);
  });

  const stems = ['peac', 'never', '!peac', '!talk', '!<target>', '<target>', 'talk', 'here', '!here', '<edge>'];
  const places = ['-1', '0', '1', '2'].flatMap((place) => stems.map((stem) => `${place} ${stem}`));
  const listed = [...stems, ...places];

  it.each<[view: ViewName, text: string, target: string, found: string[]]>([
    ['left', 'peace talks here', '', []],
    ['right', 'peace talks here', '', []],
    ['beside', 'peace talks here', '', []],
    ['left', 'Rome talks here', 'Rome', []],
    ['right', 'Rome talks here', 'Rome', ['talk', 'here']],
    ['beside', 'Rome talks here', 'Rome', ['-1 <edge>', '1 talk', '2 here']],
    ['left', 'peace talks Rome', 'Rome', ['peac', 'talk']],
    ['right', 'peace talks Rome', 'Rome', []],
    ['beside', 'peace talks Rome', 'Rome', ['-1 talk', '1 <edge>', '2 <edge>']],
    ['left', 'never peace Rome talks', 'Rome', ['never', '!peac']],
    ['right', 'never peace Rome talks here', 'Rome', ['!talk', 'here']],
    ['stem', 'never Rome talks', 'Rome', ['never', '!<target>', '!talk']],
    ['word', 'peace talks here', '', ['here']],
  ])('lists in the view %s of %j for %j %j', (view, text, name, found) => {
    const start = text.indexOf(name);
    const target = name && { target: { start, end: start + name.length } };
    const rows = featureRows(
      new FeatureIndex(listed),
      view,
      maskStatement({ text, names: [], ...(target || {}) }, table),
    );
    expect(rows.map((row) => listed[row])).toEqual(found);
  });
});
