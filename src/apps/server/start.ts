/** Listens, and stops without leaving anything half done. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { type AppOptions, createApp } from './app';
import { Workshop } from './workshop';

export interface StartOptions extends AppOptions {
  readonly host: string;
  /** 0 for one that is free. */
  readonly port: number;
  /** A file that `stancekit train` wrote; the shipped model without it. */
  readonly model?: string | undefined;
  /** How many threads analyse. */
  readonly threads: number;
}

export interface Service {
  /** Such as "http://127.0.0.1:8080". */
  readonly url: string;
  /** Takes no further requests, answers those that have come, and is kept when all are answered. */
  stop(): Promise<void>;
}

/** Every connection costs memory, also one that says nothing. */
const MAXIMUM_CONNECTIONS = 4096;

/**
 * Milliseconds for which a connection is kept for the next request. Longer than the minute for which proxies keep theirs: where the
 * service closes first, a request that is under way at that moment is lost.
 */
const KEPT = 65_000;

/** Milliseconds after which a connection on which nothing moves is closed; a training takes minutes. */
const SILENCE = 600_000;

/**
 * Starts the service.
 *
 * @throws What `readModel` throws; what listening throws: the port is taken, the host is not one's own.
 */
export async function startService(options: StartOptions): Promise<Service> {
  const { host, port, timeout } = options;
  const { workshop, first } = await Workshop.open(options.model, options.threads);
  const listener = getRequestListener(createApp(options, workshop, first).fetch);
  const server = createServer({
    headersTimeout: timeout,
    connectionsCheckingInterval: Math.min(1000, timeout),
    // Bodies have limits of their own, and streams of rows may take as long as they want.
    requestTimeout: 0,
    noDelay: true,
  });
  const running = new Set<ServerResponse>();
  server.on('request', (incoming, outgoing) => {
    running.add(outgoing);
    outgoing.on('close', () => running.delete(outgoing));
    listener(incoming, outgoing);
  });
  server.on('clientError', refuse);
  server.maxConnections = MAXIMUM_CONNECTIONS;
  server.timeout = SILENCE;
  server.keepAliveTimeout = KEPT;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    await workshop.close();
    throw error;
  }
  return {
    url: urlOf(server),
    async stop() {
      await stop(server, running);
      await workshop.close();
    },
  };
}

async function stop(server: Server, running: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  for (const outgoing of running) {
    outgoing.shouldKeepAlive = false;
    outgoing.on('close', () => running.size === 0 && server.closeAllConnections());
  }
  // Further requests on connections that are open are answered too, and are the last on them.
  server.on('request', (_, outgoing) => {
    outgoing.shouldKeepAlive = false;
    outgoing.on('close', () => running.size === 0 && server.closeAllConnections());
  });
  if (running.size === 0) server.closeAllConnections();
  await closed;
}

/** Of what is no HTTP, or too slow or too long in its head. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code, message] = refusals[error.code ?? ''] ?? refusals.other!;
  const body = JSON.stringify({ error: { code, message } });
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

const refusals: Readonly<Record<string, readonly [status: string, code: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'TIMEOUT', 'The request did not come in time.'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'BODY_TOO_LARGE', 'The headers are too long.'],
  other: ['400 Bad Request', 'INVALID_REQUEST', 'Expected a request of HTTP/1.1.'],
};

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
