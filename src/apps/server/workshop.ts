/** Who is next for the threads that analyse. The thread that talks to clients does none of their work, and so is always there. */
import { StancekitError } from 'stancekit';
import { alarm, tookTooLong, workTimeFor } from '../../runtime/workTime';
import { Crew, type CrewSettings, type InUse } from './crew';
import { ServiceError } from './errors';
import type { End, Job, Thread } from './thread';
import type { Requests } from './work';

/** A text that has ended so many threads is not given to a further one. */
const MOST_ENDS = 2;

/**
 * Milliseconds that work goes on for a client that has gone before its thread is ended: to start another one takes about half a second, so
 * that what is nearly done is cheaper to finish.
 */
const PATIENCE = 1000;

export class Workshop {
  readonly #crew: Crew;
  /** Texts, each of which has a thread for itself; the first is next. */
  readonly #waiting: Job[] = [];
  /** Rows to choose from, which share one with others. */
  readonly #shared: Job[] = [];
  readonly #threadOf = new Map<Job, Thread>();
  #lastId = 0;

  private constructor(settings: CrewSettings) {
    this.#crew = new Crew(settings, {
      onFree: () => this.#dispatch(),
      onEnd: (end) => this.#giveAgain(end),
      onNobody: () => this.#refuseAll(),
    });
  }

  /**
   * Starts threads, and is kept when all have read the model.
   *
   * @throws What `readModel` throws.
   */
  static async open(settings: CrewSettings): Promise<{ workshop: Workshop; first: InUse }> {
    const workshop = new Workshop(settings);
    return { workshop, first: await workshop.#crew.open() };
  }

  /**
   * Has one text worked on, in the order in which it is asked.
   *
   * @param signal Nobody waits for it any more: its work is ended.
   * @returns The JSON of the answer.
   * @throws What the library throws; WORK_TIMEOUT, WORKER_FAILED; UNAVAILABLE where no thread can start.
   */
  ask<Name extends keyof Requests>(
    name: Name,
    { number: model }: InUse,
    request: Requests[Name],
    signal: AbortSignal,
  ): Promise<string> {
    const message = { kind: 'work', id: ++this.#lastId, model, name, request } as const;
    const limit = workTimeFor(lengthOf(request), this.#crew.settings.workTimeout);
    return new Promise<string>((resolve, reject) => {
      signal.throwIfAborted();
      if (this.#crew.isGone) throw nobody();
      let takeBack = () => {};
      const leave = () => {
        takeBack = this.#letBe(job);
      };
      const settled = () => {
        this.#threadOf.delete(job);
        signal.removeEventListener('abort', leave);
        takeBack();
      };
      const job: Job = {
        ...{ message, limit, signal, ends: 0 },
        resolve: (json) => {
          settled();
          resolve(json);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#queueOf(job).push(job);
      this.#dispatch();
    });
  }

  /** Takes a model into use in all threads. @param json The file that `train` makes. @throws What `loadModel` throws. */
  use(json: string): Promise<InUse> {
    return this.#crew.use(json);
  }

  /** How many threads are wanted, and how many of them answer: those that are there, and not at one text for longer than 1 MB may take. */
  health(): { readonly threads: number; readonly answering: number } {
    const { threads, workTimeout } = this.#crew.settings;
    return { threads, answering: this.#crew.threads.filter(({ busyFor }) => busyFor <= workTimeout).length };
  }

  async close(): Promise<void> {
    await this.#crew.close();
    this.#refuseAll();
    for (const { reject } of this.#threadOf.keys()) reject(nobody());
  }

  #queueOf({ message }: Job): Job[] {
    return message.name === 'suggest' ? this.#shared : this.#waiting;
  }

  #dispatch(): void {
    const { threads } = this.#crew;
    if (threads.length === 0) return;
    for (const job of this.#shared.splice(0)) this.#give(job, leastBusy(threads));
    for (const thread of threads) {
      const job = thread.isFree && this.#waiting.shift();
      if (job) this.#give(job, thread);
    }
  }

  #give(job: Job, thread: Thread): void {
    this.#threadOf.set(job, thread);
    thread.do(job);
  }

  /** @returns Must be called where the job ends by itself. */
  #letBe(job: Job): () => void {
    const { id } = job.message;
    const thread = this.#threadOf.get(job);
    if (thread) {
      thread.cancel(id);
      return alarm(PATIENCE, () => thread.endAt(id));
    }
    const queue = this.#queueOf(job);
    const place = queue.indexOf(job);
    if (place >= 0) queue.splice(place, 1);
    job.reject(job.signal.reason);
    return () => {};
  }

  /** Of what a thread left the next one takes what it was not ended by. */
  #giveAgain({ jobs, at, isLate }: End): void {
    for (const job of [...jobs].reverse()) {
      this.#threadOf.delete(job);
      if (job === at || !at) job.ends++;
      if (job.signal.aborted) job.reject(job.signal.reason);
      else if (isLate && job === at) job.reject(tookTooLong(job.limit));
      else if (job.ends >= MOST_ENDS) job.reject(endedThreads());
      else this.#queueOf(job).unshift(job);
    }
    this.#dispatch();
  }

  #refuseAll(): void {
    for (const { reject } of [...this.#waiting.splice(0), ...this.#shared.splice(0)]) reject(nobody());
  }
}

function leastBusy(threads: readonly Thread[]): Thread {
  return threads.reduce((best, thread) => (thread.busy < best.busy ? thread : best));
}

/** Characters to work on. */
function lengthOf(request: Requests[keyof Requests]): number {
  return 'text' in request ? request.text.length : request.rows.reduce((sum, { text }) => sum + text.length, 0);
}

function endedThreads(): StancekitError {
  const message = `The work on this text ended ${MOST_ENDS} threads. It may be too much for their memory: split it.`;
  return new StancekitError('WORKER_FAILED', message);
}

function nobody(): ServiceError {
  return new ServiceError('UNAVAILABLE', 'No thread can work at the moment. Try again in a second.', {
    'Retry-After': '1',
  });
}
