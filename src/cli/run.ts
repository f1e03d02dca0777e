/** Answers rows one by one, in order: at any time one row is in memory, and none is read before the last is written. */
import { setImmediate } from 'node:timers/promises';
import type { Formatter } from './formats';
import { type Input, type Row, toFailure } from './input/row';
import type { ExitStatus, Output } from './io';

/** Milliseconds after which signals and the terminal get their turn; rows that have been read would all be answered before. */
const WITHOUT_REST = 50;

/**
 * Answers all rows.
 *
 * @param rows Where rows come from.
 * @param work What is done with one; what it throws becomes the answer.
 * @param stop Ends the work behind the row that is being answered; what was written is whole then.
 * @returns 1 where a row failed, 130 where it was stopped.
 */
export async function answerRows<T>(
  rows: AsyncIterable<Input>,
  work: (row: Row) => T,
  formatter: Formatter<T>,
  output: Output,
  log: (message: string) => void,
  stop?: AbortSignal,
): Promise<ExitStatus> {
  let count = 0;
  let failed = 0;
  let rested = performance.now();
  await output.write(formatter.begin());
  const source = rows[Symbol.asyncIterator]();
  for (;;) {
    const next = await nextUnless(source, stop);
    if (!next || next.done) break;
    const row = next.value;
    const answer = 'error' in row ? row : answerRow(row, work);
    count++;
    if ('error' in answer) {
      failed++;
      log(`${answer.id ?? 'A text without an id'}: ${answer.error.message} (${answer.error.code})`);
    }
    await output.write(formatter.answer(answer));
    if (performance.now() - rested > WITHOUT_REST) {
      await setImmediate();
      rested = performance.now();
    }
  }
  await output.write(formatter.end());
  log(`${count} read, ${failed} failed${stop?.aborted ? ', stopped' : ''}.`);
  if (stop?.aborted) return 130;
  return failed > 0 ? 1 : 0;
}

/** The next row, or null where it was stopped before it came. */
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

function answerRow<T>({ id, text, line, extracted, ...row }: Row, work: (row: Row) => T) {
  try {
    return { id, text, ...(extracted && { extracted }), value: work({ id, text, line, ...row }) };
  } catch (error) {
    return { id, error: toFailure(error, line) };
  }
}
