/** Reads what a user has, and says in plain words what is wrong with it. Nothing is written. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe } from '../../../src/errors';
import { StancekitError } from '../../../src/index';

/** No published test set is nearly as large. */
const MAXIMUM_BYTES = 256 * 1024 * 1024;

/** A row of a file, and where it stands. */
export interface Placed<T> {
  readonly row: T;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a file of text: UTF-8, else Windows-1252, in which older corpora come.
 *
 * @throws FILE_NOT_FOUND, FILE_UNREADABLE, INPUT_TOO_LARGE.
 */
export function readText(file: string): string {
  const size = statOf(file).size;
  if (size > MAXIMUM_BYTES) {
    const message = `${file} has ${size} bytes; at most ${MAXIMUM_BYTES} are read. Give the test set alone.`;
    throw new StancekitError('INPUT_TOO_LARGE', message, { file });
  }
  const bytes = readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}

/** What Windows-1252 has from 128 to 159, where Latin-1 has controls; Node 20's own decoder leaves them as controls. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => SPECIAL[control.charCodeAt(0) - 128] ?? control);

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const message = `${file} cannot be read: ${(cause as Error).message}. Give a file that you may read.`;
    throw new StancekitError('FILE_UNREADABLE', message, { file }, { cause });
  }
}

function statOf(path: string) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found) return found;
  throw new StancekitError('FILE_NOT_FOUND', `There is no ${path}. Give the path of what you have.`, { file: path });
}

/**
 * Lists files below a folder, in order of their paths.
 *
 * @param folder Where to look.
 * @param name What the path below the folder must match.
 * @throws FILE_NOT_FOUND where the folder, or a file like it, is not there.
 */
export function listFiles(folder: string, name: RegExp): string[] {
  if (!statOf(folder).isDirectory()) {
    throw new StancekitError('FILE_UNREADABLE', `Expected a folder, got the file ${folder}.`, { file: folder });
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => name.test(relative(folder, file).replaceAll('\\', '/')))
    .sort();
  if (files.length > 0) return files;
  const message = `Expected files like ${name} in ${folder}, got none. Give the folder that holds them.`;
  throw new StancekitError('FILE_NOT_FOUND', message, { file: folder });
}

/**
 * Reads a file of JSON objects, one a line.
 *
 * @throws INVALID_JSON, INVALID_ROW with file and line; what `readText` throws.
 */
export function readJsonLines(file: string): Placed<Fields>[] {
  return readText(file)
    .split('\n')
    .flatMap((text, i) => (text.trim() === '' ? [] : [{ row: parseObject(text, file, i + 1), file, line: i + 1 }]));
}

function parseObject(text: string, file: string, line: number): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const message = `${file}:${line}: expected a JSON object a line, got ${describe(text)}.`;
    throw new StancekitError('INVALID_JSON', message, { file, line }, { cause });
  }
  if (isObject(value)) return value;
  throw new StancekitError('INVALID_ROW', `${file}:${line}: expected a JSON object, got ${describe(value)}.`, {
    file,
    line,
  });
}

/** Whether a value has fields. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a table with a head, whatever stands between its columns; names of columns in lower case.
 *
 * @param quoted Whether quotation marks hold cells together; where they do not, they are part of the words.
 * @throws INVALID_CSV; what `readText` throws.
 */
export function readTable(file: string, quoted = true): Placed<Readonly<Record<string, string>>>[] {
  const text = readText(file).replace(/^\uFEFF/, '');
  const head = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const delimiter = ['\t', ';'].find((mark) => head.includes(mark)) ?? ',';
  try {
    const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      ...{ delimiter, info: true, quote: quoted ? '"' : false },
      ...{ skip_empty_lines: true, trim: true },
    });
    return rows.map(({ record, info }) => ({ row: record, file, line: info.lines }));
  } catch (cause) {
    const message = `${file}: expected a table with a head, and as many cells in each row; ${(cause as Error).message}.`;
    throw new StancekitError('INVALID_CSV', message, { file }, { cause });
  }
}

/** The error of a row that has not the form that is needed. */
export function wrongRow({ file, line }: Omit<Placed<unknown>, 'row'>, expected: string, got: unknown): StancekitError {
  return new StancekitError('INVALID_ROW', `${file}:${line}: expected ${expected}, got ${describe(got)}.`, {
    file,
    line,
  });
}

/** A field that is a text. @throws INVALID_ROW. */
export function textField(place: Placed<Fields>, name: string): string {
  const value = place.row[name];
  if (typeof value === 'string' && value !== '') return value;
  throw wrongRow(place, `\`${name}\` to be a text`, value);
}

/** Items spread evenly over a list, so that none of its parts is left out; all where there is no limit. */
export function spread<T>(items: readonly T[], limit: number | undefined): T[] {
  if (limit === undefined || limit >= items.length) return [...items];
  return Array.from({ length: limit }, (_, i) => items[Math.floor((i * items.length) / limit)]!);
}
