/** The service in a process of its own, with threads that some texts can hold or end (`tests/apps/server/fixtures`). */
import { fileURLToPath } from 'node:url';
import { LIMITS, startService } from '../../../src/apps/server';
import { tellMemory } from './memory';

const stop = new Promise((resolve) => process.once('SIGTERM', resolve));
const service = await startService({
  ...LIMITS,
  host: '127.0.0.1',
  port: 0,
  page: null,
  threads: 3,
  timeout: 4000,
  streams: 32,
  connections: 512,
  grace: 5000,
  threadFile: fileURLToPath(new URL('../../apps/server/fixtures/hostileThread.mjs', import.meta.url)),
});
process.stdout.write(`${service.url}\n`);
tellMemory();
await stop;
await service.stop();
