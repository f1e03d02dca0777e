/** How fast each contestant reads the same articles, in one process and in turn; the least time of some rounds, after one to warm up. */
import { resident, type Time, timeOf } from './clock';
import { contestants } from './contestants.mjs';
import { distinctArticles } from './corpus';
import { printTable } from './table';

export async function benchSpeed(rounds: number): Promise<void> {
  const texts = distinctArticles();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const results: { name: string; time: Time; peak: number }[] = [];
  for (const { name, load } of contestants) {
    global.gc?.();
    const read = await load();
    // A sixth of the articles is enough to warm up; the slowest takes a minute for them all.
    for (const text of texts.slice(0, texts.length / 6)) read(text);
    let peak = 0;
    const times = Array.from({ length: rounds }, () =>
      timeOf(() => {
        for (const [i, text] of texts.entries()) {
          read(text);
          if (i % 8 === 0) peak = Math.max(peak, resident());
        }
      }),
    );
    results.push({ name, time: times.reduce((a, b) => (b.processor < a.processor ? b : a)), peak });
  }
  const own = results[0]!.time.processor;
  printTable(
    `${texts.length} articles, ${(bytes / 1e6).toFixed(2)} MB of distinct sentences, the best of ${rounds} rounds; processor time, and the wall's`,
    ['', 'MB/s', 'articles/s', 'MB/s (wall)', 'peak memory, MB', 'analyze is × as fast'],
    results.map(({ name, time, peak }) => [
      name,
      (bytes / 1e3 / time.processor).toFixed(3),
      ((texts.length * 1000) / time.processor).toFixed(1),
      (bytes / 1e3 / time.wall).toFixed(3),
      peak.toFixed(0),
      (time.processor / own).toFixed(2),
    ]),
  );
}
