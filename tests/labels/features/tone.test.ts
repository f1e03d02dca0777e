import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { toneColumns, writeTone } from '../../../src/labels/features/tone';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary } from '../../../src/labels/features/vocabulary';
import { AT, byColumn } from './columns';

const table = createVocabulary(readWordVectors(writeWordVectors(['harbour'], [[4, 0]])));

/** The sums that are not 0, by column, to four places. */
function columnsOf(text: string, centre: number): Record<string, number> {
  const out = new Float32Array(AT + toneColumns.length + AT);
  writeTone(maskStatement({ text, names: [] }, table), centre, out, AT);
  return byColumn(out, toneColumns);
}

/** The same number in the columns of several reaches. */
const within = (side: string, reaches: readonly (number | 'all')[], kind: string, value: number) =>
  Object.fromEntries(reaches.map((reach) => [`${side} ${reach} ${kind}`, value]));

const ALL = [3, 8, 'all'] as const;
const quays = (count: number) => 'quay '.repeat(count);

describe('writeTone', () => {
  it.each<[text: string, centre: number, expected: Record<string, number>]>([
    // By lexicon: only one of the two knows "peace" and "cold"; they differ on "careful".
    ['harbour peace', 0, within('right', ALL, 'afinn kind', 0.4)],
    ['harbour war', 0, within('right', ALL, 'afinn hostile', 0.4)],
    ['harbour cold', 0, within('right', ALL, 'pattern hostile', 0.6)],
    ['harbour good', 0, { ...within('right', ALL, 'afinn kind', 0.6), ...within('right', ALL, 'pattern kind', 0.7) }],
    [
      'harbour careful',
      0,
      { ...within('right', ALL, 'afinn kind', 0.4), ...within('right', ALL, 'pattern hostile', 0.5) },
    ],
    ['harbour quay', 0, {}],
    // By side; what stands in the centre is on neither.
    ['peace harbour', 1, within('left', ALL, 'afinn kind', 0.4)],
    [
      'peace harbour war',
      1,
      { ...within('left', ALL, 'afinn kind', 0.4), ...within('right', ALL, 'afinn hostile', 0.4) },
    ],
    ['quay peace quay', 1, {}],
    ['peace quay', 0, {}],
    // Sums.
    [
      'peace peace war harbour',
      3,
      { ...within('left', ALL, 'afinn kind', 0.8), ...within('left', ALL, 'afinn hostile', 0.4) },
    ],
    // A negated word counts on the other side.
    ['harbour never cold', 0, within('right', ALL, 'pattern kind', 0.6)],
    ['never peace harbour', 2, within('left', ALL, 'afinn hostile', 0.4)],
    // Without a centre all is to the right.
    ['peace', -1, within('right', ALL, 'afinn kind', 0.4)],
    ['', -1, {}],
  ])('%j around %i', (text, centre, expected) => {
    expect(columnsOf(text, centre)).toEqual(expected);
  });

  it.each<[distance: number, reaches: readonly (number | 'all')[]]>([
    [1, [3, 8, 'all']],
    [3, [3, 8, 'all']],
    [4, [8, 'all']],
    [8, [8, 'all']],
    [9, ['all']],
    [40, ['all']],
  ])('counts what is %i words away within %j', (distance, reaches) => {
    const kind = within('left', reaches, 'afinn kind', 0.4);
    const hostile = within('right', reaches, 'afinn hostile', 0.4);
    const between = quays(distance - 1);
    expect(columnsOf(`peace ${between}harbour`, distance)).toEqual(kind);
    expect(columnsOf(`harbour ${between}war`, 0)).toEqual(hostile);
    // The beginning of the statement stands for a centre that there is not.
    expect(columnsOf(`${between}war`, -1)).toEqual(hostile);
  });

  it('exchanges the sides where the words are turned round', () => {
    const word = fc.constantFrom('peace', 'war', 'cold', 'good', 'careful', 'quay');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 24 }), fc.nat(), (words, at) => {
        const centre = at % words.length;
        const turned = columnsOf(words.toReversed().join(' '), words.length - 1 - centre);
        const exchanged = Object.entries(columnsOf(words.join(' '), centre)).map(([name, value]) => [
          name.startsWith('left') ? name.replace('left', 'right') : name.replace('right', 'left'),
          value,
        ]);
        expect(turned).toEqual(Object.fromEntries(exchanged));
      }),
    );
  });

  it('exchanges kind and hostile where all words are negated', () => {
    const plain = columnsOf('harbour quay good war', 0);
    const negated = columnsOf('harbour never good war', 0);
    expect(negated).toEqual(
      Object.fromEntries(
        Object.entries(plain).map(([name, value]) => [
          name.endsWith('kind') ? name.replace('kind', 'hostile') : name.replace('hostile', 'kind'),
          value,
        ]),
      ),
    );
  });
});

describe('toneColumns', () => {
  it('names two signs by lexicon, reach and side', () => {
    expect(toneColumns).toHaveLength(24);
    expect(new Set(toneColumns).size).toBe(24);
    expect(toneColumns.slice(0, 5)).toEqual([
      'left 3 afinn kind',
      'left 3 afinn hostile',
      'left 3 pattern kind',
      'left 3 pattern hostile',
      'left 8 afinn kind',
    ]);
    expect(toneColumns.at(-1)).toBe('right all pattern hostile');
  });
});
