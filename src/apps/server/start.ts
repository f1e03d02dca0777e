/** Listens, and stops without leaving anything half done. */

import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, BlockList, isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { StancekitError } from 'stancekit';
import type { ListedActor } from 'stancekit/project';
import type { ReaderName } from '../../runtime/openContextual';
import { type AppOptions, createApp, paths, READING } from './app';
import { boundConnections } from './connections';
import { doorCheck } from './door';
import { Metrics } from './metrics';
import type { Answered, ServiceLimits } from './options';
import { begin, checkHeaders, refuseAddress, refuseConnection, refuseRequest, UNEXPECTED } from './refusals';
import { Workshop } from './workshop';

export interface StartOptions extends AppOptions {
  readonly host: string;
  /** 0 for one that is free. */
  readonly port: number;
  /** A file that `stancekit train` wrote; the shipped model without it. */
  readonly model?: string | undefined;
  /** Who reads statements; the words alone where it is absent. */
  readonly reader?: ReaderName | undefined;
  /** Who is who in all texts. */
  readonly actors?: readonly ListedActor[] | undefined;
  /** How many threads analyse. */
  readonly threads: number;
  /** What they run, where tests have one of theirs. */
  readonly threadFile?: string | undefined;
  /** Megabytes of heap a thread; Node's own limit without it. */
  readonly threadMegabytes?: number | undefined;
  /** Names beside `localhost` by which the service may be called. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Listens beyond this machine also without a token. */
  readonly insecure?: boolean | undefined;
  /** Milliseconds in which what was begun must be finished when the service is stopped. */
  readonly grace: number;
  /** Most connections. */
  readonly connections?: number | undefined;
  /** Is told in a line what befalls a thread. */
  readonly onTrouble?: ((message: string) => void) | undefined;
}

export interface Service {
  /** Such as "http://127.0.0.1:8080". */
  readonly url: string;
  /** Takes no further requests, answers those that have come, and is kept when all are answered, or the time for it is over. */
  stop(): Promise<void>;
}

/** Connections beyond those that a gate may let in: for those who ask for health, and for those who are told to come back. */
const SPARE = 256;

/** Every connection costs memory, also one that says nothing: so many as may be read, worked on or streaming, and some more. */
function mostConnections({ concurrency, streams }: ServiceLimits): number {
  return (READING + 1) * concurrency + streams + SPARE;
}

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
 * @throws INVALID_OPTION where anybody could use it; what `readModel` throws; what listening throws: the port is taken, the host is not
 * one's own.
 */
export async function startService(options: StartOptions): Promise<Service> {
  const { host, port, timeout, connections = mostConnections(options) } = options;
  checkAccess(options);
  const { workshop, first } = await Workshop.open(options);
  const metrics = new Metrics(paths(options), workshop);
  const onAnswered = (answered: Answered) => {
    metrics.count(answered);
    options.onAnswered?.(answered);
  };
  const app = createApp({ ...options, onAnswered }, workshop, first, metrics);
  const listener = getRequestListener(app.fetch, { errorHandler: refuseAddress });
  const check = doorCheck([...(options.allowedHosts ?? []), ...(isIP(host) ? [] : [host])]);
  const server = createServer({
    headersTimeout: timeout,
    connectionsCheckingInterval: Math.min(1000, timeout),
    // Bodies have limits of their own, and streams of rows may take as long as they want.
    requestTimeout: 0,
    noDelay: true,
    // Answered here, as all else is.
    requireHostHeader: false,
  });
  const running = new Set<ServerResponse>();
  const latest = new WeakMap<Duplex, ServerResponse>();
  server.on('request', (incoming, outgoing) => {
    running.add(outgoing);
    outgoing.on('close', () => running.delete(outgoing));
    latest.set(incoming.socket, outgoing);
    begin(incoming, outgoing);
    try {
      checkHeaders(incoming);
      check(incoming);
    } catch (error) {
      refuseRequest(incoming, outgoing, error, onAnswered);
      return;
    }
    listener(incoming, outgoing);
  });
  server.on('checkExpectation', (incoming, outgoing) => {
    begin(incoming, outgoing);
    refuseRequest(incoming, outgoing, UNEXPECTED, onAnswered);
  });
  server.on('clientError', (error, socket) => refuseConnection(error, socket, latest.get(socket), onAnswered));
  boundConnections(server, connections);
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
      const end = setTimeout(() => server.closeAllConnections(), options.grace);
      await stop(server, running);
      clearTimeout(end);
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

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/** @throws INVALID_OPTION for a token that nobody could give, and where there is none for whoever can reach this machine. */
function checkAccess({ host, token, insecure = false }: StartOptions): void {
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    const advice = 'Leave it out, or make one with `openssl rand -hex 32`.';
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected a token of visible ASCII characters, got an empty or another one. ${advice}`,
    );
  }
  const isLocal = host === 'localhost' || (isIP(host) > 0 && loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4'));
  if (isLocal || token !== undefined || insecure) return;
  const advice = 'Set --token or STANCEKIT_TOKEN, or say by --insecure that anybody may use it.';
  throw new StancekitError(
    'INVALID_OPTION',
    `Expected a token where the service listens beyond this machine. ${advice}`,
  );
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
