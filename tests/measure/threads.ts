/**
 * Measures what threads gain, as the package is built (`npm run build` before):
 *
 *   npx tsx tests/measure/threads.ts [--texts N] [--workers N,N…] [--runs N]
 *
 * N articles (2,000), each of twelve statements of `datasets/` drawn anew, go through `analyzeStream` in this thread and in each of the
 * numbers of threads (1,2). Prints articles a second of the best of the runs (3), from the first answer on, so that starting threads is
 * not counted; the ratio to one thread; resident memory at most; and how busy others kept the processors meanwhile.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { createRandom } from '../../src/training/data/random';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '1,2' },
    runs: { type: 'string', default: '3' },
  },
});
const library = '../../dist/index.js';
const { createAnalyzer } = (await import(library)) as typeof import('../../src/index');

const sentences = readdirSync('datasets')
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(`datasets/${name}`, 'utf8').trimEnd().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text);
const random = createRandom(7);
const draw = () => sentences[Math.floor(random() * sentences.length)]!;
const texts = Array.from({ length: Number(values.texts) }, (_, i) => ({
  id: String(i),
  text: Array.from({ length: 4 }, () => [draw(), draw(), draw()].join(' ')).join('\n\n'),
}));
const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
console.log(
  `${texts.length} articles, ${(characters / 1e6).toFixed(1)} million characters, ${availableParallelism()} processors`,
);

const analyzer = createAnalyzer();
analyzer.analyze(texts[0]!.text);
let single = 0;
for (const workers of [undefined, ...values.workers.split(',').map(Number)]) {
  let best = 0;
  let others = 0;
  let resident = 0;
  for (let run = 0; run < Number(values.runs); run++) {
    const stream = analyzer.analyzeStream(texts, workers === undefined ? {} : { workers });
    await stream.next();
    const busy = busyOthers();
    const start = performance.now();
    let answers = 0;
    for await (const _ of stream) {
      if (++answers % 100 === 0) resident = Math.max(resident, process.memoryUsage.rss());
    }
    const rate = (1000 * answers) / (performance.now() - start);
    if (rate > best) [best, others] = [rate, busy((performance.now() - start) / 1000)];
  }
  if (workers === 1) single = best;
  const name = workers === undefined ? 'this thread' : `${workers} thread${workers > 1 ? 's' : ''}`;
  const ratio = single && workers !== undefined ? `, ${(best / single).toFixed(2)} × one thread` : '';
  const more = `resident ${(resident / 1e6).toFixed(0)} MB, others kept ${others.toFixed(2)} processors busy`;
  console.log(`${name.padEnd(12)}${best.toFixed(0).padStart(5)} articles/s${ratio}; ${more}`);
}

/** Processor time of all others on this machine, in seconds a second, from here to the call. */
function busyOthers(): (seconds: number) => number {
  const before = otherTime();
  return (seconds) => (otherTime() - before) / seconds;
}

function otherTime(): number {
  const [user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]!
    .split(/\s+/)
    .slice(1)
    .map(Number);
  const own = process.cpuUsage();
  // The kernel counts in hundredths of a second.
  return (user! + nice! + system! + irq! + softirq!) / 100 - (own.user + own.system) / 1e6;
}
