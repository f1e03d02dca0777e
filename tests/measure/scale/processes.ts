/** Programs that are given rows and give lines back, and the processor time that they took. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** The program as it is built. */
export const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** The same for a shell. */
export const program = `'${process.execPath}' '${cli}'`;

/** The reader that is in the package: the contextual one takes many times as long where it is installed. */
export const env = { ...process.env, STANCEKIT_READER: 'fast' };

/**
 * Runs a program with rows on standard input. They are made as fast as it takes them.
 *
 * @throws Error where it ends with another status than 0.
 */
export async function feed(
  command: readonly [string, ...string[]],
  rows: Iterable<string>,
  onLine: (line: string) => void,
): Promise<void> {
  const [name, ...args] = command;
  const child = spawn(name, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
  createInterface({ input: child.stdout }).on('line', onLine);
  const [[status]] = await Promise.all([once(child, 'close'), pipeline(Readable.from(rows), child.stdin)]);
  if (status !== 0) throw new Error(`${name} ended with status ${status}.`);
}

/** Starts a program that goes on until it is told to end, and waits until it says so much. */
export async function service(args: readonly string[], isReady: string): Promise<{ end(): Promise<void> }> {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env });
  const ended = once(child, 'close');
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += text;
    if (output.includes(isReady)) break;
  }
  if (!output.includes(isReady)) throw new Error(`${args[0]} ended before it was ready.`);
  child.stdout.resume();
  return {
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Ticks of the kernel's clock in a second, as Linux tells times of processes on every machine. */
const TICKS = 100;

/** Seconds of processor time of all programs that this one has started and that have ended, with those that they started. Linux alone tells. */
export function spentByOthers(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // Behind the name of the program, which may hold spaces: state, 12 others, then time in user and system mode of those waited for.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
