import { describe, expect, it } from 'vitest';
import type { StancekitError } from '../../src/errors';
import { readExamples } from '../../src/training/data/examples';

const jsonl = (text: string, onInvalid?: (error: StancekitError) => void) =>
  readExamples(text, { format: 'jsonl', file: 'rows.jsonl', ...(onInvalid && { onInvalid }) });
const csv = (text: string) => readExamples(text, { format: 'csv', file: 'rows.csv' });

describe('readExamples', () => {
  it('reads both forms of rows, and groups by document, batch or actor in this order', () => {
    const rows = [
      { text: 'We lift the tariffs.', issues: { trade: 'favor' }, actor: 'Oslo', batch: 'b', document: 'd', id: 7 },
      { text: 'No more tariffs.', issue: 'trade', stance: 'favor', batch: 'b' },
      { text: 'It rained.', issues: {} },
    ];
    expect(jsonl(`\uFEFF${rows.map((row) => JSON.stringify(row)).join('\r\n')}\n\n`)).toEqual([
      { text: 'We lift the tariffs.', issues: { trade: 'favor' }, actor: 'Oslo', group: 'd', origin: 'rows.jsonl:1' },
      { text: 'No more tariffs.', issues: { trade: 'favor' }, group: 'b', origin: 'rows.jsonl:2' },
      { text: 'It rained.', issues: {}, origin: 'rows.jsonl:3' },
    ]);
    expect(readExamples('{"text":"a","issues":{}}', { format: 'jsonl' })).toEqual([{ text: 'a', issues: {} }]);
  });

  it('reads CSV with quotes, line feeds in cells and a byte order mark', () => {
    expect(csv('\uFEFFtext,issue,stance,actor\n"He said ""no"",\nand left.",trade,against,Rome\n')).toEqual([
      {
        text: 'He said "no",\nand left.',
        issues: { trade: 'against' },
        actor: 'Rome',
        group: 'Rome',
        origin: 'rows.csv:3',
      },
    ]);
  });

  it.each([';', '\t'])('reads a table with %j between its cells', (delimiter) => {
    const lines = [
      ['text', 'issue', 'stance'],
      ['"Yes, and no."', 'trade', 'favor'],
    ];
    const [example] = csv(lines.map((cells) => cells.join(delimiter)).join('\n'));
    expect(example).toMatchObject({ text: 'Yes, and no.', issues: { trade: 'favor' } });
  });

  it.each(['\n', '\r\n'])('reads the delimiter that a line above the head tells, lines ending in %j', (end) => {
    const lines = ['\uFEFFsep=;', 'text;issue;stance', 'Yes, and, and no.;trade;favor', 'No.;trade;never'];
    expect(csv(lines.slice(0, 3).join(end))).toEqual([
      { text: 'Yes, and, and no.', issues: { trade: 'favor' }, origin: 'rows.csv:3' },
    ]);
    expect(() => csv(lines.join(end))).toThrow(expect.objectContaining({ details: { file: 'rows.csv', line: 4 } }));
    expect(() => csv(['sep=|', 'text|issue|stance'].join(end))).toThrow(
      expect.objectContaining({ code: 'INVALID_CSV', message: expect.stringContaining('semicolon') }),
    );
  });

  it.each([
    ['Favor', 'favor'],
    ['FAVOR', 'favor'],
    ['favour', 'favor'],
    [' Favour ', 'favor'],
    ['Against', 'against'],
    ['\u00A0neutral\t', 'neutral'],
  ])('reads the stance %j as %s', (written, stance) => {
    const read = [{ text: 'No.', issues: { trade: stance } }];
    const rows = [
      { issue: 'trade', stance: written },
      { issues: { trade: written } },
      { issues: { trade: stance }, issue: 'trade', stance: written },
    ];
    for (const row of rows) expect(jsonl(JSON.stringify({ text: 'No.', ...row }))).toMatchObject(read);
    expect(csv(`text,issue,stance\nNo.,trade,${written}\n`)).toMatchObject(read);
  });

  it.each(['pro', 'favourable', 'favo r', 'constructor', '?'])('refuses the stance %j with its row', (written) => {
    expect(() => csv(`text,issue,stance\nNo.,trade,Favour\nNo.,trade,${written}\n`)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ROW',
        details: { file: 'rows.csv', line: 3 },
        message: `rows.csv:3: expected \`stance\` to be favor, against, neutral, got \`${written}\` (string) for \`trade\` (string).`,
      }),
    );
  });

  it.each([
    ['{"text":', 'INVALID_JSON', 2],
    ['[1]', 'INVALID_ROW', 2],
    ['{"issue":"x","stance":"favor"}', 'INVALID_ROW', 2],
    ['{"text":"  ","issue":"x","stance":"favor"}', 'INVALID_ROW', 2],
    ['{"text":"a","issue":"x","stance":"pro"}', 'INVALID_ROW', 2],
    ['{"text":"a","issues":{"x":1}}', 'INVALID_ROW', 2],
    ['{"text":"a","issues":["x"]}', 'INVALID_ROW', 2],
    ['{"text":"a","issues":{"__proto__":"favor"}}', 'INVALID_ROW', 2],
    ['{"text":"a"}', 'INVALID_ROW', 2],
  ])('names file and line of %s', (row, code, line) => {
    const run = () => jsonl(`{"text":"a","issues":{}}\n${row}\n`);
    expect(run).toThrow(expect.objectContaining({ code, details: { file: 'rows.jsonl', line } }));
    expect(run).toThrow(/rows\.jsonl:2/);
  });

  it.each([
    ['text,issue,stance\n"open', 'INVALID_CSV'],
    ['text,issue,stance\na,b\n', 'INVALID_CSV'],
    ['text,issue,stance\na,x,for\n', 'INVALID_ROW'],
    ['words,issue,stance\na,x,favor\n', 'INVALID_CSV'],
  ])('refuses the table %j', (text, code) => {
    expect(() => csv(text)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['a cell without its closing quote', 'a,b\n"open', 2, 'never closed; close it'],
    ['a quote inside a cell', 'a,b\nHe said "no",x', 2, 'does not begin with one; put the whole cell'],
    ['words behind a quotation', 'a,b\n"No" he said,x', 2, 'behind the quotation mark that ends a cell'],
    ['words right behind a quotation', 'a,b\nx,y\n"No"s,x', 3, 'behind the quotation mark that ends a cell'],
    ['too many cells', 'a,b\nx,y,z', 2, 'as many cells as the head has, 2, got 3'],
    ['too few cells', 'a,b\n\nx', 3, 'as many cells as the head has, 2, got 1'],
  ])('tells what to do about %s, and where', (_, text, line, told) => {
    expect(() => readExamples(text, { format: 'csv', file: 'rows.csv' })).toThrow(
      expect.objectContaining({
        code: 'INVALID_CSV',
        details: { file: 'rows.csv', line },
        message: expect.stringMatching(new RegExp(`^rows\\.csv:${line} is not valid CSV: .*${told}`)),
      }),
    );
  });

  it('passes over every bad row where somebody is told of them', () => {
    const told: (number | undefined)[] = [];
    const rows = jsonl(
      '{"text":"a","issues":{}}\n{\n[]\n{"text":"b","issues":{"x":"pro"}}\n{"text":"c","issues":{}}',
      (error) => told.push(error.details.line),
    );
    expect(rows.map(({ text }) => text)).toEqual(['a', 'c']);
    expect(told).toEqual([2, 3, 4]);
  });

  it.each([
    ['a head with capitals', 'Text;Issue;STANCE;Actor\na;x;favor;Lund\n'],
    ['rows that were emptied', 'text;issue;stance;actor\r\na;x;favor;Lund\r\n;;;\r\n; ;;\r\n'],
    ['a column beside one with a capital', 'text;issue;stance;actor;Text\na;x;favor;Lund;b\n'],
  ])('reads a table of a spreadsheet with %s', (_, text) => {
    expect(csv(text)).toMatchObject([{ text: 'a', issues: { x: 'favor' }, actor: 'Lund' }]);
  });

  it('takes the column that is asked for, with capitals or without', () => {
    const table = 'Text,Quote,issue,stance\na,b,x,favor\n';
    const read = (column?: string) => readExamples(table, { format: 'csv', ...(column && { column }) })[0]?.text;
    expect([read(), read('Text'), read('Quote')]).toEqual(['a', 'a', 'b']);
  });

  it('reads nothing from nothing', () => {
    expect(jsonl('')).toEqual([]);
    expect(csv('')).toEqual([]);
  });
});

