import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const TEXT = 'Norway rejected the “unfair” offer of Perú 🦊, Anna Keller told reporters in Oslo.';

let folder: string;
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const corpus = ndjson(
  { id: 'a', text: TEXT },
  { id: 'a', text: 'Another text of the same name.' },
  '',
  '{"id":3,',
  { id: 4, text: '' },
  { text: TEXT, title: 'without an id' },
  { id: 'é🦊', text: TEXT },
);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('rows.jsonl'), corpus);
  expect((await run(['analyze', path('rows.jsonl'), '--out', path('whole.ndjson')])).status).toBe(1);
});
afterAll(() => rmSync(folder, { recursive: true }));

const resume = (name: string, ...more: string[]) =>
  run(['analyze', path('rows.jsonl'), '--out', path(name), '--resume', ...more]);

describe('analyze --out', () => {
  it('writes what standard output would get, in the format of its ending', async () => {
    for (const [ending, format] of [
      ['ndjson', 'ndjson'],
      ['jsonl', 'ndjson'],
      ['csv', 'csv'],
      ['json', 'json'],
      ['html', 'html'],
      ['txt', 'table'],
    ] as const) {
      const { stdout } = await run(['analyze', path('rows.jsonl'), '--format', format]);
      const quiet = await run(['analyze', path('rows.jsonl'), '--out', path(`all.${ending}`)], { tty: true });
      expect([read(`all.${ending}`), quiet.stdout]).toEqual([stdout, '']);
    }
    await run(['analyze', path('rows.jsonl'), '--format', 'csv', '--out', path('other.ndjson')]);
    expect(read('other.ndjson')).toBe(read('all.csv'));
  });

  it.each([
    ['a file that holds something', ['--out', 'whole.ndjson'], 'holds something'],
    ['--resume without a file', ['--resume'], '--out'],
    ['--resume of another format', ['--out', 'a.csv', '--resume'], 'NDJSON'],
    ['a folder that is not there', ['--out', 'gone/a.ndjson'], 'cannot be written (ENOENT)'],
    ['a folder', ['--out', '.', '--format', 'ndjson', '--resume'], 'is a folder'],
  ])('refuses %s, and writes nothing', async (_, args, told) => {
    const before = read('whole.ndjson');
    const inFolder = args.map((arg) => (arg.startsWith('-') || arg === 'ndjson' ? arg : path(arg)));
    const { status, stdout, stderr } = await run(['analyze', path('rows.jsonl'), ...inFolder]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
    expect(read('whole.ndjson')).toBe(before);
  });
});

describe('analyze --out --resume', () => {
  it('gives the same bytes, wherever the file was cut off', async () => {
    const whole = readFileSync(path('whole.ndjson'));
    expect(parseLines(String(whole)).map(({ id }) => id)).toEqual(['a', 'a', null, 4, null, 'é🦊']);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (length) => {
        writeFileSync(path('cut.ndjson'), whole.subarray(0, length));
        const { status, stderr } = await resume('cut.ndjson');
        expect([status, stderr]).toEqual([1, '']);
        expect(readFileSync(path('cut.ndjson')).equals(whole)).toBe(true);
      }),
      {
        numRuns: 60,
        examples: [[0], [1], [whole.length - 1], [whole.length], [whole.indexOf(10)], [whole.indexOf(10) + 1]],
      },
    );
  });

  it('does no row again that has an answer', async () => {
    const [first] = read('whole.ndjson').split('\n');
    writeFileSync(path('kept.ndjson'), `{"id":"a","statements":"kept"}\n${first!.slice(0, 20)}`);
    const { stderr } = await resume('kept.ndjson', '--verbose');
    expect(read('kept.ndjson')).toBe(
      ['{"id":"a","statements":"kept"}', ...read('whole.ndjson').split('\n').slice(1)].join('\n'),
    );
    expect(stderr).toContain('1 answered before, 0 of them failed.');
    expect(stderr).toContain('5 read, 1 failed.');
  });

  it.each([
    ['answers of other rows', '{"id":"b","statements":[]}\n', 'answers "b", where the input has "a"'],
    [
      'more answers than rows',
      `${'{"id":"a","statements":[]}\n'.repeat(2)}{"id":null,"error":{}}\n{"id":4,"error":{}}\n{"id":null,"error":{}}\n{"id":"é🦊","statements":[]}\n{"id":9,"error":{}}\n`,
      'more answers',
    ],
    ['rows instead of answers', corpus, 'no answer'],
    ['a text', 'Dear diary', 'no answer'],
    ['lines of a text', 'Dear\ndiary\n', 'no answer'],
    [
      'a line that is torn amid others',
      '{"id":"a","statements":[]}\n{"id":"a","sta\n{"id":null,"error":{}}\n',
      'Line 2',
    ],
  ])('refuses %s, and leaves the file alone', async (_, content, told) => {
    writeFileSync(path('alien.ndjson'), content);
    const { status, stderr } = await resume('alien.ndjson');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^stancekit: .*RESUME_MISMATCH\)\n$/);
    expect(stderr).toContain(told);
    expect(read('alien.ndjson')).toBe(content);
  });
});

describe('a run that is killed', () => {
  const running = new Set<ChildProcess>();
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
  });

  it.each(['1', '2'])(
    'goes on without losing or doubling a row, as often as it happens (--jobs %s)',
    async (jobs) => {
      const rows = Array.from({ length: 400 }, (_, i) => ({
        id: `d${i % 390}`,
        text: `${`${TEXT} Plan ${i}. `.repeat(12)}`,
      }));
      writeFileSync(path('many.jsonl'), ndjson(...rows, '{'));
      const reference = path(`reference-${jobs}.ndjson`);
      await run(['analyze', path('many.jsonl'), '--out', reference]);
      const wanted = readFileSync(reference);
      const out = path(`killed-${jobs}.ndjson`);
      const size = () => (existsSync(out) ? statSync(out).size : 0);
      let kills = 0;
      let torn = 0;
      for (;;) {
        const args = ['analyze', path('many.jsonl'), '--jobs', jobs, '--out', out, '--resume'];
        const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });
        running.add(child);
        const ended = once(child, 'close') as Promise<[number | null, string | null]>;
        const begun = size();
        const goal = begun + wanted.length / 4;
        const watch = setInterval(() => {
          if (size() > goal && kills < 3) child.kill('SIGKILL');
        }, 1);
        const [status, signal] = await ended;
        clearInterval(watch);
        if (signal === null) {
          expect(status).toBe(1);
          break;
        }
        kills++;
        // A kill seldom tears a line by itself, so every second time it is torn here.
        if (kills % 2) truncateSync(out, size() - 7);
        if (readFileSync(out).at(-1) !== 10) torn++;
      }
      expect([kills, torn >= 2]).toEqual([3, true]);
      expect(readFileSync(out).equals(wanted)).toBe(true);
    },
    120_000,
  );
});
