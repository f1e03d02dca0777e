/** One thread that analyses, what it has been asked, and how long it may take over it. */
import { Worker } from 'node:worker_threads';
import { StancekitError } from 'stancekit';
import type { ListedActor } from 'stancekit/project';
import type { ReaderName } from '../../runtime/openContextual';
import { packageFile } from '../../runtime/packageFile';
import { alarm, tookTooLong } from '../../runtime/workTime';
import type { Answer, Failure, Message } from './bench';
import type { ModelInfo } from './models';

/** Work that waits for a thread, or is done by one. */
export interface Job {
  readonly message: Extract<Message, { kind: 'work' }>;
  /** Milliseconds that a thread may be at it without a break. */
  readonly limit: number;
  /** Nobody waits for it any more. */
  readonly signal: AbortSignal;
  readonly resolve: (json: string) => void;
  readonly reject: (error: Error) => void;
  /** How many threads have ended over it. */
  ends: number;
}

/** How a thread ended, and what it leaves. */
export interface End {
  readonly jobs: readonly Job[];
  /** The one that it was at. */
  readonly at: Job | undefined;
  /** It was ended for taking too long. */
  readonly isLate: boolean;
  readonly reason: string;
}

export interface ThreadSettings {
  /** A model file; the shipped model without it. */
  readonly model?: string | undefined;
  /** The words alone where it is absent. */
  readonly reader?: ReaderName | undefined;
  /** Who is who in all texts. */
  readonly actors?: readonly ListedActor[] | undefined;
  /** What the thread runs; that of the package without it. */
  readonly threadFile?: string | undefined;
  /** Megabytes of heap that it may have; Node's own limit without it. */
  readonly threadMegabytes?: number | undefined;
}

/** Milliseconds in which a thread must have read its model: some hundred times what that takes. */
const START = 60_000;

interface Pending {
  readonly limit: number;
  readonly job?: Job;
  readonly settle: (answer: Answer) => void;
  readonly lose: (error: Error) => void;
}

/** Number of what each thread is asked first: to read its model. */
const READY = 0;

export class Thread {
  readonly ready: Promise<ModelInfo>;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #onFree: () => void;
  #at: number | null = null;
  #since = 0;
  #stopAlarm = () => {};
  #isLate = false;
  #reason = '';

  /**
   * @param onFree It may be given more.
   * @param onEnd It has ended, in whatever way; it answers nothing any more.
   */
  constructor(settings: ThreadSettings, onFree: () => void, onEnd: (end: End) => void) {
    const { model, reader, actors, threadFile, threadMegabytes: megabytes } = settings;
    this.#onFree = onFree;
    this.#worker = new Worker(threadFile ?? packageFile('dist/work-thread.js'), {
      workerData: { file: model, reader, actors },
      ...(megabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
    });
    this.ready = this.#expect(READY, START).then(infoOf);
    // Whoever asked for it is told by `onEnd`.
    this.ready.catch(() => {});
    this.#begin(READY);
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', ({ message }) => {
      this.#reason = message;
    });
    this.#worker.on('exit', (status) => this.#end(status, onEnd));
  }

  /** Has no text; rows to choose from give way to one. */
  get isFree(): boolean {
    for (const { job } of this.#pending.values()) if (job && job.message.name !== 'suggest') return false;
    return true;
  }

  get busy(): number {
    return this.#pending.size;
  }

  /** Milliseconds since it began what it is at; 0 where it is at nothing. */
  get busyFor(): number {
    return this.#at === null ? 0 : performance.now() - this.#since;
  }

  do(job: Job): void {
    const { message, limit, resolve, reject } = job;
    this.#pending.set(message.id, {
      limit,
      job,
      settle: (answer) => {
        if ('json' in answer) resolve(answer.json);
        else reject('failure' in answer ? toError(answer.failure) : new Error('The thread has mistaken a message.'));
      },
      lose: reject,
    });
    this.#worker.postMessage(message);
  }

  /** @throws What `loadModel` throws; WORKER_FAILED where the thread ends over it. */
  async load(message: Extract<Message, { kind: 'load' }>, limit: number): Promise<ModelInfo> {
    const answer = this.#expect(message.id, limit);
    this.#worker.postMessage(message);
    return infoOf(await answer);
  }

  /** Lets a job be that nobody waits for. */
  cancel(id: number): void {
    if (this.#pending.has(id)) this.#worker.postMessage({ kind: 'cancel', id } satisfies Message);
  }

  /** Ends the thread where this is what it is at. */
  endAt(id: number): void {
    if (this.#at !== id || !this.#pending.has(id)) return;
    this.#reason = 'nobody waited for its text any more';
    void this.end();
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #expect(id: number, limit: number): Promise<Answer> {
    return new Promise((settle, lose) => {
      this.#pending.set(id, { limit, settle, lose });
    });
  }

  #take(answer: Answer): void {
    if ('begun' in answer) {
      this.#begin(answer.id);
      return;
    }
    if (this.#at === answer.id) this.#rest();
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    pending?.settle(answer);
    this.#onFree();
  }

  #begin(id: number): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#rest();
    this.#at = id;
    this.#since = performance.now();
    this.#stopAlarm = alarm(pending.limit, () => {
      this.#isLate = true;
      void this.end();
    });
  }

  #rest(): void {
    this.#stopAlarm();
    this.#at = null;
  }

  #end(status: number, onEnd: (end: End) => void): void {
    const at = this.#at === null ? undefined : this.#pending.get(this.#at);
    this.#rest();
    const reason = this.#reason || `it ended with status ${status}`;
    const lost = [...this.#pending.values()];
    this.#pending.clear();
    onEnd({ jobs: lost.flatMap(({ job }) => job ?? []), at: at?.job, isLate: this.#isLate, reason });
    for (const { job, limit, lose } of lost) {
      if (!job)
        lose(
          this.#isLate ? tookTooLong(limit) : new StancekitError('WORKER_FAILED', `The thread has ended: ${reason}.`),
        );
    }
  }
}

function infoOf(answer: Answer): ModelInfo {
  if ('info' in answer) return answer.info;
  throw toError('failure' in answer ? answer.failure : null);
}

/** An error as it was in the thread; a defect has none that may be told. */
export function toError(failure: Failure | null): Error {
  return failure ? new StancekitError(failure.code, failure.message, failure.details) : new Error('A defect.');
}
