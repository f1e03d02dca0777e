/** Reads labelled statements for `train` and `evaluate`. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { StancekitError } from 'stancekit';
import type { Example } from 'stancekit/training';
import type { Io } from './io';
import { fileError, readText } from './rows';

/** Bad rows that are named one by one; a file of another kind would name them all. */
const NAMED = 50;

/**
 * Reads files of labelled statements; all files and rows that cannot be used are named on standard error.
 *
 * @throws The error of a file, or INVALID_ROW with the number of bad rows.
 */
export async function readLabels(files: readonly string[], io: Io): Promise<Example[]> {
  const { readExamples } = await import('stancekit/training');
  const examples: Example[] = [];
  let bad = 0;
  const onInvalid = ({ message, code }: StancekitError) => {
    if (++bad <= NAMED) io.stderr.write(`stancekit: ${message} (${code})\n`);
  };
  for (const file of files) {
    const format = extname(file).toLowerCase() === '.csv' ? 'csv' : 'jsonl';
    const text = await readFile(file);
    examples.push(...readExamples(text, { format, file, onInvalid }));
  }
  if (bad === 0) return examples;
  const more = bad > NAMED ? `; ${bad - NAMED} more than are named above` : '';
  throw new StancekitError('INVALID_ROW', `${bad} rows cannot be used${more}. Nothing was done.`);
}

/** Reads a file; `-` is not taken here, since rows of two formats could come from it. */
async function readFile(file: string): Promise<string> {
  try {
    return await readText(createReadStream(file), file);
  } catch (error) {
    throw fileError(error, file);
  }
}
