/** Results in a file, and how a run that was broken off is gone on with: what is whole in the file is kept, and not done again. */
import { createReadStream } from 'node:fs';
import { open, stat, truncate } from 'node:fs/promises';
import { extname } from 'node:path';
import { StancekitError } from 'stancekit';
import { readLines } from '../../runtime/lines';
import { cannotWrite, UsageError } from './failures';
import type { Format } from './formats';
import type { Input } from './input/row';
import type { Output } from './io';
import { type OverwriteOptions, openPart, refused } from './outputs';
import { differences, type Recipe, writeRecipe } from './recipe';
import { checkPrints, printOf, readPrints } from './rowPrints';

export interface ResultOptions extends OverwriteOptions {
  readonly format: Format;
  readonly out?: string;
  readonly resume?: boolean;
}

/** What an earlier run has left. */
export interface Earlier {
  readonly count: number;
  readonly failed: number;
  /** Prints of the last of these rows, of which none was kept. */
  readonly unprinted: readonly string[];
}

/** Nothing has been left. */
export const NOTHING: Earlier = { count: 0, failed: 0, unprinted: [] };

/** A file that answers are written to. */
export interface ResultFile extends Output {
  /** Everything has been written. */
  close(): Promise<void>;
  /** Something went wrong. Of lines, the whole ones stay; of anything else, nothing. After `close` it does nothing. */
  drop(): Promise<void>;
}

const formatOfExtension: Readonly<Record<string, Format>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
  '.csv': 'csv',
  '.html': 'html',
  '.md': 'md',
  '.txt': 'table',
};

/**
 * The format that the name of a file asks for; none where it has no ending.
 *
 * @param isAsked Whether nothing else tells it.
 * @throws UsageError for an ending that tells none where it is asked.
 */
export function formatOf(file: string, isAsked: boolean): Format | undefined {
  const ending = extname(file).toLowerCase();
  const format = formatOfExtension[ending];
  if (format !== undefined || ending === '' || !isAsked) return format;
  const endings = Object.keys(formatOfExtension).join(', ');
  throw new UsageError(`Expected --out to end in ${endings}, got ${file}. Say by --format what it is to hold.`);
}

/**
 * Looks whether results can be written, before anything is done.
 *
 * @throws UsageError where options contradict each other, or results would be written over something.
 */
export async function checkResults({ format, out, resume = false, force = false }: ResultOptions): Promise<void> {
  if (resume && out === undefined) throw new UsageError('--resume needs the file to go on with: give it by --out.');
  if (resume && format !== 'ndjson') throw new UsageError('--resume goes on with NDJSON: add --format ndjson.');
  if (resume && force) throw new UsageError('--resume keeps what --force writes over: leave one of them out.');
  if (out === undefined || resume || force || (await sizeOf(out)) === 0) return;
  const advice = format === 'ndjson' ? 'Go on with it by --resume, choose' : 'Choose';
  throw refused('OUTPUT_EXISTS', `${out} holds something. ${advice} another --out, or write over it by --force`);
}

/**
 * Keeps beside results how they are made, where they begin; where they are gone on with, looks whether it is in the same way.
 *
 * @throws UsageError where it is not: half of the answers would be of another model.
 */
export async function checkRecipe(file: string, recipe: Recipe, resume: boolean): Promise<void> {
  await checkPrints(file);
  if (!resume || (await sizeOf(file)) === 0) return writeRecipe(file, recipe);
  const others = await differences(file, recipe);
  if (others.length === 0) return;
  throw mismatch(`${file} was begun with ${others.join(' and ')}. --resume goes on in the way in which it was begun`);
}

/**
 * Goes on with results: each whole line in the file answers the next row, which is passed over. What a kill has left of a last line is
 * cut off, and its row done again.
 *
 * @param rows The same rows as before; afterwards those that have no answer yet.
 * @throws UsageError, and leaves the file as it is, where it does not hold the answers to these rows.
 */
