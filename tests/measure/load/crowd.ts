/** Many clients at a time, good and bad, slow and greedy: each asks again as soon as it has been answered. */
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, ask, type Question } from './ask';
import type { Running } from './service';

interface Kind {
  readonly name: string;
  /** Of a hundred clients. */
  readonly share: number;
  readonly status: number;
  readonly question: (id: string) => Question;
  /** What must be in the answer. */
  readonly holds?: (id: string) => string;
}

export interface Crowd {
  readonly rows: readonly { readonly name: string; readonly clients: number; readonly answers: string }[];
  readonly total: number;
  /** Answers that did not come whole. */
  readonly lost: number;
  /** Answers of status 5xx. */
  readonly failed: number;
  /** Answers with another status, or to another question, than they should. */
  readonly wrong: number;
  /** Megabytes at the end of each third. */
  readonly resident: readonly number[];
}

const json = (path: string, body: unknown): Question => ({ path, pieces: [JSON.stringify(body)] });
const pieces = (text: string, count: number) => {
  const size = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, i) => text.slice(i * size, (i + 1) * size));
};

/** Bodies of twenty times what may come: more than lies between two programs, so that they are still being sent when they are answered. */
const TOO_LARGE = Array.from({ length: 320 }, () => Buffer.alloc(65_536, 0x20));

function kinds(article: string, sentence: string): readonly Kind[] {
  const named = (id: string) => `"id":"${id}"`;
  return [
    {
      name: 'a statement',
      share: 40,
      status: 200,
      question: (id) => json('/v1/classify', { id, text: sentence }),
      holds: named,
    },
    {
      name: 'an article',
      share: 16,
      status: 200,
      question: (id) => json('/v1/analyze', { id, text: article }),
      holds: named,
    },
    {
      name: 'ten statements',
      share: 6,
      status: 200,
      question: (id) =>
        json('/v1/classify', {
          statements: Array.from({ length: 10 }, (_, i) => ({ id: `${id}-${i}`, text: sentence })),
        }),
      holds: (id) => named(`${id}-9`),
    },
    {
      name: 'a stream of ten rows',
      share: 6,
      status: 200,
      question: (id) => ({
        path: '/v1/classify',
        type: 'application/x-ndjson',
        pieces: Array.from({ length: 10 }, (_, i) => `${JSON.stringify({ id: `${id}-${i}`, text: sentence })}\n`),
        isChunked: true,
      }),
      holds: (id) => named(`${id}-9`),
    },
    {
      name: 'an article in drops, in time',
      share: 6,
      status: 200,
      question: (id) => ({
        path: '/v1/analyze',
        pieces: pieces(JSON.stringify({ id, text: article }), 20),
        pause: 200,
      }),
      holds: named,
    },
    {
      name: 'an article in drops, too slowly',
      share: 6,
      status: 408,
      question: (id) => ({
        path: '/v1/analyze',
        pieces: pieces(JSON.stringify({ id, text: article }), 8),
        pause: 2500,
      }),
    },
    {
      name: 'no JSON',
      share: 4,
      status: 400,
      question: (id) => ({ path: '/v1/analyze', pieces: [`{"id":"${id}","text":`] }),
    },
    {
      name: 'a text that is none',
      share: 4,
      status: 400,
      question: (id) => json('/v1/classify', { id, text: 5 }),
    },
    {
      name: 'another type',
      share: 2,
      status: 415,
      question: () => ({ path: '/v1/analyze', type: 'text/plain', pieces: [article] }),
    },
    {
      name: 'another path',
      share: 2,
      status: 404,
      question: () => json('/v2/analyze', { text: article }),
    },
    {
      name: 'too large, as it says',
      share: 4,
      status: 413,
      question: () => ({ path: '/v1/analyze', pieces: TOO_LARGE }),
    },
    {
      name: 'too large, as it turns out',
      share: 4,
      status: 413,
      question: () => ({ path: '/v1/analyze', pieces: TOO_LARGE, isChunked: true }),
    },
  ];
}

/** Has them ask for some seconds, and waits until all are answered. */
export async function gather(
  { url, resident }: Running,
  clients: number,
  seconds: number,
  article: string,
  sentence: string,
): Promise<Crowd> {
  const end = performance.now() + seconds * 1000;
  const counts = new Map<string, number>();
  const totals = { total: 0, lost: 0, failed: 0, wrong: 0 };
  const count = (kind: Kind, id: string, { status, text, lost }: Answer) => {
    const key = `${kind.name}\n${lost ?? status}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    totals.total++;
    if (lost) totals.lost++;
    else if (status >= 500) totals.failed++;
    else if (status !== kind.status || (kind.holds && !text.includes(kind.holds(id)))) totals.wrong++;
  };
  const crowd = kinds(article, sentence).map((kind) => ({ kind, clients: Math.round((kind.share * clients) / 100) }));
  const all = crowd.flatMap(({ kind, clients }) =>
    Array.from({ length: clients }, async (_, client) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let round = 0; performance.now() < end; round++) {
        const id = `${client}-${round}`;
        count(kind, id, await ask(url, agent, kind.question(id)));
      }
      agent.destroy();
    }),
  );
  const sizes: number[] = [];
  for (let third = 0; third < 3; third++) {
    await sleep((seconds * 1000) / 3);
    sizes.push(resident());
  }
  await Promise.all(all);
  const rows = crowd.map(({ kind, clients }) => {
    const answers = [...counts].filter(([key]) => key.startsWith(`${kind.name}\n`));
    return { name: kind.name, clients, answers: answers.map(([key, n]) => `${n} × ${key.split('\n')[1]}`).join(', ') };
  });
  return { rows, ...totals, resident: sizes };
}
