import { describe, expect, test } from 'vitest';
import { analyze, paragraphs, quotations, sentences } from '../../src/index';
import { isQuotedCell } from '../../src/text/quotedCell';

describe('a cell of a table keeps the marks of its format', () => {
  test.each([
    ['"Lind said: ""We go."""', true],
    ['"""We go,"" Lind said."', true],
    ['"Lind left.""We stay,"" Roth said.""If"', true],
    // One quotation, one inside another, two of them, and marks alone
    ['"We go."', false],
    ['"He told me, "We go.""', false],
    ['"We go," she said, "now."', false],
    ['""We go.""', false],
    ['""', false],
    ['"', false],
    ['', false],
    ['Lind said: ""We go.""', false],
  ])('%s: %s', (text, expected) => expect(isQuotedCell(text)).toBe(expected));
});

const cuts = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

const CELL = '"Lind left.""We stay,"" Roth said. He ""might"" go."';

test('what is doubled is one mark, and what stands around the cell is none', () => {
  expect(cuts(CELL, quotations(CELL).quotations)).toEqual(['""We stay,""', '""might""']);
  expect(quotations(CELL).warnings).toEqual([]);
  expect(cuts(CELL, paragraphs(CELL))).toEqual(['"', CELL.slice(1, -1), '"']);
  expect(cuts(CELL, sentences(CELL))).toEqual(['"', 'Lind left.', '""We stay,"" Roth said.', 'He ""might"" go.', '"']);
});

test.each([
  ['Peru’s top general on Monday said the strikes had helped troops launch a “wide-ranging” attack.'],
  ['Ana Lind says: “We are close to a treaty with Chad.”'],
  ['“We reject the treaty,” Ana Lind said.'],
])('a cell is read as its text is: %s', (text) => {
  const cell = `"${text.replaceAll(/[“”]/g, '""')}"`;
  const read = (of: string) =>
    analyze(of).statements.map(({ actor, cue, content }) => [
      actor?.name,
      cue?.text,
      content.map((part) => part.text.replaceAll(/""|[“”]/g, '"')),
    ]);
  expect(read(cell)).toEqual(read(text));
  expect(read(cell)).toHaveLength(1);
});

test('a whole quotation in marks is nobody’s still', () =>
  expect(analyze('"Peru’s top general on Monday said the strikes had helped."').statements).toEqual([]));
