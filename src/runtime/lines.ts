/** Splits a stream of bytes into lines, with no more than one line in memory. */

/** Longest line that is taken, in bytes: a text of 5 MB in which every character is escaped fits five times over. */
export const MAXIMUM_LINE = 128 * 1024 * 1024;

const LINE_FEED = 10;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line feed; null where it was longer than the limit and has been passed over. */
  readonly bytes: Uint8Array | null;
}

/**
 * Reads lines that end with a line feed. Other line ends, such as U+2028, may stand inside JSON and are left alone.
 *
 * @param source Bytes, or text.
 * @param limit Longest line in bytes.
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array | string>,
  limit: number = MAXIMUM_LINE,
): AsyncGenerator<Line> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const bytes = length > limit ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return { number: ++number, bytes };
  };
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > limit) pieces = [];
    else pieces.push(piece);
  };
  for await (const data of source) {
    const chunk = typeof data === 'string' ? Buffer.from(data) : data;
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
