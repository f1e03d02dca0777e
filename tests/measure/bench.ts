/**
 * Measures stancekit, as it is built, beside what its users would take instead:
 *
 *   npm run bench [-- PART…]
 *
 * PART is any of speed, fresh, articles, growth, training and size; all without. All of it takes twenty minutes, most of it for
 * compromise, the 10,000 articles, and the training of natural, which takes ten times as long for twice the rows. Where a table does not
 * say otherwise, its times are processor time, which others on the machine disturb least. `bench/corpus.ts` says how the text is made.
 */
import { cpus } from 'node:os';
import { benchFresh, benchManyArticles } from './bench/fresh';
import { benchGrowth } from './bench/growth';
import { benchSize } from './bench/size';
import { benchSpeed } from './bench/speed';
import { benchTraining } from './bench/training';

const parts: Record<string, () => void | Promise<void>> = {
  speed: () => benchSpeed(2),
  fresh: () => benchFresh(5),
  articles: () => benchManyArticles(10_000),
  growth: () => benchGrowth(10_000_000),
  training: () => benchTraining([100, 200, 400]),
  size: benchSize,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((part) => !(part in parts));
if (unknown !== undefined) throw new Error(`Expected one of ${Object.keys(parts).join(', ')}, got ${unknown}.`);

console.log(`Node ${process.versions.node}, ${cpus()[0]!.model}`);
for (const [part, run] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(part)) await run();
}
// Some of what was loaded keeps a handle open.
process.exit(0);
