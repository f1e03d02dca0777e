/** Texts that take for ever, threads that end, and clients that leave: nobody else is kept from an answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Trainer } from '../../../src/apps/server/trainer';
import { workTimeFor } from '../../../src/runtime/workTime';
import { type Settings, start } from './service';

const folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
afterAll(() => rmSync(folder, { recursive: true }));
const hostileThread = fileURLToPath(new URL('fixtures/hostileThread.mjs', import.meta.url));
const mortalTraining = fileURLToPath(new URL('fixtures/mortalTraining.mjs', import.meta.url));
const broken = join(folder, 'broken');
process.env.STANCEKIT_TEST_BROKEN = broken;

/** A service with threads that texts can harm, and what it has told of them. */
async function startHostile(settings: Settings = {}) {
  const told: string[] = [];
  const service = await start({
    threadFile: hostileThread,
    onTrouble: (message) => told.push(message),
    ...settings,
  });
  const analyze = (text: string) => service.post('/v1/analyze', { text });
  return { ...service, told, analyze };
}

type Hostile = Awaited<ReturnType<typeof startHostile>>;

const GOOD = 'Oslo said no.';
const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) => [status, body.error?.code];

/** Health, asked for until it has this status. */
async function untilHealth({ get }: Hostile, status: number) {
  for (let waited = 0; waited < 20_000; waited += 20) {
    const answer = await get('/healthz');
    if (answer.status === status) return answer.body;
    await sleep(20);
  }
  throw new Error(`Health was never ${status}.`);
}

describe('the time that a text has', () => {
  it.each([
    [0, 10_000, 10_000],
    [1_000_000, 10_000, 10_000],
    [1_500_000, 10_000, 15_000],
    [4_000_000, 500, 2000],
    // No timer of Node goes further.
    [1_000_000_000, 3_600_000, 2_147_483_647],
  ])('of %i characters, where 1 MB has %i ms: %i ms', (characters, workTimeout, time) => {
    expect(workTimeFor(characters, workTimeout)).toBe(time);
  });
});

describe('a text that takes too long', () => {
  it('is answered by its code, and those behind it by their answers', async () => {
    const service = await startHostile({ workTimeout: 2000 });
    const asked = ['never', 'never', 'never', GOOD, GOOD, 'rests 100', GOOD].map(service.analyze);
    const codes = (await Promise.all(asked)).map(codeOf);
    const late = [422, 'WORK_TIMEOUT'];
    const done = [200, undefined];
    expect(codes).toEqual([late, late, late, done, done, done, done]);
    expect(service.told).toHaveLength(3);
    expect(service.told[0]).toMatch(/^A thread was ended, since its text took too long\./);
    expect(await untilHealth(service, 200)).toMatchObject({ status: 'ok', threads: 2 });
  });

  it('is answered in its place among others, in a body and in a stream', async () => {
    const { post } = await startHostile({ workTimeout: 2000 });
    const documents = [
      { id: 1, text: GOOD },
      { id: 2, text: 'never' },
      { id: 3, text: GOOD },
    ];
    const many = await post('/v1/analyze', { documents });
    expect(many.body.documents.map(told)).toEqual([
      [1, undefined],
      [2, 'WORK_TIMEOUT'],
      [3, undefined],
    ]);
    const rows = documents.map((row) => `${JSON.stringify(row)}\n`).join('');
    const stream = await post('/v1/analyze', rows, { 'Content-Type': 'application/x-ndjson' });
    const lines = stream.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(told)).toEqual([
      [1, undefined],
      [2, 'WORK_TIMEOUT'],
      [3, undefined],
    ]);
  });

  it('takes no work with it that shares its thread', async () => {
    const { analyze, post } = await startHostile({ threads: 1, workTimeout: 2000 });
    const rows = Array.from({ length: 100 }, (_, i) => ({ text: `Norway said that talks number ${i} should go on.` }));
    const suggested = post('/v1/suggest', { rows, count: 3 });
    const late = analyze('never');
    expect(codeOf(await late)).toEqual([422, 'WORK_TIMEOUT']);
    expect((await suggested).body.rows).toHaveLength(3);
  });

  it('makes health say that nobody answers, until somebody does', async () => {
    const service = await startHostile({ threads: 1, workTimeout: 1500 });
    const late = service.analyze('never');
    expect((await untilHealth(service, 503)).error).toEqual({
      code: 'UNAVAILABLE',
      message: 'None of 1 threads answers.',
    });
    await late;
    expect(await untilHealth(service, 200)).toEqual({ status: 'ok', threads: 1, answering: 1 });
  });
});

