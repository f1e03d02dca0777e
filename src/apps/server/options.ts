/** How a service is set up. */
import { WORK_TIMEOUT } from '../../runtime/workTime';

export interface ServiceLimits {
  /** Most bytes of a body; in a stream of rows, of a line. */
  readonly maxBody: number;
  /** Most texts in a body. */
  readonly maxBatch: number;
  /** Milliseconds in which a body must have come; in a stream, in which its next row must come and the last answer be taken. */
  readonly timeout: number;
  /** Most requests that are worked on or wait for it; further ones are told to come back. */
  readonly concurrency: number;
  /** Most streams of rows, which may last for as long as their rows come. */
  readonly streams: number;
  /** Milliseconds that the work on a text of up to 1 MB may take; longer ones have as many times more. Where a reader reads too, `READING_TIMEOUT` is apt. */
  readonly workTimeout: number;
}

/**
 * To wait costs a client less than to come back, and the service only what it holds of the body, which has a limit of its own; so 1,024 may
 * wait: twice 500 clients, who get their turn in about two seconds where all of them send articles of 2 kB.
 */
const CONCURRENCY = 1024;

/** A stream has one row at work at a time, so that a quarter of what may wait is more than threads can answer. */
const STREAMS = 256;

export const LIMITS: ServiceLimits = {
  maxBody: 1_048_576,
  maxBatch: 100,
  timeout: 10_000,
  concurrency: CONCURRENCY,
  streams: STREAMS,
  workTimeout: WORK_TIMEOUT,
};

/** Milliseconds in which what was begun must be finished when the service is stopped; what runs it often ends it after 30 s. */
export const GRACE = 25_000;

/** Bodies of the longest kind for which there is memory: 256 MB, unless --max-body says otherwise. */
export const LONGEST_BODIES = 256;

/**
 * Threads that analyse. With two of them a long article, or a long explanation, holds up one half of the work; each takes some
 * 100 MB for the model and its words.
 */
export const THREADS = 2;

/** One request that was answered; nothing of what it said. */
export interface Answered {
  /** As the answer has it in the header X-Request-Id. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Until it was answered; of a stream, until its last answer was taken, or it was broken off. */
  readonly milliseconds: number;
  /** Milliseconds until the answer began: fewer, of a stream alone. */
  readonly beginning: number;
}
