/** A thread that analyses: what comes in is answered one by one, so that the thread which talks to clients never waits. */
import { parentPort, workerData } from 'node:worker_threads';
import { openContextual, type ReaderName } from '../../runtime/openContextual';
import { Bench, type Message, toFailure } from './bench';
import { openServed, type Served } from './models';

const { file, reader: name } = workerData as { readonly file?: string; readonly reader?: ReaderName };
const port = parentPort!;

async function open(): Promise<Served | null> {
  try {
    return openServed(file, name === 'contextual' ? await openContextual() : undefined);
  } catch (error) {
    port.postMessage({ id: 0, failure: toFailure(error) });
    return null;
  }
}

const first = await open();
if (first) {
  const bench = new Bench(first);
  port.on('message', async (message: Message) => {
    const answer = await bench.take(message, () => port.postMessage({ id: message.id, begun: true }));
    if (answer) port.postMessage(answer);
  });
  port.postMessage({ id: 0, info: first.info });
}
