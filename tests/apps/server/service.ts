import { connect } from 'node:net';
import { afterAll } from 'vitest';
import { GRACE, LIMITS, startService, THREADS } from '../../../src/apps/server';
import type { StartOptions } from '../../../src/apps/server/start';

export const TEXT =
  'France said on Monday that it would lift the sanctions. “We want talks,” Anna Keller told reporters.';

export type Settings = Partial<StartOptions>;

/** Starts a service on a port that is free, and stops it after the tests of the file. */
export async function start(settings: Settings = {}) {
  const service = await startService({
    ...LIMITS,
    host: '127.0.0.1',
    port: 0,
    page: null,
    threads: THREADS,
    grace: GRACE,
    ...settings,
  });
  afterAll(() => service.stop());
  const { url, stop } = service;
  return {
    url,
    stop,
    port: Number(new URL(url).port),
    get: (path: string, headers: Record<string, string> = {}) => answerOf(fetch(url + path, { headers })),
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      answerOf(
        fetch(url + path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
        }),
      ),
  };
}

async function answerOf(fetched: Promise<Response>) {
  const response = await fetched;
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into it as they like.
function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Bytes to send, or a time to wait. */
export type Piece = string | { readonly wait: number };

/** Sends bytes over a connection of its own, some of them later, and collects what comes until it is closed. */
export function sendRaw(port: number, ...pieces: readonly Piece[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    socket.on('data', (data) => {
      received += data;
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
    socket.on('connect', async () => {
      for (const piece of pieces) {
        if (typeof piece === 'string') socket.write(piece);
        else await new Promise((done) => setTimeout(done, piece.wait));
      }
    });
  });
}
