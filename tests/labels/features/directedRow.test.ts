import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directedRow, fillRow, readPath } from '../../../src/labels/features';
import {
  asPrinted,
  exchanged,
  type MaskedStatement,
  maskStatement,
} from '../../../src/labels/features/maskedStatement';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary } from '../../../src/labels/features/vocabulary';
import { AT, byColumn, denseRow, nothing, rounded } from './columns';

const listed = { harbour: [4, 0], grain: [0, 4], envoy: [-2, 2] };
const vectors = readWordVectors(writeWordVectors(Object.keys(listed), Object.values(listed)));
const table = createVocabulary(vectors);
const row = denseRow(directedRow, vectors.dimensions);
const names = row.columns;

/** A statement in which (the actor) and {the target} are marked. */
function readMarked(markup: string): MaskedStatement {
  const text = markup.replaceAll(/[(){}]/g, '');
  const spanOf = (mark: RegExp) => {
    const { 0: part, index } = mark.exec(markup)!;
    const start = markup.slice(0, index).replaceAll(/[(){}]/g, '').length;
    return { start, end: start + part.length - 2 };
  };
  return asPrinted(maskStatement({ text, names: [], actor: spanOf(/\(.*?\)/), target: spanOf(/\{.*?\}/) }, table));
}

/** The numbers that are not 0, by column. */
function columnsOf(reading: MaskedStatement): Record<string, number> {
  const out = new Float32Array(AT + names.length + AT);
  const asked = { ...nothing, statement: reading, path: readPath(reading), towards: [] };
  fillRow(row, asked, vectors, out, AT);
  return byColumn(out, names);
}

/** Columns of what stands between and around the two. */
const path = (order: string, columns: Record<string, number>) =>
  Object.fromEntries(
    Object.entries({ order: 1, ...columns }).map(([name, value]) => [
      name.startsWith('vector') ? name.replace(/ \d$/, `, ${order}$&`) : `${name}, ${order}`,
      value,
    ]),
  );

const isPath = (name: string) => / acts( \d)?$/.test(name);

/** Those columns alone, with their order exchanged. */
const turned = (columns: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(columns)
      .filter(([name]) => isPath(name))
      .map(([name, value]) => [
        name.replace(/(actor|target) acts/, (_, who) => `${who === 'actor' ? 'target' : 'actor'} acts`),
        value,
      ]),
  );

