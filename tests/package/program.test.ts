import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute, root } from './tools';

/** The program as it is built, with its own process, streams and signals. */
const cli = fileURLToPath(new URL('dist/cli.js', root));
const TEXT = 'France said on Monday that it would lift the sanctions. “We want talks,” Anna Keller told reporters.';
const row = `${JSON.stringify({ id: 1, text: TEXT })}\n`;

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('a.txt'), TEXT);
  writeFileSync(path('b.html'), `<p>${TEXT}</p>`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the program and collects what it writes. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text;
  });
  child.stdin.on('error', () => {});
  return { child, output };
}

async function until(condition: () => boolean) {
  for (let waited = 0; !condition() && waited < 20_000; waited += 20) await new Promise((done) => setTimeout(done, 20));
  expect(condition()).toBe(true);
}

async function ended(child: ChildProcess) {
  const [code, signal] = await once(child, 'close');
  return { code, signal };
}

describe('the program in a pipe', () => {
  it('reads a folder, writes plain text, and keeps standard error silent', async () => {
    const table = await execute(process.execPath, [cli, 'analyze', '.'], { cwd: folder });
    expect([table.status, table.stderr]).toEqual([0, '']);
    expect(table.stdout).not.toContain('\u001b');
    expect(table.stdout.match(/^(?:a\.txt|b\.html)$/gm)).toEqual(['a.txt', 'b.html']);
  });

  it('passes rows from one command to the next', async () => {
    const command = `"${process.execPath}" "${cli}" suggest --format ndjson --count 1 | "${process.execPath}" "${cli}" classify --format ndjson`;
    const { status, stdout } = await execute('sh', ['-c', command], { cwd: folder, input: row });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, issues: expect.any(Array) });
  });
});

describe('Ctrl-C', () => {
  it.each([
    ['ndjson', '1'],
    ['ndjson', '2'],
    ['csv', '1'],
  ])('leaves whole lines of %s, by %s at a time', async (format, jobs) => {
    const { child, output } = start(['analyze', '--format', format, '--input', 'jsonl', '--jobs', jobs]);
    const feeding = setInterval(() => child.stdin.write(row.repeat(50)), 1);
    await until(() => output.stdout.split('\n').length > 20);
    child.kill('SIGINT');
    const { code } = await ended(child);
    clearInterval(feeding);
    expect(code).toBe(130);
    expect(output.stdout.endsWith('\n')).toBe(true);
    if (format === 'ndjson') for (const line of output.stdout.trimEnd().split('\n')) JSON.parse(line);
    expect(output.stderr).toBe('');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('and %s leave whole files and no lock', async (signal, status) => {
    const out = `${signal}.csv`;
    const { child } = start(['analyze', '--input', 'jsonl', '--out', out]);
    child.stdin.write(row.repeat(20));
    await until(() => readdirSync(folder).some((name) => name.endsWith('.part')));
    child.kill(signal);
    expect(await ended(child)).toEqual({ code: status, signal: null });
    expect(readdirSync(folder).filter((name) => name.startsWith(signal))).toEqual([out]);
    expect(readFileSync(path(out), 'utf8').endsWith('\n')).toBe(true);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('and %s end the adding to a project between two texts', async (signal, status) => {
    const project = `${signal}.stancekit`;
    await execute(process.execPath, [cli, 'init', project], { cwd: folder });
    const { child, output } = start(['add', project]);
    child.stdin.write(row);
    await until(() => readFileSync(path(project), 'utf8').includes('"analysis"'));
    child.kill(signal);
    expect(await ended(child)).toEqual({ code: status, signal: null });
    expect(output.stdout).toMatch(/^1 text added/);
    expect(readdirSync(folder).filter((name) => name.startsWith(project))).toEqual([project]);
  });

  it('closes a list of JSON, also while it waits for input', async () => {
    const { child, output } = start(['analyze', '--format', 'json', '--input', 'jsonl']);
    child.stdin.write(row);
    await until(() => output.stdout.includes('"warnings"'));
    child.kill('SIGINT');
    expect((await ended(child)).code).toBe(130);
    expect(JSON.parse(output.stdout)).toHaveLength(1);
  });

  it('ends a training at once, and leaves nothing behind', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({
        text: `Plan ${i} for the ${i % 7}th bridge is ${i % 2 ? 'good' : 'bad'}.`,
        issue: 'plan',
        stance: i % 2 ? 'favor' : 'against',
      }),
    );
    writeFileSync(path('labels.jsonl'), rows.join('\n'));
    const { child, output } = start(['train', 'labels.jsonl', '--out', 'stopped.json', '--verbose']);
    await until(() => output.stderr.includes('Training: 0 %'));
    child.kill('SIGINT');
    expect((await ended(child)).signal).toBe('SIGINT');
    expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([]);
  });
});

describe.skipIf(!existsSync('/usr/bin/script'))('the program on a terminal', () => {
  /** Runs a command on a terminal of its own; what it writes to both streams comes back. */
  async function onTerminal(args: string, columns: number, env: Record<string, string> = {}) {
    const command = `stty cols ${columns}; "${process.execPath}" "${cli}" ${args}`;
    const options = { cwd: folder, env: { PATH: process.env.PATH!, TERM: 'xterm', STANCEKIT_READER: 'fast', ...env } };
    const running = promisify(execFile)('/usr/bin/script', ['-qec', command, '/dev/null'], options);
    running.child.stdin?.end();
    return (await running).stdout.replaceAll('\r\n', '\n');
  }

  it('writes colours, and a table as wide as it is', async () => {
    const wide = await onTerminal('analyze a.txt', 90);
    expect(wide).toContain('\u001b[');
    expect(wide).toContain('1 read, 0 failed.');
    const plain = await onTerminal('analyze a.txt', 90, { NO_COLOR: '1' });
    expect(plain).not.toContain('\u001b[');
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBe(90);
    expect(await onTerminal('analyze a.txt', 0, { NO_COLOR: '1' })).toContain('─'.repeat(20));
  });

  it('shows a bar while it trains, and takes it away', async () => {
    const rows = readFileSync(path('labels.jsonl'), 'utf8').split('\n').slice(0, 300);
    writeFileSync(path('few.jsonl'), rows.join('\n'));
    const output = await onTerminal('train few.jsonl --out few.json', 90);
    expect(output).toMatch(/Training [█░]{30} \d+ %/);
    expect(output.lastIndexOf('\u001b[2K')).toBeGreaterThan(output.lastIndexOf('Training'));
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['few.json', 'few.md']));
  });

  it('shows a bar for long reading whose results go elsewhere', async () => {
    writeFileSync(path('long.jsonl'), row.repeat(2000));
    const output = await onTerminal('analyze long.jsonl --format ndjson > /dev/null', 90);
    expect(output).toMatch(/Reading [█░]{30} \d+ %/);
    expect(output).toContain('2000 read, 0 failed.');
  });
});
