/** What a contestant costs a process of its own, over one that does nothing: import and first article, and memory for many. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contestants } from './contestants.mjs';
import { distinctArticles, textOf } from './corpus';
import { printTable } from './table';

interface Fresh {
  /** Milliseconds. */
  readonly processor: number;
  readonly wall: number;
  readonly first: number;
  /** Megabytes. */
  readonly peak: number;
  readonly checks: readonly number[];
}

/** Prints the median cost of import and first analysis, and the peak memory for all articles. */
export function benchFresh(runs: number): void {
  const bare = medianOf('nothing', runs);
  const texts = distinctArticles();
  printTable(
    `In a process of its own, milliseconds over bare Node (${bare.processor.toFixed(0)} of the processor, ${bare.wall.toFixed(0)} on the wall, ` +
      `${bare.peak.toFixed(0)} MB), median of ${runs}`,
    ['', 'import + first article of 2 kB', 'on the wall', 'of it the article', 'peak memory, all articles, MB'],
    contestants.map(({ name }) => {
      const cost = medianOf(name, runs);
      return [
        name,
        (cost.processor - bare.processor).toFixed(0),
        (cost.wall - bare.wall).toFixed(0),
        cost.first.toFixed(0),
        run(name, texts, texts.length).peak.toFixed(0),
      ];
    }),
  );
}

/** Milliseconds on the wall that import and first article of the first contestant take over bare Node, median of so many runs. */
export function firstArticle(runs: number): number {
  return medianOf(contestants[0]!.name, runs).wall - medianOf('nothing', runs).wall;
}

/** Megabytes that the first contestant holds after each tenth of so many articles. */
export function residentAfter(count: number): readonly number[] {
  return run(contestants[0]!.name, distinctArticles(), count).checks;
}

/** Prints the memory that the first contestant holds after each tenth of so many articles. */
export function benchManyArticles(count: number): void {
  const { name } = contestants[0]!;
  const { checks, processor } = run(name, distinctArticles(), count);
  printTable(
    `${name}, ${count} articles, ${(processor / count).toFixed(1)} ms of processor time each`,
    ['articles', 'resident, MB'],
    checks.map((megabytes, i) => [`${Math.ceil(count / 10) * (i + 1)}`, megabytes.toFixed(0)]),
  );
}

/** What import and first article of 2 kB cost. */
function medianOf(name: string, runs: number): Fresh {
  const article = [textOf(2000)];
  return median(Array.from({ length: runs }, () => run(name, article, 1)));
}

function run(name: string, texts: readonly string[], count: number): Fresh {
  const folder = mkdtempSync(join(tmpdir(), 'stancekit-bench-'));
  try {
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    const script = fileURLToPath(new URL('freshProcess.mjs', import.meta.url));
    const start = performance.now();
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, name, file, `${count}`], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return { ...JSON.parse(stdout.trim().split('\n').at(-1)!), wall: performance.now() - start };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function median(list: readonly Fresh[]): Fresh {
  const of = (key: 'processor' | 'wall' | 'first' | 'peak'): number => {
    const sorted = list.map((item) => item[key]).sort((a, b) => a - b);
    return sorted[sorted.length >> 1]!;
  };
  return { processor: of('processor'), wall: of('wall'), first: of('first'), peak: of('peak'), checks: [] };
}
