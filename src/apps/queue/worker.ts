/** Takes documents from a queue, analyses them in threads, and puts their results beside them. */
import type { Job, Worker } from 'bullmq';
import type { AnalyzeInput, Analyzer, Document, FailedDocument } from 'stancekit';
import { connect, type QueueAddress } from './connect';
import { Feed } from './feed';
import type { JobData, LotData, LotResult } from './jobs';

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

/** Lots of documents that a thread has at a time: the next one is there when the first is done. */
const AHEAD = 2;

/** A lot whose workers have ended so many times is given up. */
const MOST_ENDS = 2;

/**
 * Starts a worker. Its threads leave this one free to tell Redis that it is alive, also through texts that take minutes.
 *
 * @throws PEER_MISSING, QUEUE_UNREACHABLE.
 */
export async function startWorker(options: WorkerOptions): Promise<QueueWorker> {
  const { analyzer, jobs, lease, workTimeout, log, ...address } = options;
  const { bullmq, connection, watch, disconnect } = await connect(address, {
    tell: (message) => log({ level: 'error', message }),
  });
  const feed = new Feed<AnalyzeInput, Document | FailedDocument>();
  const failed = feed.run((inputs) =>
    analyzer.analyzeStream(inputs, { workers: jobs, ...(workTimeout !== undefined && { workTimeout }) }),
  );
  // Told by `failed` to whoever waits for it.
  failed.catch(() => {});
  const answer = (data: JobData) => feed.answer(toInput(data));
  const worker: Worker<LotData, LotResult> = new bullmq.Worker(
    address.queue,
    async ({ data: { documents } }: Job<LotData>): Promise<LotResult> => {
      const answers = (await Promise.all(documents.map(answer))).map(toResult);
      const [only] = answers;
      // BullMQ tries it again.
      if (only && 'again' in only && answers.length === 1) throw new Error(only.again);
      return { answers };
    },
    {
      connection,
      concurrency: AHEAD * jobs,
      lockDuration: lease,
      stalledInterval: lease,
      maxStalledCount: MOST_ENDS,
    },
  );
  // Each attempt to reach it fails while it is away, of which has been told.
  worker.on('error', ({ message }) => watch.isAway || log({ level: 'error', message }));
  worker.on('completed', ({ data: { documents } }, { answers }: LotResult) => {
    for (const [i, document] of documents.entries()) {
      const answered = answers[i];
      if (answered && 'again' in answered) log({ level: 'error', id: nameOf(document), message: answered.again });
      else log({ level: 'info', id: nameOf(document), message: 'done' });
    }
  });
  worker.on('failed', (job, { message }) => {
    const attempt = `attempt ${job?.attemptsMade} of ${job?.opts.attempts}: ${message}`;
    for (const document of job?.data.documents ?? []) log({ level: 'error', id: nameOf(document), message: attempt });
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

function nameOf({ id }: JobData): string {
  return String(id ?? 'A text without an id');
}

/** The library knows no numbers as ids, and says itself what is wrong with the rest. */
function toInput({ id: _, ...input }: JobData): AnalyzeInput {
  return input as AnalyzeInput;
}

/** Failures of the machine, which another attempt, perhaps on another one, may not have. */
const PASSING = ['WORKER_FAILED', 'INTERNAL'];

function toResult(answer: Document | FailedDocument): LotResult['answers'][number] {
  if (!('error' in answer)) {
    const { id: _id, text: _text, ...document } = answer;
    return { document };
  }
  const { code, message } = answer.error;
  return PASSING.includes(code) ? { again: `${message} (${code})` } : { failure: { code, message } };
}
