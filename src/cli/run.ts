/** Answers rows one by one, in order: at any time one row is in memory, and none is read before the last is written. */
import type { Formatter } from './formats';
import type { ExitStatus, Output } from './io';
import { type Input, type Row, toFailure } from './rows';

/**
 * Answers all rows.
 *
 * @param rows Where rows come from.
 * @param work What is done with one; what it throws becomes the answer.
 * @returns 1 where a row failed.
 */
export async function answerRows<T>(
  rows: AsyncIterable<Input>,
  work: (row: Row) => T,
  formatter: Formatter<T>,
  output: Output,
  log: (message: string) => void,
): Promise<ExitStatus> {
  let count = 0;
  let failed = 0;
  await output.write(formatter.begin());
  for await (const row of rows) {
    const answer = 'error' in row ? row : answerRow(row, work);
    count++;
    if ('error' in answer) {
      failed++;
      log(`${answer.id ?? 'A text without an id'}: ${answer.error.message} (${answer.error.code})`);
    }
    await output.write(formatter.answer(answer));
  }
  await output.write(formatter.end());
  log(`${count} read, ${failed} failed.`);
  return failed > 0 ? 1 : 0;
}

function answerRow<T>(row: Row, work: (row: Row) => T) {
  try {
    return { id: row.id, text: row.text, value: work(row) };
  } catch (error) {
    return { id: row.id, error: toFailure(error, row.line) };
  }
}
