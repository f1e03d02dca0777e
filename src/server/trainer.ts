/** Trains models beside the service, one at a time. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type ErrorCode, type ErrorDetails, StancekitError } from 'stancekit';
import type { Example, TrainingResult } from 'stancekit/training';
import { packageFile } from '../packageFile';
import { busy } from './errors';

export interface TrainingTask {
  readonly examples: readonly Example[];
  readonly base: boolean;
  readonly seed: number;
}

/** What comes back from the thread; errors lose their class on the way. */
export type TrainingAnswer =
  | { readonly result: TrainingResult }
  | { readonly failure: { readonly code: ErrorCode; readonly message: string; readonly details: ErrorDetails } };

export class Trainer {
  #isBusy = false;

  /**
   * Trains a model. The place is taken before the rows are read, so that of two that come together one is refused.
   *
   * @param rows Labelled rows.
   * @param options What `train` takes besides.
   * @param signal Stops it where nobody waits for it any more.
   * @throws BUSY where one is being trained; what `readRows` and `train` throw.
   */
  async train(
    rows: readonly object[],
    options: Omit<TrainingTask, 'examples'>,
    signal: AbortSignal,
  ): Promise<TrainingResult> {
    if (this.#isBusy) throw busy('A model is being trained.');
    this.#isBusy = true;
    let worker: Worker | undefined;
    try {
      const workerData: TrainingTask = { ...options, examples: await readRows(rows) };
      worker = new Worker(packageFile('dist/train-worker.js'), { workerData });
      const [answer] = (await once(worker, 'message', { signal })) as [TrainingAnswer];
      if ('result' in answer) return answer.result;
      const { code, message, details } = answer.failure;
      throw new StancekitError(code, message, details);
    } finally {
      await worker?.terminate();
      this.#isBusy = false;
    }
  }
}

/**
 * Reads labelled rows.
 *
 * @throws INVALID_ROW with the number of the first bad one, counted from 1.
 */
async function readRows(rows: readonly object[]): Promise<Example[]> {
  const { readExamples } = await import('stancekit/training');
  return rows.flatMap((row, i) => {
    try {
      return readExamples(JSON.stringify(row), { format: 'jsonl' });
    } catch (error) {
      if (!(error instanceof StancekitError)) throw error;
      const message = error.message.replace(/^Line 1/, `Row ${i + 1}`);
      throw new StancekitError(error.code, message, { ...error.details, line: i + 1 });
    }
  });
}
