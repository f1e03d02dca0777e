/** What a thread does: makes an analyzer when it starts, then analyses one text after another. */
import { workerData } from 'node:worker_threads';
import { createAnalyzer, isStancekitError, loadModel } from 'stancekit';
import type { ThreadOutcome, ThreadSetup, ThreadTask } from './types';

const { model, ...options } = workerData as ThreadSetup;
const analyzer = createAnalyzer({
  ...options,
  ...(model !== 'shipped' && { model: loadModel(model.json, model.vectors, model.fallback) }),
});

export default function analyze({ text, ...rest }: ThreadTask): ThreadOutcome {
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
