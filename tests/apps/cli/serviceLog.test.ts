import { expect, it } from 'vitest';
import { createServiceLog, type LogEntry, type LogShape } from '../../../src/apps/cli/serviceLog';

const request: LogEntry = { level: 'info', id: 'a-1', message: 'GET /healthz 200 0.4 ms', fields: { status: 200 } };
const trouble: LogEntry = { level: 'error', message: 'A thread was ended.\nSo it is.' };
const TIME = '2025-03-12T09:30:00.000Z';

it.each<[LogShape | undefined, LogEntry, string]>([
  ['lines', request, `${TIME} a-1 GET /healthz 200 0.4 ms\n`],
  ['lines', trouble, `${TIME} A thread was ended. So it is.\n`],
  ['json', request, `{"time":"${TIME}","level":"info","id":"a-1","message":"GET /healthz 200 0.4 ms","status":200}\n`],
  ['json', trouble, `{"time":"${TIME}","level":"error","message":"A thread was ended.\\nSo it is."}\n`],
  [undefined, request, ''],
  [undefined, trouble, 'stancekit: A thread was ended. So it is.\n'],
])('as %s tells %j', (shape, entry, line) => {
  let told = '';
  const stderr = { isTTY: false, columns: 0, write: (text: string) => (told += text) };
  createServiceLog({ stderr }, shape, () => new Date(TIME))(entry);
  expect(told).toBe(line);
});
