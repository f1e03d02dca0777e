/** Reads labelled statements for `train` and `evaluate`. */
import { createReadStream } from 'node:fs';
import { StancekitError } from 'stancekit';
import type { Example, TaxonomyIssue } from 'stancekit/training';
import { counted } from '../../../runtime/counted';
import { complain, type Io } from '../io';
import { fileError, readText } from './decode';
import { InvalidRows, MOST_CAUSES } from './invalidRows';
import { kindOf } from './kinds';
import { findFiles, STDIN } from './paths';
import { readProject } from './projectFile';

/** What files of labels end in. */
export const ENDINGS = ['.jsonl', '.ndjson', '.csv', '.stancekit'];

/** What labels are read by. */
export interface LabelOptions {
  /** The column of CSV files that has the statements. */
  readonly column: string;
  /** The issues that rows may have; any where it is absent. */
  readonly taxonomy?: readonly TaxonomyIssue[] | undefined;
}

/** Issues of a taxonomy that a message names. */
const MOST_ISSUES = 10;

/**
 * Reads files, folders and patterns of labelled statements; standard input is JSONL. Rows that cannot be used are told on
 * standard error, once a cause.
 *
 * @throws The error of a file, or INVALID_ROW with the number of bad rows.
 */
export async function readLabels(
  files: readonly string[],
  { column, taxonomy }: LabelOptions,
  io: Io,
): Promise<Example[]> {
  const { readExamples } = await import('stancekit/training');
  const examples: Example[] = [];
  const invalid = new InvalidRows();
  const outside = taxonomy && findOutside(taxonomy);
  const onInvalid = (error: StancekitError) => invalid.add(error);
  for (const { file, error } of await findFiles(files, ENDINGS)) {
    if (error) throw error;
    const kind = kindOf(file);
    const format = kind === 'csv' ? 'csv' : 'jsonl';
    const text = kind === 'project' ? await labelsOf(file) : await readFile(file, io);
    for (const example of readExamples(text, { format, file, column, onInvalid })) {
      const error = outside?.(example, file);
      if (error) invalid.add(error);
      else examples.push(example);
    }
  }
  if (invalid.count === 0) return examples;
  const messages = invalid.messages();
  for (const message of messages.slice(0, MOST_CAUSES)) complain(io, message);
  const more =
    messages.length > MOST_CAUSES ? `, for ${messages.length - MOST_CAUSES} causes more than are told above` : '';
  throw new StancekitError('INVALID_ROW', `${counted(invalid.count, 'row')} cannot be used${more}. Nothing was done.`);
}

/** Says of a row that it has an issue outside of the taxonomy. */
function findOutside(taxonomy: readonly TaxonomyIssue[]) {
  const known = new Set(taxonomy.map(({ id }) => id));
  const named = [...known].slice(0, MOST_ISSUES).join(', ');
  const expected = `an issue of the taxonomy, ${named}${known.size > MOST_ISSUES ? ' …' : ''}`;
  return ({ issues, origin = '' }: Example, file: string): StancekitError | null => {
    const unknown = Object.keys(issues).filter((issue) => !known.has(issue));
    if (unknown.length === 0) return null;
    const came = unknown.map((issue) => `"${issue}"`).join(' and ');
    return new StancekitError('INVALID_EXAMPLE', `${origin}: expected ${expected}, got ${came}.`, {
      file,
      line: Number(origin.slice(file.length + 1)),
    });
  };
}

/** The rows that coders have looked at. */
async function labelsOf(file: string): Promise<string> {
  const project = await readProject(file);
  return project
    .rows()
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}

async function readFile(file: string, { stdin }: Io): Promise<string> {
  if (file === STDIN) return readText(stdin, 'Standard input');
  try {
    return await readText(createReadStream(file), file);
  } catch (error) {
    throw fileError(error, file);
  }
}
