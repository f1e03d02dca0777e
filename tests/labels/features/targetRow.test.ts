import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillRow, targetRow, toneRow } from '../../../src/labels/features';
import { type MaskedStatement, maskStatement } from '../../../src/labels/features/maskedStatement';
import { toneColumns } from '../../../src/labels/features/tone';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary } from '../../../src/labels/features/vocabulary';
import { AT, byColumn, denseRow, nothing, rounded } from './columns';

const listed = { harbour: [4, 0], grain: [0, 4], envoy: [-2, 2] };
const vectors = readWordVectors(writeWordVectors(Object.keys(listed), Object.values(listed)));
const table = createVocabulary(vectors);
const row = denseRow(targetRow(), vectors.dimensions);
const withoutTarget = denseRow(toneRow, vectors.dimensions);
const names = row.columns;

/** A statement in which [names] and {the target} are marked. */
function readMarked(markup: string): MaskedStatement {
  const text = markup.replaceAll(/[[\]{}]/g, '');
  const spansOf = (mark: RegExp) =>
    Array.from(markup.matchAll(mark), ({ 0: part, index }) => {
      const start = markup.slice(0, index).replaceAll(/[[\]{}]/g, '').length;
      return { start, end: start + part.length - 2 };
    });
  const target = spansOf(/\{.*?\}/g)[0];
  return maskStatement({ text, names: spansOf(/\[.*?\]/g), ...(target && { target }) }, table);
}

function rowOf(markup: string): Float32Array {
  const out = new Float32Array(AT + names.length + AT);
  const statement = readMarked(markup);
  fillRow(statement.target < 0 ? withoutTarget : row, { ...nothing, statement }, vectors, out, AT);
  return out;
}

/** The numbers that are not 0, by column. */
function columnsOf(markup: string): Record<string, number> {
  return byColumn(rowOf(markup), names);
}

/** Some of the columns. */
const only = (columns: Record<string, number>, wanted: RegExp) =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => wanted.test(name)));

/** The columns of a vector. */
const vector = (part: string, first: number, second: number) => ({
  [`vector ${part} 0`]: first,
  [`vector ${part} 1`]: second,
});

const quays = (count: number) => 'quay '.repeat(count);

