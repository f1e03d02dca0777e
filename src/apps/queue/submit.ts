/** Puts documents into a queue, and takes their results out in their order. */
import type { Queue } from 'bullmq';
import { inOrder } from '../../runtime/inOrder';
import type { Absence } from './absence';
import { connect, type QueueAddress } from './connect';
import { Desk } from './desk';
import type { JobData, JobResult, LotData, LotResult } from './jobs';

export interface SubmitOptions extends QueueAddress {
  /** How often a document is tried before it is given up. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; before each further one twice as many. */
  readonly backoff: number;
  readonly absence?: Absence;
}

export interface Submitter {
  /**
   * The answers, in the order of the items; at most a thousand documents lie in the queue at a time.
   *
   * @throws QUEUE_UNREACHABLE where Redis has gone for longer than it is waited for.
   */
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
export async function openSubmitter({ attempts, backoff, absence, ...address }: SubmitOptions): Promise<Submitter> {
  const { bullmq, connection, watch, disconnect } = await connect(address, absence);
  const queue: Queue<LotData, LotResult> = new bullmq.Queue(address.queue, { connection });
  // What befalls the connection is told by the commands that wait for it.
  queue.on('error', () => {});
  const options = { attempts, backoff: { type: 'exponential', delay: backoff }, removeOnComplete: { age: KEPT } };
  const desk = new Desk(queue, options, new Set(await queue.getRanges(['failed'], 0, -1)));
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
      try {
        for await (const { item, ticket } of stream) {
          yield [item, ticket?.result ?? null];
          // Whoever asks for the next one has written this one down.
          if (ticket) await desk.release(ticket);
        }
      } catch (error) {
        throw watch.gone ?? error;
      }
    },
    async close() {
      desk.close();
      if (!watch.gone) await queue.close();
      disconnect();
    },
  };
}
