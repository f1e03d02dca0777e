/** Work that somebody else does: a reader, an encoder. What he throws is thrown on as it is, and known again as his. */

const theirs = new WeakSet<object>();

/** Asks somebody else. @throws What he throws. */
export async function askOther<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (typeof error === 'object' && error !== null) theirs.add(error);
    throw error;
  }
}

/** Whether it was somebody else who failed; this library throws objects alone. */
export function isTheirs(error: unknown): boolean {
  return typeof error !== 'object' || error === null || theirs.has(error);
}
