/** Answers rows as they come, in order: one row is in memory at a time, and none is read before the last answer was taken. */
import { readLines } from '../../runtime/lines';
import type { RowSource } from './body';
import { errorBody, ServiceError } from './errors';
import { parseJson } from './json';
import type { ServiceLimits } from './options';

/**
 * Answers a stream of lines.
 *
 * @param source The bytes of the request; empty lines do not renew its time.
 * @param work Answers one row by JSON; what it throws is the answer in its place.
 * @returns Lines; the last one is an error without an id where the stream broke off.
 */
export async function* answerLines(
  { pieces, renew }: RowSource,
  work: (row: unknown) => Promise<string>,
  { maxBody }: Pick<ServiceLimits, 'maxBody'>,
): AsyncGenerator<string> {
  let line = 0;
  try {
    for await (const { number, bytes } of readLines(pieces, maxBody)) {
      line = number;
      if (bytes && isBlank(bytes)) continue;
      yield `${await answerLine(bytes, number, work, maxBody)}\n`;
      // Neither our work nor a slow reader is the next row's fault.
      renew();
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    yield `${JSON.stringify({ id: null, error: { ...errorBody(error), line: line + 1 } })}\n`;
  }
}

async function answerLine(
  bytes: Uint8Array | null,
  line: number,
  work: (row: unknown) => Promise<string>,
  maxBody: number,
): Promise<string> {
  let id: unknown = null;
  try {
    if (!bytes) throw new ServiceError('BODY_TOO_LARGE', `Expected a line of at most ${maxBody} bytes.`);
    const row = parseJson(bytes);
    id = idOf(row);
    return await work(row);
  } catch (error) {
    const { code, message } = errorBody(error);
    return JSON.stringify({ id, error: { code, message, line } });
  }
}

/** The id of a row, as far as it has one that can be given back. */
export function idOf(row: unknown): string | number | null {
  const id = typeof row === 'object' && row !== null ? (row as { id?: unknown }).id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** Nothing but spaces. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}

const UNTAKEN =
  'The answers were not taken in time. Read them while rows are sent, or send fewer rows at a time; this one and those behind it were not worked on.';

/** The other side of a stream. */
export interface Connection {
  /** Lets the rows that are still sent go. */
  passOver(): void;
  /** Breaks off. */
  drop(): void;
}

/**
 * A body that is made as it is taken. Where nobody takes the next piece, it ends with an error; most clients that are late read only when they have
 * sent all, and would lose what was answered if they could not.
 *
 * @param timeout Milliseconds after which it is ended, and once more after which it is broken off.
 * @param connection What it goes out by.
 * @param done Is called when no more rows are worked on.
 */
export function toBody(
  lines: AsyncGenerator<string>,
  timeout: number,
  connection: Connection,
  done: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  const end = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    timer = setTimeout(connection.drop, timeout);
    const last = await lines.throw(new ServiceError('TIMEOUT', UNTAKEN));
    done();
    if (!last.done) controller.enqueue(encoder.encode(last.value));
    controller.close();
    connection.passOver();
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(timer);
        try {
          const next = await lines.next();
          if (next.done) {
            done();
            controller.close();
          } else {
            controller.enqueue(encoder.encode(next.value));
            timer = setTimeout(() => end(controller).catch(connection.drop), timeout);
          }
        } catch {
          // Too late for an answer: the client sees that it is not whole.
          done();
          connection.drop();
        }
      },
      cancel() {
        clearTimeout(timer);
        done();
        // Not waited for: it may be waiting for the client that has gone.
        lines.return(undefined).catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}
