import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { analyze } from 'stancekit';
import { positionMatrix } from 'stancekit/report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

const TEXT =
  '🕊 France said on Monday that it would lift the sanctions. “We want talks,” Anna Keller told Norway. Norway rejected free trade.';
const OTHER = 'Norway rejected the sanctions on Friday.';
const rows = [
  { id: 'a', date: '2025-03-12', text: TEXT },
  { id: 2, date: '2025-04-12', title: 'Other', text: OTHER },
];
const documents = rows.map(({ text, id, ...rest }) => ({ ...analyze(text), ...rest, id }));

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('rows.jsonl'), ndjson(...rows));
  writeFileSync(path('one.txt'), TEXT);
});
afterAll(() => rmSync(folder, { recursive: true }));

const json = async (args: readonly string[], stdin = '') => {
  const { status, stdout, stderr } = await run(['report', '--format', 'json', ...args], { stdin });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
};

describe('report', () => {
  it.each([
    [[], {}],
    [['--by', 'country'], { by: 'country' }],
    [['--abstained', '--counts'], { abstained: true, weighting: 'count' }],
    [['--since', '2025-04-01'], { window: { from: '2025-04-01' } }],
    [['--until', '2025-04-01'], { window: { to: '2025-04-01' } }],
  ] as const)('counts texts by %j as the library does', async (args, options) => {
    const matrix = positionMatrix(documents, options);
    expect(matrix.rows.length).toBeGreaterThan(0);
    expect(await json([...args, path('rows.jsonl')])).toEqual(matrix);
  });

  it('counts the lines that `analyze` has written, with or without their texts', async () => {
    const matrix = positionMatrix(documents, { abstained: true });
    for (const option of [[], ['--with-text']]) {
      const { stdout } = await run(['analyze', '--format', 'ndjson', ...option], { stdin: ndjson(...rows) });
      expect(await json(['--abstained'], stdout)).toEqual(matrix);
    }
  });

  it('has dates in lines with --with-text', async () => {
    const { stdout } = await run(['analyze', '--format', 'ndjson', '--with-text'], { stdin: ndjson(...rows) });
    expect(parseLines(stdout).map(({ date, title, text }) => [date, title, text])).toEqual([
      ['2025-03-12', undefined, TEXT],
      ['2025-04-12', 'Other', OTHER],
    ]);
    expect(await json(['--since', '2025-04-01'], stdout)).toEqual(
      positionMatrix(documents, { window: { from: '2025-04-01' } }),
    );
  });

  it('names what cannot be used and counts the rest', async () => {
    const failed = { id: 'e', error: { code: 'FILE_NOT_FOUND', message: 'The file e does not exist.', line: null } };
    const stdin = ndjson(
      rows[0],
      '{',
      { id: 'x', statements: [1] },
      failed,
      { id: 'd', text: 'x', date: 'May' },
      rows[1],
    );
    const { status, stdout, stderr } = await run(['report', '--format', 'json', path('gone.txt'), '-'], { stdin });
    expect(JSON.parse(stdout)).toEqual(positionMatrix(documents));
    expect(stderr.trimEnd().split('\n')).toEqual([
      `stancekit: ${path('gone.txt')}: The file ${path('gone.txt')} does not exist. (FILE_NOT_FOUND)`,
      'stancekit: line 2: Line 2 is not valid JSON. (INVALID_JSON)',
      'stancekit: x: Expected `document.statements[0]` to be an object, got `1` (number). (INVALID_DOCUMENT)',
      'stancekit: e: The file e does not exist. (FILE_NOT_FOUND)',
      expect.stringMatching(/^stancekit: d: .*`date`.*May.*\(INVALID_OPTION\)$/),
    ]);
    expect(status).toBe(1);
  });

  it('draws the mean and its interval', async () => {
    const { status, stdout } = await run(['report', path('one.txt'), '--abstained'], { columns: 120 });
    const { rows: parties } = positionMatrix([documents[0]!], { abstained: true });
    for (const { name, cells } of parties) {
      expect(stdout).toContain(name);
      for (const cell of cells) if (cell) expect(stdout).toContain(Math.abs(cell.mean).toFixed(2));
    }
    const strips = stdout.match(/[·├─]*●[·─┤]*/g)!;
    expect(strips).toHaveLength(parties.flatMap(({ cells }) => cells.filter(Boolean)).length);
    for (const strip of strips) expect(strip).toMatch(/^(?=.{21}$)·*├?─*●─*┤?·*$/);
    expect(status).toBe(0);
  });

  it('tells what is not counted', async () => {
    const uncertain = {
      ...documents[0]!.statements[0]!,
      issues: [{ ...documents[1]!.statements[0]!.issues[0]!, abstained: true }],
    };
    const stdin = ndjson({ id: 1, date: '2025-01-01', statements: [uncertain] }, { id: 2, statements: [] });
    const { stdout } = await run(['report', '--since', '2025-01-01'], { stdin });
    expect(stdout).toContain('No positions.');
    expect(stdout).toContain('Not counted: 1 stance that is too uncertain.');
    expect(stdout).toContain('Not counted: 1 document of other days (1 without a date).');
  });

  it('tells who has no country apart from those of whom it is not known who they are', async () => {
    const by = (name: string | null) => ({
      ...documents[1]!.statements[0]!,
      actor: name === null ? null : { ...documents[1]!.statements[0]!.actor, id: name, name, country: null },
    });
    const ask = async (...names: (string | null)[]) => {
      const args = ['report', '--by', 'country', '--abstained'];
      const { stdout } = await run(args, { stdin: ndjson({ id: 1, statements: names.map(by) }) });
      return stdout.match(/(?<=Not counted: ).*(?=\.\n)/g);
    };
    expect(await ask('NATO', null, 'EU', 'EU')).toEqual([
      '1 statement of which it is not known whose it is',
      '3 statements of actors without a country (EU, NATO)',
    ]);
    expect(await ask(...'ABCDEFG')).toEqual(['7 statements of actors without a country (A, B, C, D, E …)']);
    expect(await ask(null)).toEqual(['1 statement of which it is not known whose it is']);
  });

  it('writes CSV, and HTML in which names are text', async () => {
    const { stdout: csv } = await run(['report', '--format', 'csv', path('rows.jsonl')]);
    expect((parse(csv, { columns: true }) as { name: string }[]).map(({ name }) => name)).toContain('Norway');
    const statement = documents[1]!.statements[0]!;
    const hostile = { id: 1, statements: [{ ...statement, actor: { ...statement.actor, name: '<script>x' } }] };
    const { stdout: html } = await run(['report', '--format', 'html', '--abstained'], { stdin: ndjson(hostile) });
    expect(html).toContain('&lt;script&gt;x');
    expect(html).not.toContain('<script');
  });

  it.each([
    ['a day that is none', ['--since', '2025-02-30'], /Expected --since to be a day as YYYY-MM-DD, got "2025-02-30"/],
    [
      'a last day that is none',
      ['--until', '2025-13-01'],
      /Expected --until to be a day as YYYY-MM-DD, got "2025-13-01"/,
    ],
    ['days in the wrong order', ['--since', '2025-02-02', '--until', '2025-02-01'], /--since not to lie after --until/],
    ['whose positions are unknown', ['--by', 'party'], /--by/],
  ])('refuses %s before it reads', async (_, args, message) => {
    const { status, stdout, stderr } = await run(['report', path('gone.txt'), ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('gone.txt');
  });
});

describe('--copies once', () => {
  const agency =
    'Norway rejected the sanctions on Monday, and its fishermen cheered in every harbour of the northern coast. ' +
    'Kenya backed the sanctions, since its grain had been held up in the strait for the whole of the winter.';
  const prints = ndjson(
    { id: 'p1', date: '2026-03-02', outlet: 'Herald', text: agency },
    { id: 'p2', date: '2026-03-03', outlet: 'Courier', text: agency },
    { id: 'p3', date: '2026-03-05', outlet: 'Gazette', text: `${agency} Denmark rejected the sanctions against Cuba.` },
  );
  const ask = async (...args: string[]) => {
    const { status, stdout, stderr } = await run(args, { stdin: prints });
    expect([status, stderr]).toEqual([0, '']);
    return parse(stdout, { columns: true }) as Record<string, string>[];
  };
  const once = ['--abstained', '--copies', 'once'];

  it('follows what the last print adds on its day, and what all have on the first', async () => {
    const rows = await ask('report', '--format', 'csv', '--timeline', 'day', ...once);
    expect(rows.map(({ name, period }) => `${name} ${period}`).sort()).toEqual([
      'Denmark 2026-03-05',
      'Kenya 2026-03-02',
      'Norway 2026-03-02',
    ]);
  });

  it.each([
    [['--since', '2026-03-05'], ['Denmark']],
    [
      ['--until', '2026-03-02'],
      ['Kenya', 'Norway'],
    ],
    [['--since', '2026-03-03', '--until', '2026-03-04'], []],
  ])('counts within %j whoever spoke first on those days', async (days, names) => {
    const rows = await ask('report', '--format', 'csv', ...days, ...once);
    expect(rows.map(({ name }) => name).sort()).toEqual(names);
  });

  it('exports each statement with the document and the day that it first stood in', async () => {
    const rows = await ask('export', '--to', 'csv', ...once);
    expect([...new Set(rows.map(({ document, date }) => `${document} ${date}`))]).toEqual([
      'p1 2026-03-02',
      'p3 2026-03-05',
    ]);
  });
});

describe('analyze --offsets code-points', () => {
  it('counts as Python does, in lines and in tables of values, and shows the same words', async () => {
    const { statements, actors, warnings } = analyze(TEXT, { offsets: 'codePoints' });
    const args = ['analyze', '--offsets', 'code-points', '--format'];
    const { stdout } = await run([...args, 'ndjson'], { stdin: ndjson({ id: 1, text: TEXT }) });
    expect(parseLines(stdout)).toEqual([
      JSON.parse(JSON.stringify({ id: 1, statements, actors, warnings, offsets: 'codePoints' })),
    ]);
    const { stdout: csv } = await run([...args, 'csv', path('one.txt')]);
    const starts = (parse(csv, { columns: true }) as { start: string }[]).map(({ start }) => Number(start));
    expect([...new Set(starts)]).toEqual([...new Set(statements.map(({ span }) => span.start))]);
    const tables = await Promise.all(
      ['utf16', 'code-points'].map((unit) => run(['analyze', '--offsets', unit, path('one.txt')])),
    );
    expect(tables[1]!.stdout).toBe(tables[0]!.stdout);
  });
});

describe('report of other files', () => {
  it('reads folders, pages, tables and, where that is said, a text from standard input', async () => {
    writeFileSync(path('page.html'), `<html><body><article><p>${OTHER}</p></article></body></html>`);
    writeFileSync(path('table.csv'), `id,text,date\n1,"${OTHER}",2025-01-02\n`);
    const matrix = positionMatrix([analyze(OTHER)]);
    const parties = async (...args: Parameters<typeof json>) =>
      (await json(...args)).rows.map(({ name, statements }: { name: string; statements: number }) => [
        name,
        statements,
      ]);
    const wanted = matrix.rows.map(({ name, statements }) => [name, statements]);
    expect(wanted).not.toEqual([]);
    expect(await parties([path('page.html')])).toEqual(wanted);
    expect(await parties([path('table.csv'), '--since', '2025-01-01'])).toEqual(wanted);
    expect(await parties(['--input', 'text'], OTHER)).toEqual(wanted);
  });
});
