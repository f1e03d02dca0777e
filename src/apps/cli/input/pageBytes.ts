/** Pages as they are sent: packed, and in the encoding that they name. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { StancekitError } from 'stancekit';

/** Pages are held in memory as a tree that is many times as large. */
export const MAXIMUM_PAGE = 16 * 1024 * 1024;

/** Reads all bytes. @throws INPUT_TOO_LARGE. */
export async function readBytes(source: AsyncIterable<Uint8Array | string>, name: string, limit: number) {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const data of source) {
    const piece = typeof data === 'string' ? Buffer.from(data) : data;
    length += piece.length;
    if (length > limit) throw tooLarge(name, limit);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLarge(name: string, limit: number): StancekitError {
  return new StancekitError('INPUT_TOO_LARGE', `${name} has more than ${limit} bytes.`);
}

/** Whether a media type is that of a page. */
export function isPage(type: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type);
}

const unpackers: Readonly<
  Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>>
> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/**
 * Unpacks what a header `Content-Encoding` says that it is packed by.
 *
 * @throws INPUT_TOO_LARGE where it would be larger than a page may be; FILE_UNREADABLE where it is packed otherwise.
 */
export async function unpack(bytes: Uint8Array, encoding: string | null | undefined, name: string) {
  const how = (encoding ?? '').trim().toLowerCase();
  if (how === '' || how === 'identity') return bytes;
  const unpacker = unpackers[how];
  if (!unpacker) throw unreadable(name, `it is packed by \`${how.slice(0, 40)}\``);
  try {
    return await unpacker(bytes, { maxOutputLength: MAXIMUM_PAGE });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name, MAXIMUM_PAGE);
    throw unreadable(name, `it is not packed by ${how}, as it says`, cause);
  }
}

/** Bytes in which a page names its encoding (HTML, 13.2.3.2), and somewhat more. */
const HEAD = 4096;

/**
 * The text of a page, in the encoding that the mark at its beginning, its media type or it itself names; UTF-8 where none is named.
 *
 * @throws FILE_UNREADABLE where it is not in that encoding: it is not guessed at.
 */
export function decodePage(bytes: Uint8Array, type: string | null, name: string): string {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const charset = markOf(bytes) ?? charsetIn(type ?? '') ?? ownCharset(head) ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(name, `it is not in the encoding ${charset.slice(0, 40)}`, cause);
  }
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

/** What a page or feed says of itself, first in its first line: a feed may hold pages that say something else of themselves. */
function ownCharset(head: string): string | undefined {
  const told = xmlEncoding(head) ?? charsetIn(head);
  // In UTF-16, these words could not have been read (HTML, 13.2.3.2).
  return told && /^utf-?16/i.test(told) ? 'utf-8' : told;
}

function charsetIn(text: string): string | undefined {
  return /\bcharset\s?=\s?["']?([\w-]{1,40})/i.exec(text)?.[1];
}

function xmlEncoding(head: string): string | undefined {
  return /^\s*<\?xml [^>]{0,200}?\bencoding=["']([\w-]{1,40})/i.exec(head)?.[1];
}

function unreadable(name: string, reason: string, cause?: unknown): StancekitError {
  return new StancekitError('FILE_UNREADABLE', `${name} cannot be read: ${reason}.`, {}, { cause });
}
