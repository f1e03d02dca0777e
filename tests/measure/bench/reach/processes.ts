/** What a process of one's own costs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { medianOf } from '../../median';
import { textOf } from '../corpus';
import { firstArticle, residentAfter } from '../fresh';
import { atMost, type Figure } from './figure';

const RUNS = 5;

export function importAndFirst(goal: number): Figure {
  const time = firstArticle(RUNS);
  return atMost(time, goal, `${time.toFixed(0)} ms`);
}

/** Milliseconds on the wall of `stancekit analyze one.txt`, by the reader that is in the package. */
export function oneFile(goal: number): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'stancekit-bench-'));
  try {
    const file = join(folder, 'one.txt');
    writeFileSync(file, textOf(2000));
    const cli = fileURLToPath(new URL('../../../../dist/cli.js', import.meta.url));
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [cli, 'analyze', '--reader', 'fast', file]);
      if (status !== 0) throw new Error(String(stderr));
      return performance.now() - start;
    });
    const time = medianOf(times);
    return atMost(time, goal, `${time.toFixed(0)} ms`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the memory may grow by in the last seven of ten parts and still be called flat. */
const FLAT = 1.05;

export function memory(count: number, goal: number): Figure {
  const sizes = residentAfter(count);
  const [warm, last] = [sizes[2]!, sizes.at(-1)!];
  const isFlat = last <= FLAT * warm;
  return { told: `${last.toFixed(0)} MB, ${(last / warm).toFixed(2)} × of a third`, isReached: last <= goal && isFlat };
}
