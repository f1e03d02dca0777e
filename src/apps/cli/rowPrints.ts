/**
 * What results answer: beside FILE, FILE.rows keeps a print of each row that has an answer there, so that a run that goes on knows a
 * row again that has no id, and a text that has changed.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { readLines } from '../../runtime/lines';
import { cannotWrite } from './failures';
import type { Input } from './input/row';
import { beginsWith, refused } from './outputs';

/** The first line, as long as those of prints. */
const HEAD = 'stancekit-rows-1\n';

/** Characters of a print: 96 bits, of which no two of a billion rows are the same but by a chance of one in 10^11. */
const LENGTH = HEAD.length - 1;

/** The print of a row: of all of it that its answer may depend on, or of what was wrong with it. */
export function printOf(row: Input): string {
  const { id } = row;
  // Messages name the file, which may have moved.
  const parts =
    'error' in row ? [id, row.error.code] : [id, row.text, row.fields.date ?? null, row.fields.title ?? null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, LENGTH);
}

export interface RowPrints {
  /** Takes prints of rows as they are read; they are answered in the same order. */
  watch(rows: AsyncIterable<Input>): AsyncGenerator<Input>;
  /** Writes the print of the row that is answered next. It comes before the answer: what has an answer has a print. */
  next(): Promise<void>;
  close(): Promise<void>;
}

function pathOf(file: string): string {
  return `${file}.rows`;
}

/** @throws UsageError (OUTPUT_EXISTS) where another program has written FILE.rows. */
export async function checkPrints(file: string): Promise<void> {
  const path = pathOf(file);
  const found = await stat(path).catch(() => null);
  if (!found || found.size === 0 || (await beginsWith(path, new RegExp(`^${HEAD}`)))) return;
  throw refused('OUTPUT_EXISTS', `${path} holds something else. Choose another --out`);
}

/** The prints of rows that have answers, in order; fewer than answers where they were lost. */
export async function* readPrints(file: string): AsyncGenerator<string> {
  const path = pathOf(file);
  if (!(await stat(path).catch(() => null))) return;
  for await (const { number, bytes } of readLines(createReadStream(path))) {
    if (number > 1 && bytes?.length === LENGTH) yield Buffer.from(bytes).toString('latin1');
  }
}

/**
 * Opens the prints behind those of rows that have answers.
 *
 * @param count How many those are.
 * @param missing Prints of the last of them that were lost.
 */
export async function openPrints(file: string, count: number, missing: readonly string[]): Promise<RowPrints> {
  const orTell = <T>(work: Promise<T>) => work.catch((error) => cannotWrite(pathOf(file), error));
  const handle = await orTell(openAt(pathOf(file), count - missing.length, missing));
  const waiting: string[] = [];
  return {
    async *watch(rows) {
      for await (const row of rows) {
        waiting.push(printOf(row));
        yield row;
      }
    },
    next: () => orTell(handle.appendFile(`${waiting.shift()}\n`)),
    close: () => handle.close(),
  };
}

async function openAt(path: string, count: number, missing: readonly string[]): Promise<FileHandle> {
  const handle = await open(path, 'a');
  try {
    if (count === 0) await handle.truncate(0);
    const { size } = await handle.stat();
    if (size === 0) await handle.appendFile(HEAD);
    else await handle.truncate((count + 1) * HEAD.length);
    await handle.appendFile(missing.map((print) => `${print}\n`).join(''));
    return handle;
  } catch (error) {
    await handle.close().catch(() => {});
    throw error;
  }
}
