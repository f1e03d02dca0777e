/** What lies in a queue. */
import type { Job } from 'bullmq';
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

/**
 * Opens a queue to look into it.
 *
 * @throws PEER_MISSING, QUEUE_UNREACHABLE.
 */
export async function watchQueue(address: QueueAddress) {
  const { bullmq, connection, disconnect } = await connect(address);
  const queue = new bullmq.Queue(address.queue, { connection });
  queue.on('error', () => {});
  return {
    async counts(): Promise<QueueCounts> {
      const counts = STATES.map(async (state) => {
        const ids = await queue.getRanges([state], 0, -1);
        return [state, ids.reduce((sum, id) => sum + sizeOfLot(id), 0)] as const;
      });
      return Object.fromEntries(await Promise.all(counts)) as Record<(typeof STATES)[number], number>;
    },
    /** The documents that were given up, as they were submitted, with why. */
    async *deadLetters(): AsyncGenerator<JobData & { readonly error: ReturnType<typeof deadLetter> }> {
      for (let start = 0; ; start += PAGE) {
        const jobs: Job<LotData>[] = await queue.getFailed(start, start + PAGE - 1);
        for (const job of jobs) {
          for (const document of job.data.documents) yield { ...document, error: deadLetter(job) };
        }
        if (jobs.length < PAGE) return;
      }
    },
    async close() {
      await queue.close();
      disconnect();
    },
  };
}
