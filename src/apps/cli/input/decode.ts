/** From bytes to text: all of it or an error, and never a guess at the encoding. */
import { type ErrorCode, isStancekitError, StancekitError } from 'stancekit';
import { MAXIMUM_LINE } from '../../../runtime/lines';

export type Source = AsyncIterable<Uint8Array | string>;

/**
 * Reads a whole text.
 *
 * @param name What it is called in messages.
 * @param limit Most bytes.
 * @throws INPUT_TOO_LARGE; FILE_UNREADABLE where the bytes are not UTF-8 text.
 */
export async function readText(source: Source, name: string, limit: number = MAXIMUM_LINE): Promise<string> {
  const bytes = await readBytes(source, name, limit);
  const text = decode(bytes, name, 'FILE_UNREADABLE', () => firstFault(bytes));
  if (text.includes('\0'))
    throw new StancekitError('FILE_UNREADABLE', `${name} is not a text: it has a NUL character.`);
  return text;
}

/** Reads all bytes. @param limit Most of them. @throws INPUT_TOO_LARGE. */
export async function readBytes(source: Source, name: string, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const data of source) {
    const piece = typeof data === 'string' ? Buffer.from(data) : data;
    length += piece.length;
    if (length > limit) throw new StancekitError('INPUT_TOO_LARGE', `${name} has more than ${limit} bytes.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const LINE_FEED = 0x0a;

/** The line, counted from 1, of the first bytes that are not UTF-8. A line feed is a byte by itself there, whatever is around it. */
function firstFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0) return line;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
}

/**
 * @param lineOf The line of what is wrong, in a text of many.
 * @throws `code` where the bytes are not UTF-8.
 */
export function decode(bytes: Uint8Array, name: string, code: ErrorCode, lineOf?: () => number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const [a, b] = bytes;
    const isUtf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
    const line = isUtf16 ? undefined : lineOf?.();
    const where = line === undefined ? '' : `, first in line ${line}`;
    throw new StancekitError(
      code,
      `${name} is not UTF-8${isUtf16 ? ', but begins as UTF-16 does' : where}. Convert it first, with \`iconv\` for example.`,
      line === undefined ? {} : { line },
      { cause },
    );
  }
}

/** An error of the file system, in this library's terms; other errors as they are. */
export function fileError(error: unknown, file: string): unknown {
  if (isStancekitError(error)) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  if (code === 'ENOENT') return new StancekitError('FILE_NOT_FOUND', `The file ${file} does not exist.`, { file });
  const hint = code === 'EACCES' ? ' It is not permitted: change its rights, or leave it out.' : '';
  return new StancekitError('FILE_UNREADABLE', `The file ${file} cannot be read (${code}).${hint}`, { file });
}