export async function passAnswered(rows: AsyncIterator<Input>, file: string): Promise<Earlier> {
  const size = await sizeOf(file);
  let whole = 0;
  let count = 0;
  let failed = 0;
  const unprinted: string[] = [];
  // The first line of which nothing tells which row it answers.
  let unknown: number | undefined;
  if (size === 0) return NOTHING;
  const prints = readPrints(file);
  try {
    for await (const { number, bytes } of readLines(createReadStream(file))) {
      const end = whole + (bytes?.length ?? 0) + 1;
      if (end > size) {
        if (!isBegun(bytes)) throw otherInput(`Line ${number} of ${file} is no answer of \`analyze\``);
        break;
      }
      const answer = readAnswer(bytes);
      if (!answer) throw otherInput(`Line ${number} of ${file} is no answer of \`analyze\``);
      const row = await rows.next();
      if (row.done) throw otherInput(`${file} has more answers than the input has rows, which are ${count}`);
      const print = await prints.next();
      checkAnswers(answer, row.value, print.done ? null : print.value, `Line ${number} of ${file}`);
      if (print.done) {
        unprinted.push(printOf(row.value));
        if (row.value.id === null && !('error' in row.value)) unknown ??= number;
      }
      count++;
      if (answer.error !== undefined) failed++;
      whole = end;
    }
  } finally {
    await prints.return(undefined);
  }
  if (unknown !== undefined) {
    throw otherInput(
      `Line ${unknown} of ${file} answers a row without an id, and ${file}.rows, which tells which, is gone`,
    );
  }
  if (whole < size) await truncate(file, whole).catch((error) => cannotWrite(file, error));
  return { count, failed, unprinted };
}

/**
 * @param print What was kept of the row that was answered; null where it was lost.
 * @throws UsageError where the answer is to another row.
 */
function checkAnswers(answer: AnswerLine, row: Input, print: string | null, place: string): void {
  if (row.id !== answer.id) {
    const ids = [answer.id, row.id].map((id) => JSON.stringify(id));
    throw otherInput(`${place} answers ${ids[0]}, where the input has ${ids[1]}`);
  }
  if (print !== null && print !== printOf(row)) {
    const which =
      row.id === null
        ? 'another row'
        : `${JSON.stringify(row.id)} as it was before, and its text, date or title has changed`;
    throw otherInput(`${place} answers ${which}`);
  }
}

/**
 * Opens the file for results: lines behind what it holds, anything else beside it, to be put in its place when it is whole.
 *
 * @throws UsageError where there is no such place; WriteError where nothing can be written there.
 */
export async function openResults(file: string, { format, resume = false }: ResultOptions): Promise<ResultFile> {
  if (format === 'ndjson') return openLines(file, resume);
  const part = await openPart(file);
  return {
    write: part.write,
    drop: part.drop,
    async close() {
      await part.finish();
      await part.settle();
    },
  };
}

async function openLines(file: string, resume: boolean): Promise<ResultFile> {
  const orTell = <T>(work: Promise<T>) => work.catch((error) => cannotWrite(file, error));
  const handle = await orTell(open(file, 'a'));
  const status = await handle.stat();
  if (!resume && status.isFile()) await orTell(handle.truncate(0));
  let whole = resume ? status.size : 0;
  return {
    async write(line) {
      try {
        await handle.appendFile(line);
        whole += Buffer.byteLength(line);
      } catch (error) {
        // A full disk takes the beginning of a line.
        if (status.isFile()) await handle.truncate(whole).catch(() => {});
        cannotWrite(file, error);
      }
    },
    close: () => orTell(handle.close()),
    drop: () => handle.close().catch(() => {}),
  };
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return cannotWrite(file, error);
  });
  if (found?.isDirectory()) throw new UsageError(`${file} is a folder. Name a file by --out.`);
  return found?.size ?? 0;
}

interface AnswerLine {
  readonly id: string | number | null;
  readonly error?: unknown;
}

function readAnswer(bytes: Uint8Array | null): AnswerLine | null {
  try {
    const line = JSON.parse(Buffer.from(bytes!).toString());
    return 'id' in line && ('statements' in line || 'error' in line) ? line : null;
  } catch {
    return null;
  }
}

/** Every answer begins so. */
const BEGINNING = '{"id":';

/** Whether a line that was not ended can be one of ours. Of another file nothing must be cut off. */
function isBegun(bytes: Uint8Array | null): boolean {
  const beginning = Buffer.from(bytes ?? []).toString('latin1', 0, BEGINNING.length);
  return BEGINNING.startsWith(beginning);
}

function otherInput(what: string): UsageError {
  return mismatch(`${what}. --resume goes on with the answers to the same input`);
}

function mismatch(what: string): UsageError {
  const { message, code } = new StancekitError('RESUME_MISMATCH', `${what}; for another one choose another --out.`);
  return new UsageError(`${message} (${code})`);
}
