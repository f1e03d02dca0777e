/** Clients that mean harm, or have bad luck: what each does, over and over, and what it must be answered. */
import type { Agent } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, ask, type Question } from '../load/ask';
import { RESET, TRAINING } from './questions';

export interface Hostile {
  readonly name: string;
  readonly clients: number;
  /** Milliseconds between what a client does. */
  readonly pause: number;
  /** Does it once. @returns What was wrong with the answer, or null. */
  readonly act: (url: string, agent: Agent, round: number) => Promise<string | null>;
}

const json = (path: string, body: unknown): Question => ({ path, pieces: [JSON.stringify(body)] });
const text = (what: string) => json('/v1/analyze', { text: what });
const LONG = 'France said that Peru would lift the sanctions. ';

/** Asks, and holds the answer against what it may be: a status, and a code where it is not 200. */
function asks(question: Question, ...wanted: readonly string[]): Hostile['act'] {
  return async (url, agent) => {
    const { status, text: told, lost }: Answer = await ask(url, agent, question);
    const code = /"code":"(\w+)"/.exec(told)?.[1];
    const got = lost ?? (status === 200 ? '200' : `${status} ${code}`);
    return wanted.includes(got) ? null : got;
  };
}

/** Writes bytes, and leaves after so long without having read; the answer is nobody's. */
function leaves(after: number, bytes: string, isDeaf = false): Hostile['act'] {
  return (url) =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
      if (isDeaf) socket.pause();
      else socket.resume();
      const timer = setTimeout(() => socket.destroy(), after);
      socket.on('error', () => {});
      socket.on('close', () => {
        clearTimeout(timer);
        resolve(null);
      });
    });
}

/** Writes bytes, and must be let go by the service. */
function isLetGo(bytes: string, patience: number): Hostile['act'] {
  return (url) =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
      const timer = setTimeout(() => {
        resolve('still connected');
        socket.destroy();
      }, patience);
      socket.resume();
      socket.on('error', () => {});
      socket.on('close', () => {
        clearTimeout(timer);
        resolve(null);
      });
    });
}

const head = (path: string, type: string, length: number | 'chunked') =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\n${
    length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`
  }\r\n\r\n`;
const whole = (body: string) => head('/v1/analyze', 'application/json', body.length) + body;
const forever = whole('{"text":"rests 60000"}');
/** Far more than the service takes, also on a busy machine. */
const FAR = 60_000;

export const HOSTILE: readonly Hostile[] = [
  { name: 'a text without end', clients: 1, pause: 10_000, act: asks(text('never'), '422 WORK_TIMEOUT') },
  { name: 'a text that ends threads', clients: 1, pause: 15_000, act: asks(text('dies'), '500 WORKER_FAILED') },
  {
    name: 'a huge text',
    clients: 1,
    pause: 15_000,
    act: asks(text(LONG.repeat(6000)), '200', '422 WORK_TIMEOUT'),
  },
  { name: 'leaves before a long text is done', clients: 1, pause: 10_000, act: leaves(300, forever) },
  { name: 'leaves at once', clients: 3, pause: 1000, act: leaves(20, whole(`{"text":"${LONG.repeat(50)}"}`)) },
  { name: 'does not read', clients: 2, pause: 500, act: leaves(8000, whole(`{"text":"${LONG.repeat(500)}"}`), true) },
  { name: 'says nothing', clients: 40, pause: 500, act: isLetGo('', FAR) },
  { name: 'a head without end', clients: 10, pause: 100, act: isLetGo('POST / HTTP/1.1\r\nHost: localhost\r\n', FAR) },
  {
    name: 'a stream without rows',
    clients: 10,
    pause: 300,
    act: isLetGo(head('/v1/analyze', 'application/x-ndjson', 'chunked'), FAR),
  },
  {
    name: 'a body too slow',
    clients: 4,
    pause: 500,
    act: asks({ path: '/v1/analyze', pieces: ['{"te', 'xt":', '"a"', '}'], pause: 4000 }, '408 TIMEOUT'),
  },
  {
    name: 'a body too large',
    clients: 1,
    pause: 2000,
    act: asks({ path: '/v1/analyze', pieces: Array(40).fill(Buffer.alloc(65_536, 32)) }, '413 BODY_TOO_LARGE'),
  },
  {
    name: 'another host',
    clients: 1,
    pause: 500,
    act: asks({ ...RESET, headers: { Host: 'evil.example' } }, '403 FORBIDDEN'),
  },
  {
    name: 'another page',
    clients: 1,
    pause: 500,
    act: asks({ ...RESET, headers: { Origin: 'http://evil.example' } }, '403 FORBIDDEN'),
  },
  {
    name: 'another type',
    clients: 1,
    pause: 500,
    act: asks({ ...RESET, type: 'text/plain' }, '415 UNSUPPORTED_MEDIA_TYPE'),
  },
  {
    name: 'no JSON',
    clients: 1,
    pause: 500,
    act: asks({ path: '/v1/analyze', pieces: ['{"text":'] }, '400 INVALID_JSON'),
  },
  { name: 'training', clients: 1, pause: 10_000, act: trains },
];

/** The model that was trained is in use for a while. */
async function trains(url: string, agent: Agent): Promise<string | null> {
  const wrong = await asks(TRAINING, '200')(url, agent, 0);
  await sleep(1000);
  return wrong ?? asks(RESET, '200')(url, agent, 0);
}
