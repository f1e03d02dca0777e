import { describe, expect, it } from 'vitest';
import { delimiterOf, toldDelimiter } from '../../src/runtime/delimiters';

describe('delimiterOf', () => {
  it.each([
    ['id,text', ','],
    ['id;text, long;date', ';'],
    ['id\ttext', '\t'],
    ['text', ','],
  ])('finds the delimiter of %j', (head, delimiter) => expect(delimiterOf(head)).toBe(delimiter));
});

describe('toldDelimiter', () => {
  it.each([
    ['sep=;', ';'],
    ['\uFEFFsep=,\r', ','],
    ['SEP=\t', '\t'],
    ['"sep=;"', ';'],
    ['text;sep=;', null],
    ['sep;text', null],
    ['', null],
  ])('finds in %j what is told', (line, delimiter) => expect(toldDelimiter(line, 'a.csv')).toBe(delimiter));

  it('refuses what no table is read by', () => {
    expect(() => toldDelimiter('sep=|', 'a.csv', { file: 'a.csv' })).toThrow(
      expect.objectContaining({
        code: 'INVALID_CSV',
        details: { file: 'a.csv' },
        message: expect.stringMatching(/^a\.csv .*"\|"\. Expected a comma, a semicolon or a tab/),
      }),
    );
  });
});
