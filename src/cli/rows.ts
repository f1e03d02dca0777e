/** Turns files and standard input into rows to work on; what cannot be read becomes a failed row in its place. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { type ErrorCode, isStancekitError, StancekitError } from 'stancekit';
import { MAXIMUM_LINE, readLines } from './lines';

/** As it came: rows may be numbered or named. */
export type Id = string | number | null;

export interface Failure {
  readonly code: ErrorCode | 'INTERNAL';
  readonly message: string;
  /** The line of the input, counted from 1; null for an input that is one text. */
  readonly line: number | null;
}

/** A text to work on. */
export interface Row {
  readonly id: Id;
  readonly text: string;
  /** What else stood in the row. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly line: number | null;
}

export interface FailedRow {
  readonly id: Id;
  readonly error: Failure;
}

export type Input = Row | FailedRow;

type Source = AsyncIterable<Uint8Array | string>;

/** Fields of a row that are there; absent ones may be written as null. */
export function withoutNull(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}

/** True for a file of rows; every other file is one text. */
export function holdsRows(file: string): boolean {
  return ['.jsonl', '.ndjson'].includes(extname(file).toLowerCase());
}

/**
 * Reads rows in order.
 *
 * @param files Paths; `-` is standard input, and so is an empty list.
 * @param stdin Standard input.
 * @param stdinHoldsRows Whether standard input is NDJSON or one text.
 */
export async function* readRows(
  files: readonly string[],
  stdin: Source,
  stdinHoldsRows: boolean,
): AsyncGenerator<Input> {
  for (const file of files.length > 0 ? files : ['-']) {
    const isStdin = file === '-';
    const source = isStdin ? stdin : createReadStream(file);
    const name = isStdin ? null : file;
    try {
      if (isStdin ? stdinHoldsRows : holdsRows(file)) yield* readRowLines(source, name);
      else yield { id: name, text: await readText(source, name ?? 'Standard input'), fields: {}, line: null };
    } catch (error) {
      yield { id: name, error: toFailure(fileError(error, file), null) };
    }
  }
}

async function* readRowLines(source: Source, file: string | null): AsyncGenerator<Input> {
  for await (const { number, bytes } of readLines(source)) {
    const place = file === null ? `Line ${number}` : `${file}:${number}`;
    let id: Id = null;
    try {
      if (bytes === null) throw new StancekitError('INPUT_TOO_LARGE', `${place} has more than ${MAXIMUM_LINE} bytes.`);
      const line = decode(bytes, place, 'INVALID_JSON');
      if (line.trim() === '') continue;
      const row = parse(line, place);
      id = readId(row.id, place);
      if (typeof row.text !== 'string') {
        throw new StancekitError(
          'INVALID_TEXT',
          `${place}: expected \`text\` to be a string, got ${kindOf(row.text)}.`,
        );
      }
      yield { id, text: row.text, fields: row, line: number };
    } catch (error) {
      yield { id, error: toFailure(error, number) };
    }
  }
}

/**
 * Reads a whole text.
 *
 * @throws INPUT_TOO_LARGE; FILE_UNREADABLE where the bytes are not UTF-8 text.
 */
export async function readText(source: Source, name: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const data of source) {
    const piece = typeof data === 'string' ? Buffer.from(data) : data;
    length += piece.length;
    if (length > MAXIMUM_LINE)
      throw new StancekitError('INPUT_TOO_LARGE', `${name} has more than ${MAXIMUM_LINE} bytes.`);
    pieces.push(piece);
  }
  const text = decode(Buffer.concat(pieces), name, 'FILE_UNREADABLE');
  if (text.includes('\0'))
    throw new StancekitError('FILE_UNREADABLE', `${name} is not a text: it has a NUL character.`);
  return text;
}

/** What an error looks like in an answer. */
export function toFailure(error: unknown, line: number | null): Failure {
  if (isStancekitError(error)) return { code: error.code, message: error.message, line };
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error), line };
}

/** An error of the file system, in this library's terms; other errors as they are. */
export function fileError(error: unknown, file: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  if (code === 'ENOENT') return new StancekitError('FILE_NOT_FOUND', `The file ${file} does not exist.`, { file });
  return new StancekitError('FILE_UNREADABLE', `The file ${file} cannot be read (${code}).`, { file });
}

function decode(bytes: Uint8Array, name: string, code: ErrorCode): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new StancekitError(code, `${name} is not UTF-8.`, {}, { cause });
  }
}

function parse(line: string, place: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (cause) {
    throw new StancekitError('INVALID_JSON', `${place} is not valid JSON.`, {}, { cause });
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new StancekitError('INVALID_ROW', `${place}: expected an object, got ${kindOf(row)}.`);
  }
  return row as Record<string, unknown>;
}

function readId(id: unknown, place: string): Id {
  if (id === undefined || id === null) return null;
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new StancekitError('INVALID_ROW', `${place}: expected \`id\` to be a string or a number, got ${kindOf(id)}.`);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return '`null`';
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
