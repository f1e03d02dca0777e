/**
 * Sends a large corpus through each of the ways beyond one process that `.github/AT-SCALE.md` tells of (`npm run build` before):
 *
 *   npx tsx tests/measure/scale.ts [--articles N] [--only alone|bullmq|parallel|pipe] [--workers N,N…] [--part N]
 *     [--price DOLLARS] [--processors N]
 *
 * N (1,000,000) short articles are made while they are read, each another one (scale/articles.ts); they and their answers are never in memory
 * together. `alone` is one process of `stancekit analyze`; `bullmq` starts a redis-server on loopback, as many processes of `stancekit
 * worker` as each number in `--workers` says (as many as there are processors), and `stancekit submit`; `parallel` is GNU parallel; `pipe`
 * does with a partition what Spark's `RDD.pipe` does, without Spark. `--part` (20,000) is how many articles a process gets in the last two.
 *
 * Ends with status 1 where an article has no answer, two, or an error. Prints a table in Markdown: articles a second on the wall from
 * the first article to the last answer (workers of a queue are started before), and milliseconds of processor time an article, of all
 * processes from their start to their end but this one. A million articles then cost
 *
 *   milliseconds an article × 1,000,000 / 3,600,000 / processors of the machine × its price an hour
 *
 * which is 0.278 × milliseconds × price / processors. The price is that of c6i.large, two processors, on demand, Linux, in us-east-1: $0.085
 * an hour (list price of Amazon EC2; it was so from 2021 to 2025 and was not looked up since). That its processors are as fast as those of
 * the machine that measures is an assumption, and that they are kept busy is another.
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Tally } from './scale/tally';
import { ways } from './scale/ways';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    only: { type: 'string', default: Object.keys(ways).join() },
    workers: { type: 'string', default: String(availableParallelism()) },
    part: { type: 'string', default: '20000' },
    price: { type: 'string', default: '0.085' },
    processors: { type: 'string', default: '2' },
  },
});
const articles = Number(values.articles);
const names = values.only.split(',') as (keyof typeof ways)[];
const unknown = names.find((name) => !(name in ways));
if (unknown) throw new Error(`Expected one of ${Object.keys(ways).join(', ')}, got ${unknown}.`);

const thousands = (value: number) => Math.round(value).toLocaleString('en-US');
console.log(`${thousands(articles)} articles; Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}\n`);
console.log('| | workers | articles with statements | articles/s | processor time, ms an article | a million cost |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const name of names) {
  for (const workers of name === 'alone' ? [1] : values.workers.split(',').map(Number)) {
    const tally = new Tally(articles);
    const { wall, processor } = await ways[name]({ articles, workers, part: Number(values.part) }, tally);
    const answered = tally.finish();
    const parts = Object.entries(processor).map(([part, seconds]) => [part, (1000 * seconds) / articles] as const);
    const each = parts.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
    const shares = parts.map(([part, milliseconds]) => `${part} ${milliseconds.toFixed(2)}`).join(', ');
    const hours = (each * 1_000_000) / 3_600_000;
    const cost = (hours / Number(values.processors)) * Number(values.price);
    const time = parts.length > 1 ? `${each.toFixed(2)} (${shares})` : each.toFixed(2);
    console.log(
      `| ${name} | ${workers} | ${thousands(answered)} | ${thousands(articles / wall)} | ${time} | $${cost.toFixed(3)} |`,
    );
  }
}
