/** A thread that analyses: what comes in is answered one by one, so that the thread which talks to clients never waits. */
import { parentPort, workerData } from 'node:worker_threads';
import { Bench, type Message, toFailure } from './bench';
import { openServed, type Served } from './models';

const { file } = workerData as { readonly file?: string };
const port = parentPort!;

function open(): Served | null {
  try {
    return openServed(file);
  } catch (error) {
    port.postMessage({ id: 0, failure: toFailure(error) });
    return null;
  }
}

const first = open();
if (first) {
  const bench = new Bench(first);
  port.on('message', async (message: Message) => {
    const answer = await bench.take(message, () => port.postMessage({ id: message.id, begun: true }));
    if (answer) port.postMessage(answer);
  });
  port.postMessage({ id: 0, info: first.info });
}