describe('the row for actor and target', () => {
  it('writes vectors, tone and cue verbs between the two, vectors around the target, and the shape', () => {
    expect(columnsOf(readMarked('envoy (Oslo) praised harbour grain {Rome} harbour'))).toEqual(
      rounded({
        ...path('actor acts', {
          'vector between 0': 2,
          'vector between 1': 2,
          'between kind': 0.6,
          'friendly cues': 1,
          'words between': Math.log1p(3),
        }),
        // The envoy is five words from the target.
        'vector left 0': (0.85 * 4 - 0.85 ** 4 * 2) / (1 + 0.85 + 0.85 ** 4),
        'vector left 1': (4 + 0.85 ** 4 * 2) / (1 + 0.85 + 0.85 ** 4),
        'vector right 0': 4,
        length: Math.log1p(7),
        constant: 1,
      }),
    );
  });

  it.each<[markup: string, order: string, between: number]>([
    ['(Oslo) met {Rome}', 'actor acts', 1],
    ['{Oslo} met (Rome)', 'target acts', 1],
    ['{Rome} was invited by (Oslo)', 'actor acts', 3],
    ['(Rome) was invited by {Oslo}', 'target acts', 3],
    ['(Oslo) {Rome}', 'actor acts', 0],
    ['the quay (Oslo) {Rome} quay', 'actor acts', 0],
  ])('tells who acts: %s', (markup, order, between) => {
    const found = Object.entries(columnsOf(readMarked(markup))).filter(([name]) => isPath(name));
    expect(Object.fromEntries(found)).toEqual(
      rounded(path(order, between > 0 ? { 'words between': Math.log1p(between) } : {})),
    );
  });

  it.each<[markup: string, expected: Record<string, number>]>([
    // Tone, by where it stands.
    ['good (Oslo) met {Rome}', { 'before kind': 1.3 }],
    ['bad (Oslo) met {Rome}', { 'before hostile': 1.3 }],
    ['(Oslo) met good {Rome}', { 'between kind': 1.3 }],
    ['(Oslo) met bad {Rome}', { 'between hostile': 1.3 }],
    ['(Oslo) met {Rome} good', { 'after kind': 1.3 }],
    ['(Oslo) met {Rome} bad', { 'after hostile': 1.3 }],
    [
      'peace war (Oslo) met good bad {Rome} cold careful',
      {
        'before kind': 0.4,
        'before hostile': 0.4,
        'between kind': 1.3,
        'between hostile': 1.3,
        'after hostile': 0.6 + 0.1,
      },
    ],
    [
      'peace peace (Oslo) war war {Rome} peace peace',
      { 'before kind': 0.8, 'between hostile': 0.8, 'after kind': 0.8 },
    ],
    // Cue verbs between the two alone.
    ['(Oslo) thanked {Rome}', { 'friendly cues': 1 }],
    ['(Oslo) opposed {Rome}', { 'hostile cues': 1 }],
    ['(Oslo) thanked opposed and denounced {Rome}', { 'friendly cues': 1, 'hostile cues': 2 }],
    ['thanked (Oslo) met {Rome} opposed', {}],
    ['(Oslo) met {Rome}', {}],
    // Negations.
    ['(Oslo) never thanked {Rome}', { 'hostile cues': 1, 'negations between': 1 }],
    ['(Oslo) never opposed {Rome}', { 'friendly cues': 1, 'negations between': 1 }],
    ['(Oslo) never met or not {Rome}', { 'negations between': 2 }],
    ['(Oslo) never good {Rome}', { 'between hostile': 1.3, 'negations between': 1 }],
    ['never peace (Oslo) met {Rome}', { 'before hostile': 0.4 }],
    ['(Oslo) met {Rome} never war', { 'after kind': 0.4 }],
    // Vectors between the two alone.
    ['harbour (Oslo) grain {Rome} harbour', { 'vector between 1': 4 }],
    ['(Oslo) envoy quay harbour {Rome}', { 'vector between 0': 1, 'vector between 1': 1 }],
  ])('tells what stands between and around the two: %s', (markup, expected) => {
    const reading = readMarked(markup);
    const between = reading.target - reading.source - 1;
    const own = path('actor acts', { ...expected, 'words between': Math.log1p(between) });
    const found = Object.entries(columnsOf(reading)).filter(([name]) => isPath(name) || name.startsWith('outside'));
    expect(Object.fromEntries(found)).toEqual(rounded(own));
  });

  it.each<[markup: string, expected: Record<string, number>]>([
    ['(Oslo) met {Rome}', {}],
    ['(Oslo) grain {Rome} harbour', { 'vector left 1': 4, 'vector right 0': 4 }],
    [
      '{Oslo} grain (Rome) harbour',
      { 'vector right 0': (0.85 ** 2 * 4) / (1 + 0.85 ** 2), 'vector right 1': 4 / (1 + 0.85 ** 2) },
    ],
    ['harbour {Oslo} (Rome)', { 'vector left 0': 4 }],
  ])('has the vectors around the target: %s', (markup, expected) => {
    const reading = readMarked(markup);
    const found = Object.entries(columnsOf(reading)).filter(([name]) => !isPath(name));
    expect(Object.fromEntries(found)).toEqual(
      rounded({ ...expected, length: Math.log1p(reading.length), constant: 1 }),
    );
  });

  it('says the same of the target as of the actor where they are exchanged, but for who acts', () => {
    const word = fc.constantFrom('harbour', 'grain', 'quay', 'good', 'war', 'never', 'praised', 'opposed', 'by');
    const part = fc.array(word, { maxLength: 5 });
    fc.assert(
      fc.property(part, part, part, (before, between, after) => {
        const reading = readMarked([...before, '(Oslo)', ...between, '{Rome}', ...after].join(' '));
        const found = columnsOf(exchanged(reading, table));
        const own = Object.fromEntries(Object.entries(found).filter(([name]) => isPath(name)));
        expect(own).toEqual(turned(columnsOf(reading)));
      }),
    );
  });
});

describe('its columns', () => {
  const pathNames = (order: string) => [
    `vector between, ${order} 0`,
    `vector between, ${order} 1`,
    `before kind, ${order}`,
    `before hostile, ${order}`,
    `between kind, ${order}`,
    `between hostile, ${order}`,
    `after kind, ${order}`,
    `after hostile, ${order}`,
    `friendly cues, ${order}`,
    `hostile cues, ${order}`,
    `negations between, ${order}`,
    `words between, ${order}`,
    `order, ${order}`,
  ];

  it('names what stands between the two by who acts, then what stands around the target', () => {
    expect(names).toEqual([
      ...pathNames('actor acts'),
      ...pathNames('target acts'),
      'vector left 0',
      'vector left 1',
      'vector right 0',
      'vector right 1',
      'length',
      'constant',
    ]);
  });
});
