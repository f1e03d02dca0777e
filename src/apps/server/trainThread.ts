/** Trains in a thread of its own: rows come in, the model file and its report, or what was wrong, go out. */
import { parentPort, workerData } from 'node:worker_threads';
import { isStancekitError, StancekitError } from 'stancekit';
import { type Example, readExamples, train, trainWithEncoder } from 'stancekit/training';
import { openContextual } from '../../runtime/openContextual';
import { toFailure } from './bench';
import type { TrainingAnswer, TrainingTask } from './trainer';

const { rows, base, seed, reader } = workerData as TrainingTask;

async function run(): Promise<TrainingAnswer> {
  try {
    const options = { seed, ...(base && { base: 'shipped' as const }) };
    const { model, report } =
      reader === 'contextual'
        ? await trainWithEncoder(readRows(), { ...options, encoder: await openContextual() })
        : train(readRows(), options);
    return { json: JSON.stringify(model), report };
  } catch (error) {
    return { failure: toFailure(error) };
  }
}

/**
 * Reads labelled rows.
 *
 * @throws INVALID_ROW with the number of the first bad one, counted from 1.
 */
function readRows(): Example[] {
  return rows.flatMap((row, i) => {
    try {
      return readExamples(JSON.stringify(row), { format: 'jsonl' });
    } catch (error) {
      if (!isStancekitError(error)) throw error;
      const message = error.message.replace(/^Line 1/, `Row ${i + 1}`);
      throw new StancekitError(error.code, message, { ...error.details, line: i + 1 });
    }
  });
}

parentPort?.postMessage(await run());
