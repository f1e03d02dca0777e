/** Ordinary clients and hostile ones together, for as long as is said: what they were answered, and what became of the service. */
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../load/ask';
import { medianOf } from '../median';
import { HOSTILE } from './hostile';
import { type Host, startHost } from './process';
import { learnAnswers, QUESTIONS, type Right } from './questions';

export interface Soaked {
  /** Of ordinary clients. */
  readonly answers: number;
  /** What ordinary clients were not answered, or wrongly. */
  readonly wrong: readonly string[];
  /** What hostile clients were answered otherwise than they should. */
  readonly unexpected: readonly string[];
  /** What each kind of client did, how often. */
  readonly counts: ReadonlyMap<string, number>;
  /** Health was asked for so often, and said that nobody answers so often; milliseconds that it took at most. */
  readonly health: { readonly asked: number; readonly unavailable: number; readonly longest: number };
  /** Megabytes: the median of the minute (or third of the time, where that is less) behind the first, and of the last; and of each. */
  readonly memory: {
    readonly warm: number;
    readonly last: number;
    readonly most: number;
    readonly each: readonly number[];
  };
  /** How many threads answer when all is over. */
  readonly threads: { readonly threads: number; readonly answering: number };
  readonly end: { readonly status: number | null; readonly milliseconds: number };
}

/** Ordinary clients: as many as a newsroom might have. */
const CLIENTS = 12;

/** Milliseconds between what an ordinary client asks. */
const PAUSE = 100;

/** Milliseconds: on a busy machine answers may be late, and are not lost for that. */
const PATIENCE = 300_000;

/** Seconds of a part of which the median size is taken: threads come and go, and each holds a fifth of it. */
const PART = 60;

/** @param seconds From the first question on, after the right answers have been learned. */
export async function soak(seconds: number): Promise<Soaked> {
  const host = await startHost();
  try {
    return await soakAt(host, seconds);
  } finally {
    host.kill();
  }
}

async function soakAt(host: Host, seconds: number): Promise<Soaked> {
  const right = await learnAnswers(host.url);
  const end = performance.now() + seconds * 1000;
  const counts = new Map<string, number>();
  const [wrong, unexpected] = [[] as string[], [] as string[]];
  const [health, sizes] = [watchHealth(host.url, end), watchMemory(host, end)];
  const clients = [
    ...Array.from({ length: CLIENTS }, (_, i) => ordinary(host.url, i, right, end, counts, wrong)),
    ...HOSTILE.flatMap((hostile) =>
      Array.from({ length: hostile.clients }, async (_, client) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        for (let round = 0; performance.now() < end; round++) {
          const fault = await hostile.act(host.url, agent, client + round);
          counts.set(hostile.name, (counts.get(hostile.name) ?? 0) + 1);
          if (fault !== null) unexpected.push(`${hostile.name}: ${fault}`);
          await sleep(Math.min(hostile.pause, Math.max(0, end - performance.now())));
        }
        agent.destroy();
      }),
    ),
  ];
  await Promise.all(clients);
  const threads = await recovered(host.url);
  return {
    answers: counts.get('ordinary') ?? 0,
    ...{ wrong, unexpected, counts, threads },
    health: await health,
    memory: summary(await sizes),
    end: await host.stop(),
  };
}

async function ordinary(
  url: string,
  client: number,
  right: Right,
  end: number,
  counts: Map<string, number>,
  wrong: string[],
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let round = client; performance.now() < end; round++) {
    const question = QUESTIONS[round % QUESTIONS.length]!;
    const { status, text, lost } = await ask(url, agent, { ...question, patience: PATIENCE });
    counts.set('ordinary', (counts.get('ordinary') ?? 0) + 1);
    if (status !== 200) wrong.push(`${question.path}: ${lost ?? status} ${text.slice(0, 200)}`);
    else if (!isRight(text, right.get(question)!)) wrong.push(`${question.path}: another answer`);
    await sleep(PAUSE);
  }
  agent.destroy();
}

/** The model may change between two texts of one body: then each is of the one or of the other. */
function isRight(text: string, answers: ReadonlySet<string>): boolean {
  if (answers.has(text)) return true;
  const known = [...answers].map(parts);
  return parts(text).every((part, i) => known.some((answer) => answer[i] === part));
}

function parts(text: string): string[] {
  if (text.endsWith('\n')) return text.split('\n');
  const { statements, ...rest } = JSON.parse(text) as { statements?: unknown[] };
  return [...(statements ?? []), rest].map((part) => JSON.stringify(part));
}

async function watchHealth(url: string, end: number): Promise<Soaked['health']> {
  const health = { asked: 0, unavailable: 0, longest: 0 };
  while (performance.now() < end) {
    const begun = performance.now();
    const { status } = await fetch(`${url}/healthz`);
    health.asked++;
    if (status !== 200) health.unavailable++;
    health.longest = Math.max(health.longest, performance.now() - begun);
    await sleep(100);
  }
  return health;
}

/** One size a second. */
async function watchMemory({ resident }: Host, end: number): Promise<readonly number[]> {
  const sizes: number[] = [];
  while (performance.now() < end) {
    sizes.push(resident());
    await sleep(1000);
  }
  return sizes;
}

function summary(sizes: readonly number[]): Soaked['memory'] {
  const part = Math.min(PART, Math.ceil(sizes.length / 3));
  const each = Array.from({ length: Math.floor(sizes.length / part) }, (_, i) =>
    medianOf(sizes.slice(i * part, (i + 1) * part)),
  );
  return { warm: each[1] ?? each[0]!, last: medianOf(sizes.slice(-part)), most: Math.max(...sizes), each };
}

/** Waits, for ten seconds at most, until all threads answer. */
async function recovered(url: string): Promise<Soaked['threads']> {
  let last = { threads: 0, answering: -1 };
  for (let tries = 0; tries < 100 && last.answering !== last.threads; tries++) {
    const response = await fetch(`${url}/healthz`);
    const { threads = 0, answering = -1 } = (await response.json()) as Partial<typeof last>;
    last = { threads, answering };
    await sleep(100);
  }
  return last;
}
