/** Answers rows by the workers of a queue. */
import type { Document } from 'stancekit';
import type { JobData, Submitter } from '../queue';
import { analyzeOptions, type Input, type Row, withPlace } from './input/row';
import { type Answers, answerBy } from './run';

/** @param finish Makes the value of the answer. */
export function inQueue<T>(submitter: Submitter, finish: (document: Document, row: Row) => T): Answers<T> {
  return async function* (rows, stop) {
    for await (const [row, result] of submitter.answers(rows, toJob, stop)) {
      if ('error' in row) yield row;
      else if (!result) throw new Error('A row without a result.');
      else if ('failure' in result) yield { id: row.id, error: { ...withPlace(row, result.failure), line: row.line } };
      else yield answerBy(row, () => finish({ ...result.document, id: null, text: row.text }, row));
    }
  };
}

function toJob(row: Input): JobData | null {
  return 'error' in row ? null : { id: row.id, text: row.text, ...analyzeOptions(row) };
}
