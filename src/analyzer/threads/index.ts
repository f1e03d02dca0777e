/** Streams of texts that are analysed in threads: in order, with bounded memory, and whole also where a thread ends. */

import type { Document } from '../../document';
import { isStancekitError, StancekitError } from '../../errors';
import { originOf } from '../../labels';
import { inOrder } from '../../runtime/inOrder';
import { READING_TIMEOUT, WORK_TIMEOUT, workTimeFor } from '../../runtime/workTime';
import { readInput, weighInput } from '../inputs';
import { checkAnalyze } from '../options';
import type { AnalyzeInput, FailedDocument, InThreads, TextOptions, Texts } from '../types';
import type { PoolOptions } from './pool';
import type { ThreadOutcome, ThreadPool, ThreadTask } from './types';

/** Texts that are read ahead for each thread: enough that one long text does not leave the other threads without work. */
const AHEAD = 32;

/** Characters that are read ahead at most; their documents take some ten times as many bytes. */
const CHARACTERS = 1_000_000;

/** Analyses a stream in threads; see `Analyzer.analyzeStream`. */
export const analyzeInThreads: InThreads = async function* (
  { model, encoder, reader, ...options },
  source,
  { workers, workTimeout, signal, onDocument },
) {
  const origin = originOf(model);
  if (origin === undefined) {
    throw new StancekitError(
      'INVALID_OPTION',
      'Expected a `model` that can be loaded in threads. Take one from `defaultModel`, `readModel`, `fetchModel` or `loadModel`.',
    );
  }
  if (reader && !reader.origin) {
    throw new StancekitError(
      'INVALID_OPTION',
      'Expected a `reader` that threads can open, which has an `origin`. Leave `workers` out, or take one from `contextual`.',
    );
  }
  if (encoder && !encoder.origin) {
    throw new StancekitError(
      'INVALID_OPTION',
      'Expected an `encoder` that threads can open, which has an `origin`. Leave `workers` out, or take one from `contextual`.',
    );
  }
  const pool = await loadPool({
    workers,
    setup: {
      model: origin,
      ...options,
      ...(encoder?.origin && { encoder: encoder.origin }),
      ...(reader?.origin && { reader: reader.origin }),
    },
  });
  try {
    const limit = workTimeout ?? (reader || encoder ? READING_TIMEOUT : WORK_TIMEOUT);
    yield* analyzeBy(pool, source, { workers, workTimeout: limit, signal, ...(onDocument && { onDocument }) });
  } finally {
    await pool.close();
  }
};

/** Opens a pool by code that is only read here. @throws WORKER_FAILED where it is not there, as in a bundle. */
async function loadPool(options: PoolOptions): Promise<ThreadPool> {
  try {
    const { openPool } = await import('./pool');
    return openPool(options);
  } catch (cause) {
    throw cannotBegin(cause as Error);
  }
}

function cannotBegin(cause: Error): StancekitError {
  const advice = 'Where a bundler has put this library into a program, keep it outside of the bundle (`external`).';
  return new StancekitError(
    'WORKER_FAILED',
    `Threads end before they have begun: ${cause.message}. ${advice}`,
    {},
    { cause },
  );
}

/** Analyses a stream by threads that are there. */
export function analyzeBy(
  pool: ThreadPool,
  source: Texts,
  { workers, workTimeout = WORK_TIMEOUT, signal, onDocument }: Parameters<InThreads>[2],
): AsyncGenerator<Document | FailedDocument> {
  return inOrder(source, {
    work: (input) => answer(input, pool, workTimeout, onDocument),
    items: AHEAD * workers,
    weight: CHARACTERS,
    weigh: weighInput,
    signal,
  });
}

/** A text that has ended this many threads is not given to a further one. */
const MOST_ENDS = 2;

/**
 * Answers one text; where its thread ends it is analysed again.
 *
 * @throws WORKER_FAILED where no thread can start.
 */
async function answer(
  row: AnalyzeInput,
  pool: ThreadPool,
  workTimeout: number,
  onDocument: Parameters<InThreads>[2]['onDocument'],
): Promise<Document | FailedDocument> {
  const read = readInput(row);
  if ('failed' in read) return read.failed;
  const { text, ...rest } = read.input;
  const id = rest.id ?? null;
  let asked: Omit<TextOptions, 'id'>;
  try {
    asked = checkAnalyze(text, rest);
  } catch (error) {
    return { id, error: error as StancekitError };
  }
  const task: ThreadTask = { text, ...asked };
  let cause: unknown;
  for (let ends = 0; ends < MOST_ENDS; ends++) {
    try {
      const told = toAnswer(id, text, await pool.run(task, workTimeFor(text.length, workTimeout)));
      if ('statements' in told) onDocument?.(told, { ...asked, id });
      return told;
    } catch (error) {
      // Another thread would take as long.
      if (isStancekitError(error)) return { id, error };
      cause = error;
    }
    if (pool.broken) throw cannotBegin(pool.broken);
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `The analysis of this text ended ${MOST_ENDS} threads: ${reason}. The text may be too long for their memory.`;
  return { id, error: new StancekitError('WORKER_FAILED', message, {}, { cause }) };
}

function toAnswer(id: string | null, text: string, outcome: ThreadOutcome): Document | FailedDocument {
  if ('document' in outcome) return { id, text, ...outcome.document };
  const { code, message, details } = outcome.failure;
  return { id, error: new StancekitError(code, message, details) };
}