function told({ id, error }: { id: number; error?: { code: string } }) {
  return [id, error?.code];
}

describe('a client that leaves', () => {
  const leave = async ({ url }: Hostile, text: string, after: number) => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), after);
    const headers = { 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify({ text }), signal: stop.signal };
    await expect(fetch(`${url}/v1/analyze`, init)).rejects.toThrow();
  };

  it('ends its work, also where that has just begun or not yet', async () => {
    const service = await startHostile({ threads: 1, workTimeout: 60_000 });
    await Promise.all([leave(service, 'never', 200), leave(service, 'never', 300), leave(service, GOOD, 100)]);
    const begun = performance.now();
    expect((await service.analyze(GOOD)).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(30_000);
    // The second was given up before it was begun.
    expect(service.told).toEqual([
      'A thread has ended: nobody waited for its text any more. Another one takes its place.',
    ]);
  });

  it('costs no thread where its work is nearly done', async () => {
    const service = await startHostile({ threads: 1 });
    await leave(service, 'rests 500', 200);
    expect((await service.analyze(GOOD)).status).toBe(200);
    expect(service.told).toEqual([]);
  });
});

describe('a thread that ends', () => {
  it('loses nothing: its text is given to another one, and answered by an error where that ends too', async () => {
    const service = await startHostile();
    const once = (name: string) => `dies-once ${join(folder, name)}`;
    const texts = [GOOD, 'dies', once('a'), GOOD, GOOD, once('b'), 'dies', GOOD, GOOD, GOOD];
    const codes = (await Promise.all(texts.map(service.analyze))).map(codeOf);
    expect(codes).toEqual(texts.map((text) => (text === 'dies' ? [500, 'WORKER_FAILED'] : [200, undefined])));
    expect(service.told).toHaveLength(6);
    await sleep(2000);
    expect(await untilHealth(service, 200)).toEqual({ status: 'ok', threads: 2, answering: 2 });
  });

  it('for a text that needs more memory than it has leaves those of others to another one', async () => {
    const service = await startHostile({ threads: 2, threadMegabytes: 80, workTimeout: 120_000, maxBody: 2 ** 22 });
    const large = 'Ana Kim said that John Paul II of Peru would meet Louis XVI. '.repeat(50_000);
    const answers = await Promise.all([large, GOOD, large, GOOD, GOOD].map(service.analyze));
    const failed = [500, 'WORKER_FAILED'];
    const done = [200, undefined];
    expect(answers.map(codeOf)).toEqual([failed, done, failed, done, done]);
    expect(service.told.join()).toContain('memory');
    await untilHealth(service, 200);
    expect((await service.analyze(GOOD)).status).toBe(200);
  });

  it('and cannot start again is told of, tried again, and keeps nobody waiting meanwhile', async () => {
    const service = await startHostile({ threads: 1 });
    writeFileSync(broken, '');
    const asked = [service.analyze('dies'), service.analyze(GOOD)];
    expect((await Promise.all(asked)).map(codeOf)).toEqual([
      [503, 'UNAVAILABLE'],
      [503, 'UNAVAILABLE'],
    ]);
    expect(codeOf(await service.analyze(GOOD))).toEqual([503, 'UNAVAILABLE']);
    expect(codeOf(await service.post('/v1/suggest', { rows: [{ text: GOOD }] }))).toEqual([503, 'UNAVAILABLE']);
    await untilHealth(service, 503);
    expect(service.told.slice(0, 2)).toEqual([
      'A thread has ended: it ended with status 3. Another one takes its place.',
      'A thread cannot start. The thread has ended: there is no memory. 0 are there. It is tried again.',
    ]);
    rmSync(broken);
    await untilHealth(service, 200);
    expect((await service.analyze(GOOD)).status).toBe(200);
    expect(service.told.at(-1)).toBe('A thread has started again; 1 are there.');
  });

  it('has its place taken by one with the model that was trained', async () => {
    const service = await startHostile({ threads: 1 });
    const rows = Array.from({ length: 40 }, (_, i) => ({
      text: `${i % 2 ? 'We welcome' : 'We reject'} the new road number ${i} through the valley.`,
      issues: { roads: i % 2 ? 'favor' : 'against' },
    }));
    expect((await service.post('/v1/train', { rows })).status).toBe(200);
    await service.analyze('dies');
    const { body } = await service.post('/v1/classify', { text: 'We reject the road.', issue: 'roads' });
    expect(body.issues[0].issue).toBe('roads');
  });
});

