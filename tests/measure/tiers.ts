/**
 * Measures what a statement costs by each reader:
 *
 *   npx tsx tests/measure/tiers.ts [--count N]
 *
 * Prints CPU milliseconds a statement over N statements (400) of `datasets/`, as `classifyAsync` reads them one by one; then how long each takes
 * to open, and the memory behind it. The contextual reader must be built (`npm run build`); it is measured in WebAssembly, and natively where
 * onnxruntime-node is installed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contextual } from '../../models/contextual/src/index';
import { createAnalyzer, isStancekitError } from '../../src/index';
import { readExamples } from '../../src/training';

const { values } = parseArgs({ options: { count: { type: 'string', default: '400' } } });
const datasets = join(import.meta.dirname, '..', '..', 'datasets');
const rows = readdirSync(datasets)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readExamples(readFileSync(join(datasets, file), 'utf8'), { format: 'jsonl', file }));
// Spread over all batches.
const texts = Array.from({ length: Number(values.count) }, (_, i, of = Number(values.count)) => {
  return rows[Math.floor((i * rows.length) / of)]!.text;
});
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length;
console.log(`${texts.length} statements of ${words.toFixed(0)} words in the mean`);

const plain = await opened('fast', () => createAnalyzer());
for (const text of texts) plain.classify({ text });
await timed('fast', () => {
  for (const text of texts) plain.classify({ text });
});
for (const runtime of ['wasm', 'native'] as const) {
  const reader = await opened(runtime, () => contextual({ runtime })).catch((error) => {
    if (!isStancekitError(error)) throw error;
    console.log(`${runtime}: ${error.message}`);
    return undefined;
  });
  if (!reader) continue;
  const analyzer = createAnalyzer({ reader });
  // Engines make code that is used often faster while it is used.
  for (const text of texts) await analyzer.classifyAsync({ text });
  await timed(`fast and contextual, ${runtime}`, async () => {
    for (const text of texts) await analyzer.classifyAsync({ text });
  });
}

async function opened<T>(name: string, open: () => T | Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const found = await open();
  print(`${name}, to open`, `${(spent(start) / 1000).toFixed(2)} s`);
  return found;
}

async function timed(name: string, run: () => void | Promise<void>): Promise<void> {
  const start = process.cpuUsage();
  await run();
  const memory = Math.round(process.memoryUsage.rss() / 1e6);
  print(name, `${(spent(start) / texts.length).toFixed(2)} ms a statement, ${memory} MB resident`);
}

function spent(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function print(name: string, figure: string): void {
  console.log(`${name.padEnd(36)}${figure}`);
}
