/**
 * Measures the service under load, as it is built (`npm run build` before):
 *
 *   npx tsx tests/measure/load.ts FILE [--seconds N] [--clients N] [--threads N]
 *
 * FILE is an article, which is sent to /v1/analyze; /v1/classify gets its first sentence. Each is asked by N clients (200) for N seconds
 * (10), after some that warm up; then four clients ask for the analysis of 1 MB, and for the explanation of 4,000 characters. Prints
 * requests a second, milliseconds at the 50th and 99th percentile, errors, the same percentiles and the longest of what /healthz took
 * meanwhile, and resident memory.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { sentences } from '../../src/index';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '10' },
    clients: { type: 'string', default: '200' },
    threads: { type: 'string', default: '2' },
  },
});
const text = readFileSync(positionals[0]!, 'utf8');
const [first] = sentences(text);
const sentence = text.slice(first!.start, first!.end);

const child = spawn(
  process.execPath,
  ['dist/cli.js', 'serve', '--port', '0', '--max-body', '2mb', '--threads', values.threads],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
const url = /http:\S+/.exec(line)![0];

const resident = () =>
  `${(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1000).toFixed(0)} MB`;

async function measure(path: string, body: object, seconds: number, connections = Number(values.clients)) {
  const headers = { 'content-type': 'application/json' };
  const settings = { url: url + path, method: 'POST', headers, body: JSON.stringify(body), connections } as const;
  return autocannon({ ...settings, duration: seconds, timeout: 60 });
}

/** Asks for the health of the service every 20 ms until it is told to stop; then says how long that took. */
function watchHealth(): () => Promise<string> {
  const waits: number[] = [];
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      const begun = performance.now();
      await (await fetch(`${url}/healthz`)).text();
      waits.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  return async () => {
    isDone = true;
    await watching;
    waits.sort((a, b) => a - b);
    const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(share * waits.length))]!.toFixed(0);
    return `health p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`;
  };
}

await measure('/v1/analyze', { text }, 3);
console.log(`${text.length} characters, ${values.clients} clients; resident after warming up ${resident()}`);
for (const [name, path, body, clients] of [
  ['article', '/v1/analyze', { text }, undefined],
  ['sentence', '/v1/classify', { text: sentence }, undefined],
  ['article', '/v1/analyze', { text }, undefined],
  ['1 MB', '/v1/analyze', { text: text.repeat(Math.ceil(1_000_000 / text.length)) }, 4],
  ['4,000 characters', '/v1/explain', { text: text.repeat(4).slice(0, 4000) }, 4],
] as const) {
  const stop = watchHealth();
  const { requests, latency, errors, non2xx } = await measure(path, body, Number(values.seconds), clients);
  const figures = `${requests.average.toFixed(1)}/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms`;
  const wrong = `${errors} errors, ${non2xx} refused`;
  console.log(`${path} ${name}: ${figures}, ${wrong}; ${await stop()}; resident ${resident()}`);
}
child.kill('SIGTERM');
