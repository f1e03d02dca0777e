/** Rows of a web archive (WARC, ISO 28500): each page that was answered is one. Loaded where there is an archive. */
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isStancekitError, StancekitError } from 'stancekit';
import { AsyncIterReader, StatusAndHeadersParser, WARCParser, type WARCRecord } from 'warcio';
import { closeQuietly } from '../../../../runtime/untilAborted';
import type { Source } from '../decode';
import { extractHtml } from '../extract';
import { decodePage, isPage, MAXIMUM_PAGE, readBytes, unpack } from '../pageBytes';
import { type Input, toFailure } from '../row';

/** Bytes of the head of a record; they have less than one kB. */
const LONGEST_HEAD = 262_144;

/**
 * Reads pages, with one of them in memory. Records that are no pages (requests, pictures, redirects) are passed over; one that is larger
 * than a page may be is answered by its error.
 *
 * @param file Its name in messages; null for standard input.
 * @throws INVALID_ARCHIVE where it is none, is broken off, or holds no page.
 */
export async function* readArchiveRows(source: Source, file: string | null): AsyncGenerator<Input> {
  const name = file ?? 'Standard input';
  const bytes = unpacked(source);
  const bounded = new BoundedHeads(bytes, name);
  // It unpacks by itself too, but then a whole piece at a time, however large that becomes.
  const parser = new WARCParser(new AsyncIterReader(bounded, null), { parseHttp: false });
  let pages = 0;
  try {
    for (;;) {
      bounded.expectHead();
      const record = await parser.parse();
      if (!record) break;
      if (!/^WARC\/\d/.test(record.warcHeaders.statusline)) throw invalid(name, 'a record does not begin as one');
      bounded.expectBody();
      const row = await readRecord(record, name);
      if (row) pages++;
      if (row) yield row;
    }
  } catch (cause) {
    if (isStancekitError(cause)) throw cause;
    throw invalid(name, (cause as NodeJS.ErrnoException).code ?? (cause as Error).message, cause);
  } finally {
    // The parser leaves open what it has not read to its end.
    void closeQuietly(bytes);
  }
  if (pages === 0) throw invalid(name, 'it holds no page that was answered');
}

/** Bytes, of which no more come for the head of a record than it may have. */
class BoundedHeads implements AsyncIterable<Uint8Array> {
  #left = LONGEST_HEAD;
  constructor(
    readonly source: AsyncIterable<Uint8Array>,
    readonly name: string,
  ) {}

  expectHead(): void {
    this.#left = LONGEST_HEAD;
  }

  expectBody(): void {
    this.#left = Number.POSITIVE_INFINITY;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const piece of this.source) {
      if (this.#left <= 0) throw invalid(this.name, `the head of a record has more than ${LONGEST_HEAD} bytes`);
      this.#left -= piece.length;
      yield piece;
    }
  }
}

/** Unpacks gzip, of which archives have one member a record; the beginning tells whether it is packed. */
async function* unpacked(source: Source): AsyncGenerator<Uint8Array> {
  const bytes = toBytes(source);
  try {
    const first = await bytes.next();
    if (first.done) return;
    const rest = (async function* () {
      yield first.value;
      yield* bytes;
    })();
    const [a, b] = first.value;
    const isPacked = a === 0x1f && b === 0x8b;
    // What goes wrong is thrown where it is read.
    yield* isPacked ? pipeline(rest, createGunzip(), () => {}) : rest;
  } finally {
    await bytes.return(undefined);
  }
}

async function* toBytes(source: Source): AsyncGenerator<Uint8Array> {
  for await (const piece of source) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** @returns Null for a record that is no page. */
async function readRecord(record: WARCRecord, name: string): Promise<Input | null> {
  const { warcHeaders, warcType, warcTargetURI, warcContentLength } = record;
  const length = Number(warcHeaders.headers.get('Content-Length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) throw invalid(name, 'a record does not say how long it is');
  const id = warcTargetURI?.replace(/^<|>$/g, '') ?? null;
  if (warcType !== 'response' || !/^https?:/i.test(id ?? '')) {
    await drain(record, length, name);
    return null;
  }
  if (warcContentLength > MAXIMUM_PAGE) {
    await drain(record, length, name);
    const error = new StancekitError('INPUT_TOO_LARGE', `${id} in ${name} has more than ${MAXIMUM_PAGE} bytes.`);
    return { id, error: toFailure(error, null) };
  }
  const bytes = await readBytes(toAsync(record.reader), name, MAXIMUM_PAGE);
  if (bytes.length < length) throw torn(name);
  return readPage(bytes, id ?? '', name);
}

async function readPage(bytes: Uint8Array, url: string, name: string): Promise<Input | null> {
  const reader = new AsyncIterReader([bytes], null);
  const http = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  const type = http?.headers.get('content-type') ?? '';
  if (http?.statusCode !== 200 || !isPage(type)) return null;
  const place = `${url} in ${name}`;
  try {
    const isChunked = /chunked/i.test(http.headers.get('transfer-encoding') ?? '');
    const body = isChunked ? await new AsyncIterReader(reader, null, true).readFully() : await reader.readFully();
    const page = await unpack(body, http.headers.get('content-encoding'), place);
    const { text, ...own } = extractHtml(decodePage(page, type, place));
    return { id: url, text, fields: { ...own, url }, line: null, extracted: true };
  } catch (cause) {
    if (isStancekitError(cause)) return { id: url, error: toFailure(cause, null) };
    const [reason] = (cause as Error).message.split('\n');
    const error = new StancekitError('FILE_UNREADABLE', `${place} cannot be read as html: ${reason}.`, {}, { cause });
    return { id: url, error: toFailure(error, null) };
  }
}

/** The parser would wait for ever for what was broken off. */
async function drain(record: WARCRecord, length: number, name: string): Promise<void> {
  let read = 0;
  for await (const piece of record.reader) read += piece.length;
  if (read < length) throw torn(name);
}

async function* toAsync(pieces: WARCRecord['reader']): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

function torn(name: string): StancekitError {
  return invalid(name, 'it is broken off within a record');
}

function invalid(name: string, reason: string, cause?: unknown): StancekitError {
  return new StancekitError('INVALID_ARCHIVE', `${name} cannot be read as WARC: ${reason}.`, {}, { cause });
}
