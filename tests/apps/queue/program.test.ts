import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, run } from '../cli/run';
import { start, startRedis, until } from './redis';

const TEXT = 'Norway rejected the “unfair” offer of Perú, Anna Keller told reporters in Oslo. France urged talks.';

let redis: Awaited<ReturnType<typeof startRedis>>;
let folder: string;
let wanted: string;
const path = (name: string) => join(folder, name);
const rows = Array.from({ length: 240 }, (_, i) => ({
  id: i % 2 ? `d${i}` : i,
  text: `Plan ${i}. ${TEXT} `.repeat(8),
}));
const corpus = ndjson(...rows.slice(0, 120), '{"id":3,', { id: 'n', text: 5 }, ...rows.slice(120), rows[0]);
const running: ReturnType<typeof start>[] = [];

beforeAll(async () => {
  redis = await startRedis();
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('corpus.ndjson'), corpus);
  wanted = (await run(['analyze', path('corpus.ndjson'), '--format', 'ndjson'])).stdout;
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});
afterAll(async () => {
  await redis.stop();
  rmSync(folder, { recursive: true });
});

function begin(command: string, queue: string, ...args: string[]) {
  const process = start([command, '--redis', redis.url, '--queue', queue, ...args]);
  running.push(process);
  return process;
}

async function beginWorker(queue: string) {
  const worker = begin('worker', queue, '--lease', '3s', '--verbose');
  await until(() => worker.output.stdout.includes('works for the queue'));
  return worker;
}

const counts = async (queue: string) =>
  JSON.parse((await run(['queue', '--redis', redis.url, '--queue', queue])).stdout) as Record<string, number>;
const lines = (name: string) => (existsSync(path(name)) ? readFileSync(path(name), 'utf8').split('\n').length - 1 : 0);

/** Documents of a lot at most: these are of about 900 characters. */
const LOT = 16;

/** Documents that a worker of one thread holds at a time. */
const IN_HAND = 2 * LOT;

describe('submit and two workers', () => {
  it('lose and double nothing where one worker is killed: the same bytes as analyze', async () => {
    const submit = begin('submit', 'killed', path('corpus.ndjson'), '--out', path('killed.ndjson'));
    const [first, second] = await Promise.all([beginWorker('killed'), beginWorker('killed')]);
    await until(() => lines('killed.ndjson') > 60);
    // It holds documents at any time until then.
    first.child.kill('SIGKILL');
    expect(await first.ended).toEqual([null, 'SIGKILL']);
    const doneByFirst = first.output.stderr.match(/ done$/gm)!.length;
    expect(await submit.ended).toEqual([1, null]);
    expect(readFileSync(path('killed.ndjson'), 'utf8')).toBe(wanted);
    expect(doneByFirst).toBeGreaterThan(5);
    // What the first had in hand it may have done without telling.
    expect(second.output.stderr.match(/ done$/gm)!.length).toBeGreaterThanOrEqual(240 - doneByFirst - IN_HAND);
    expect(await counts('killed')).toEqual({ waiting: 0, active: 0, delayed: 0, completed: 0, failed: 0 });
  }, 120_000);

  it('go on where the submitter was killed, from what was written and what was done meanwhile', async () => {
    const args = [path('corpus.ndjson'), '--out', path('resumed.ndjson'), '--resume'];
    const worker = await beginWorker('resumed');
    const submit = begin('submit', 'resumed', ...args);
    await until(() => lines('resumed.ndjson') > 40);
    submit.child.kill('SIGKILL');
    await submit.ended;
    await until(async () => (await counts('resumed')).waiting === 0);
    expect(await begin('submit', 'resumed', ...args).ended).toEqual([1, null]);
    expect(readFileSync(path('resumed.ndjson'), 'utf8')).toBe(wanted);
    // A lot of which only a part was written is done a second time, and the one before it, which was cut short; the rest once.
    expect(worker.output.stderr.match(/ done$/gm)!.length).toBeLessThanOrEqual(240 + 3 * LOT);
  }, 120_000);

  it('drain at SIGTERM: what was begun is finished, and nothing more is', async () => {
    const submit = begin('submit', 'drained', path('corpus.ndjson'), '--out', path('drained.ndjson'));
    const first = await beginWorker('drained');
    await until(() => lines('drained.ndjson') > 20);
    first.child.kill('SIGTERM');
    expect(await first.ended).toEqual([0, null]);
    // The submitter may still take results out; that nothing is at work, and much is waiting, does not change.
    expect(await counts('drained')).toMatchObject({ active: 0, delayed: 0, failed: 0 });
    expect((await counts('drained')).waiting).toBeGreaterThan(50);
    const second = await beginWorker('drained');
    expect(await submit.ended).toEqual([1, null]);
    expect(readFileSync(path('drained.ndjson'), 'utf8')).toBe(wanted);
    const done = [first, second].flatMap(({ output }) => output.stderr.match(/(?<=^\S+ ).* done$/gm)!);
    expect(new Set(done).size).toBe(done.length);
  }, 120_000);
});