describe('a model that is trained', () => {
  it('is in use also where each thread that was there has ended before it read it', async () => {
    const service = await startHostile({ threads: 1, workTimeout: 20000 });
    const rows = Array.from({ length: 40 }, (_, i) => ({
      text: `${i % 2 ? 'We welcome' : 'We reject'} the new road number ${i} through the valley.`,
      issues: { roads: i % 2 ? 'favor' : 'against' },
    }));
    const trained = service.post('/v1/train', { rows });
    await sleep(100);
    expect(codeOf(await service.analyze('never'))).toEqual([422, 'WORK_TIMEOUT']);
    expect((await trained).status).toBe(200);
    const { body } = await service.post('/v1/classify', { text: 'We reject the road.', issue: 'roads' });
    expect(body.issues[0].issue).toBe('roads');
  });
});

describe('a service that is stopped', () => {
  it.each(['never', 'rests 3000'])('ends within its time whatever it is at: %s', async (text) => {
    const service = await startHostile({ threads: 1, grace: 300, workTimeout: 60_000 });
    const asked = service.analyze(text).catch(() => null);
    await sleep(200);
    const begun = performance.now();
    await service.stop();
    expect(performance.now() - begun).toBeLessThan(5000);
    await asked;
  });

  it('ends where no thread can start', async () => {
    const service = await startHostile({ threads: 1, grace: 300 });
    writeFileSync(broken, '');
    expect(codeOf(await service.analyze('dies'))).toEqual([503, 'UNAVAILABLE']);
    const begun = performance.now();
    await service.stop();
    expect(performance.now() - begun).toBeLessThan(5000);
    rmSync(broken);
  });
});

describe('places', () => {
  it('are as many as were said; others are told to come back', async () => {
    const { analyze, get } = await startHostile({ threads: 1, concurrency: 2 });
    const held = [analyze('rests 1000'), analyze(GOOD)];
    await sleep(300);
    const refused = await analyze(GOOD);
    expect([...codeOf(refused), refused.headers.get('Retry-After')]).toEqual([503, 'BUSY', '1']);
    expect((await get('/healthz')).status).toBe(200);
    expect((await Promise.all(held)).map(codeOf)).toEqual([
      [200, undefined],
      [200, undefined],
    ]);
    expect((await analyze(GOOD)).status).toBe(200);
  });
});

describe('a training whose thread ends', () => {
  it('is answered by an error, and keeps no other from being trained', async () => {
    const trainer = new Trainer(mortalTraining);
    const train = () => trainer.train({ rows: [], base: false, seed: 1, reader: 'fast' }, new AbortController().signal);
    await expect(train()).rejects.toMatchObject({ code: 'WORKER_FAILED' });
    await expect(train()).rejects.toMatchObject({ code: 'WORKER_FAILED' });
  });
});
