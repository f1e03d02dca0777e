import { Writable } from 'node:stream';
import { main } from '../../../src/apps/cli/main';

export interface RunOptions {
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array | string>;
  readonly tty?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string | undefined>;
  readonly cwd?: string;
}

/** Runs the program within this process. */
export async function run(
  args: readonly string[],
  { stdin = '', tty = false, columns, env = {}, cwd }: RunOptions = {},
) {
  // The words alone, as in all tests, unless a test says otherwise.
  const { STANCEKIT_READER } = process.env;
  const stdout = collector(tty, columns);
  const stderr = collector(tty, columns);
  const source = typeof stdin === 'string' || stdin instanceof Uint8Array ? once(stdin) : stdin;
  const status = await main(args, {
    stdin: source,
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { STANCEKIT_READER, ...env },
    ...(cwd && { cwd }),
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** The rows as NDJSON. */
export function ndjson(...rows: readonly unknown[]): string {
  return rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');
}

/** The objects of NDJSON. */
export function parseLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

async function* once(data: string | Uint8Array) {
  yield data;
}

function collector(isTTY: boolean, columns: number | undefined) {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, callback) {
      chunks.push(String(chunk));
      callback();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY, ...(columns !== undefined && { columns }) }),
    text: () => chunks.join(''),
  };
}
