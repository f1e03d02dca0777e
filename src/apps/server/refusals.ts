/** Answers what never gets to the routes: heads that cannot be used, and what is no HTTP. */
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { itemAt } from '../../runtime/lists';
import { linger } from './connections';
import { errorBody, ServiceError, statusOf } from './errors';
import type { Answered } from './options';
import { SAFE_HEADERS } from './page';
import { REQUEST_ID, requestId } from './requestId';

type Told = (answered: Answered) => void;

/** Gives an answer what every answer has, before all else. */
export function begin({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.setHeader(REQUEST_ID, requestId(headers['x-request-id']));
  for (const [name, value] of Object.entries(SAFE_HEADERS)) outgoing.setHeader(name, value);
}

/** Answers a request by an error, and tells of it. */
export function refuseRequest(incoming: IncomingMessage, outgoing: ServerResponse, error: unknown, onAnswered: Told) {
  const status = statusOf(error);
  const id = String(outgoing.getHeader(REQUEST_ID));
  onAnswered({ id, method: incoming.method ?? '', path: pathOf(incoming), status, milliseconds: 0, beginning: 0 });
  const body = bodyOf(error);
  outgoing.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
  outgoing.end(body);
}

/** Of two, a proxy may have looked at the other one. */
const ONCE = ['Host', 'Content-Type', 'Authorization'];

/** HTTP/1.1 asks for the header Host, which may be empty. @throws INVALID_REQUEST. */
export function checkHeaders({ httpVersion, headersDistinct }: IncomingMessage): void {
  const countOf = (name: string) => headersDistinct[name.toLowerCase()]?.length ?? 0;
  const twice = ONCE.find((name) => countOf(name) > 1);
  if (twice) {
    throw new ServiceError('INVALID_REQUEST', `Expected the header ${twice} once, got it ${countOf(twice)} times.`);
  }
  if (httpVersion !== '1.1' || countOf('Host') === 1) return;
  throw new ServiceError('INVALID_REQUEST', 'Expected the header Host, got none. Send the name that was called.');
}

/** What is asked for in advance, and is not done here. */
export const UNEXPECTED = new ServiceError(
  'EXPECTATION_FAILED',
  'Expected the header Expect to be 100-continue. Leave it out, or send that.',
);

/** A head that is HTTP, but of which no address can be made. */
export function refuseAddress(): Response {
  const body = { error: { code: 'INVALID_REQUEST', message: 'Expected a path of this service.' } };
  return Response.json(body, { status: 400 });
}

/**
 * Answers what is no HTTP, or too slow or too long in its head, and closes its connection.
 *
 * @param last The answer to the last request of this connection: one that has begun would have a second one in its midst, one that is due
 * comes first.
 */
export function refuseConnection(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  last: ServerResponse | undefined,
  onAnswered: Told,
): void {
  const isOver = last === undefined || (last.req.complete && last.writableFinished);
  if (error.code === 'ECONNRESET' || !socket.writable || (!isOver && !last.req.complete && last.headersSent)) {
    socket.destroy();
    return;
  }
  if (!isOver && last.req.complete) {
    if (last.shouldKeepAlive) last.once('close', () => socket.end());
    last.shouldKeepAlive = false;
    return;
  }
  const refusal = refusals[error.code ?? ''] ?? NO_HTTP;
  const status = statusOf(refusal);
  const id = isOver ? requestId(undefined) : String(last.getHeader(REQUEST_ID));
  // A request that has come to the routes is told of there.
  if (isOver) onAnswered({ id, method: UNKNOWN, path: UNKNOWN, status, milliseconds: 0, beginning: 0 });
  socket.end(rawAnswer(status, id, bodyOf(refusal)));
  // Ended by this side alone, it would stay for as long as the other one likes.
  linger(socket);
}

/** Of a head that could not be read. */
const UNKNOWN = '-';

const NO_HTTP = new ServiceError('INVALID_REQUEST', 'Expected a request of HTTP/1.1.');

const refusals: Readonly<Record<string, ServiceError>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new ServiceError('TIMEOUT', 'The request did not come in time.'),
  HPE_HEADER_OVERFLOW: new ServiceError(
    'HEADERS_TOO_LARGE',
    'The address and the headers are too long: together they may have 16 kB.',
  ),
};

function rawAnswer(status: number, id: string, body: string): string {
  const headers = {
    ...SAFE_HEADERS,
    [REQUEST_ID]: id,
    Connection: 'close',
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}

function bodyOf(error: unknown): string {
  return JSON.stringify({ error: errorBody(error) });
}

function pathOf({ url = '' }: IncomingMessage): string {
  return itemAt(url.split('?'), 0);
}
