import { type AnalyzeInput, type Analyzer, createAnalyzer, StancekitError } from 'stancekit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSubmitter, startWorker, watchQueue } from '../../../src/apps/queue';
import { type JobData, jobIdOf } from '../../../src/apps/queue/jobs';
import { ndjson, parseLines, run } from '../cli/run';
import { startRedis } from './redis';

let redis: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Fails as often as a text says, as if threads had ended. */
function createFailing() {
  const attempts: string[] = [];
  const analyzeStream: Analyzer['analyzeStream'] = async function* (source) {
    for await (const { text } of source as AsyncIterable<AnalyzeInput>) {
      attempts.push(text);
      const [what, times] = text.split(' ');
      const isFailing = attempts.filter((attempt) => attempt === text).length <= Number(times);
      if (what === 'fails' && isFailing) yield { id: null, error: new StancekitError('WORKER_FAILED', 'It ended') };
      else if (what === 'wrong') yield { id: null, error: new StancekitError('INVALID_OPTION', 'So it is') };
      else if (what === 'late') yield { id: null, error: new StancekitError('WORK_TIMEOUT', 'So long') };
      else yield { id: null, text, statements: [], actors: [], warnings: [] };
    }
  };
  return { analyzer: { ...createAnalyzer(), analyzeStream }, attempts };
}

async function begin(queue: string, options: { attempts?: number } = {}) {
  const { analyzer, attempts } = createFailing();
  const address = { redis: redis.url, queue };
  const worker = await startWorker({ ...address, analyzer, jobs: 2, lease: 5000, log: () => {} });
  const submitter = await openSubmitter({ ...address, attempts: 3, backoff: 10, ...options });
  const watched = await watchQueue(address);
  closing.push(
    () => worker.drain(),
    () => submitter.close(),
    () => watched.close(),
  );
  const submit = async (...texts: string[]) => {
    const rows = texts.map((text, i): JobData => ({ id: i, text }));
    const results: unknown[] = [];
    async function* source() {
      yield* rows;
    }
    for await (const [, result] of submitter.answers(source(), (row) => row, undefined)) results.push(result);
    return results;
  };
  return { submit, attempts, watched };
}

const done = { document: { statements: [], actors: [], warnings: [] } };

describe('a document that fails', () => {
  it('is tried again, and forgotten when it is done', async () => {
    const { submit, attempts, watched } = await begin('again');
    expect(await submit('fine', 'fails 2', 'fine too')).toEqual([done, done, done]);
    expect(attempts.filter((text) => text === 'fails 2')).toHaveLength(3);
    expect(await watched.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, completed: 0, failed: 0 });
  });

  it('is given up at last, is listed, and is tried again by whoever submits it again', async () => {
    const { submit, attempts, watched } = await begin('dead', { attempts: 2 });
    const dead = { failure: { code: 'DEAD_LETTER', message: 'Given up after 2 attempts: It ended (WORKER_FAILED).' } };
    expect(await submit('fails 3', 'fine')).toEqual([dead, done]);
    expect(await watched.counts()).toMatchObject({ completed: 0, failed: 1 });
    const letters = await run(['queue', '--redis', redis.url, '--queue', 'dead', '--dead-letters']);
    expect([letters.status, letters.stderr]).toEqual([0, '']);
    expect(parseLines(letters.stdout)).toEqual([{ id: 0, text: 'fails 3', error: dead.failure }]);
    const args = ['submit', '--redis', redis.url, '--queue', 'dead', '--format', 'ndjson', '--backoff', '10ms'];
    const again = await run(args, { stdin: ndjson({ id: 1, text: 'other' }) + letters.stdout });
    const empty = { statements: [], actors: [], warnings: [] };
    expect([again.status, parseLines(again.stdout)]).toEqual([0, [1, 0].map((id) => ({ id, ...empty }))]);
    expect(attempts.filter((text) => text === 'fails 3')).toHaveLength(4);
    const counts = await run(['queue', '--redis', redis.url, '--queue', 'dead']);
    expect(JSON.parse(counts.stdout)).toEqual({ waiting: 0, active: 0, delayed: 0, completed: 0, failed: 0 });
  });

  it.each([
    ['wrong', { code: 'INVALID_OPTION', message: 'So it is' }],
    ['late', { code: 'WORK_TIMEOUT', message: 'So long' }],
  ])('is not tried again where it would fail each time: %s', async (text, failure) => {
    const { submit, attempts, watched } = await begin(text);
    expect(await submit(text)).toEqual([{ failure }]);
    expect(attempts).toEqual([text]);
    expect(await watched.counts()).toMatchObject({ active: 0, failed: 0 });
  });
});

describe('the name of a job', () => {
  it('is the same for the same document, and no other', () => {
    const document = { id: 1, text: 'a' };
    const others = [
      { id: '1', text: 'a' },
      { id: 1, text: 'b' },
      { id: null, text: 'a' },
      { ...document, date: '2024-01-01' },
    ];
    expect(jobIdOf({ ...document })).toBe(jobIdOf(document));
    expect(new Set([document, ...others].map(jobIdOf)).size).toBe(5);
  });

  it('keeps a document from being done twice, in one corpus or in two', async () => {
    const { submit, attempts } = await begin('once');
    const [first, second] = await Promise.all([submit('same', 'same'), submit('same', 'other')]);
    expect([first, second]).toEqual([
      [done, done],
      [done, done],
    ]);
    expect(attempts.filter((text) => text === 'other')).toHaveLength(1);
    expect(attempts.filter((text) => text === 'same').length).toBeLessThanOrEqual(2);
  });
});

describe('a look into a queue whose Redis has gone', () => {
  it('fails in time instead of waiting for ever, and can be closed', async () => {
    const own = await startRedis();
    const address = { redis: own.url, queue: 'gone' };
    const watched = await watchQueue(address, { tell: () => {}, patience: 200 });
    expect(await watched.counts()).toMatchObject({ waiting: 0 });
    await own.stop();
    await expect(watched.counts()).rejects.toMatchObject({ code: 'QUEUE_UNREACHABLE' });
    await expect(watched.deadLetters().next()).rejects.toMatchObject({ code: 'QUEUE_UNREACHABLE' });
    await watched.close();
  }, 30_000);
});
