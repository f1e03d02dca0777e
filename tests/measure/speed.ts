/**
 * Measures how long an analysis takes:
 *
 *   npx tsx tests/measure/speed.ts PATH… [--runs N]
 *
 * PATH is a text file, or a folder whose .txt files are read, also those in its folders. Prints CPU milliseconds a kilobyte (1,000 UTF-16
 * units) for each stage and for the whole: the least of N runs (7) over all texts, after one that warms up.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attribute } from '../../src/attribution';
import { readActors, resolvePronouns } from '../../src/coreference';
import { readGrammar } from '../../src/grammar';
import { createAnalyzer } from '../../src/index';
import { readText } from '../../src/text';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' } } });
const texts = positionals.flatMap(textsIn);
const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1000;
const analyzer = createAnalyzer();

// Each stage is given what those before it made, so that it is timed by itself.
const layers = texts.map(readText);
const syntaxes = layers.map(readGrammar);
const attributions = layers.map((layer, i) => attribute(layer, syntaxes[i]!));
const actors = layers.map((layer) => readActors(layer));
const stages: Record<string, () => unknown> = {
  text: () => texts.map(readText),
  grammar: () => layers.map(readGrammar),
  attribution: () => layers.map((layer, i) => attribute(layer, syntaxes[i]!)),
  actors: () => layers.map((layer) => readActors(layer)),
  pronouns: () =>
    layers.map((layer, i) =>
      resolvePronouns(
        actors[i]!,
        attributions[i]!.flatMap(({ source }) =>
          source ? [{ start: layer.tokens[source.first]!.start, end: layer.tokens[source.last - 1]!.end }] : [],
        ),
      ),
    ),
  whole: () => texts.map((text) => analyzer.analyze(text)),
};

console.log(`${texts.length} texts, ${kilobytes.toFixed(0)} kB`);
let known = 0;
for (const [name, run] of Object.entries(stages)) {
  const best = leastOf(run) / kilobytes;
  if (name === 'whole') print('models', best - known);
  known += best;
  print(name, best);
}

function leastOf(run: () => unknown): number {
  run();
  const times = Array.from({ length: Number(values.runs ?? 7) }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function print(name: string, milliseconds: number): void {
  console.log(`${name.padEnd(12)}${milliseconds.toFixed(3)} ms/kB`);
}

function textsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() || entry.name.endsWith('.txt') ? textsIn(join(path, entry.name)) : []));
}
