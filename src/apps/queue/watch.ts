/** What lies in a queue. */
import type { Job } from 'bullmq';
import type { Absence } from './absence';
import { connect, type QueueAddress } from './connect';
import { deadLetter } from './desk';
import { type JobData, type LotData, sizeOfLot } from './jobs';

/** Documents. */
export interface QueueCounts {
  readonly waiting: number;
  /** At work. */
  readonly active: number;
  /** Waiting for their next attempt. */
  readonly delayed: number;
  /** Done, and not yet taken. */
  readonly completed: number;
  /** Given up. */
  readonly failed: number;
}

const STATES = ['waiting', 'active', 'delayed', 'completed', 'failed'] as const;

/** Dead letters that are read in one go. */
const PAGE = 100;

/** Milliseconds for which Redis is waited for where it goes while it is asked. Own choice: that of the first contact. */
const PATIENCE = 10_000;

/**
 * Opens a queue to look into it. What it is asked fails by QUEUE_UNREACHABLE where Redis goes and does not come back in time.
 *
 * @param absence For how long Redis is waited for.
 * @throws PEER_MISSING, QUEUE_UNREACHABLE.
 */
export async function watchQueue(address: QueueAddress, absence: Absence = { tell: () => {}, patience: PATIENCE }) {
  const { bullmq, connection, watch, disconnect } = await connect(address, absence);
  const orGone = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((error: unknown) => {
      throw watch.gone ?? error;
    });
  const queue = new bullmq.Queue(address.queue, { connection });
  queue.on('error', () => {});
  return {
    async counts(): Promise<QueueCounts> {
      const counts = STATES.map(async (state) => {
        const ids = await orGone(queue.getRanges([state], 0, -1));
        return [state, ids.reduce((sum, id) => sum + sizeOfLot(id), 0)] as const;
      });
      return Object.fromEntries(await Promise.all(counts)) as Record<(typeof STATES)[number], number>;
    },
    /** The documents that were given up, as they were submitted, with why. */
    async *deadLetters(): AsyncGenerator<JobData & { readonly error: ReturnType<typeof deadLetter> }> {
      for (let start = 0; ; start += PAGE) {
        const jobs: Job<LotData>[] = await orGone(queue.getFailed(start, start + PAGE - 1));
        for (const job of jobs) {
          for (const document of job.data.documents) yield { ...document, error: deadLetter(job) };
        }
        if (jobs.length < PAGE) return;
      }
    },
    async close() {
      if (!watch.gone) await queue.close();
      disconnect();
    },
  };
}
