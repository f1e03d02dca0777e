import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillRow, issueRow } from '../../../src/labels/features';
import type { StatementInput } from '../../../src/labels/features/input';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary } from '../../../src/labels/features/vocabulary';
import { AT, byColumn, denseRow, nothing, round } from './columns';

/** "Said" and "the" are stop words. */
const listed = { harbour: [4, 0], grain: [0, 4], envoy: [-2, 2], said: [0, -4], the: [4, 4] };
const vectors = readWordVectors(writeWordVectors(Object.keys(listed), Object.values(listed)));
const table = createVocabulary(vectors);
const row = denseRow(issueRow, vectors.dimensions);
const names = row.columns;

/** A statement in which [names] are marked. */
function readMarked(markup: string) {
  const text = markup.replaceAll(/[[\]]/g, '');
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const input: StatementInput = {
    text,
    names: Array.from(markup.matchAll(/\[(.*?)\]/g), ([, name]) => spanOf(name!)),
  };
  return maskStatement(input, table);
}

const lengthOf = (words: number) => round(Math.log1p(words));

/** The numbers that are not 0, by column. */
function columnsOf(markup: string): Record<string, number> {
  const out = new Float32Array(AT + names.length + AT);
  fillRow(row, { ...nothing, statement: readMarked(markup) }, vectors, out, AT);
  return byColumn(out, names);
}

/** The columns of a vector. */
const vector = (part: string, first: number, second: number) => ({
  [`vector ${part} 0`]: first,
  [`vector ${part} 1`]: second,
});

describe('the row for issues', () => {
  it.each<[title: string, markup: string, expected: Record<string, number>]>([
    [
      'takes the mean of the words',
      'harbour grain envoy',
      { ...vector('whole', round(2 / 3), 2), ...vector('content', round(2 / 3), 2), length: lengthOf(3) },
    ],
    [
      'leaves stop words out of the content',
      'the harbour',
      { ...vector('whole', 4, 2), 'vector content 0': 4, length: lengthOf(2) },
    ],
    [
      'leaves out what has no vector, but for the length',
      '[Oslo] sends 5,000 harbour cranes.',
      { 'vector whole 0': 4, 'vector content 0': 4, length: lengthOf(6) },
    ],
    ['has no content in stop words', 'the', { ...vector('whole', 4, 4), length: lengthOf(1) }],
    ['has nothing but the constant of no words', '', {}],
  ])('%s: %j', (_, markup, expected) => {
    const found = columnsOf(markup);
    expect(found).toEqual({ ...expected, constant: 1 });
  });

  it('does not see the order of the words', () => {
    const word = fc.constantFrom('harbour', 'grain', 'envoy', 'said', 'the', 'quay');
    const words = fc.array(word, { maxLength: 9 });
    const shuffled = words.chain((own) =>
      fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })),
    );
    fc.assert(
      fc.property(shuffled, ([own, other]) => {
        const near = Object.entries(columnsOf(own.join(' '))).map(([name, value]) => [name, expect.closeTo(value, 3)]);
        expect(columnsOf(other.join(' '))).toEqual(Object.fromEntries(near));
      }),
    );
  });

  it('says of a statement that is said twice only that it is longer', () => {
    const once = columnsOf('the envoy said grain');
    const twice = columnsOf('the envoy said grain the envoy said grain');
    expect(twice).toEqual({ ...once, length: lengthOf(8) });
  });
});

describe('its columns', () => {
  it('names both vectors, then the shape', () => {
    expect(names).toEqual([
      'vector whole 0',
      'vector whole 1',
      'vector content 0',
      'vector content 1',
      'length',
      'constant',
    ]);
  });
});
