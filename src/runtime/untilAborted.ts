/** Reads a source until a signal says stop. */
import { StancekitError } from '../errors';

/**
 * @returns The items of the source.
 * @throws ABORTED as soon as the signal says so, also while an item is awaited; the source is then closed.
 */
export async function* untilAborted<T>(
  source: AsyncIterable<T> | Iterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  if (!signal) {
    yield* source;
    return;
  }
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let isEnded = false;
  try {
    for (;;) {
      const next = await unlessAborted(() => iterator.next(), signal);
      isEnded = next.done === true;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Not waited for: it may itself wait for what never comes.
    if (!isEnded) void closeQuietly(iterator);
  }
}

/** What is thrown where a signal stopped the work. */
export function aborted(signal: AbortSignal): StancekitError {
  return new StancekitError('ABORTED', undefined, {}, { cause: signal.reason });
}

/** Closes a source of which nobody waits for the end. */
export async function closeQuietly(iterator: Iterator<unknown> | AsyncIterator<unknown>): Promise<void> {
  try {
    await iterator.return?.();
  } catch {
    // Whoever stopped the work is not told of this.
  }
}

/** Waits for work. @throws ABORTED as soon as the signal says so; what the work comes to is then nobody's. */
export async function unlessAborted<T>(work: () => T | PromiseLike<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work();
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(aborted(signal));
      return;
    }
    const onAbort = () => reject(aborted(signal));
    signal.addEventListener('abort', onAbort, { once: true });
    Promise.resolve(work())
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort));
  });
}
