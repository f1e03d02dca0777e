/** `stancekit worker` */

import { once } from 'node:events';
import type { ReaderName } from '../../../runtime/openContextual';
import type { ExitStatus } from '../exitStatus';
import { createOutput, type Io } from '../io';
import { openWithReader } from '../models';
import {
  type AddCommand,
  addModel,
  addReader,
  addVerbose,
  createDuration,
  createWorkTimeout,
  threadCount,
} from '../options';
import { addQueueOptions, orUnopened, type QueueOptions } from '../queueOptions';
import { addLog, createServiceLog, type LogShape } from '../serviceLog';

interface WorkerOptions extends QueueOptions {
  readonly model?: string;
  readonly reader?: ReaderName;
  readonly jobs: number;
  readonly lease: number;
  readonly workTimeout?: number;
  readonly verbose?: boolean;
  readonly log?: LogShape;
}

export const addWorker: AddCommand = (program, io, done) => {
  addLog(addVerbose(addReader(addModel(addQueueOptions(program.command('worker'))))), 'document')
    .option(
      '--jobs <number>',
      'analyse so many texts at a time, each in a thread of about 150 MB; up to 64',
      threadCount,
      1,
    )
    .addOption(
      createDuration(
        '--lease <duration>',
        'a worker that says nothing for so long loses its documents to others',
        30_000,
      ),
    )
    .addOption(createWorkTimeout())
    .summary('analyse documents from a queue, on any number of machines')
    .description(
      'Takes documents from a queue in Redis (BullMQ), analyses them and puts the results back, until SIGTERM or Ctrl-C.',
    )
    .addHelpText(
      'after',
      `
Needs BullMQ and a driver beside stancekit: npm install bullmq@6 ioredis@6. Documents come from \`stancekit submit\`. One
whose worker ends goes to another; one that fails is tried again later, and at last put on the list of dead letters, which
\`stancekit queue --dead-letters\` shows. Where Redis goes, it is waited for, and standard error says so. SIGTERM and Ctrl-C let what was begun be finished; a second one ends at once. Texts
and results lie in Redis until they are taken.

Example:
  $ stancekit worker --redis redis://queue.example.org:6379 --queue news --jobs 4`,
    )
    .action(async (options: WorkerOptions) => done(await run(options, io)));
};

async function run(options: WorkerOptions, io: Io): Promise<ExitStatus> {
  const { redis, queue, model, reader, jobs, lease, workTimeout, verbose = false, log: asked } = options;
  // Only here, so that the other commands start without it.
  const { startWorker } = await import('../../queue');
  const { analyzer } = await openWithReader({ model, reader }, io);
  const stop = io.interruptible?.();
  const log = createServiceLog(io, asked ?? (verbose || io.stderr.isTTY ? 'lines' : undefined));
  const worker = await orUnopened(startWorker({ redis, queue, analyzer, jobs, lease, workTimeout, log }));
  try {
    await createOutput(io.stdout).write(`stancekit works for the queue ${queue} (Ctrl-C ends it)\n`);
    if (stop && !stop.aborted) await Promise.race([once(stop, 'abort'), worker.failed]);
    return 0;
  } finally {
    await worker.drain();
  }
}
