/** Answers rows in their order, and writes the answers: none is asked for before the last is written. */

import type { AnalyzeOptions, Analyzer, Document, StreamOptions } from 'stancekit';
import { othersTurn } from '../../runtime/othersTurn';
import { type ExitStatus, stoppedBy } from './exitStatus';
import type { Answer, Formatter } from './formats';
import { analyzeOptions, failureOf, type Input, type Row } from './input/row';
import type { Output } from './io';

/** Gives an answer for each row, in the order of the rows. */
export type Answers<T> = (rows: AsyncIterable<Input>, stop: AbortSignal | undefined) => AsyncGenerator<Answer<T>>;

/**
 * Answers rows one by one: at any time one row is in memory.
 *
 * @param work What is done with one; what it throws becomes the answer.
 */
export function inTurn<T>(work: (row: Row) => T | Promise<T>): Answers<T> {
  return async function* (rows) {
    for await (const row of rows) {
      yield 'error' in row ? row : await answerAsync(row, work);
      // Rows that have been read would all be answered before a signal or the terminal is heard.
      await othersTurn();
    }
  };
}

/** As `answerBy`, where the work may give a promise. */
async function answerAsync<T>(row: Row, work: (row: Row) => T | Promise<T>): Promise<Answer<T>> {
  try {
    const value = await work(row);
    return answerBy(row, () => value);
  } catch (error) {
    return { id: row.id, error: failureOf(row, error) };
  }
}

/**
 * Answers rows in threads: more than one is in memory, but no more than `analyzeStream` reads ahead.
 *
 * @param threads How many, and how long a text may take.
 * @param finish Makes the value of the answer.
 * @param asked What is asked of every text.
 */
export function inThreads<T>(
  analyzer: Analyzer,
  threads: Pick<StreamOptions, 'workers' | 'workTimeout'>,
  finish: (document: Document, row: Row) => T,
  asked: Pick<AnalyzeOptions, 'deeds'> = {},
): Answers<T> {
  return async function* (rows, stop) {
    const read: Input[] = [];
    const texts = async function* () {
      for await (const row of rows) {
        read.push(row);
        // A row that cannot be used takes its place among the others as a text that is none.
        yield 'error' in row ? { text: undefined as never } : { text: row.text, ...analyzeOptions(row), ...asked };
      }
    };
    for await (const answer of analyzer.analyzeStream(texts(), { ...threads, ...(stop && { signal: stop }) })) {
      const row = read.shift()!;
      if ('error' in row) yield row;
      else if ('error' in answer) yield { id: row.id, error: failureOf(row, answer.error) };
      else yield answerBy(row, () => finish(answer, row));
    }
  };
}

/**
 * Writes all answers.
 *
 * @param stop Ends the work behind the answer that is being written; what was written is whole then.
 * @returns 1 where a row failed, 130 or 143 where it was stopped.
 */
export async function writeAnswers<T>(
  answers: AsyncGenerator<Answer<T>>,
  formatter: Formatter<T>,
  output: Output,
  log: (message: string) => void,
  stop?: AbortSignal,
): Promise<ExitStatus> {
  let count = 0;
  let failed = 0;
  await output.write(formatter.begin());
  for await (const answer of untilStopped(answers, stop)) {
    count++;
    if ('error' in answer) {
      failed++;
      log(`${answer.id ?? 'A text without an id'}: ${answer.error.message} (${answer.error.code})`);
    }
    await output.write(formatter.answer(answer));
  }
  await output.write(formatter.end());
  log(`${count} read, ${failed} failed${stop?.aborted ? ', stopped' : ''}.`);
  if (stop?.aborted) return stoppedBy(stop);
  return failed > 0 ? 1 : 0;
}

/** What a source gives until it is stopped; it ends then, also while something is awaited. */
export async function* untilStopped<T>(source: AsyncGenerator<T>, stop: AbortSignal | undefined): AsyncGenerator<T> {
  try {
    for (;;) {
      const next = await nextUnless(source, stop);
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    // Not waited for: it may wait for a row that never comes.
    source.return(undefined).catch(() => {});
  }
}

/** The next one, or null where it was stopped before it came. */
function nextUnless<T>(source: AsyncIterator<T>, stop: AbortSignal | undefined): Promise<IteratorResult<T> | null> {
  if (stop?.aborted) return Promise.resolve(null);
  if (!stop) return source.next();
  return new Promise((resolve, reject) => {
    const onStop = () => resolve(null);
    stop.addEventListener('abort', onStop, { once: true });
    source
      .next()
      .then(resolve, reject)
      .finally(() => stop.removeEventListener('abort', onStop));
  });
}

/** The answer to a row: a value, or why there is none. */
export function answerBy<T>(row: Row, work: () => T): Answer<T> {
  const { id, text, extracted } = row;
  try {
    return { id, text, ...(extracted && { extracted }), value: work() };
  } catch (error) {
    return { id, error: failureOf(row, error) };
  }
}
