/** Puts documents into a queue, and takes their results out in their order. */

import type { Job, Queue } from 'bullmq';
import type { ErrorCode } from 'stancekit';
import { inOrder } from '../../runtime/inOrder';
import { valueFor } from '../../runtime/lists';
import { connect, type QueueAddress } from './connect';
import { JOB, type JobData, type JobResult, jobIdOf } from './jobs';

export interface SubmitOptions extends QueueAddress {
  /** How often a document is tried before it is given up. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; before each further one twice as many. */
  readonly backoff: number;
}

export interface Submitter {
  /** The answers, in the order of the items; at most some hundreds of documents lie in the queue at a time. */
  answers<T>(
    items: AsyncIterable<T>,
    toJob: (item: T) => JobData | null,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<readonly [item: T, result: JobResult | null]>;
  close(): Promise<void>;
}

/** Documents in the queue at a time, and their characters. */
const AHEAD = 1000;
const CHARACTERS = 8_000_000;

/** Seconds that results wait for whoever submitted the documents, and was stopped: he may come again. */
const KEPT = 7 * 24 * 3600;

/**
 * Opens a queue.
 *
 * @throws PEER_MISSING, QUEUE_UNREACHABLE.
 */
export async function openSubmitter({ attempts, backoff, ...address }: SubmitOptions): Promise<Submitter> {
  const { bullmq, connection, disconnect } = await connect(address);
  const queue: Queue<JobData, JobResult> = new bullmq.Queue(address.queue, { connection });
  // What befalls the connection is told by the commands that wait for it.
  queue.on('error', () => {});
  const desk = new Desk(queue, {
    attempts,
    backoff: { type: 'exponential', delay: backoff },
    removeOnComplete: { age: KEPT },
  });
  return {
    async *answers(items, toJob, signal) {
      const stream = inOrder(items, {
        work: async (item) => {
          const job = toJob(item);
          return { item, ticket: job && (await desk.submit(job)) };
        },
        items: AHEAD,
        weight: CHARACTERS,
        weigh: (item) => toJob(item)?.text.length ?? 0,
        signal,
      });
      for await (const { item, ticket } of stream) {
        yield [item, ticket?.result ?? null];
        // Whoever asks for the next one has written this one down.
        if (ticket) await desk.release(ticket);
      }
    },
    async close() {
      desk.close();
      await queue.close();
      disconnect();
    },
  };
}

interface Ticket {
  readonly id: string;
  readonly result: JobResult;
}

interface Waiting {
  readonly data: JobData;
  readonly result: Promise<JobResult>;
  readonly resolve: (result: JobResult) => void;
  readonly reject: (error: unknown) => void;
  /** How many ask for it: a document may stand in the corpus twice. */
  users: number;
}

function waitingFor(data: JobData): Waiting {
  let settle: Pick<Waiting, 'resolve' | 'reject'>;
  const result = new Promise<JobResult>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { data, result, users: 0, ...settle! };
}

/** Jobs that are looked at in one go: the oldest, which are done first. */
const LOOKED_AT = 64;

/** Milliseconds between looks where nothing was done, growing from the one to the other. */
const SHORT = 10;
const LONG = 500;

/** Knows which documents are under way, and looks for their results. */
class Desk {
  readonly #waiting = new Map<string, Waiting>();
  readonly #known = new Map<string, Waiting>();
  #isLooking = false;
  #isClosed = false;

  constructor(
    readonly queue: Queue<JobData, JobResult>,
    readonly options: { readonly attempts: number } & Record<string, unknown>,
  ) {}

  async submit(data: JobData): Promise<Ticket> {
    const id = jobIdOf(data);
    let known = this.#known.get(id);
    if (!known) {
      known = waitingFor(data);
      this.#known.set(id, known);
      await this.#add(id, data);
      this.#waiting.set(id, known);
      this.#look();
    }
    known.users++;
    return { id, result: await known.result };
  }

  /** Takes a result out of the queue. Those that failed stay, as the list of dead letters. */
  async release({ id, result }: Ticket): Promise<void> {
    const known = valueFor(this.#known, id);
    if (--known.users > 0) return;
    this.#known.delete(id);
    if (!isDead(result)) await this.queue.remove(id);
  }

  close(): void {
    this.#isClosed = true;
  }

  async #add(id: string, data: JobData): Promise<void> {
    // Given up in an earlier run: whoever submits it again wants it tried again.
    if ((await this.queue.getJobState(id)) === 'failed') await this.queue.remove(id);
    await this.queue.add(JOB, data, { ...this.options, jobId: id });
  }

  #look(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#lookUntilDone()
      .catch((error) => {
        for (const { reject } of this.#waiting.values()) reject(error);
      })
      .finally(() => {
        this.#isLooking = false;
      });
  }

  async #lookUntilDone(): Promise<void> {
    let pause = SHORT;
    while (this.#waiting.size > 0 && !this.#isClosed) {
      const oldest = [...this.#waiting.keys()].slice(0, LOOKED_AT);
      const done = await Promise.all(oldest.map((id) => this.#lookAt(id)));
      pause = done.some(Boolean) ? SHORT : Math.min(2 * pause, LONG);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async #lookAt(id: string): Promise<boolean> {
    const { data, resolve } = valueFor(this.#waiting, id);
    const state = await this.queue.getJobState(id);
    if (state !== 'completed' && state !== 'failed' && state !== 'unknown') return false;
    const job = await this.queue.getJob(id);
    // Another one who submitted the same document has taken the result.
    if (!job) {
      await this.#add(id, data);
      return false;
    }
    if (state === 'unknown') return false;
    this.#waiting.delete(id);
    resolve(state === 'completed' ? job.returnvalue : { failure: deadLetter(job) });
    return true;
  }
}

function isDead(result: JobResult): boolean {
  return 'failure' in result && result.failure.code === DEAD_LETTER;
}

const DEAD_LETTER = 'DEAD_LETTER';

/** Why a document was given up. */
export function deadLetter({ failedReason, attemptsMade }: Pick<Job, 'failedReason' | 'attemptsMade'>) {
  const message = `Given up after ${attemptsMade} attempt${attemptsMade === 1 ? '' : 's'}: ${failedReason}.`;
  return { code: DEAD_LETTER, message } as const satisfies { code: ErrorCode; message: string };
}
