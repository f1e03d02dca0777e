/** Keeps as many threads as are wanted: one that has ended is replaced, and one that cannot start is tried again and told of. */
import { type ErrorCode, isStancekitError, StancekitError } from 'stancekit';
import { workTimeFor } from '../../runtime/workTime';
import { FIRST } from './bench';
import type { ModelInfo } from './models';
import { type End, Thread, type ThreadSettings } from './thread';

export interface CrewSettings extends ThreadSettings {
  /** How many. */
  readonly threads: number;
  /** Milliseconds that work on 1 MB may take. */
  readonly workTimeout: number;
  /** Is told in a line what befalls a thread; nothing of a text. */
  readonly onTrouble?: ((message: string) => void) | undefined;
}

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

/** What the crew tells of. */
export interface CrewEvents {
  /** A thread may be given work. */
  readonly onFree: () => void;
  /** What a thread left that was at work. */
  readonly onEnd: (end: End) => void;
  /** There is no thread, and starting one has failed. */
  readonly onNobody: () => void;
}

/** Milliseconds before a thread is tried again that could not start; twice as many each time, up to half a minute. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 30_000;

export class Crew {
  /** Those that can be given work. */
  readonly threads: Thread[] = [];
  readonly #all = new Set<Thread>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #latest: Loaded | null = null;
  #lastModel = FIRST;
  /** Negative, so that they are never those of work. */
  #lastLoad = 0;
  readonly #starters: ((told: ModelInfo | Error) => void)[] = [];
  #failures = 0;
  #isClosed = false;

  constructor(
    readonly settings: CrewSettings,
    readonly events: CrewEvents,
  ) {}

  /** Starts them, and is kept when all have read the model. @throws What `readModel` throws. */
  async open(): Promise<InUse> {
    try {
      const [info] = await Promise.all(Array.from({ length: this.settings.threads }, () => this.#start()));
      return { number: FIRST, info: info! };
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** The last try to start a thread failed, and none is there. */
  get isGone(): boolean {
    return this.threads.length === 0 && this.#failures > 0;
  }

  /** Takes a model into use in all threads. @param json The file that `train` makes. @throws What `loadModel` throws; WORKER_FAILED. */
  async use(json: string): Promise<InUse> {
    const before = this.#latest;
    const latest = { number: ++this.#lastModel, json };
    this.#latest = latest;
    const started = this.#nextStart();
    try {
      return {
        number: latest.number,
        info: await firstOf(
          this.threads.map((thread) => this.#load(thread, latest)),
          started,
        ),
      };
    } catch (error) {
      if (this.#latest === latest) this.#latest = before;
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#tellStarters(new StancekitError('WORKER_FAILED', 'The service ends.'));
    await Promise.all([...this.#all].map((thread) => thread.end()));
  }

  #load(thread: Thread, { number, json }: Loaded): Promise<ModelInfo> {
    const limit = workTimeFor(json.length, this.settings.workTimeout);
    return thread.load({ kind: 'load', id: --this.#lastLoad, model: number, json }, limit);
  }

  async #start(): Promise<ModelInfo> {
    const thread = new Thread(this.settings, this.events.onFree, (end) => this.#lose(thread, end));
    this.#all.add(thread);
    try {
      let info = await thread.ready;
      for (let has: Loaded | null = null; this.#latest && has !== this.#latest; ) {
        has = this.#latest;
        info = await this.#load(thread, has);
      }
      // It may have ended as soon as it was there.
      if (!this.#all.has(thread)) throw new Error('It ended as it began.');
      this.threads.push(thread);
      this.#tellStarters(info);
      this.events.onFree();
      return info;
    } catch (error) {
      await thread.end();
      throw error;
    }
  }

  #lose(thread: Thread, end: End): void {
    this.#all.delete(thread);
    const at = this.threads.indexOf(thread);
    // It was still starting: whoever started it is told by what it waits for.
    if (at < 0) return;
    this.threads.splice(at, 1);
    if (this.#isClosed) return;
    const why = end.isLate ? 'was ended, since its text took too long' : `has ended: ${end.reason}`;
    this.#tell(`A thread ${why}. Another one takes its place.`);
    // Without work it ended by itself, and may do so again.
    if (!end.at && !end.isLate) this.#failures++;
    this.#startAgain();
    this.events.onEnd(end);
  }

  #startAgain(): void {
    if (this.#isClosed) return;
    const pause = this.#failures === 0 ? 0 : Math.min(FIRST_PAUSE * 2 ** (this.#failures - 1), LONGEST_PAUSE);
    const timer = setTimeout(async () => {
      this.#timers.delete(timer);
      try {
        await this.#start();
        if (this.#failures > 0) this.#tell(`A thread has started again; ${this.threads.length} are there.`);
        this.#failures = 0;
      } catch (error) {
        if (this.#isClosed) return;
        this.#failures++;
        this.#tell(
          `A thread cannot start. ${(error as Error).message} ${this.threads.length} are there. It is tried again.`,
        );
        this.#startAgain();
        this.#tellStarters(error as Error);
        if (this.threads.length === 0) this.events.onNobody();
      }
    }, pause);
    this.#timers.add(timer);
  }

  /** What the next thread that starts says of its model; fails where it cannot start. */
  #nextStart(): Promise<ModelInfo> {
    const started = new Promise<ModelInfo>((resolve, reject) => {
      this.#starters.push((told) => (told instanceof Error ? reject(told) : resolve(told)));
    });
    // Whoever has been told by another thread does not wait for it.
    started.catch(() => {});
    return started;
  }

  #tellStarters(told: ModelInfo | Error): void {
    for (const tell of this.#starters.splice(0)) tell(told);
  }

  #tell(message: string): void {
    this.settings.onTrouble?.(message);
  }
}

/** Codes of what befell a thread, and not the model. */
const ENDS: readonly ErrorCode[] = ['WORKER_FAILED', 'WORK_TIMEOUT'];

/**
 * What a model is, as soon as all threads that are there have read it. One that ended meanwhile is replaced by one that reads it as it
 * starts; where all have, that one is waited for.
 */
async function firstOf(loads: readonly Promise<ModelInfo>[], started: Promise<ModelInfo>): Promise<ModelInfo> {
  const settled = await Promise.allSettled(loads);
  for (const load of settled) {
    if (load.status === 'rejected' && !(isStancekitError(load.reason) && ENDS.includes(load.reason.code)))
      throw load.reason;
  }
  const [loaded] = settled.filter((load) => load.status === 'fulfilled');
  return loaded ? loaded.value : started;
}
