/** How fast whole articles are read, trained on, and spread over threads. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { contextual } from '../../../../models/contextual/src/index';
import type { createAnalyzer } from '../../../../src/index';
import { readExamples, type train } from '../../../../src/training';
import { medianOf } from '../../median';
import { timeOf } from '../clock';
import { contestants } from '../contestants.mjs';
import { distinctArticles, textOf } from '../corpus';
import { atLeast, atMost, type Figure, notMeasured } from './figure';

/** What is built; paths that TypeScript does not follow, since it may not be there yet. */
const built = (path: string): string => `../../../../${path}`;

/** The .txt files of a folder and of those in it, or, without one, articles of `corpus.ts`. */
export function textsOf(folder: string | undefined): readonly string[] {
  if (folder === undefined) return distinctArticles().slice(0, 60);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** How many times as fast as another one, whose name begins so, the whole analysis is: the best of three rounds each, in turn. */
export async function faster(than: string, texts: readonly string[], goal: number): Promise<Figure> {
  const other = contestants.find(({ name }) => name.startsWith(than));
  const readers = await Promise.all([contestants[0]!.load(), other!.load()]);
  const round = () => readers.map((read) => timeOf(() => texts.map(read)).processor);
  round();
  const rounds = [round(), round(), round()];
  const [own, others] = [0, 1].map((i) => Math.min(...rounds.map((times) => times[i]!)));
  return atLeast(others! / own!, goal, `${(others! / own!).toFixed(2)} ×`);
}

/** Two threads against one, on 2,000 articles, as `threads.ts` measures it. */
export function twoThreads(goal: number): Figure {
  const script = fileURLToPath(new URL('../../threads.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const ratio = Number(/2 threads.* ([\d.]+) × one thread/.exec(stdout)?.[1]);
  return atLeast(ratio, goal, `${ratio.toFixed(2)} ×`);
}

/** Milliseconds on the wall of an article of 3 kB by both readers, the contextual one natively. */
export async function contextualArticle(goal: number): Promise<Figure> {
  const library = (await import(built('dist/index.js'))) as { createAnalyzer: typeof createAnalyzer };
  const tier = (await import(built('models/contextual/dist/index.js'))) as { contextual: typeof contextual };
  const reader = await tier.contextual({ runtime: 'native' }).catch((error) => {
    if ((error as { code?: string }).code === 'PEER_MISSING') return null;
    throw error;
  });
  if (!reader) return notMeasured('onnxruntime-node is not installed');
  const analyzer = library.createAnalyzer({ reader });
  const text = textOf(3000);
  const times: number[] = [];
  for (let run = 0; run < 10; run++) {
    const start = performance.now();
    await analyzer.analyzeAsync(text);
    times.push(performance.now() - start);
  }
  // The first ones warm up.
  const time = medianOf(times.slice(5));
  return atMost(time, goal, `${time.toFixed(0)} ms`);
}

/** Seconds of processor time of a training on 3,000 rows of `datasets/` over the ten issues that most of them have. */
export async function training(goal: number): Promise<Figure> {
  const { train: trainModel } = (await import(built('dist/training.js'))) as { train: typeof train };
  const rows = tenIssues(3000);
  const examples = readExamples(rows.map((row) => JSON.stringify(row)).join('\n'), { format: 'jsonl' });
  const seconds = timeOf(() => trainModel(examples)).processor / 1000;
  return atMost(seconds, goal, `${seconds.toFixed(1)} s`);
}

interface Row {
  readonly issues?: Readonly<Record<string, string>>;
}

function tenIssues(count: number): readonly Row[] {
  const folder = new URL('../../../../datasets/', import.meta.url);
  const rows: Row[] = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line));
  const counts = new Map<string, number>();
  for (const { issues = {} } of rows)
    for (const issue of Object.keys(issues)) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 10);
  const kept = new Set(most.map(([issue]) => issue));
  const within = rows.flatMap(({ issues = {}, ...row }) => {
    const known = Object.entries(issues).filter(([issue]) => kept.has(issue));
    return known.length > 0 ? [{ ...row, issues: Object.fromEntries(known) }] : [];
  });
  // Spread over all files.
  return Array.from({ length: count }, (_, i) => within[Math.floor((i * within.length) / count)]!);
}
