/** Trains models beside the service, one at a time. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TrainingReport } from 'stancekit/training';
import { packageFile } from '../../runtime/packageFile';
import type { Failure } from './bench';
import { busy } from './errors';
import { toError } from './workshop';

export interface TrainingTask {
  readonly rows: readonly object[];
  readonly base: boolean;
  readonly seed: number;
}

/** A model file, and the figures of its training. */
export interface Trained {
  readonly json: string;
  readonly report: TrainingReport;
}

/** What comes back from the thread. */
export type TrainingAnswer = Trained | { readonly failure: Failure | null };

export class Trainer {
  #isBusy = false;

  /**
   * Trains a model.
   *
   * @param task Labelled rows, and what `train` takes besides.
   * @param signal Stops it where nobody waits for it any more.
   * @throws BUSY where one is being trained; INVALID_ROW with the number of the row; what `train` throws.
   */
  async train(task: TrainingTask, signal: AbortSignal): Promise<Trained> {
    if (this.#isBusy) throw busy('A model is being trained.');
    this.#isBusy = true;
    let worker: Worker | undefined;
    try {
      worker = new Worker(packageFile('dist/train-thread.js'), { workerData: task });
      const [answer] = (await once(worker, 'message', { signal })) as [TrainingAnswer];
      if ('failure' in answer) throw toError(answer.failure);
      return answer;
    } finally {
      await worker?.terminate();
      this.#isBusy = false;
    }
  }
}
