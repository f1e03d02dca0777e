import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/apps/cli/input/records';
import { MAXIMUM_LINE, readLines } from '../../src/runtime/lines';
import { MOST_CELLS, MOST_ISSUES, MOST_LABELS } from '../../src/training/data/requirements';
import { parseLines, run } from '../apps/cli/run';
import { root } from './tools';

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const text = read('.github/SECURITY.md');
const section = (title: string) => text.split(`## ${title}\n`)[1]!.split('\n## ')[0]!;

/** What a section lists: the rows of its table, and each sentence of its items, without the words that name an item. */
function sentencesOf(title: string): string[] {
  const told = section(title);
  const rows = [...told.matchAll(/^\| (`--.*)$/gm)].map(([, row]) => row!);
  const items = [...told.matchAll(/^- (.*(?:\n {2}.*)*)$/gm)].map(([, item]) => item!.replace(/\s+/g, ' '));
  return [...rows, ...items.flatMap((item) => item.replace(/^\*\*.*?\*\* /, '').split(/(?<=\.) (?=[A-Z`])/))];
}

const server = (name: string) => `tests/apps/server/${name}.test.ts`;
const cli = (name: string) => `tests/apps/cli/${name}.test.ts`;
const pack = (name: string) => `tests/package/${name}.test.ts`;
const hostile = (name: string) => `tests/hostile/${name}.test.ts`;

/** The beginning of each promise, and in which test file which tests show it. */
const shown: readonly (readonly [beginning: string, file: string, test: string])[] = [
  [
    'The package has no runtime dependencies but an optional one',
    pack('supplyChain'),
    'runs nothing when it is installed',
  ],
  ['A published version names its repository', pack('supplyChain'), 'the job that may sign installs without scripts'],
  ['Models are JSON and numbers', hostile('files'), 'are refused where they are too large or none'],
  ['A line of NDJSON or a record', pack('security'), 'are answered in their place'],
  ['A row that cannot be used', hostile('lines'), 'are answered in their place'],
  ['JSON that names a field twice', hostile('files'), 'JSON with a field twice'],
  ['A row with a field `__proto__`', hostile('files'), 'as in the service, so is a row with %s'],
  ['The time of a text grows', 'tests/fuzz/growth.test.ts', 'time is proportional to the length'],
  ['A training takes at most', 'tests/training/bounds.test.ts', 'is refused before any work'],
  ['A file that is read is never written', cli('outputs'), 'is not its input'],
  ['A file is whole or not there', cli('failures'), 'keeps whole lines'],
  ['Exit status 1 is for bad rows alone', cli('failures'), 'by 3, in one line'],
  ['With `--resume` no row is lost', cli('resume'), 'rows that have changed since'],
  ['A folder that cannot be read', hostile('files'), 'are read once'],
  ['A text brings no control sequence', cli('terminal'), 'nothing that it would obey'],
  ['Names of files that are made from ids', cli('outputs'), 'files in every system'],
  ['Settings that lie in a folder', cli('settings'), "'a file of code'"],
  ['`--max-body`', server('gate'), 'do not take more memory than there is'],
  ['`--max-batch`', server('endpoints'), 'start({ maxBatch: 3'],
  ['`--timeout`', server('sockets'), 'is given up in time, and its place and connection are free'],
  ['`--work-timeout`', server('program'), 'gives a text the time that it is told to'],
  ['`--concurrency`', server('threads'), 'are as many as were said; others are told to come back'],
  ['`--streams`', server('streaming'), 'of streams are as many as were said, and none of those of others'],
  ['`--threads`', server('threads'), "toEqual({ status: 'ok', threads: 2, answering: 2 })"],
  ['`--grace`', server('program'), 'ends when its grace is over, whatever still goes on'],
  ['It listens on loopback', server('program'), 'for one where it listens beyond this machine'],
  ['An empty token', server('program'), 'asks for a token that can be given'],
  ['`/healthz`, `/openapi.json` and the page', server('endpoints'), 'but not for its health and description'],
  ['Every request must have an address', server('origins'), 'the name by which the service is called'],
  ['Every POST', server('origins'), 'is told at %s also where there is none'],
  ['Two headers Host, Content-Type', server('origins'), "'two types'"],
  ['Every answer, also a refusal', server('origins'), 'what every answer is sent with'],
  ['A text that takes longer', server('threads'), 'is answered by its code, and those behind it by their answers'],
  ['So it is, a second after', server('threads'), 'ends its work, also where that has just begun or not yet'],
  ['What a thread leaves', server('threads'), 'loses nothing: its text is given to another one'],
  ['A thread that cannot start', server('threads'), 'and cannot start again is told of, tried again'],
  ['While there is none', server('threads'), 'keeps nobody waiting meanwhile'],
  ['`/healthz` is answered', server('threads'), 'makes health say that nobody answers, until somebody does'],
  ['One that is refused', server('sockets'), 'are refused in time, and closed also where the other side is not'],
  ['Logs and `/metrics`', server('metrics'), "expect(text).not.toContain('secret')"],
  ['An id that a request brings', server('metrics'), 'is the request’s own where it can be used'],
  ['Where there are too many', server('sockets'), 'make place for those that come'],
];

describe('SECURITY.md', () => {
  it('promises nothing without a test', () => {
    const promises = [...sentencesOf('What is promised'), ...sentencesOf('What the service promises')];
    const untested = promises.filter((told) => shown.filter(([beginning]) => told.startsWith(beginning)).length !== 1);
    expect(untested).toEqual([]);
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
    const all = sentencesOf('What is promised').join('\n');
    expect(all).toContain(
      `${number('src/labels/model/readFields.ts', 'LARGEST').toExponential().replace('+', '')} at most`,
    );
    expect(all).toContain(
      `a model file has ${number('src/labels/files/index.ts', 'MAXIMUM_BYTES').toLocaleString('en')} bytes at most`,
    );
    expect(all).toContain(`has ${megabytes(MAXIMUM_LINE)} at most`);
    expect(all).toContain(`a page ${megabytes(number('src/apps/cli/input/pageBytes.ts', 'MAXIMUM_PAGE'))}`);
    expect(all).toContain(`at most ${MOST_ISSUES} issues, at most ${MOST_CELLS.toLocaleString('en')} rows`);
    expect(all).toContain(`at most ${MOST_LABELS.toLocaleString('en')} labels`);
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
