import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillRow, namedRow, stanceRow } from '../../../src/labels/features';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { toneColumns } from '../../../src/labels/features/tone';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary } from '../../../src/labels/features/vocabulary';
import { AT, byColumn, denseRow, nothing, rounded } from './columns';

const listed = { harbour: [4, 0], grain: [0, 4], good: [-2, 2] };
const vectors = readWordVectors(writeWordVectors(Object.keys(listed), Object.values(listed)));
const table = createVocabulary(vectors);
const row = denseRow(stanceRow, vectors.dimensions);
const names = row.columns;

function rowOf(text: string, weights: readonly number[], centre: number) {
  const out = new Float32Array(AT + names.length + AT);
  const focus = { weights: Float32Array.from(weights), centre };
  const statement = maskStatement({ text, names: [] }, table);
  fillRow(row, { ...nothing, statement, focus }, vectors, out, AT);
  return out;
}

/** The numbers that are not 0, by column. */
function columnsOf(...statement: Parameters<typeof rowOf>): Record<string, number> {
  return byColumn(rowOf(...statement), names);
}

/** Some of the columns. */
const only = (columns: Record<string, number>, wanted: RegExp) =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => wanted.test(name)));

/** The columns of a vector. */
const vector = (part: string, first: number, second: number) => ({
  [`vector ${part} 0`]: first,
  [`vector ${part} 1`]: second,
});

describe('the row for stances', () => {
  it('writes vectors, tone and shape', () => {
    expect(columnsOf('harbour never good', [2, 0.5, 1], 0)).toEqual(
      rounded({
        ...vector('whole', 1, 1),
        ...vector('focus', 2, 2 / 3),
        'tone right 3 afinn hostile': 0.6,
        'tone right 3 pattern hostile': 0.7,
        'tone right 8 afinn hostile': 0.6,
        'tone right 8 pattern hostile': 0.7,
        'tone right all afinn hostile': 0.6,
        'tone right all pattern hostile': 0.7,
        'tone focus hostile': 1.3 / 3.5,
        'tone focus negated': 1 / 3.5,
        length: Math.log1p(3),
        negations: 1,
        constant: 1,
      }),
    );
  });

  it.each<[text: string, weights: number[], centre: number, expected: Record<string, number>]>([
    ['harbour grain', [1, 0.5], 0, { ...vector('whole', 2, 2), ...vector('focus', 4 / 1.5, 2 / 1.5) }],
    ['harbour quay grain', [0, 0, 1], 2, { ...vector('whole', 2, 2), 'vector focus 1': 4 }],
    ['harbour grain', [1, 1], -1, { ...vector('whole', 2, 2), ...vector('focus', 2, 2) }],
    ['quay', [1], 0, {}],
    ['', [], -1, {}],
  ])('has the vectors of %j in the focus %j at %i', (text, weights, centre, expected) => {
    expect(only(columnsOf(text, weights, centre), /^vector|outside/)).toEqual(rounded(expected));
  });

  it.each<[text: string, weights: number[], expected: Record<string, number>]>([
    ['good harbour', [1, 3], { kind: 1.3 / 4 }],
    ['good harbour bad', [1, 0.5, 0.25], { kind: 1.3 / 1.75, hostile: (0.25 * 1.3) / 1.75 }],
    ['good good bad bad', [2, 1, 1, 1], { kind: (3 * 1.3) / 5, hostile: (2 * 1.3) / 5 }],
    // The lexicons differ on "careful".
    ['careful peace', [1, 1], { kind: 0.4 / 2, hostile: 0.1 / 2 }],
    ['never good harbour', [1, 1, 2], { hostile: 1.3 / 4, negated: 3 / 4 }],
    ['never bad', [0, 2], { kind: 1.3, negated: 1 }],
    ['good harbour', [0, 1], {}],
    ['never good', [0, 0], {}],
    ['', [], {}],
  ])('has the tone of %j in the focus %j', (text, weights, expected) => {
    const found = only(columnsOf(text, weights, weights.length - 1), /^tone focus/);
    expect(found).toEqual(
      rounded(Object.fromEntries(Object.entries(expected).map(([name, value]) => [`tone focus ${name}`, value]))),
    );
  });

  it.each<[text: string, centre: number, expected: Record<string, number>]>([
    ['harbour quay grain', 0, {}],
    ['harbour quay grain', 1, { 'place of the focus': 1 / 3 }],
    ['harbour quay grain', 2, { 'place of the focus': 2 / 3 }],
    ['harbour quay grain', -1, { 'place of the focus': 0.5 }],
    ['', -1, { 'place of the focus': 0.5 }],
    ['not a quay nor a harbour', 2, { 'place of the focus': 2 / 6, negations: 2 }],
  ])('has the shape of %j with the focus at %i', (text, centre, expected) => {
    const words = text ? text.split(' ').length : 0;
    const found = columnsOf(text, new Array(words).fill(1), centre);
    const length = words > 0 ? { length: Math.log1p(words) } : {};
    expect(only(found, /^(length|place|negations|constant|outside)/)).toEqual(
      rounded({ ...expected, ...length, constant: 1 }),
    );
  });

  it('takes weights for shares: to scale all of them changes nothing', () => {
    const pair = fc.tuple(
      fc.constantFrom('good', 'war', 'never', 'harbour', 'grain', 'quay'),
      fc.constantFrom(0, 0.85, 1, 3),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 9 }), fc.nat(), fc.constantFrom(0.25, 8), (pairs, at, factor) => {
        const text = pairs.map(([word]) => word).join(' ');
        const weights = pairs.map(([, weight]) => weight);
        const centre = (at % (pairs.length + 1)) - 1;
        const scaled = weights.map((weight) => weight * factor);
        expect(columnsOf(text, scaled, centre)).toEqual(columnsOf(text, weights, centre));
      }),
    );
  });
});

describe('its columns', () => {
  it('names vectors, tone and shape', () => {
    expect(names).toEqual([
      'vector whole 0',
      'vector whole 1',
      'vector focus 0',
      'vector focus 1',
      ...toneColumns.map((name) => `tone ${name}`),
      'tone focus kind',
      'tone focus hostile',
      'tone focus negated',
      'length',
      'place of the focus',
      'negations',
      'constant',
    ]);
  });

  it('has zeros for the cue in a file from when it had columns', () => {
    const old = namedRow(stanceRow, undefined, { dimensions: 2, issues: ['trade'] });
    const today = namedRow(
      stanceRow,
      stanceRow.blocks
        .map(({ name }) => name)
        .filter((name) => !/^log-odds (?:letters|liking)$|, governed$/.test(name)),
      { dimensions: 2, issues: ['trade'] },
    );
    expect(old.columns.filter((name) => !today.columns.includes(name))).toHaveLength(20);
    expect(old.columns.filter((name) => !name.startsWith('cue '))).toEqual(today.columns);
  });
});
