/** The ways in which a corpus is spread over workers. Each gives every article to `stancekit` once and each answer to `take`. */
import { startRedis } from '../../apps/queue/redis';
import { pieces } from './articles';
import { cli, feed, program, service, spentByOthers } from './processes';
import type { Tally } from './tally';

export interface Work {
  readonly articles: number;
  readonly workers: number;
  /** Articles that a process gets, where each part has a process of its own. */
  readonly part: number;
}

/** Seconds on the wall from the first article to the last answer, and of processor time of each that took part. */
export interface Spent {
  readonly wall: number;
  readonly processor: Readonly<Record<string, number>>;
}

type Way = (work: Work, tally: Tally) => Promise<Spent>;

/** One process, one thread: what the others are held against. */
const alone: Way = async ({ articles }, tally) => {
  const [wall, analyze] = await timed(() =>
    feed([process.execPath, cli, 'analyze', '--format', 'ndjson'], pieces(0, articles), (line) => tally.take(line)),
  );
  return { wall, processor: { analyze } };
};

/** A Redis of its own, processes of `stancekit worker`, and one of `stancekit submit`. */
const bullmq: Way = async ({ articles, workers }, tally) => {
  const redis = await startRedis();
  const address = ['--redis', redis.url, '--queue', 'scale'];
  const running = await Promise.all(
    Array.from({ length: workers }, () => service(['worker', ...address], 'works for the queue')),
  ).catch(async (error) => {
    await redis.stop();
    throw error;
  });
  const command = [process.execPath, cli, 'submit', ...address, '--format', 'ndjson'] as const;
  const [wall, submit] = await timed(() =>
    feed([...command], pieces(0, articles), (line) => tally.take(line)).catch(async (error) => {
      await Promise.all([...running.map((worker) => worker.end()), redis.stop()]);
      throw error;
    }),
  );
  const [, analysing] = await timed(() => Promise.all(running.map((worker) => worker.end())));
  const [, storing] = await timed(() => redis.stop());
  return { wall, processor: { submit, workers: analysing, redis: storing } };
};

/** GNU parallel cuts standard input into parts at line ends. */
const parallel: Way = async ({ articles, workers, part }, tally) => {
  const rows = Math.min(part, Math.ceil(articles / workers));
  const block = Buffer.byteLength([...pieces(0, rows)].join(''));
  const options = ['--will-cite', '--pipe', '--block', String(block), '--keep-order', '--jobs', String(workers)];
  const command = ['parallel', ...options, `${program} analyze --format ndjson`] as const;
  const [wall, all] = await timed(() =>
    feed([...command], pieces(0, articles), (line) => {
      tally.take(line);
    }),
  );
  return { wall, processor: { all } };
};

/**
 * What Spark's `RDD.pipe` does with its command, without Spark: each partition starts a process, which gets the rows of the partition on
 * standard input, each ended by a line feed, and whose lines are the rows of the result; a status other than 0 fails the task. As many
 * executors as there are workers take one partition after the other.
 */
const pipe: Way = async ({ articles, workers, part }, tally) => {
  const rows = Math.min(part, Math.ceil(articles / workers));
  const command = ['sh', '-c', `${program} analyze --format ndjson || [ $? -eq 1 ]`] as const;
  let next = 0;
  const executor = async () => {
    while (next < articles) {
      const from = next;
      next = Math.min(articles, from + rows);
      const to = next;
      let expected = from;
      await feed([...command], pieces(from, to), (line) => {
        if (tally.take(line) !== expected++) tally.fault(`Not in its order: ${line.slice(0, 80)}`);
      });
      if (expected !== to) tally.fault(`${expected - from} answers to a partition of ${to - from}`);
    }
  };
  const [wall, all] = await timed(() => Promise.all(Array.from({ length: workers }, executor)));
  return { wall, processor: { all } };
};

export const ways = { alone, bullmq, parallel, pipe } satisfies Record<string, Way>;

/** @returns Seconds on the wall, and of processor time of the programs that ended meanwhile. */
async function timed(run: () => Promise<unknown>): Promise<[wall: number, processor: number]> {
  const [start, before] = [performance.now(), spentByOthers()];
  await run();
  return [(performance.now() - start) / 1000, spentByOthers() - before];
}