it('names the columns of another table briefly, however many and long they are', () => {
  const head = Array.from({ length: 3000 }, (_, i) => `${i}${'x'.repeat(100)}`).join(',');
  expect(() => readExamples(`${head}\n${head}`, { format: 'csv' })).toThrow(
    expect.objectContaining({ code: 'INVALID_CSV', message: expect.stringMatching(/^.{100,1000}$/) }),
  );
});

describe('rows about none of the issues', () => {
  it.each([
    ['an empty issue and stance in CSV', 'text,issue,stance\nIt rained.,,\n', 'csv'],
    ['an empty issue in CSV, without a column for stances', 'text,issue\nIt rained.,\n', 'csv'],
    ['an empty object', '{"text":"It rained.","issues":{}}', 'jsonl'],
    ['null', '{"text":"It rained.","issue":null,"stance":null}', 'jsonl'],
    ['an empty text', '{"text":"It rained.","issue":"","stance":""}', 'jsonl'],
  ] as const)('are written as %s', (_, text, format) => {
    expect(readExamples(text, { format })).toEqual([{ text: 'It rained.', issues: {} }]);
  });

  it.each([
    ['a stance without an issue in CSV', 'text,issue,stance\nIt rained.,,favor\n', 'csv', '`issue` beside `stance`'],
    ['a stance on null', '{"text":"It rained.","issue":null,"stance":"favor"}', 'jsonl', '`issue` beside `stance`'],
    ['nothing of issues at all', '{"text":"It rained."}', 'jsonl', 'expected `issues`'],
    ['an issue without a stance', 'text,issue,stance\nIt rained.,rain,\n', 'csv', 'expected `stance` to be favor'],
  ] as const)('are not %s', (_, text, format, message) => {
    expect(() => readExamples(text, { format })).toThrow(message);
  });
});
