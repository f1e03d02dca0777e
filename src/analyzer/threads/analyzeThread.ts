/** What a thread does: makes an analyzer when it starts, then analyses one text after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { createAnalyzer, loadModel } from 'stancekit';
import type { ReaderOrigin } from '../../readers';
import type { Begun, NumberedTask, ThreadOutcome, ThreadSetup } from './types';

const { model, encoder, reader, ...options } = workerData as ThreadSetup;

/** What is opened twice by the same options of the package's own is one. */
const open = async ({ module, options: own }: ReaderOrigin) => (await import(module)).contextual(own);

const analyzer = createAnalyzer({
  ...options,
  ...(encoder && { encoder: await open(encoder) }),
  ...(reader && { reader: await open(reader) }),
  model: loadModel(model.json, model.vectors, model.fallback),
});

export default async function analyze({ number, text, ...rest }: NumberedTask): Promise<ThreadOutcome> {
  parentPort?.postMessage({ begun: number } satisfies Begun);
  // A stream of one, so that what goes wrong is told as it is without threads.
  for await (const answer of analyzer.analyzeStream([{ text, ...rest }])) {
    if ('error' in answer) {
      const { code, message, details } = answer.error;
      return { failure: { code, message, details } };
    }
    const { id: _id, text: _text, ...document } = answer;
    return { document };
  }
  return { failure: { code: 'INTERNAL', message: 'A text got no answer.', details: {} } };
}
