/** What a thread does: makes an analyzer when it starts, then analyses one text after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { createAnalyzer, isStancekitError, loadModel } from 'stancekit';
import type { Begun, NumberedTask, ThreadOutcome, ThreadSetup } from './types';

const { model, ...options } = workerData as ThreadSetup;
const analyzer = createAnalyzer({
  ...options,
  ...(model !== 'shipped' && { model: loadModel(model.json, model.vectors, model.fallback) }),
});

export default function analyze({ number, text, ...rest }: NumberedTask): ThreadOutcome {
  parentPort?.postMessage({ begun: number } satisfies Begun);
  try {
    const { id: _id, text: _text, ...document } = analyzer.analyze(text, rest);
    return { document };
  } catch (error) {
    if (isStancekitError(error)) {
      const { code, message, details } = error;
      return { failure: { code, message, details } };
    }
    return {
      failure: { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error), details: {} },
    };
  }
}
