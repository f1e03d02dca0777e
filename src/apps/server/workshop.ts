/** The threads that analyse, and who is next. The thread that talks to clients does none of their work, and so is always there. */
import { Worker } from 'node:worker_threads';
import { StancekitError } from 'stancekit';
import { packageFile } from '../../runtime/packageFile';
import { type Answer, type Failure, FIRST, type Message } from './bench';
import type { ModelInfo } from './models';
import type { Requests } from './work';

/** A model that all threads have. */
export interface InUse {
  readonly number: number;
  readonly info: ModelInfo;
}

/** The model that was trained last. */
interface Loaded {
  readonly number: number;
  readonly json: string;
}

interface Job {
  readonly message: Extract<Message, { kind: 'work' }>;
  readonly signal: AbortSignal;
  readonly resolve: (json: string) => void;
  readonly reject: (error: Error) => void;
}

export class Workshop {
  readonly #file: string | undefined;
  readonly #threads: Thread[] = [];
  readonly #waiting: Job[] = [];
  #latest: Loaded | null = null;
  #lastId = 0;
  #lastModel = FIRST;
  #isClosed = false;

  private constructor(file: string | undefined) {
    this.#file = file;
  }

  /**
   * Starts threads, and is kept when all have read the model.
   *
   * @param file A file that `stancekit train` wrote; the shipped model without it.
   * @throws What `readModel` throws.
   */
  static async open(file: string | undefined, threads: number): Promise<{ workshop: Workshop; first: InUse }> {
    const workshop = new Workshop(file);
    try {
      const [info] = await Promise.all(Array.from({ length: threads }, () => workshop.#start()));
      return { workshop, first: { number: FIRST, info: info! } };
    } catch (error) {
      await workshop.close();
      throw error;
    }
  }

  /**
   * Has one text worked on, in the order in which it is asked.
   *
   * @param signal Nobody waits for it any more.
   * @returns The JSON of the answer.
   * @throws What the library throws.
   */
  ask<Name extends keyof Requests>(
    name: Name,
    { number: model }: InUse,
    request: Requests[Name],
    signal: AbortSignal,
  ): Promise<string> {
    const message = { kind: 'work', id: ++this.#lastId, model, name, request } as const;
    return new Promise((resolve, reject) => {
      const job: Job = { message, signal, resolve, reject };
      // Suggesting gives way to others after each row, so it needs no turn of its own.
      if (name === 'suggest') this.#leastBusy().do(job);
      else this.#waiting.push(job);
      this.#dispatch();
    });
  }

  /** Takes a model into use in all threads. @param json The file that `train` makes. @throws What `loadModel` throws. */
  async use(json: string): Promise<InUse> {
    const number = ++this.#lastModel;
    this.#latest = { number, json };
    const [info] = await Promise.all(this.#threads.map((thread) => thread.load(++this.#lastId, number, json)));
    return { number, info: info! };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  #dispatch(): void {
    for (const thread of this.#threads) {
      if (!thread.isFree) continue;
      const job = this.#waiting.shift();
      if (!job) return;
      thread.do(job);
    }
  }

  #leastBusy(): Thread {
    return this.#threads.reduce((best, thread) => (thread.busy < best.busy ? thread : best));
  }

  /** Another one takes the place of a thread that has ended, such as for want of memory. */
  async #start(): Promise<ModelInfo> {
    const thread = new Thread(
      this.#file,
      () => this.#dispatch(),
      () => {
        const at = this.#threads.indexOf(thread);
        if (at >= 0) this.#threads.splice(at, 1);
        if (!this.#isClosed) this.#start().catch(() => {});
      },
    );
    const info = await thread.ready;
    for (let has: Loaded | null = null; this.#latest && has !== this.#latest; ) {
      has = this.#latest;
      await thread.load(++this.#lastId, has.number, has.json);
    }
    this.#threads.push(thread);
    this.#dispatch();
    return info;
  }
}

type Pending = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

/** One thread, and what it has been asked. */
class Thread {
  readonly ready: Promise<ModelInfo>;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #onFree: () => void;
  #isFree = true;

  constructor(file: string | undefined, onFree: () => void, onLost: () => void) {
    this.#onFree = onFree;
    this.#worker = new Worker(packageFile('dist/work-thread.js'), { workerData: { file } });
    this.ready = this.#answerTo(0).then(infoOf);
    this.#worker.on('message', (answer: Answer) => {
      this.#pending.get(answer.id)?.resolve(answer);
      this.#pending.delete(answer.id);
    });
    // Told by its end; without a listener it would end the program.
    this.#worker.on('error', () => {});
    this.#worker.on('exit', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('The thread has ended.'));
      this.#pending.clear();
      this.ready.then(onLost, () => {});
    });
  }

  get isFree(): boolean {
    return this.#isFree;
  }

  get busy(): number {
    return this.#pending.size;
  }

  async do({ message, signal, resolve, reject }: Job): Promise<void> {
    const isAlone = message.name !== 'suggest';
    if (isAlone) this.#isFree = false;
    const cancel = () => this.#post({ kind: 'cancel', id: message.id });
    try {
      signal.throwIfAborted();
      signal.addEventListener('abort', cancel, { once: true });
      this.#post(message);
      const answer = await this.#answerTo(message.id);
      if ('json' in answer) resolve(answer.json);
      else throw 'failure' in answer ? toError(answer.failure) : new Error('The thread has mistaken a message.');
    } catch (error) {
      reject(error as Error);
    } finally {
      signal.removeEventListener('abort', cancel);
      if (isAlone) this.#isFree = true;
      this.#onFree();
    }
  }

  async load(id: number, model: number, json: string): Promise<ModelInfo> {
    this.#post({ kind: 'load', id, model, json });
    return infoOf(await this.#answerTo(id));
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #post(message: Message): void {
    this.#worker.postMessage(message);
  }

  #answerTo(id: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
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
