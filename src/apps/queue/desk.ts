/** Knows which documents are under way, and looks for their results. */
import type { Job, Queue } from 'bullmq';
import type { ErrorCode } from 'stancekit';
import { valueFor } from '../../runtime/lists';
import { JOB, type JobData, type JobResult, jobIdOf, type LotData, type LotResult, lotIdOf } from './jobs';
import { endsLot, weightOf } from './lots';

export interface Ticket {
  readonly name: string;
  readonly result: JobResult;
}

interface Waiting {
  readonly name: string;
  readonly data: JobData;
  readonly result: Promise<JobResult>;
  readonly resolve: (result: JobResult) => void;
  readonly reject: (error: unknown) => void;
  /** How many ask for it: a document may stand in the corpus twice. */
  users: number;
  /** The job that it is in. */
  lot: Lot | undefined;
}

interface Lot {
  readonly id: string;
  readonly documents: readonly Waiting[];
  /** How many of them wait for their result, or for being written down. */
  held: number;
}

function waitingFor(name: string, data: JobData): Waiting {
  let settle: Pick<Waiting, 'resolve' | 'reject'>;
  const result = new Promise<JobResult>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { name, data, result, users: 0, lot: undefined, ...settle! };
}

function lotOf(documents: readonly Waiting[]): Lot {
  const lot: Lot = { id: lotIdOf(documents.map(({ name }) => name)), documents, held: documents.length };
  for (const document of documents) document.lot = lot;
  return lot;
}

/** Jobs that are looked at in one go: the oldest, which are done first. */
const LOOKED_AT = 8;

/** Milliseconds between looks where nothing was done, growing from the one to the other. */
const SHORT = 10;
const LONG = 500;

export class Desk {
  readonly #known = new Map<string, Waiting>();
  /** Lots that lie in the queue, the oldest first. */
  readonly #lots = new Map<string, Lot>();
  /** Lots that have no results yet, also those that are being put into the queue. */
  #underWay = 0;
  /** Documents for the next lot. */
  #gathered: Waiting[] = [];
  #weight = 0;
  #isLooking = false;
  #isClosed = false;

  constructor(
    readonly queue: Queue<LotData, LotResult>,
    readonly options: { readonly attempts: number } & Record<string, unknown>,
    /** Names of documents that were given up in earlier runs: whoever submits them again wants them tried again, each by itself. */
    readonly dead: ReadonlySet<string>,
  ) {}

  async submit(data: JobData): Promise<Ticket> {
    const name = jobIdOf(data);
    let known = this.#known.get(name);
    if (!known) {
      known = waitingFor(name, data);
      this.#known.set(name, known);
      if (this.dead.has(name)) void this.#put([known]);
      else this.#gather(known);
    }
    known.users++;
    return { name, result: await known.result };
  }

  /** Takes a result out of the queue, with the last of its lot. Those that failed stay, as the list of dead letters. */
  async release({ name, result }: Ticket): Promise<void> {
    const known = valueFor(this.#known, name);
    if (--known.users > 0) return;
    this.#known.delete(name);
    if (known.lot && !isDead(result)) await this.#leave(known.lot);
  }

  close(): void {
    this.#isClosed = true;
  }

  #gather(document: Waiting): void {
    const { name, data } = document;
    const isLast = endsLot(name, data, this.#weight);
    this.#weight += weightOf(data);
    if (this.#gathered.push(document) === 1) setImmediate(() => this.#sendIfIdle());
    if (isLast) this.#send();
  }

  /** A lot that is not full waits as long as others are under way, and no longer: whoever submits a single row has its answer at once. */
  #sendIfIdle(): void {
    if (this.#underWay === 0 && this.#gathered.length > 0) this.#send();
  }

  #send(): void {
    const documents = this.#gathered;
    this.#gathered = [];
    this.#weight = 0;
    void this.#put(documents);
  }

  async #put(documents: readonly Waiting[]): Promise<void> {
    this.#underWay++;
    const lot = lotOf(documents);
    try {
      await this.#add(lot);
      this.#lots.set(lot.id, lot);
      this.#look();
    } catch (error) {
      for (const { reject } of documents) reject(error);
    }
  }

  async #add({ id, documents }: Lot): Promise<void> {
    // Otherwise it would stay as it is.
    if ((await this.queue.getJobState(id)) === 'failed') await this.queue.remove(id);
    await this.queue.add(JOB, { documents: documents.map(({ data }) => data) }, { ...this.options, jobId: id });
  }

  async #leave(lot: Lot): Promise<void> {
    if (--lot.held === 0) await this.queue.remove(lot.id);
  }

  #look(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#lookUntilDone()
      .catch((error) => {
        for (const { reject } of this.#known.values()) reject(error);
      })
      .finally(() => {
        this.#isLooking = false;
      });
  }

  async #lookUntilDone(): Promise<void> {
    let pause = SHORT;
    while (this.#lots.size > 0 && !this.#isClosed) {
      const oldest = [...this.#lots.values()].slice(0, LOOKED_AT);
      const done = await Promise.all(oldest.map((lot) => this.#lookAt(lot)));
      pause = done.some(Boolean) ? SHORT : Math.min(2 * pause, LONG);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async #lookAt(lot: Lot): Promise<boolean> {
    const state = await this.queue.getJobState(lot.id);
    if (state !== 'completed' && state !== 'failed' && state !== 'unknown') return false;
    const job = await this.queue.getJob(lot.id);
    // Another one who submitted the same documents has taken the result.
    if (!job) {
      await this.#add(lot);
      return false;
    }
    if (state === 'unknown') return false;
    this.#lots.delete(lot.id);
    this.#underWay--;
    if (state === 'completed') await this.#settle(lot, job.returnvalue);
    else await this.#giveUp(lot, job);
    this.#sendIfIdle();
    return true;
  }

  async #settle(lot: Lot, { answers }: LotResult): Promise<void> {
    for (const [i, document] of lot.documents.entries()) {
      const answer = answers[i];
      if (answer && !('again' in answer)) document.resolve(answer);
      else await this.#tryAlone(document, lot);
    }
  }

  /** One of many may have ended the workers of all: each is then tried by itself. */
  async #giveUp(lot: Lot, job: Job): Promise<void> {
    const [only] = lot.documents;
    if (only && lot.documents.length === 1) only.resolve({ failure: deadLetter(job) });
    else for (const document of lot.documents) await this.#tryAlone(document, lot);
  }

  async #tryAlone(document: Waiting, lot: Lot): Promise<void> {
    await this.#leave(lot);
    await this.#put([document]);
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
