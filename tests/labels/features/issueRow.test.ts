import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementInput } from '../../../src/labels/features/input';
import {
  contentWeight,
  issueColumns,
  issueWidth,
  vectorColumns,
  writeIssueRow,
} from '../../../src/labels/features/issueRow';
import { read } from '../../../src/labels/features/reading';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createWordTable } from '../../../src/labels/features/words';
import { AT, byColumn, round } from './columns';

/** "Said" and "the" are stop words. */
const listed = { harbour: [4, 0], grain: [0, 4], envoy: [-2, 2], said: [0, -4], the: [4, 4] };
const vectors = readWordVectors(writeWordVectors(Object.keys(listed), Object.values(listed)));
const table = createWordTable(vectors);
const names = issueColumns(vectors.dimensions);

/** A statement in which [names] are marked. */
function readMarked(markup: string, content?: string) {
  const text = markup.replaceAll(/[[\]]/g, '');
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const input: StatementInput = {
    text,
    names: Array.from(markup.matchAll(/\[(.*?)\]/g), ([, name]) => spanOf(name!)),
    ...(content && { content: [spanOf(content)] }),
  };
  return read(input, table);
}

const lengthOf = (words: number) => round(Math.log1p(words));

/** The numbers that are not 0, by column. */
function columnsOf(markup: string, content?: string): Record<string, number> {
  const out = new Float32Array(AT + names.length + AT);
  writeIssueRow(readMarked(markup, content), vectors, out, AT);
  return byColumn(out, names);
}

/** The columns of a vector. */
const vector = (part: string, first: number, second: number) => ({
  [`vector ${part} 0`]: first,
  [`vector ${part} 1`]: second,
});

describe('writeIssueRow', () => {
  it.each<[title: string, markup: string, content: string | undefined, expected: Record<string, number>]>([
    [
      'takes the mean of the words',
      'harbour grain envoy',
      undefined,
      { ...vector('whole', round(2 / 3), 2), ...vector('content', round(2 / 3), 2), length: lengthOf(3) },
    ],
    [
      'leaves stop words out of the content',
      'the harbour',
      undefined,
      { ...vector('whole', 4, 2), 'vector content 0': 4, length: lengthOf(2) },
    ],
    [
      'counts the attribution half',
      'envoy said grain harbour',
      'grain harbour',
      { ...vector('whole', 0.5, 0.5), ...vector('content', 3 / 2.5, 5 / 2.5), length: lengthOf(4) },
    ],
    [
      'leaves out what has no vector, but for the length',
      '[Oslo] sends 5,000 harbour cranes.',
      undefined,
      { 'vector whole 0': 4, 'vector content 0': 4, length: lengthOf(6) },
    ],
    ['has no content in stop words', 'the', undefined, { ...vector('whole', 4, 4), length: lengthOf(1) }],
    [
      'has no content where all that was said are stop words, but for the attribution',
      'envoy the',
      'the',
      { ...vector('whole', 1, 3), ...vector('content', -2, 2), length: lengthOf(2) },
    ],
    ['has nothing but the constant of no words', '', undefined, {}],
  ])('%s: %j', (_, markup, content, expected) => {
    const found = columnsOf(markup, content);
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

describe('contentWeight', () => {
  it.each([
    ['grain', 1],
    ['envoy', 0.5],
    ['said', 0],
    ['the', 0],
  ])('of %j is %d', (word, weight) => {
    const reading = readMarked('envoy said the grain', 'the grain');
    const i = reading.words.findIndex((info) => info.word === word);
    expect(contentWeight(reading, i)).toBe(weight);
  });

  it('is whole where it is not known what was said', () => {
    expect(contentWeight(readMarked('envoy said grain'), 0)).toBe(1);
  });
});

describe('issueColumns', () => {
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

  it.each([1, 2, 5])('are as many as are written of %i dimensions', (dimensions) => {
    const columns = issueColumns(dimensions);
    expect(columns).toHaveLength(issueWidth(dimensions));
    expect(columns.filter((name) => name.startsWith('vector'))).toHaveLength(vectorColumns(dimensions));
  });
});
