/**
 * Measures the service under load, as it is built (`npm run build` before):
 *
 *   npx tsx tests/measure/load.ts FILE [--seconds N] [--clients N] [--threads N]
 *
 * FILE is an article, which is sent to /v1/analyze; /v1/classify gets its first sentence. For each in turn:
 *
 * - half load: the highest rate that is sustained is found, and half of it offered for N seconds (30), by a clock that does not wait
 *   for answers;
 * - the crowd: N clients (500), good and bad, slow and greedy, for N seconds;
 * - the heavy: four clients ask for the analysis of 1 MB, and for the explanation of 4,000 characters, while /healthz is watched.
 *
 * Ends with status 1 where an answer was lost, wrong, or of status 5xx.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { sentences } from '../../src/index';
import { printTable } from './bench/table';
import { gather } from './load/crowd';
import { watchHealth } from './load/health';
import { offer, sustained } from './load/schedule';
import { serve } from './load/service';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '30' },
    clients: { type: 'string', default: '500' },
    threads: { type: 'string', default: '2' },
  },
});
const text = readFileSync(positionals[0]!, 'utf8');
const [first] = sentences(text);
const sentence = text.slice(first!.start, first!.end);
const [seconds, clients] = [Number(values.seconds), Number(values.clients)];
const megabytes = (size: number) => `${size.toFixed(0)} MB`;

const service = await serve('--threads', values.threads);
const { url, resident } = service;

/** Clients that ask again and again, of one kind. */
async function press(path: string, body: object, seconds: number, connections: number) {
  const headers = { 'content-type': 'application/json' };
  const settings = { url: url + path, method: 'POST', headers, body: JSON.stringify(body), connections } as const;
  return autocannon({ ...settings, duration: seconds, timeout: 60 });
}

const halves: string[][] = [];
for (const [name, path, body] of [
  ['statement', '/v1/classify', { text: sentence }],
  ['article', '/v1/analyze', { text }],
] as const) {
  await press(path, body, 3, 64);
  const { requests } = await press(path, body, 5, 64);
  const question = { path, pieces: [JSON.stringify(body)] };
  const most = await sustained(url, question, requests.average, 4);
  const { rate, p50, p99, longest, failed } = await offer(url, question, most / 2, seconds);
  if (failed.length > 0) process.exitCode = 1;
  halves.push([
    `${name}, ${JSON.stringify(body).length} bytes`,
    `${requests.average.toFixed(0)}/s`,
    `${most.toFixed(0)}/s`,
    `${rate.toFixed(0)}/s`,
    ...[p50, p99, longest].map((wait) => `${wait.toFixed(1)} ms`),
    [failed.length, ...new Set(failed)].join(' '),
  ]);
}
const head = ['', '64 clients', 'sustained', 'offered', 'p50', 'p99', 'longest', 'failed'];
printTable(`Half load, ${seconds} s each, ${values.threads} threads; resident ${megabytes(resident())}`, head, halves);

const stop = watchHealth(url);
const crowd = await gather(service, clients, seconds, text, sentence);
if (crowd.lost + crowd.failed + crowd.wrong > 0) process.exitCode = 1;
const rows = crowd.rows.map(({ name, clients, answers }) => [name, String(clients), answers]);
printTable(`${clients} clients, ${seconds} s`, ['', 'clients', 'answers'], rows);
console.log(`${crowd.total} answers; ${crowd.failed} of status 5xx, ${crowd.lost} lost, ${crowd.wrong} wrong`);
console.log(`resident after each third ${crowd.resident.map(megabytes).join(', ')}; ${await stop()}`);

const heavy: string[][] = [];
for (const [name, path, body] of [
  ['an article of 1 MB', '/v1/analyze', { text: text.repeat(Math.floor(1_000_000 / text.length)) }],
  ['an explanation of 4,000 characters', '/v1/explain', { text: text.repeat(4).slice(0, 4000) }],
] as const) {
  const stop = watchHealth(url);
  const { requests, latency, errors, non2xx } = await press(path, body, 10, 4);
  const figures = [`${requests.average.toFixed(1)}/s`, `${latency.p50} ms`, `${latency.p99} ms`];
  heavy.push([name, ...figures, `${errors + non2xx}`, await stop(), megabytes(resident())]);
}
printTable('Four clients, 10 s', ['', 'answers', 'p50', 'p99', 'failed', 'meanwhile', 'resident'], heavy);
await service.stop();
