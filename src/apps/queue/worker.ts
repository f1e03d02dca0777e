/** Takes documents from a queue, analyses them in threads, and puts their results beside them. */
import type { Job, Worker } from 'bullmq';
import type { AnalyzeInput, Analyzer, Document, FailedDocument } from 'stancekit';
import { connect, type QueueAddress } from './connect';
import { Feed } from './feed';
import type { JobData, JobResult } from './jobs';

export interface WorkerOptions extends QueueAddress {
  readonly analyzer: Analyzer;
  /** Threads. */
  readonly jobs: number;
  /** Milliseconds that a worker may say nothing; its documents then go to others. */
  readonly lease: number;
  /** Milliseconds that a text of up to 1 MB may take; as `analyzeStream` has it without it. */
  readonly workTimeout?: number | undefined;
  /** Is told what befalls documents, and the queue: an attempt that failed is one of several. */
  readonly log: (entry: WorkerEntry) => void;
}

/** What befell a document, or, without an id, the queue. */
export interface WorkerEntry {
  readonly level: 'info' | 'error';
  readonly id?: string;
  readonly message: string;
}

export interface QueueWorker {
  /** Fails where the threads do, or never ends. */
  readonly failed: Promise<never>;
  /** Takes no further documents, finishes those that it has, and is kept then. */
  drain(): Promise<void>;
}

/** Documents that a thread has waiting beside the one that it works on. */
const AHEAD = 2;

/** A document whose workers have ended so many times is given up. */
const MOST_ENDS = 2;

/**
 * Starts a worker. Its threads leave this one free to tell Redis that it is alive, also through texts that take minutes.
 *
 * @throws PEER_MISSING, QUEUE_UNREACHABLE.
 */
export async function startWorker(options: WorkerOptions): Promise<QueueWorker> {
  const { analyzer, jobs, lease, workTimeout, log, ...address } = options;
  const { bullmq, connection, disconnect } = await connect(address);
  const feed = new Feed<AnalyzeInput, Document | FailedDocument>();
  const failed = feed.run((inputs) =>
    analyzer.analyzeStream(inputs, { workers: jobs, ...(workTimeout !== undefined && { workTimeout }) }),
  );
  // Told by `failed` to whoever waits for it.
  failed.catch(() => {});
  const worker: Worker<JobData, JobResult> = new bullmq.Worker(
    address.queue,
    async ({ data }: Job<JobData>) => toResult(await feed.answer(toInput(data))),
    {
      connection,
      concurrency: AHEAD * jobs,
      lockDuration: lease,
      stalledInterval: lease,
      maxStalledCount: MOST_ENDS,
    },
  );
  worker.on('error', ({ message }) => log({ level: 'error', message }));
  worker.on('completed', ({ data }) => log({ level: 'info', id: nameOf(data), message: 'done' }));
  worker.on('failed', (job, { message }) => {
    const attempt = `attempt ${job?.attemptsMade} of ${job?.opts.attempts}: ${message}`;
    log({ level: 'error', id: nameOf(job?.data), message: attempt });
  });
  return {
    failed,
    async drain() {
      await worker.close();
      await feed.close();
      disconnect();
    },
  };
}

function nameOf(data: JobData | undefined): string {
  return String(data?.id ?? 'A text without an id');
}

/** The library knows no numbers as ids, and says itself what is wrong with the rest. */
function toInput({ id: _, ...input }: JobData): AnalyzeInput {
  return input as AnalyzeInput;
}

/** Failures of the machine, which another attempt, perhaps on another one, may not have. */
const PASSING = ['WORKER_FAILED', 'INTERNAL'];

/** @throws What is to be tried again. */
function toResult(answer: Document | FailedDocument): JobResult {
  if (!('error' in answer)) {
    const { id: _id, text: _text, ...document } = answer;
    return { document };
  }
  const { code, message } = answer.error;
  if (PASSING.includes(code)) throw new Error(`${message} (${code})`);
  return { failure: { code, message } };
}
