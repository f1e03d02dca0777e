/** Splits the bytes of a table into records, with no more than one in memory; a bad one does not spoil the others. */

import { parse } from 'csv-parse/sync';
import { DELIMITERS } from '../../../runtime/delimiters';
import { MAXIMUM_LINE } from '../../../runtime/lines';
import { itemAt } from '../../../runtime/lists';

/** A record as it stands in the file. */
export interface RawRecord {
  /** The line that it begins in, counted from 1. */
  readonly line: number;
  /** Without its line end; null where it was longer than the limit and has been passed over. */
  readonly bytes: Uint8Array | null;
  /** False where a quote was opened in it and never closed. */
  readonly closed: boolean;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** The byte order mark, which may stand before the first cell. */
const MARK: readonly number[] = [0xef, 0xbb, 0xbf];

const DELIMITER_BYTES = DELIMITERS.map((delimiter) => delimiter.charCodeAt(0));

/**
 * Splits a table (RFC 4180). A line feed in quotes does not end a record; a quote opens only at the start of a cell. Where the first record ends in a
 * carriage return by itself, as spreadsheets once wrote on the Macintosh, all do; elsewhere such a mark is one of its cell.
 *
 * @param source Bytes, or text.
 * @param limit Longest record in bytes.
 */
export async function* readRecords(
  source: AsyncIterable<Uint8Array | string>,
  limit: number = MAXIMUM_LINE,
): AsyncGenerator<RawRecord> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  let first = 1;
  let isCellStart = true;
  /** Whether the cell began with a quote, and whether its closing quote is still to come. */
  let hasQuotes = false;
  let isQuoted = false;
  let last = LINE_FEED;
  /** What records end in; null until the first has ended. */
  let ending: number | null = null;
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (): RawRecord => {
    const record = { line: first, bytes: length > limit ? null : Buffer.concat(pieces), closed: !isQuoted };
    pieces = [];
    length = 0;
    first = line;
    return record;
  };
  for await (const data of source) {
    const chunk = typeof data === 'string' ? Buffer.from(data) : data;
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = itemAt(chunk, i);
      if (ending === null && !isQuoted && last === CARRIAGE_RETURN && byte !== LINE_FEED) {
        ending = CARRIAGE_RETURN;
        line++;
        keep(chunk.subarray(start, i));
        start = i;
        isCellStart = true;
        hasQuotes = false;
        yield take();
      }
      if (byte === (ending ?? LINE_FEED)) line++;
      if (byte === QUOTE) {
        // Behind a closing quote a second one is a quote in the cell.
        if (isQuoted) isQuoted = false;
        else if (isCellStart || (hasQuotes && last === QUOTE)) isQuoted = hasQuotes = true;
        isCellStart = false;
      } else if (!isQuoted) {
        const isEnd = byte === (ending ?? LINE_FEED);
        if (isEnd) {
          ending = byte;
          keep(chunk.subarray(start, i));
          start = i + 1;
          yield take();
        }
        isCellStart = isEnd || DELIMITER_BYTES.includes(byte) || (isCellStart && MARK.includes(byte));
        hasQuotes &&= !isCellStart;
      }
      last = byte;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

/** The cells of a record. Throws a CsvError where it is no CSV. */
export function parseCells(record: string, delimiter: string): string[] {
  const [cells = []] = parse(record.replace(/\r$/, ''), {
    delimiter,
    // A record is one already; a carriage return that is left in it belongs to its cell.
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
  });
  return cells;
}
