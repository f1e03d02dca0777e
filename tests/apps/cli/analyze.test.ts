import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze, createAnalyzer, type Statement } from 'stancekit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

const TEXT = 'France said on Monday that it would lift the sanctions. “We want talks,” Anna Keller told reporters.';
const OTHER = 'Norway rejected the offer.';

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('one.txt'), TEXT);
  writeFileSync(path('two.md'), OTHER);
  writeFileSync(path('rows.jsonl'), ndjson({ id: 'a', text: TEXT }, { id: 'b', text: OTHER }));
  writeFileSync(path('latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  writeFileSync(path('binary.txt'), 'a\0b');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('analyze --format ndjson', () => {
  it('answers a row by exactly what the library finds', async () => {
    const { status, stdout, stderr } = await run(['analyze', '--format', 'ndjson'], {
      stdin: ndjson({ id: 'x', text: TEXT, date: '2023-02-01', title: null, source: 'ours' }),
    });
    const { statements, actors, warnings } = analyze(TEXT, { date: '2023-02-01' });
    expect(statements.length).toBeGreaterThan(0);
    expect(stdout).toBe(`${JSON.stringify({ id: 'x', statements, actors, warnings })}\n`);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('keeps the order, also of files and standard input', async () => {
    const { stdout } = await run(['analyze', '--format', 'ndjson', path('rows.jsonl'), '-', path('one.txt')], {
      stdin: ndjson({ id: 7, text: '' }, { text: OTHER }),
    });
    expect(parseLines(stdout).map(({ id }) => id)).toEqual(['a', 'b', 7, null, path('one.txt')]);
  });

  it.each([
    ['no JSON', '{"id":1,', null, 'INVALID_JSON'],
    ['no object', '[1]', null, 'INVALID_ROW'],
    ['null', 'null', null, 'INVALID_ROW'],
    ['an id that is neither text nor number', '{"id":{},"text":"x"}', null, 'INVALID_ROW'],
    ['no text', '{"id":1}', 1, 'INVALID_TEXT'],
    ['a text that is a number', '{"id":"n","text":5}', 'n', 'INVALID_TEXT'],
  ])('answers %s in its place and goes on', async (_, bad, id, code) => {
    const { status, stdout, stderr } = await run(['analyze', '--format', 'ndjson'], {
      stdin: ndjson({ id: 'before', text: OTHER }, '', bad, { id: 'after', text: OTHER }),
    });
    const [before, answer, after, ...more] = parseLines(stdout);
    expect(more).toEqual([]);
    expect([before!.id, after!.id]).toEqual(['before', 'after']);
    expect(answer).toEqual({ id, error: { code, message: expect.stringContaining('Line 3'), line: 3 } });
    expect([status, stderr]).toEqual([1, '']);
  });

  it('answers bytes that are not UTF-8', async () => {
    const stdin = Buffer.concat([Buffer.from('{"id":1,"text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    const { status, stdout } = await run(['analyze', '--format', 'ndjson'], { stdin });
    expect(parseLines(stdout)).toMatchObject([{ id: null, error: { code: 'INVALID_JSON', line: 1 } }]);
    expect(status).toBe(1);
  });

  it('takes a byte order mark, line ends of Windows and a last line without its end', async () => {
    const { status, stdout } = await run(['analyze', '--format', 'ndjson'], {
      stdin: `\uFEFF{"id":1,"text":""}\r\n{"id":2,"text":"a\u2028b"}`,
    });
    expect(parseLines(stdout).map(({ id }) => id)).toEqual([1, 2]);
    expect(status).toBe(0);
  });
});

describe('analyze with files', () => {
  it.each([
    ['gone.txt', 'FILE_NOT_FOUND'],
    ['gone.jsonl', 'FILE_NOT_FOUND'],
    ['latin.txt', 'FILE_UNREADABLE'],
    ['binary.txt', 'FILE_UNREADABLE'],
  ])('answers %s by %s and goes on', async (name, code) => {
    const { status, stdout } = await run(['analyze', '--format', 'ndjson', path(name), path('two.md')]);
    expect(parseLines(stdout)).toMatchObject([
      { id: path(name), error: { code, line: null } },
      { id: path('two.md'), statements: expect.any(Array) },
    ]);
    expect(status).toBe(1);
  });

  it('writes one object for one text, a list for several, and for rows always a list', async () => {
    const { stdout: one } = await run(['analyze', '--format', 'json', path('one.txt')]);
    const { statements, actors, warnings } = analyze(TEXT);
    expect(JSON.parse(one)).toEqual(JSON.parse(JSON.stringify({ id: path('one.txt'), statements, actors, warnings })));
    const { stdout: two } = await run(['analyze', '--format', 'json', path('one.txt'), path('two.md')]);
    expect(JSON.parse(two)).toHaveLength(2);
    writeFileSync(path('single.jsonl'), ndjson({ id: 1, text: '' }));
    const { stdout: row } = await run(['analyze', '--format', 'json', path('single.jsonl')]);
    expect(JSON.parse(row)).toEqual([{ id: 1, statements: [], actors: [], warnings: [] }]);
    writeFileSync(path('empty.jsonl'), '');
    const { stdout: none } = await run(['analyze', '--format', 'json', path('empty.jsonl')]);
    expect(none).toBe('[]\n');
  });

  it('takes standard input as one text in every other format', async () => {
    const { stdout } = await run(['analyze', '--format', 'json'], { stdin: OTHER });
    expect(JSON.parse(stdout)).toMatchObject({ id: null, statements: [{ actor: { name: 'Norway' } }] });
  });
});

describe('analyze --jobs', () => {
  it.each(['ndjson', 'json', 'csv', 'table'])(
    'writes in %s what one job writes, whatever the rows are',
    async (format) => {
      const rows = ndjson(
        ...Array.from({ length: 20 }, (_, id) => ({ id, text: `${TEXT} ${id}`, date: '2024-01-02' })),
        '{"id":1,',
        { id: 'n', text: 5 },
        { id: 'last', text: OTHER, title: 'T' },
        '[]',
      );
      const args = [
        'analyze',
        '--format',
        format,
        '--input',
        'jsonl',
        '--with-text',
        '--offsets',
        'code-points',
        '-',
        path('latin.txt'),
      ];
      const one = await run(args, { stdin: rows });
      const three = await run([...args, '--jobs', '3'], { stdin: rows });
      expect(one.status).toBe(1);
      expect(three).toEqual(one);
    },
  );

  it.each([
    ['--jobs', '2', '--work-timeout', '1ms'],
    ['--work-timeout', '1ms'],
  ])('gives each text the time that it is told to: %s %s %s %s', async (...args) => {
    const long = 'France said that Peru would lift the sanctions. '.repeat(5000);
    const stdin = ndjson({ id: 'long', text: long }, { id: 'short', text: '' });
    const { status, stdout } = await run(['analyze', '--format', 'ndjson', ...args], { stdin });
    const [late, next] = parseLines(stdout);
    expect([status, late]).toMatchObject([1, { id: 'long', error: { code: 'WORK_TIMEOUT', line: 1 } }]);
    expect(next).toMatchObject({ id: 'short' });
  });

  it.each(['0', '1.5', 'all'])('refuses %s', async (jobs) => {
    expect(await run(['analyze', '--jobs', jobs])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('analyze --minimum-probability', () => {
  it.each([
    ['in this thread', []],
    ['in others', ['--jobs', '2']],
  ])('tells what the library tells %s, less the higher it is', async (_, more) => {
    const counts: number[] = [];
    for (const minimumProbability of [0, 0.4, 1]) {
      const args = ['analyze', '--format', 'ndjson', '--minimum-probability', `${minimumProbability}`, ...more];
      const { status, stdout } = await run(args, { stdin: ndjson({ id: 'x', text: TEXT }) });
      const [{ statements }] = parseLines(stdout) as [{ statements: Statement[] }];
      expect([status, statements]).toEqual([0, createAnalyzer({ minimumProbability }).analyze(TEXT).statements]);
      counts.push(statements.flatMap(({ issues }) => issues).length);
    }
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(10);
    expect(counts[2]).toBe(0);
  });
});

describe('analyze --minimum-confidence', () => {
  it.each([
    ['in this thread', []],
    ['in others', ['--jobs', '2']],
  ])('tells the statements that the library tells %s', async (_, more) => {
    const passing = `${TEXT} Oslo, which bristles at the delay, left.`;
    const counts: number[] = [];
    for (const minimumConfidence of [0, 0.9, 1]) {
      const args = ['analyze', '--format', 'ndjson', '--minimum-confidence', `${minimumConfidence}`, ...more];
      const { status, stdout } = await run(args, { stdin: ndjson({ id: 'x', text: passing }) });
      const [{ statements }] = parseLines(stdout) as [{ statements: Statement[] }];
      expect([status, statements]).toEqual([0, createAnalyzer({ minimumConfidence }).analyze(passing).statements]);
      counts.push(statements.length);
    }
    expect(counts[0]).toBeGreaterThan(counts[1] as number);
    expect(counts[2]).toBe(0);
  });
});

describe.each(['--minimum-probability', '--minimum-confidence'])('analyze %s', (option) => {
  it.each(['1.1', '-0.1', 'some', ''])('refuses “%s”', async (given) => {
    const { status, stdout, stderr } = await run(['analyze', option, given]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('It must be a number from 0 to 1.');
  });
});

it('marks rows that are more probably wrong than right', async () => {
  const { stdout } = await run(['analyze', '--reader', 'fast'], {
    stdin: 'Norway said it would stay. Nordic states weigh a patrol.',
  });
  const actors = stdout.split('\n').flatMap((line) => /^(?:Norway|Nordic states)(?: \?)?/.exec(line) ?? []);
  expect(actors).toEqual(['Norway', 'Nordic states ?']);
});

describe('messages', () => {
  it('stay away but on a terminal and where they are asked for', async () => {
    const quiet = await run(['analyze', path('gone.txt')]);
    expect(quiet.stderr).toBe('');
    expect(quiet.stdout).toContain('FILE_NOT_FOUND');
    const verbose = await run(['analyze', '--verbose', path('gone.txt')]);
    expect(verbose.stderr).toContain('1 read, 1 failed.');
    const terminal = await run(['analyze'], { tty: true, stdin: OTHER });
    expect(terminal.stderr).toContain('1 read, 0 failed.');
  });
});

describe('a model that cannot be used', () => {
  it.each([
    ['is absent', 'gone.json', 'FILE_NOT_FOUND'],
    ['is no model', 'rows.jsonl', 'INVALID_MODEL'],
  ])('ends the program where it %s', async (_, name, code) => {
    const { status, stdout, stderr } = await run(['analyze', '--model', path(name), path('one.txt')]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(new RegExp(`^stancekit: .*\\(${code}\\)\\n$`));
  });
});
