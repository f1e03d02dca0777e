/** The guide to the service shows what the service answers, with whichever reader it has. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { execute, root } from './tools';

const own = (path: string) => fileURLToPath(new URL(path, root));
const [, block = ''] =
  /^```\n(\$ stancekit serve [\s\S]*?)^```$/m.exec(readFileSync(own('.github/guides/SERVICE.md'), 'utf8')) ?? [];

interface Example {
  readonly command: string;
  readonly shown: readonly string[];
}

/** What is called, and what it prints. The first starts the service. */
const [, ...examples] = block.split(/^\$ /m).slice(1).map(readExample);

/** A command goes on behind a line that ends in a pipe. */
function readExample(text: string): Example {
  const lines = text.trimEnd().split('\n');
  const end = lines.findIndex((line) => !line.endsWith('|')) + 1;
  return { command: lines.slice(0, end).join('\n'), shown: lines.slice(end) };
}

/** So much may a figure change before the guide shows another one: models are trained anew. */
const NEAR = 0.1;

/** Whether a line is what is shown, where "…" stands for whatever is left out and figures are rounded. */
function isShown(line: string, shown: string): boolean {
  const figures: number[] = [];
  const pattern = shown
    .split(/(…|\b\d\.\d+)/)
    .map((part) => {
      if (part === '…') return '.*?';
      if (!/^\d\.\d+$/.test(part)) return part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
      figures.push(Number(part));
      return '([\\d.]+(?:e-\\d+)?)';
    })
    .join('');
  const found = new RegExp(`^${pattern}$`).exec(line)?.slice(1).map(Number);
  return found?.every((figure, i) => Math.abs(figure - figures[i]!) < NEAR) ?? false;
}

let child: ChildProcess;
let host: string;
beforeAll(async () => {
  const { STANCEKIT_READER: _, ...env } = process.env;
  child = spawn(process.execPath, [own('dist/cli.js'), 'serve', '--port', '0', '--no-page'], { env });
  const [line] = await once(child.stdout!, 'data');
  host = /http:\/\/(\S+)/.exec(String(line))![1]!;
});
afterAll(() => child.kill('SIGKILL'));

it('has examples', () => expect(examples.length).toBeGreaterThan(2));

it.each(examples)('answers $command', async ({ command, shown }) => {
  const line = command.replace('localhost:8080', host).replace('curl ', 'curl --silent ');
  const { stdout } = await execute('bash', ['-c', line], { cwd: own('.') });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.filter((one, i) => !isShown(one, shown[i] ?? ''))).toEqual([]);
  expect(lines).toHaveLength(shown.length);
});
