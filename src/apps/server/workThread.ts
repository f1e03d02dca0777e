/** A thread that analyses: what comes in is answered one by one, so that the thread which talks to clients never waits. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ListedActor } from 'stancekit/project';
import { openContextual, type ReaderName } from '../../runtime/openContextual';
import { Bench, type Message, toFailure } from './bench';
import { openServed, type Served } from './models';

interface Data {
  readonly file?: string;
  readonly reader?: ReaderName;
  readonly actors?: readonly ListedActor[];
}

const { file, reader: name, actors = [] } = workerData as Data;
const port = parentPort!;

async function open(): Promise<Served | null> {
  try {
    return openServed(file, { reader: name === 'contextual' ? await openContextual() : undefined, actors });
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
