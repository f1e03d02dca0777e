import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/apps/cli/input/records';
import { LIMITS } from '../../src/apps/server';
import { MAXIMUM_LINE, readLines } from '../../src/runtime/lines';
import { MOST_CELLS, MOST_ISSUES } from '../../src/training/data/requirements';
import { parseLines, run } from '../apps/cli/run';
import { root } from './tools';

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const text = read('.github/SECURITY.md');
const section = (title: string) => text.split(`## ${title}\n`)[1]!.split('\n## ')[0]!;
const promises = [...section('What is promised').matchAll(/^- (.*)$/gm)].map(([, promise]) => promise!);

/** The beginning of each promise, and in which test file which tests show it. */
const shown: readonly (readonly [beginning: string, file: string, test: string])[] = [
  ['The package has no runtime dependencies', 'tests/package/supplyChain.test.ts', 'runs nothing when it is installed'],
  [
    'A published version names its repository',
    'tests/package/supplyChain.test.ts',
    'the job that may sign installs without scripts',
  ],
  ['Models are JSON and numbers', 'tests/hostile/files.test.ts', 'are refused where they are too large or none'],
  ['A line of NDJSON or a record', 'tests/package/security.test.ts', 'are answered in their place'],
  ['A row that cannot be used', 'tests/hostile/lines.test.ts', 'are answered in their place'],
  ['JSON that names a field twice', 'tests/hostile/files.test.ts', 'JSON with a field twice'],
  ['A training takes at most', 'tests/training/bounds.test.ts', 'is refused before any work'],
  ['A file that is read is never written', 'tests/cli/outputs.test.ts', 'is not its input'],
  ['A file is whole or not there', 'tests/cli/failures.test.ts', 'keeps whole lines'],
  ['Exit status 1 is for bad rows alone', 'tests/cli/failures.test.ts', 'by 3, in one line'],
  ['With `--resume` no row is lost', 'tests/cli/resume.test.ts', 'rows that have changed since'],
  ['A folder that cannot be read', 'tests/hostile/files.test.ts', 'are read once'],
  ['A text brings no control sequence', 'tests/cli/terminal.test.ts', 'nothing that it would obey'],
  ['Names of files that are made from ids', 'tests/cli/outputs.test.ts', 'files in every system'],
  ['The service listens on 127.0.0.1', 'tests/package/security.test.ts', 'the numbers are those of the code'],
];

describe('SECURITY.md', () => {
  it('promises nothing without a test', () => {
    expect(promises.length).toBeGreaterThan(10);
    expect(promises.map((promise) => shown.filter(([beginning]) => promise.startsWith(beginning)).length)).toEqual(
      promises.map(() => 1),
    );
    expect(shown.length).toBe(promises.length);
  });

  it.each(shown)('%s … is shown by %s', (_, file, test) => {
    expect(existsSync(new URL(file, root))).toBe(true);
    expect(read(file)).toContain(test);
  });

  it('the numbers are those of the code', async () => {
    const number = (source: string, name: string) => {
      const [, value] = new RegExp(`const ${name} = ([\\d_e* ]+);`).exec(read(source))!;
      return value!
        .replaceAll('_', '')
        .split('*')
        .reduce((product, factor) => product * Number(factor), 1);
    };
    const megabytes = (bytes: number) => `${bytes / 2 ** 20} MB`;
    const all = promises.join('\n');
    expect(all).toContain(`${number('src/model/load.ts', 'LARGEST').toExponential().replace('+', '')} at most`);
    expect(all).toContain(
      `a model file has ${number('src/labels/files/index.ts', 'MAXIMUM_BYTES').toLocaleString('en')} bytes at most`,
    );
    expect(all).toContain(`has ${megabytes(MAXIMUM_LINE)} at most`);
    expect(all).toContain(`a page ${megabytes(number('src/cli/input/readRows.ts', 'MAXIMUM_PAGE'))}`);
    expect(all).toContain(`at most ${MOST_ISSUES} issues, and at most ${MOST_CELLS.toLocaleString('en')} rows`);
    expect(all).toContain(
      `takes bodies of ${megabytes(LIMITS.maxBody)} and ${LIMITS.maxBatch} texts at most, and gives a body ${LIMITS.timeout / 1000} s`,
    );
    const { stdout } = await run(['serve', '--help']);
    expect(stdout).toMatch(/--host <address>[\s\S]*?\(default:\s+"127\.0\.0\.1"\)/);
  });

  it('a page and a line that are too long are answered in their place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
    try {
      writeFileSync(join(folder, 'a.html'), '<p>x</p>'.repeat(2 ** 21 + 1));
      writeFileSync(join(folder, 'b.txt'), 'Oslo rejected the plan.');
      const { status, stdout } = await run(['analyze', folder, '--format', 'ndjson']);
      expect([status, parseLines(stdout)]).toMatchObject([
        1,
        [{ error: { code: 'INPUT_TOO_LARGE' } }, { statements: [{}] }],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
    const lines = [];
    for await (const { bytes } of readLines(Readable.from(['1234\n12345\n1\n']), 4)) lines.push(bytes?.length ?? null);
    expect(lines).toEqual([4, null, 1]);
    const records = [];
    for await (const { bytes } of readRecords(Readable.from(['1234\n12345\n1\n']), 4))
      records.push(bytes?.length ?? null);
    expect(records).toEqual([4, null, 1]);
  });

  it('the statuses are those of the help', async () => {
    const { stdout } = await run(['--help']);
    for (const status of ['3 something could not be written', '4 a defect']) expect(stdout).toContain(status);
  });
});
