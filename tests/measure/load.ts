/**
 * Measures the service under load, as it is built (`npm run build` before):
 *
 *   npx tsx tests/measure/load.ts FILE [--seconds N] [--clients N]
 *
 * FILE is an article, which is sent to /v1/analyze; /v1/classify gets its first sentence. Each is asked by N clients (200) for N seconds
 * (10), after some that warm up. Prints requests a second, milliseconds at the 50th and 99th percentile, errors, and resident memory
 * before, between and after.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { sentences } from '../../src/index';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '10' }, clients: { type: 'string', default: '200' } },
});
const text = readFileSync(positionals[0]!, 'utf8');
const [first] = sentences(text);
const sentence = text.slice(first!.start, first!.end);

const child = spawn(process.execPath, ['dist/cli.js', 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
const url = /http:\S+/.exec(line)![0];

const resident = () =>
  `${(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1000).toFixed(0)} MB`;

async function measure(path: string, body: object, seconds: number) {
  const headers = { 'content-type': 'application/json' };
  const connections = Number(values.clients);
  const settings = { url: url + path, method: 'POST', headers, body: JSON.stringify(body), connections } as const;
  return autocannon({ ...settings, duration: seconds, timeout: 60 });
}

await measure('/v1/analyze', { text }, 3);
console.log(`${text.length} characters, ${values.clients} clients; resident after warming up ${resident()}`);
for (const [path, body] of [
  ['/v1/analyze', { text }],
  ['/v1/classify', { text: sentence }],
  ['/v1/analyze', { text }],
] as const) {
  const { requests, latency, errors, non2xx } = await measure(path, body, Number(values.seconds));
  const figures = `${requests.average.toFixed(0)}/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms`;
  console.log(`${path.padEnd(14)}${figures}, ${errors} errors, ${non2xx} refused, resident ${resident()}`);
}
child.kill('SIGTERM');
