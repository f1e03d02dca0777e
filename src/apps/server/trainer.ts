/** Trains models beside the service, one at a time. */
import { Worker } from 'node:worker_threads';
import { StancekitError } from 'stancekit';
import type { TrainingReport } from 'stancekit/training';
import type { ReaderName } from '../../runtime/openContextual';
import { packageFile } from '../../runtime/packageFile';
import type { Failure } from './bench';
import { busy } from './errors';
import { toError } from './thread';

export interface TrainingTask {
  readonly rows: readonly object[];
  readonly base: boolean;
  readonly seed: number;
  readonly reader: ReaderName;
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

  /** @param file What its thread runs. */
  constructor(readonly file = packageFile('dist/train-thread.js')) {}

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
      worker = new Worker(this.file, { workerData: task });
      const answer = await answerOf(worker, signal);
      if ('failure' in answer) throw toError(answer.failure);
      return answer;
    } finally {
      await worker?.terminate();
      this.#isBusy = false;
    }
  }
}

/** @throws WORKER_FAILED where the thread ends without an answer, such as for want of memory. */
function answerOf(worker: Worker, signal: AbortSignal): Promise<TrainingAnswer> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    const fail = (cause: unknown) => {
      const message = 'The thread that trained has ended. Train with fewer rows or issues.';
      reject(new StancekitError('WORKER_FAILED', message, {}, { cause }));
    };
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    worker.once('message', resolve).once('error', fail).once('exit', fail);
    worker.once('exit', () => signal.removeEventListener('abort', leave));
  });
}
