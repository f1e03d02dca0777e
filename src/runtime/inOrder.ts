/** Works on many things at once and gives the answers in the order of the source, with no more in memory than a window holds. */
import { aborted, closeQuietly } from './untilAborted';

export interface OrderOptions<T, R> {
  /** Answers one. Where it fails, all is over. */
  readonly work: (item: T) => Promise<R>;
  /** Most that are read, but not yet taken. */
  readonly items: number;
  /** Most that those weigh together; one alone may weigh more. */
  readonly weight: number;
  readonly weigh: (item: T) => number;
  readonly signal: AbortSignal | undefined;
}

interface Slot<R> {
  readonly weight: number;
  answer?: R;
}

interface Failure {
  readonly error: unknown;
}

/** What was read and not yet taken. */
class Window<T, R> {
  readonly #options: OrderOptions<T, R>;
  readonly #iterator: AsyncIterator<T> | Iterator<T>;
  readonly #slots: Slot<R>[] = [];
  #held = 0;
  #isFilling = false;
  #isEnded = false;
  #isStopped = false;
  #sourceFailure: Failure | undefined;
  #workFailure: Failure | undefined;
  // Whoever changes something wakes who waits; promises that race would pile up on one that lasts.
  #wake = () => {};

  constructor(source: AsyncIterable<T> | Iterable<T>, options: OrderOptions<T, R>) {
    this.#options = options;
    this.#iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** Reads on while there is room. */
  async fill(): Promise<void> {
    if (this.#isFilling || this.#isEnded) return;
    this.#isFilling = true;
    try {
      while (!this.#isStopped && this.#hasRoom) {
        const next = await this.#iterator.next();
        if (next.done) this.#isEnded = true;
        if (next.done || this.#isStopped) break;
        this.#begin(next.value);
      }
    } catch (error) {
      this.#sourceFailure = { error };
      this.#isEnded = true;
    }
    this.#isFilling = false;
    this.#wake();
  }

  /** Takes out the first, if it is answered. @throws What the work failed with. */
  take(): Slot<R> | undefined {
    if (this.#workFailure) throw this.#workFailure.error;
    const [head] = this.#slots;
    if (head?.answer === undefined) return undefined;
    this.#slots.shift();
    this.#held -= head.weight;
    return head;
  }

  /** Will nothing more be answered? @throws What the source failed with; what was read before is answered first. */
  get isDone(): boolean {
    if (this.#slots.length > 0) return false;
    if (this.#sourceFailure) throw this.#sourceFailure.error;
    return this.#isEnded;
  }

  changed(): Promise<void> {
    return new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }

  readonly wake = (): void => this.#wake();

  stop(): void {
    this.#isStopped = true;
    // Not waited for: it may itself wait for what never comes.
    if (!this.#isEnded) void closeQuietly(this.#iterator);
  }

  get #hasRoom(): boolean {
    const { items, weight } = this.#options;
    return this.#slots.length < items && (this.#held < weight || this.#slots.length === 0);
  }

  #begin(item: T): void {
    const { work, weigh } = this.#options;
    const slot: Slot<R> = { weight: weigh(item) };
    this.#slots.push(slot);
    this.#held += slot.weight;
    work(item).then(
      (answer) => {
        slot.answer = answer;
        this.#wake();
      },
      (error) => {
        this.#workFailure ??= { error };
        this.#wake();
      },
    );
  }
}

/**
 * Answers a source in its order. It is read while answers are awaited, and no further than the window lets it, so that a slow reader
 * of the answers holds it up.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T> | Iterable<T>,
  options: OrderOptions<T, R>,
): AsyncGenerator<R> {
  const { signal } = options;
  const window = new Window(source, options);
  signal?.addEventListener('abort', window.wake);
  try {
    for (;;) {
      void window.fill();
      if (signal?.aborted) throw aborted(signal);
      const head = window.take();
      if (head?.answer !== undefined) {
        void window.fill();
        yield head.answer;
        continue;
      }
      if (window.isDone) return;
      await window.changed();
    }
  } finally {
    signal?.removeEventListener('abort', window.wake);
    window.stop();
  }
}
