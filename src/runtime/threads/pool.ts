/** The threads, kept by piscina. It is a file of its own in the package, read where threads are asked for. */
import { Piscina } from 'piscina';
import { packageFile } from '../packageFile';
import type { ThreadPool, ThreadSetup } from './types';

export interface PoolOptions {
  /** How many threads. */
  readonly workers: number;
  readonly setup: ThreadSetup;
  /** The file that a thread runs. */
  readonly file?: string;
  /** Megabytes of heap a thread; Node's own limit without it. */
  readonly megabytes?: number;
}

/** Starts threads; each makes its analyzer by itself. */
export function openPool({ workers, setup, file, megabytes }: PoolOptions): ThreadPool {
  const pool = new Piscina({
    filename: file ?? packageFile('dist/analyze-thread.js'),
    minThreads: workers,
    maxThreads: workers,
    // So that it is known which text ended a thread.
    concurrentTasksPerWorker: 1,
    workerData: setup,
    ...(megabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
    recordTiming: false,
  });
  let broken: Error | undefined;
  pool.on('error', (error) => {
    broken ??= error;
    // What was given to it would wait for ever.
    void pool.destroy();
  });
  return {
    run: (task) => pool.run(task),
    get broken() {
      return broken;
    },
    close: () => pool.destroy(),
  };
}
