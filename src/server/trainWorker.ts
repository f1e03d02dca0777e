/** Trains in a thread of its own: rows come in, the model file and its report, or what was wrong, go out. */
import { parentPort, workerData } from 'node:worker_threads';
import { isStancekitError } from 'stancekit';
import { train } from 'stancekit/training';
import type { TrainingAnswer, TrainingTask } from './trainer';

const { examples, base, seed } = workerData as TrainingTask;

async function run(): Promise<TrainingAnswer> {
  try {
    return { result: await train(examples, { seed, ...(base && { base: 'shipped' as const }) }) };
  } catch (error) {
    if (!isStancekitError(error)) throw error;
    const { code, message, details } = error;
    return { failure: { code, message, details } };
  }
}

parentPort?.postMessage(await run());