describe('the row for targets', () => {
  it('writes vectors, tone, cue verbs and shape', () => {
    expect(columnsOf('harbour praised {Oslo} grain')).toEqual(
      rounded({
        ...vector('whole', 2, 2),
        'vector left 0': 4,
        'vector right 1': 4,
        'tone left 3 afinn kind': 0.6,
        'tone left 8 afinn kind': 0.6,
        'tone left all afinn kind': 0.6,
        'cues left 3 friendly': 1,
        'cues left 8 friendly': 1,
        length: Math.log1p(4),
        'place of the target': 2 / 4,
        targets: 1,
        constant: 1,
      }),
    );
  });

  it.each<[markup: string, expected: Record<string, number>]>([
    [
      'harbour grain {Oslo} envoy harbour',
      {
        ...vector('whole', 1.5, 1.5),
        ...vector('left', (0.85 * 4) / 1.85, 4 / 1.85),
        ...vector('right', (-2 + 0.85 * 4) / 1.85, 2 / 1.85),
      },
    ],
    ['{Oslo} harbour', { 'vector whole 0': 4, 'vector right 0': 4 }],
    ['grain {Oslo}', { 'vector whole 1': 4, 'vector left 1': 4 }],
    ['{Oslo}', {}],
    // Without a target, both sides are the whole.
    ['envoy harbour', { ...vector('whole', 1, 1), ...vector('left', 1, 1), ...vector('right', 1, 1) }],
    // Words without a vector count for the distance alone.
    ['{Oslo} quay harbour grain', { ...vector('whole', 2, 2), ...vector('right', 4 / 1.85, (0.85 * 4) / 1.85) }],
    ['', {}],
  ])('has the vectors of %j', (markup, expected) => {
    expect(only(columnsOf(markup), /^vector|outside/)).toEqual(rounded(expected));
  });

  it.each<[title: string, markup: string, expected: Record<string, number>]>([
    ['3 before', `praised ${quays(2)}{Oslo}`, { 'left 3 friendly': 1, 'left 8 friendly': 1 }],
    ['4 before', `praised ${quays(3)}{Oslo}`, { 'left 8 friendly': 1 }],
    ['8 before', `quay praised ${quays(7)}{Oslo} quay`, { 'left 8 friendly': 1 }],
    ['9 before', `quay praised ${quays(8)}{Oslo} quay`, {}],
    ['3 behind', `{Oslo} ${quays(2)}condemned`, { 'right 3 hostile': 1, 'right 8 hostile': 1 }],
    ['4 behind', `{Oslo} ${quays(3)}condemned`, { 'right 8 hostile': 1 }],
    ['8 behind', `quay {Oslo} ${quays(7)}condemned quay`, { 'right 8 hostile': 1 }],
    ['9 behind', `quay {Oslo} ${quays(8)}condemned quay`, {}],
    ['hostile', 'condemned {Oslo}', { 'left 3 hostile': 1, 'left 8 hostile': 1 }],
    ['friendly', '{Oslo} praised', { 'right 3 friendly': 1, 'right 8 friendly': 1 }],
    ['negated', 'never praised {Oslo}', { 'left 3 hostile': 1, 'left 8 hostile': 1 }],
    ['negated', 'never condemned {Oslo}', { 'left 3 friendly': 1, 'left 8 friendly': 1 }],
    [
      'two',
      `praised quay condemned backed {Oslo}`,
      { 'left 3 hostile': 1, 'left 3 friendly': 1, 'left 8 friendly': 2, 'left 8 hostile': 1 },
    ],
    ['none', 'good {Oslo} bad', {}],
    // Without a target they are counted as the tone is: to the right, from the beginning on.
    ['third, no target', `${quays(2)}praised`, { 'right 3 friendly': 1, 'right 8 friendly': 1 }],
    ['fourth, no target', `${quays(3)}praised quay`, { 'right 8 friendly': 1 }],
    ['ninth, no target', `${quays(8)}praised quay`, {}],
  ])('counts cue verbs by side and distance: %s', (_, markup, expected) => {
    expect(only(columnsOf(markup), /^cues|outside/)).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, value]) => [`cues ${name}`, value])),
    );
  });

  it.each<[markup: string, words: number, expected: Record<string, number>]>([
    ['{Oslo} quay quay', 3, { targets: 1 }],
    ['quay {Oslo} quay', 3, { 'place of the target': 1 / 3, targets: 1 }],
    ['quay quay {Oslo}', 3, { 'place of the target': 2 / 3, targets: 1 }],
    ['quay quay', 2, { 'place of the target': 0.5 }],
    ['{Oslo} met [Rome]; [Oslo] agreed', 6, { targets: 2 }],
    ['not {Oslo} nor a quay', 5, { 'place of the target': 1 / 5, negations: 2, targets: 1 }],
    ['quay without grain', 3, { 'place of the target': 0.5, negations: 1 }],
    ['', 0, { 'place of the target': 0.5 }],
  ])('has the shape of %j', (markup, words, expected) => {
    const length = words > 0 ? { length: Math.log1p(words) } : {};
    expect(only(columnsOf(markup), /^(length|place|negations|targets|constant|outside)/)).toEqual(
      rounded({ ...expected, ...length, constant: 1 }),
    );
  });

  it('has the tone around the target', () => {
    expect(only(columnsOf(`bad ${quays(3)}{Oslo} good`), /^tone/)).toEqual({
      'tone left 8 afinn hostile': 0.6,
      'tone left 8 pattern hostile': 0.7,
      'tone left all afinn hostile': 0.6,
      'tone left all pattern hostile': 0.7,
      'tone right 3 afinn kind': 0.6,
      'tone right 3 pattern kind': 0.7,
      'tone right 8 afinn kind': 0.6,
      'tone right 8 pattern kind': 0.7,
      'tone right all afinn kind': 0.6,
      'tone right all pattern kind': 0.7,
    });
  });

  it('exchanges the sides where the words are turned round', () => {
    const word = fc.constantFrom('harbour', 'grain', 'envoy', 'quay', 'good', 'war', 'praised', 'condemned');
    const side = fc.array(word, { maxLength: 12 });
    const sided = /^(vector|tone|cues) (left|right)/;
    fc.assert(
      fc.property(side, side, (before, after) => {
        const words = [...before, '{Oslo}', ...after];
        const found = only(columnsOf(words.join(' ')), sided);
        const turned = only(columnsOf(words.toReversed().join(' ')), sided);
        const exchanged = Object.entries(found).map(([name, value]) => [
          name.replace(sided, (_, kind, own) => `${kind} ${own === 'left' ? 'right' : 'left'}`),
          // The words are summed in another order.
          expect.closeTo(value, 3),
        ]);
        expect(turned).toEqual(Object.fromEntries(exchanged));
      }),
    );
  });
});

describe('its columns', () => {
  it('names vectors, tone, cue verbs and shape', () => {
    expect(names).toEqual([
      'vector whole 0',
      'vector whole 1',
      'vector left 0',
      'vector left 1',
      'vector right 0',
      'vector right 1',
      ...toneColumns.map((name) => `tone ${name}`),
      'cues left 3 friendly',
      'cues left 3 hostile',
      'cues left 8 friendly',
      'cues left 8 hostile',
      'cues right 3 friendly',
      'cues right 3 hostile',
      'cues right 8 friendly',
      'cues right 8 hostile',
      'length',
      'place of the target',
      'negations',
      'targets',
      'constant',
    ]);
  });
});
