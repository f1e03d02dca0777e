/** The threads, kept by piscina. It is a file of its own in the package, read where threads are asked for. */
import { Piscina } from 'piscina';
import { packageFile } from '../../runtime/packageFile';
import { alarm, tookTooLong } from '../../runtime/workTime';
import type { Begun, NumberedTask, ThreadOutcome, ThreadPool, ThreadSetup } from './types';

export interface PoolOptions {
  /** How many threads at most. */
  readonly workers: number;
  readonly setup: ThreadSetup;
  /** The file that a thread runs. */
  readonly file?: string;
  /** Megabytes of heap a thread; Node's own limit without it. */
  readonly megabytes?: number;
}

/** Makes a pool of threads; each makes its analyzer by itself. */
export function openPool({ workers, setup, file, megabytes }: PoolOptions): ThreadPool {
  const pool = new Piscina({
    filename: file ?? packageFile('dist/analyze-thread.js'),
    // Further ones start as there is work for them, and stay.
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: Infinity,
    // So that it is known which text ended a thread.
    concurrentTasksPerWorker: 1,
    // Without a list, threads have the flags of the program, those of V8 too, which no list may hold. `--input-type` says nothing of the file that they run.
    ...(process.execArgv.some((flag) => flag.startsWith('--input-type')) && { execArgv: [] }),
    workerData: setup,
    ...(megabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
    recordTiming: false,
  });
  let broken: Error | undefined;
  let last = 0;
  // What is done when a thread begins with a task.
  const begins = new Map<number, () => void>();
  pool.on('message', ({ begun }: Begun) => begins.get(begun)?.());
  pool.on('error', (error) => {
    broken ??= error;
    // What was given to it would wait for ever.
    void pool.destroy();
  });
  return {
    async run(task, milliseconds) {
      const number = ++last;
      const stop = new AbortController();
      let disarm = () => {};
      begins.set(number, () => {
        disarm = alarm(milliseconds, () => stop.abort());
      });
      try {
        const outcome: ThreadOutcome = await pool.run({ ...task, number } satisfies NumberedTask, {
          signal: stop.signal,
        });
        return outcome;
      } catch (error) {
        throw stop.signal.aborted ? tookTooLong(milliseconds) : error;
      } finally {
        begins.delete(number);
        disarm();
      }
    },
    get broken() {
      return broken;
    },
    close: () => pool.destroy(),
  };
}
