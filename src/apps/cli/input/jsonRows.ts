/** Rows of NDJSON: an object a line, with a `text`. */
import { StancekitError } from 'stancekit';
import { MAXIMUM_LINE, readLines } from '../../../runtime/lines';
import { findMisread } from '../../../runtime/misread';
import { decode, type Source } from './decode';
import { type Failure, type Id, type Input, toFailure } from './row';

/**
 * Reads rows.
 *
 * @param file Its name in messages; null for standard input.
 * @param analysed Whether rows may be lines of `analyze --format ndjson`, which need not have their text.
 */
export async function* readJsonRows(source: Source, file: string | null, analysed = false): AsyncGenerator<Input> {
  for await (const { number, bytes } of readLines(source)) {
    const place = file === null ? `Line ${number}` : `${file}:${number}`;
    let id: Id = null;
    try {
      if (bytes === null) throw new StancekitError('INPUT_TOO_LARGE', `${place} has more than ${MAXIMUM_LINE} bytes.`);
      const line = decode(bytes, place, 'INVALID_JSON');
      if (line.trim() === '') continue;
      const row = parse(line, place);
      id = readId(row.id, place);
      if (analysed && row.text === undefined && row.statements !== undefined) {
        yield { id, text: '', fields: row, line: number };
        continue;
      }
      if (analysed && isFailure(row.error)) {
        yield { id, error: { ...row.error, line: number } };
        continue;
      }
      if (typeof row.text !== 'string') {
        throw new StancekitError(
          'INVALID_TEXT',
          `${place}: expected \`text\` to be a string, got ${nameKind(row.text)}.`,
        );
      }
      yield { id, text: row.text, fields: row, line: number, place };
    } catch (error) {
      yield { id, error: toFailure(error, number) };
    }
  }
}

/** What `analyze` has answered where a row could not be used. */
function isFailure(error: unknown): error is Failure {
  const { code, message } = (error ?? {}) as Partial<Failure>;
  return typeof code === 'string' && typeof message === 'string';
}

/** Or one row would be read here and refused there; a long id that is a number would become another. */
const AS_IN_THE_SERVICE = { exactNumbers: true, prototypes: true } as const;

/** The value of a line. @throws INVALID_JSON with its place. */
export function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new StancekitError('INVALID_JSON', `${place} is not valid JSON.`, {}, { cause });
  }
}

function parse(line: string, place: string): Record<string, unknown> {
  const row = parseLine(line, place);
  const misread = findMisread(line, AS_IN_THE_SERVICE);
  if (misread) throw new StancekitError('INVALID_JSON', `${place} has ${misread.what}.`);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new StancekitError('INVALID_ROW', `${place}: expected an object, got ${nameKind(row)}.`);
  }
  return row as Record<string, unknown>;
}

function readId(id: unknown, place: string): Id {
  if (id === undefined || id === null) return null;
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new StancekitError('INVALID_ROW', `${place}: expected \`id\` to be a string or a number, got ${nameKind(id)}.`);
}

function nameKind(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return '`null`';
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
