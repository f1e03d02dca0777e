/**
 * Measures what a statement costs in each tier:
 *
 *   npx tsx tests/measure/tiers.ts [--count N]
 *
 * Prints CPU milliseconds a statement over N statements (400) of `datasets/`, as `classifyAsync` reads them one by one and as an article
 * is read, 20 at a time; what the encoder has seen before is told apart. Then how long it takes to open, and the memory behind it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyzer, sentenceEncoder } from '../../src/index';
import { readExamples } from '../../src/training';

/** As many statements as a longer article has. */
const TOGETHER = 20;

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

const plain = await opened('default', () => createAnalyzer());
for (const text of texts) plain.classify({ text });
await timed('default', () => {
  for (const text of texts) plain.classify({ text });
});
const accurate = await opened('accurate', async () => createAnalyzer({ encoder: await sentenceEncoder() }));
for (const text of texts.slice(0, TOGETHER)) await accurate.classifyAsync({ text: `${text} So.` });
await timed('accurate, one by one', async () => {
  for (const text of texts) await accurate.classifyAsync({ text });
});
await timed('accurate, encoded before', async () => {
  for (const text of texts) await accurate.classifyAsync({ text });
});
const encoder = await sentenceEncoder();
await timed(`the encoder alone, ${TOGETHER} at a time`, async () => {
  // Other texts, since it remembers.
  for (let i = 0; i < texts.length; i += TOGETHER) {
    await encoder.encode(texts.slice(i, i + TOGETHER).map((text) => `${text} And so.`));
  }
});

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
