/** How a service is set up. */

export interface ServiceLimits {
  /** Most bytes of a body; in a stream of rows, of a line. */
  readonly maxBody: number;
  /** Most texts in a body. */
  readonly maxBatch: number;
  /** Milliseconds in which a body must have come; in a stream, in which its next piece must come and the last answer be taken. */
  readonly timeout: number;
  /** Most requests that are worked on or wait for it; further ones are told to come back. */
  readonly concurrency: number;
}

/**
 * To wait costs a client less than to come back, and the service only what it holds of the body, which has a limit of its own; so 1,024 may
 * wait: twice 500 clients, who get their turn in about two seconds where all of them send articles of 2 kB.
 */
const CONCURRENCY = 1024;

export const LIMITS: ServiceLimits = { maxBody: 1_048_576, maxBatch: 100, timeout: 10_000, concurrency: CONCURRENCY };

/** Bodies of the longest kind for which there is memory: 256 MB, unless --max-body says otherwise. */
export const LONGEST_BODIES = 256;

/**
 * Threads that analyse. With two of them a long article, or a long explanation, holds up one half of the work; each takes some
 * 100 MB for the model and its words.
 */
export const THREADS = 2;

/** One request that was answered; nothing of what it said. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}
