/**
 * Measures how time grows with the length of texts that repeat one or two things:
 *
 *   node --import tsx tests/measure/growth.ts [--of text|html|markdown] [--from 62500] [--to 1000000] [--part 1/4] [--heaps] [--only WORDS] [--rows 20]
 *
 * Prints the milliseconds of processor time for each length, what grows most first; status 1 where something grows by more than 2.3 a
 * doubling above 300 ms. All patterns of texts take an hour of one core to 1 MB, five minutes to 125 kB.
 */
import { parseArgs } from 'node:util';
import { extractHtml, extractMarkdown } from '../../src/apps/cli/input/extract';
import { createAnalyzer } from '../../src/index';
import { type Growth, growthLine, MOST_GROWTH, measureGrowth } from '../fuzz/growth';
import { htmlPieces, markdownPieces, patternsOf, pieces } from '../fuzz/growthPatterns';

const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'text' },
    from: { type: 'string', default: '62500' },
    to: { type: 'string', default: '1000000' },
    part: { type: 'string', default: '1/1' },
    heaps: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    rows: { type: 'string', default: '20' },
  },
});

const analyzer = createAnalyzer();
const orRefused = (read: (text: string) => unknown) => (text: string) => {
  try {
    return read(text);
  } catch {
    return null;
  }
};
const kinds = {
  text: { known: pieces, run: (text: string) => analyzer.analyze(text) },
  html: { known: htmlPieces, run: orRefused(extractHtml) },
  markdown: { known: markdownPieces, run: orRefused(extractMarkdown) },
};
const kind = kinds[values.of as keyof typeof kinds];
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const patterns = patternsOf(kind.known, values.heaps)
  .filter(({ name }) => name.includes(values.only))
  .filter((_, i) => i % parts === part - 1);
const lengths = { from: Number(values.from), to: Number(values.to), patience: 1500 };

const found: Growth[] = [];
for (const pattern of patterns) {
  const growth = measureGrowth(pattern, kind.run, lengths);
  found.push(growth);
  if (growth.worst > MOST_GROWTH) console.error(growthLine(growth));
}
const total = (growth: Growth) => growth.times.at(-1)! / growth.lengths.at(-1)!;
const worst = found.toSorted((a, b) => b.worst - a.worst || total(b) - total(a)).slice(0, Number(values.rows));
const slow = found.filter((growth) => growth.worst > MOST_GROWTH).length;
console.log(`${found.length} patterns, ${slow} of them grow by more than ${MOST_GROWTH} a doubling`);
for (const growth of worst) console.log(growthLine(growth));
process.exitCode = slow > 0 ? 1 : 0;
