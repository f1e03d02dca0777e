import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { end } from '../../../src/apps/cli/main';
import { ndjson, parseLines, run } from './run';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const hasFull = existsSync('/dev/full');
const row = (id: number) => ({ id, text: `Norway rejected plan ${id}. Anna Keller urged talks.` });
const rows = Array.from({ length: 60 }, (_, id) => row(id));

let folder: string;
let small: string | null = null;
const path = (name: string) => join(folder, name);

/** A file system of 100 kB, where the tests may make one. */
function mountSmall(): string | null {
  const place = path('small');
  mkdirSync(place);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', place]);
  return status === 0 ? place : null;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('rows.ndjson'), ndjson(...rows));
  writeFileSync(
    path('doccano.jsonl'),
    ndjson({ id: 1, text: 'We will lift the tariffs.', label: [[0, 25, 'trade: favor']] }),
  );
  small = process.platform === 'linux' ? mountSmall() : null;
});
afterAll(() => {
  if (small) execFileSync('umount', [small]);
  rmSync(folder, { recursive: true });
});

/** One line, of this program, without a trace. */
const ONE_LINE = /^stancekit: [^\n]*\n$/;

/** Runs the built program, since what is written by the process itself is asked for. */
function program(args: readonly string[], redirect = '') {
  const line = ['"$0"', '"$@"', redirect].join(' ');
  return spawnSync('sh', ['-c', line, process.execPath, cli, ...args], { cwd: folder, encoding: 'utf8' });
}

