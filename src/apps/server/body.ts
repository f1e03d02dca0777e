/** Takes in what a client sends: not more, and not more slowly, than it may. */
import type { IncomingMessage } from 'node:http';
import { alarm } from '../../runtime/workTime';
import { ServiceError } from './errors';
import type { ServiceLimits } from './options';

/**
 * Reads a whole body.
 *
 * @param onBytes Is told of each piece as it comes.
 * @throws BODY_TOO_LARGE, TIMEOUT; what `onBytes` throws.
 */
export async function readBody(
  incoming: IncomingMessage,
  { maxBody, timeout }: ServiceLimits,
  onBytes: (count: number) => void,
): Promise<Uint8Array> {
  if (Number(incoming.headers['content-length']) > maxBody) throw tooLarge(maxBody);
  const deadline = performance.now() + timeout;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of readPieces(incoming, () => deadline - performance.now())) {
    length += piece.length;
    if (length > maxBody) throw tooLarge(maxBody);
    onBytes(piece.length);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** A body of any length, of which each row must come in time. */
export interface RowSource {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** The next row has its time from now on. */
  renew(): void;
}

/** @throws TIMEOUT, while it is read, where a row is not whole in time, however many pieces of it have come. */
export function readStream(incoming: IncomingMessage, { timeout }: Pick<ServiceLimits, 'timeout'>): RowSource {
  let deadline = performance.now() + timeout;
  return {
    pieces: readPieces(incoming, () => deadline - performance.now()),
    renew() {
      deadline = performance.now() + timeout;
    },
  };
}

async function* readPieces(incoming: IncomingMessage, timeLeft: () => number): AsyncGenerator<Uint8Array> {
  // Destroyed, it could not be answered any more.
  const pieces = incoming.iterator({ destroyOnReturn: false });
  let isLate = false;
  try {
    for (;;) {
      const next = await inTime(pieces.next(), timeLeft(), () => {
        isLate = true;
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // A late one would be waited for.
    if (!isLate) await pieces.return?.();
  }
}

/** @throws TIMEOUT, having told of it. */
function inTime<T>(promise: Promise<T>, milliseconds: number, onLate: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => {
      onLate();
      reject(new ServiceError('TIMEOUT', 'The request did not come in time.', CLOSE));
    };
    promise.then(resolve, reject).finally(alarm(milliseconds, late));
  });
}

/** What is still to come is not waited for. */
const CLOSE = { Connection: 'close' };

/**
 * The connection stays: most clients read the answer only when they have sent all, and would lose it if they could not. The listener drops
 * what still comes, and closes where that takes too long.
 */
function tooLarge(maxBody: number): ServiceError {
  const advice = 'Send fewer texts at a time, or a stream of rows (application/x-ndjson), or raise --max-body.';
  return new ServiceError('BODY_TOO_LARGE', `Expected a body of at most ${maxBody} bytes. ${advice}`);
}
