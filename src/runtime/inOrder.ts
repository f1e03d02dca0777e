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

/**
 * Answers a source in its order. It is read while answers are awaited, and no further than the window lets it, so that a slow reader
 * of the answers holds it up.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T> | Iterable<T>,
  { work, items, weight, weigh, signal }: OrderOptions<T, R>,
): AsyncGenerator<R> {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const slots: Slot<R>[] = [];
  let held = 0;
  let isFilling = false;
  let isEnded = false;
  let isStopped = false;
  let sourceFailure: Failure | undefined;
  let workFailure: Failure | undefined;
  // Whoever changes something wakes the loop below; promises that race would pile up on one that lasts.
  let wake = () => {};

  const hasRoom = () => slots.length < items && (held < weight || slots.length === 0);
  const fill = async () => {
    if (isFilling || isEnded) return;
    isFilling = true;
    try {
      while (!isStopped && hasRoom()) {
        const next = await iterator.next();
        if (next.done) isEnded = true;
        if (isEnded || isStopped) break;
        const slot: Slot<R> = { weight: weigh(next.value) };
        slots.push(slot);
        held += slot.weight;
        work(next.value).then(
          (answer) => {
            slot.answer = answer;
            wake();
          },
          (error) => {
            workFailure ??= { error };
            wake();
          },
        );
      }
    } catch (error) {
      sourceFailure = { error };
      isEnded = true;
    }
    isFilling = false;
    wake();
  };
  const onAbort = () => wake();
  signal?.addEventListener('abort', onAbort);
  try {
    for (;;) {
      void fill();
      if (signal?.aborted) throw aborted(signal);
      if (workFailure) throw workFailure.error;
      const [head] = slots;
      if (head?.answer !== undefined) {
        slots.shift();
        held -= head.weight;
        void fill();
        yield head.answer;
        continue;
      }
      // What was read before the source failed is answered first.
      if (sourceFailure && !head) throw sourceFailure.error;
      if (isEnded && !head) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    isStopped = true;
    signal?.removeEventListener('abort', onAbort);
    // Not waited for: it may itself wait for what never comes.
    if (!isEnded) void closeQuietly(iterator);
  }
}