describe.runIf(hasFull)('a full disk', () => {
  it.each([
    ['analyze', ['analyze', 'rows.ndjson', '--format', 'ndjson']],
    ['analyze, as a table', ['analyze', 'rows.ndjson']],
    ['export', ['export', 'rows.ndjson', '--to', 'csv']],
    ['report', ['report', 'rows.ndjson']],
    ['import', ['import', 'doccano.jsonl', '--from', 'doccano']],
    ['help', ['--help']],
  ])('of standard output ends %s by 3, in one line', (_, args) => {
    const { status, stderr } = program(args, '> /dev/full');
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toContain('ENOSPC');
    expect(status).toBe(3);
  });

  it.each([
    ['analyze', ['analyze', 'rows.ndjson', '--format', 'ndjson']],
    ['analyze, as a table', ['analyze', 'rows.ndjson', '--format', 'csv']],
    ['export', ['export', 'rows.ndjson', '--to', 'csv']],
    ['import', ['import', 'doccano.jsonl', '--from', 'doccano']],
  ])('of --out ends %s by 3, in one line', async (_, args) => {
    const inFolder = args.map((arg) => (/\.(?:ndjson|jsonl)$/.test(arg) ? path(arg) : arg));
    const { status, stderr } = await run([...inFolder, '--out', '/dev/full']);
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toContain('/dev/full cannot be written (ENOSPC). The disk is full');
    expect(status).toBe(3);
  });

  it('is told too where standard input is still open', async () => {
    const child = spawn('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, cli, 'analyze', '--format', 'ndjson']);
    child.stdin.write(ndjson(...rows));
    // Not ended: whoever feeds it waits for answers.
    child.stdin.on('error', () => {});
    expect(await once(child, 'close')).toEqual([3, null]);
  });

  it('passes the recipe for engines that take every status but 0 for a failure only where it is none', () => {
    const guarded = (redirect: string) =>
      spawnSync(
        'sh',
        [
          '-c',
          `"$0" "$@" ${redirect} || [ $? -eq 1 ]`,
          process.execPath,
          cli,
          'analyze',
          'rows.ndjson',
          '--format',
          'ndjson',
        ],
        {
          cwd: folder,
        },
      ).status;
    expect([guarded('> /dev/null'), guarded('> /dev/full')]).toEqual([0, 1]);
  });

  it('of standard error takes nothing from the results', () => {
    const { status, stdout } = program(
      ['analyze', 'rows.ndjson', 'gone.ndjson', '--format', 'ndjson', '--verbose'],
      '2> /dev/full',
    );
    expect([status, parseLines(stdout).length]).toEqual([1, 61]);
  });
});

describe.skipIf(process.platform === 'win32')('a reader that has gone', () => {
  it.each([
    ['analyze', []],
    ['analyze --out /dev/stdout', ['--out', '/dev/stdout']],
    ['analyze --out /dev/stdout, as a table', ['--out', '/dev/stdout', '--format', 'csv']],
  ])('ends %s by 0, without a word', (_, more) => {
    const line = '( "$0" "$@"; echo $? > ended ) | true';
    const args = ['analyze', 'rows.ndjson', '--format', 'ndjson', ...more];
    const { stderr } = spawnSync('sh', ['-c', line, process.execPath, cli, ...args], { cwd: folder, encoding: 'utf8' });
    expect([stderr, readFileSync(path('ended'), 'utf8')]).toEqual(['', '0\n']);
  });
});

describe('a small disk', () => {
  const inSmall = (name: string) => join(small!, name);

  it('keeps whole lines, and is gone on with', async (context) => {
    if (!small) return context.skip('no file system can be mounted here');
    writeFileSync(inSmall('ballast'), Buffer.alloc(60_000));
    const args = ['analyze', path('rows.ndjson'), '--out', inSmall('r.ndjson')];
    const { status, stderr } = await run(args);
    expect([status, stderr]).toEqual([3, expect.stringMatching(ONE_LINE)]);
    const text = readFileSync(inSmall('r.ndjson'), 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    expect(parseLines(text).length).toBeGreaterThan(2);
    expect(parseLines(text).length).toBeLessThan(60);
    const { stdout } = await run(['analyze', path('rows.ndjson'), '--format', 'ndjson']);
    expect(stdout.startsWith(text)).toBe(true);
    rmSync(inSmall('ballast'));
    writeFileSync(path('fewer.ndjson'), ndjson(...rows.slice(0, 30)));
    expect((await run(['analyze', path('fewer.ndjson'), '--out', inSmall('r.ndjson'), '--resume'])).status).toBe(0);
    expect(stdout.startsWith(readFileSync(inSmall('r.ndjson'), 'utf8'))).toBe(true);
    rmSync(inSmall('r.ndjson'));
  });

  it('holds whole lines of a project, which is still read', async () => {
    if (!small) return;
    for (const name of readdirSync(small)) rmSync(inSmall(name), { recursive: true });
    await run(['init', inSmall('p.stancekit')]);
    writeFileSync(inSmall('ballast'), Buffer.alloc(60_000));
    const { status, stderr } = await run(['add', inSmall('p.stancekit'), path('rows.ndjson')]);
    expect([status, stderr]).toEqual([3, expect.stringMatching(ONE_LINE)]);
    expect((await run(['validate', inSmall('p.stancekit')])).stdout).toMatch(/ lines, all good\.$/m);
  });

  it.each([
    ['export', (out: string) => ['export', path('rows.ndjson'), '--to', 'json', '--out', out]],
    ['export --to brat', (out: string) => ['export', path('rows.ndjson'), '--to', 'brat', '--out', out]],
    ['analyze, of a table', (out: string) => ['analyze', path('rows.ndjson'), '--format', 'html', '--out', out]],
  ])('holds no part of what %s could not write, and what was there before', async (_, call) => {
    if (!small) return;
    for (const name of readdirSync(small)) rmSync(inSmall(name), { recursive: true });
    writeFileSync(inSmall('ballast'), Buffer.alloc(75_000));
    const { status, stderr } = await run(call(inSmall('out')));
    expect([status, stderr]).toEqual([3, expect.stringMatching(ONE_LINE)]);
    const left = readdirSync(small, { recursive: true }).map(String);
    expect(left.filter((name) => !['ballast', 'out'].includes(name))).toEqual([]);
    if (left.includes('out')) expect(readdirSync(inSmall('out'))).toEqual([]);
  });
});

describe('what is not permitted', () => {
  /** Root may do everything, so for a while the tests are somebody else. */
  async function asNobody<T>(work: () => Promise<T>): Promise<T> {
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid!(65_534);
    try {
      return await work();
    } finally {
      if (isRoot) process.seteuid!(0);
    }
  }

  it('to be written ends the program by 3, in one line', async () => {
    chmodSync(folder, 0o755);
    mkdirSync(path('locked'), { mode: 0o555 });
    for (const args of [
      ['analyze', path('rows.ndjson'), '--format', 'ndjson'],
      ['export', path('rows.ndjson'), '--to', 'csv'],
      ['import', path('doccano.jsonl'), '--from', 'doccano'],
    ]) {
      const { status, stderr } = await asNobody(() => run([...args, '--out', path('locked/out')]));
      expect([status, stderr]).toEqual([3, expect.stringMatching(ONE_LINE)]);
      expect(stderr).toContain('(EACCES). It is not permitted: change the rights there, or choose another place.');
    }
    expect(readdirSync(path('locked'))).toEqual([]);
  });

  it.each([
    ['a folder', (place: string) => place],
    ['a pattern', (place: string) => `${place}/**/*.txt`],
  ])('to be read in %s is answered in its place, with a code', async (name, argument) => {
    const place = path(`tree-${name}`);
    mkdirSync(join(place, 'b-closed'), { recursive: true });
    for (const file of ['a.txt', 'b-closed/lost.txt', 'c.txt'])
      writeFileSync(join(place, file), 'Oslo rejected the plan.');
    chmodSync(folder, 0o755);
    chmodSync(join(place, 'b-closed'), 0);
    try {
      const { status, stdout } = await asNobody(() => run(['analyze', argument(place), '--format', 'ndjson']));
      const answers = parseLines(stdout);
      expect([status, answers.length]).toEqual([1, 3]);
      expect(answers[1]).toMatchObject({
        error: { code: 'FILE_UNREADABLE', message: expect.stringMatching(/b-closed.*It is not permitted/) },
      });
      expect(answers[2]).toMatchObject({ id: join(place, 'c.txt'), statements: [{}] });
    } finally {
      chmodSync(join(place, 'b-closed'), 0o755);
    }
  });
});

describe('standard input that is a folder', () => {
  it.each([
    ['analyze', []],
    ['analyze', ['--format', 'ndjson']],
    ['suggest', ['--format', 'ndjson']],
    ['evaluate', ['-']],
  ])('is told by %s %j, and is no empty text', async (command, more) => {
    const fd = openSync(folder, 'r');
    try {
      const stdin = Object.assign((async function* () {})(), { fd });
      const { status, stdout, stderr } = await run(
        [command, ...more, ...(command === 'analyze' ? ['--verbose'] : [])],
        { stdin },
      );
      expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('Standard input is a folder')]);
    } finally {
      closeSync(fd);
    }
  });
});

describe('a defect', () => {
  it('ends the program by 4, in one line', () => {
    const said: string[] = [];
    const stderr = { write: (text: string) => said.push(text) };
    expect(end(new TypeError('x is\nnot a function'), { stderr })).toBe(4);
    expect(said.join('')).toMatch(/^stancekit: A defect of this program: x is not a function\. Please report it\.\n$/);
  });

  it.each([
    ['a reader that has gone', Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' }), 0],
    ['a disk that fails', Object.assign(new Error('write EIO'), { code: 'EIO', syscall: 'write' }), 3],
    [
      'a queue that has gone',
      Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' }),
      3,
    ],
    ['a folder that is gone', Object.assign(new Error('uv_cwd'), { code: 'ENOENT', syscall: 'uv_cwd' }), 2],
    ['nothing that can be thrown', undefined, 4],
  ])('is told from %s', (_, error, status) => {
    expect(end(error, { stderr: { write: () => true } })).toBe(status);
  });
});
