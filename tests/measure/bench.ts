/**
 * Measures stancekit, as it is built, beside what its users would take instead, and beside its goals:
 *
 *   npm run bench [-- PART… [--texts DIR] [--only GOAL,…]]
 *
 * PART is any of reach, speed, fresh, articles, growth, training and size; all without. All of it takes half an hour, most of it for
 * compromise, the 10,000 articles, and the training of natural, which takes ten times as long for twice the rows. Where a table does not
 * say otherwise, its times are processor time, which others on the machine disturb least. `bench/corpus.ts` says how the text is made.
 *
 * `reach` prints one table with each goal beside its figure; --only takes some of wink, compromise, import, file, memory, threads, contextual,
 * training, page and size. wink and compromise read the .txt files of --texts, where it is given: real articles are not in the repository, and
 * those of `bench/corpus.ts` have more statements than they. contextual needs onnxruntime-node, page a Chromium; where there is none, the
 * table says so. import, file and page are times on the wall, of which a busy machine makes too much.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchFresh, benchManyArticles } from './bench/fresh';
import { benchGrowth } from './bench/growth';
import { benchReach } from './bench/reach';
import { benchSize } from './bench/size';
import { benchSpeed } from './bench/speed';
import { benchTraining } from './bench/training';

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'string' }, only: { type: 'string' } },
});

const parts: Record<string, () => void | Promise<void>> = {
  reach: () => benchReach(values.texts, values.only?.split(',') ?? []),
  speed: () => benchSpeed(2),
  fresh: () => benchFresh(5),
  articles: () => benchManyArticles(10_000),
  growth: () => benchGrowth(10_000_000),
  training: () => benchTraining([100, 200, 400]),
  size: benchSize,
};

const unknown = wanted.find((part) => !(part in parts));
if (unknown !== undefined) throw new Error(`Expected one of ${Object.keys(parts).join(', ')}, got ${unknown}.`);

console.log(`Node ${process.versions.node}, ${cpus()[0]!.model}`);
for (const [part, run] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(part)) await run();
}
// Some of what was loaded keeps a handle open.
process.exit(0);
