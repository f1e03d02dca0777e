/** How long the work on one text may take: whatever it holds, it keeps others from their turn for no longer. */
import { StancekitError } from '../errors';

/** Milliseconds for a text, where nothing else is said: three times what 1 MB of dense news takes on a slow core, since threads share cores. */
export const WORK_TIMEOUT = 30_000;

/** The same where a reader reads each statement too: twice what it takes in WebAssembly. */
export const READING_TIMEOUT = 360_000;

/** Characters that have this time; a longer text has as many times more as it is longer. */
const CHARACTERS = 1_000_000;

/** Timers of Node cannot be set further ahead. */
const LONGEST = 2 ** 31 - 1;

/** Milliseconds that the work on so many characters may take. */
export function workTimeFor(characters: number, workTimeout: number): number {
  return Math.min(LONGEST, Math.ceil(workTimeout * Math.max(1, characters / CHARACTERS)));
}

/** What a text is answered by that took too long. */
export function tookTooLong(milliseconds: number): StancekitError {
  const message = `The work on this text was ended after ${milliseconds / 1000} s. Split the text, or raise the limit (workTimeout, --work-timeout).`;
  return new StancekitError('WORK_TIMEOUT', message);
}

/**
 * Sets an alarm. Where others held this thread, what is waited for may have come and only not been seen: the network and the threads get
 * one more look before it goes off.
 *
 * @returns Takes it back.
 */
export function alarm(milliseconds: number, ring: () => void): () => void {
  let isOff = false;
  const timer = setTimeout(() => setImmediate(() => setImmediate(() => isOff || ring())), Math.max(0, milliseconds));
  return () => {
    isOff = true;
    clearTimeout(timer);
  };
}
