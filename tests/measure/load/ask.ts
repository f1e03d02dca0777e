/** One request, and what became of it: a status, or how it was lost. */
import { type Agent, type ClientRequest, request } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Question {
  readonly path: string;
  /** Sent at once, or, where there are several, one piece after the other. */
  readonly pieces: readonly (string | Buffer)[];
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds after which an answer is lost on which nothing moves. */
  readonly patience?: number;
  /** Milliseconds between pieces. */
  readonly pause?: number;
  /** The body does not say how long it is. */
  readonly isChunked?: boolean;
}

export interface Answer {
  /** 0 where the connection ended before the answer did. */
  readonly status: number;
  readonly text: string;
  /** Why it was lost. */
  readonly lost?: string;
}

/** Far above what any answer takes; what is not there by then is lost. */
const PATIENCE = 60_000;

const known = new WeakSet<Socket>();

/** Is kept when more can be written, or nothing any more. */
function writable(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('drain', done).off('close', done);
      resolve();
    };
    outgoing.on('drain', done).on('close', done);
  });
}

export function ask(url: string, agent: Agent, question: Question): Promise<Answer> {
  const { path, pieces, type = 'application/json', pause = 0, isChunked = false } = question;
  const length = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  return new Promise((resolve) => {
    const lose = (lost: string) => resolve({ status: 0, text: '', lost });
    const headers = { 'Content-Type': type, ...(!isChunked && { 'Content-Length': length }), ...question.headers };
    const outgoing = request(
      url + path,
      { method: 'POST', agent, headers, timeout: question.patience ?? PATIENCE },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (piece: string) => {
          text += piece;
        });
        incoming.on('end', () => resolve({ status: incoming.statusCode!, text }));
        incoming.on('close', () => incoming.complete || lose('cut off'));
      },
    );
    // Whoever has his answer does not mind what becomes of the connection.
    outgoing.on('socket', (socket) => {
      if (!known.has(socket)) socket.on('error', () => {});
      known.add(socket);
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error('timeout')));
    outgoing.on('error', (error: NodeJS.ErrnoException) => lose(error.code ?? error.message));
    (async () => {
      for (const [i, piece] of pieces.entries()) {
        if (i > 0 && pause > 0) await sleep(pause);
        if (outgoing.destroyed) return;
        // Refused, many say the rest all the same.
        if (!outgoing.write(piece)) await writable(outgoing);
      }
      outgoing.end();
    })();
  });
}
