/** Results in a file, and how a run that was broken off is gone on with: what is whole in the file is kept, and not done again. */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';
import { extname } from 'node:path';
import { StancekitError } from 'stancekit';
import { readLines } from '../../runtime/lines';
import type { Format } from './formats';
import type { Input } from './input/row';
import { cannotWrite, createOutput, type Output, UsageError } from './io';
import { differences, type Recipe, writeRecipe } from './recipe';

export interface ResultOptions {
  readonly format: Format;
  readonly out?: string;
  readonly resume?: boolean;
}

/** What an earlier run has left. */
export interface Earlier {
  readonly count: number;
  readonly failed: number;
}

/** A file that answers are written to. */
export interface ResultFile extends Output {
  /** Is kept when everything has been written. */
  close(): Promise<void>;
}

const formatOfExtension: Readonly<Record<string, Format>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
  '.csv': 'csv',
  '.html': 'html',
};

/** The format that the name of a file asks for. */
export function formatOf(file: string): Format | undefined {
  return formatOfExtension[extname(file).toLowerCase()];
}

/**
 * Looks whether results can be written, before anything is done.
 *
 * @throws UsageError where options contradict each other, or results would be written over something.
 */
export async function checkResults({ format, out, resume = false }: ResultOptions): Promise<void> {
  if (resume && out === undefined) throw new UsageError('--resume needs the file to go on with: give it by --out.');
  if (resume && format !== 'ndjson') throw new UsageError('--resume goes on with NDJSON: add --format ndjson.');
  if (out === undefined || resume || (await sizeOf(out)) === 0) return;
  throw new UsageError(`${out} holds something. Go on with it by --resume, or choose another --out.`);
}

/**
 * Keeps beside results how they are made, where they begin; where they are gone on with, looks whether it is in the same way.
 *
 * @throws UsageError where it is not: half of the answers would be of another model.
 */
export async function checkRecipe(file: string, recipe: Recipe): Promise<void> {
  if ((await sizeOf(file)) === 0) return writeRecipe(file, recipe);
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
  if (size === 0) return { count, failed };
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
    if (row.value.id !== answer.id) {
      const ids = [answer.id, row.value.id].map((id) => JSON.stringify(id));
      throw otherInput(`Line ${number} of ${file} answers ${ids[0]}, where the input has ${ids[1]}`);
    }
    count++;
    if (answer.error !== undefined) failed++;
    whole = end;
  }
  if (whole < size) await truncate(file, whole).catch((error) => cannotWrite(file, error));
  return { count, failed };
}

/** Opens the file behind what it holds. */
export async function openResults(file: string): Promise<ResultFile> {
  const stream = createWriteStream(file, { flags: 'a' });
  await once(stream, 'open').catch((error) => cannotWrite(file, error));
  const { write } = createOutput(stream);
  return {
    write,
    async close() {
      stream.end();
      await once(stream, 'close');
    },
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
