import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const program = `"${process.execPath}" "${cli}"`;
const row = (id: number) => ({ id, text: `Norway rejected plan ${id}.\tAnna Keller “urged” talks.\nFrance agreed.` });
const rows = [
  ...Array.from({ length: 12 }, (_, id) => row(id)),
  '{"id":',
  ...Array.from({ length: 12 }, (_, id) => row(20 + id)),
];

let folder: string;
let wanted: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  wanted = (await run(['analyze', '--format', 'ndjson'], { stdin: ndjson(...rows) })).stdout;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command says to NDJSON on its standard input. */
function pipe(command: string, input: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { input, cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Lines are counted in each part by itself, and files have names. */
const withoutPlaces = (text: string) =>
  text.replace(/"(?:Line |[\w-]+\.ndjson:)\d+/g, '"Line').replace(/"line":\d+/g, '"line":0');

describe('a program that feeds lines, as Spark’s pipe() and Hadoop streaming do', () => {
  it('gets a line for a line, without a tab or a further line end, whatever the text has', () => {
    const { stdout } = pipe(`${program} analyze --format ndjson`, ndjson(...rows));
    expect(stdout).toBe(wanted);
    expect(stdout.split('\n')).toHaveLength(rows.length + 1);
    expect(stdout).not.toMatch(/[\t\r]/);
  });

  it.each(['1', '2'])('gets the answer to a line before it writes the next (--jobs %s)', async (jobs) => {
    const child = spawn(process.execPath, [cli, 'analyze', '--format', 'ndjson', '--jobs', jobs]);
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const line of rows.slice(8, 18)) {
      child.stdin.write(ndjson(line));
      const { value } = await answers.next();
      expect(JSON.parse(value).id).toBe(typeof line === 'string' ? null : line.id);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([1, null]);
  });

  it('may take exit status 1 for success, since bad rows are answered, but no other', () => {
    const guarded = (command: string) => pipe(`${command} || [ $? -eq 1 ]`, ndjson(...rows));
    expect(guarded(`${program} analyze --format ndjson`)).toEqual({ status: 0, stdout: wanted, stderr: '' });
    expect(guarded(`${program} analyze --format ndjson --model gone`).status).toBe(1);
  });

  it('gets nothing for a part without lines', () => {
    expect(pipe(`${program} analyze --format ndjson`, '')).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('xargs -P', () => {
  it('analyses parts of a corpus beside each other, and goes on with them', () => {
    writeFileSync(join(folder, 'corpus.ndjson'), ndjson(...rows));
    execFileSync('split', ['--lines', '9', '--additional-suffix', '.ndjson', 'corpus.ndjson', 'part-'], {
      cwd: folder,
    });
    const command = `printf '%s\\0' part-*.ndjson | xargs -0 -P 2 -I{} ${program} analyze {} --out {}.out --format ndjson --resume`;
    // 123: one of them ended with a status from 1 to 125.
    expect(pipe(command, '').status).toBe(123);
    const results = readdirSync(folder)
      .filter((name) => name.endsWith('.out'))
      .sort();
    expect(results).toHaveLength(3);
    const read = () => results.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    expect(withoutPlaces(read())).toBe(withoutPlaces(wanted));
    const before = read();
    writeFileSync(join(folder, results[1]!), readFileSync(join(folder, results[1]!)).subarray(0, 500));
    expect(pipe(command, '').status).toBe(123);
    expect(read()).toBe(before);
  });
});

describe('GNU parallel', () => {
  it('cuts standard input into parts, and keeps the order', () => {
    const command = `parallel --will-cite --pipe --keep-order --jobs 2 -N 5 '${program} analyze --format ndjson'`;
    const { status, stdout } = pipe(command, ndjson(...rows));
    // How many of the parts had a bad row.
    expect(status).toBe(1);
    expect(withoutPlaces(stdout)).toBe(withoutPlaces(wanted));
    expect(parseLines(stdout)).toHaveLength(rows.length);
  });
});