describe('where Redis goes in the midst of the work', () => {
  it('submit and worker say so; the one ends by 3 when its patience does, the other waits on', async () => {
    const own = await startRedis();
    const address = ['--redis', own.url, '--queue', 'gone'];
    const worker = start(['worker', ...address]);
    running.push(worker);
    await until(() => worker.output.stdout.includes('works for the queue'));
    const submit = start([
      'submit',
      ...address,
      '--patience',
      '1s',
      '--out',
      path('gone.ndjson'),
      '--format',
      'ndjson',
    ]);
    running.push(submit);
    submit.child.stdin!.write(ndjson(rows[0]));
    await until(() => lines('gone.ndjson') === 1);
    await own.stop();
    submit.child.stdin!.write(ndjson(rows[1]));
    expect(await submit.ended).toEqual([3, null]);
    expect(submit.output.stderr).toMatch(
      /^stancekit: Redis has gone; .* 1 s at most\.\nstancekit: .*\(QUEUE_UNREACHABLE\)\n$/,
    );
    expect([lines('gone.ndjson'), existsSync(path('gone.ndjson.lock'))]).toEqual([1, false]);
    expect(worker.output.stderr.match(/Redis has gone; it is waited for\.$/gm)).toHaveLength(1);
    expect(worker.output.stderr.match(/ECONNREFUSED/g) ?? []).toHaveLength(0);
    expect(worker.child.exitCode).toBe(null);
  }, 120_000);
});

describe('a worker with little time for a text', () => {
  it('answers one that takes longer by its code, and goes on with the next', async () => {
    const long = 'France said that Peru would lift the sanctions. '.repeat(20_000);
    writeFileSync(path('long.ndjson'), ndjson({ id: 'long', text: long }, { id: 'short', text: '' }));
    const worker = begin('worker', 'late', '--work-timeout', '100ms');
    await until(() => worker.output.stdout.includes('works for the queue'));
    const submit = begin('submit', 'late', path('long.ndjson'), '--format', 'ndjson');
    expect(await submit.ended).toEqual([1, null]);
    const [late, next] = submit.output.stdout.split('\n').map((line) => line && JSON.parse(line));
    expect(late).toMatchObject({ id: 'long', error: { code: 'WORK_TIMEOUT', line: 1 } });
    expect(next.id).toBe('short');
    expect(await counts('late')).toEqual({ waiting: 0, active: 0, delayed: 0, completed: 0, failed: 0 });
  }, 60_000);
});

describe('what cannot be done', () => {
  it.each(['worker', 'submit', 'queue'])('is told by %s where there is no Redis', async (command) => {
    const address = 'redis://user:secret@127.0.0.1:1';
    const { status, stdout, stderr } = await run([command, '--redis', address], { stdin: 'x' });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^stancekit: Redis cannot be reached.*ECONNREFUSED.*\(QUEUE_UNREACHABLE\)\n$/);
    expect(stderr).not.toContain('secret');
  });

  it.each(['worker', 'submit', 'queue'])('is refused by %s where the address is of something else', async (command) => {
    const { status, stderr } = await run([command, '--redis', 'http://user:secret@127.0.0.1:1'], { stdin: 'x' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('redis:// or rediss://, got http://')]);
    expect(stderr).not.toContain('secret');
  });

  it.each([
    ['worker', '--lease', 'soon', '10s'],
    ['worker', '--jobs', '0', '1 or more'],
    ['worker', '--work-timeout', '0', '10s'],
    ['submit', '--attempts', '0', '1 or more'],
    ['submit', '--resume', '', '--out'],
  ])('is refused: %s %s %s', async (command, option, value, told) => {
    const { status, stderr } = await run([command, '--redis', redis.url, option, ...(value ? [value] : [])]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(told)]);
  });

  it('is known to leave the rest alone: BullMQ is loaded for queues only', () => {
    const code = `import('${new URL('../../../dist/index.js', import.meta.url)}')`;
    const loaded = execFileSync(process.execPath, [
      '-e',
      `${code}.then(() => console.log(Object.keys(require.cache).join()))`,
    ]);
    expect(String(loaded)).not.toMatch(/bullmq|ioredis|piscina/);
  });
});
