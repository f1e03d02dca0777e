/**
 * Measures how time grows with the length of texts that repeat one or two things:
 *
 *   node --import tsx tests/measure/growth.ts [--of text|html|markdown] [--from 15625] [--to 250000] [--part 1/4] [--heaps]
 *     [--only WORDS] [--rows 20] [--kept FILE] [--all]
 *
 * Prints the milliseconds of processor time for each length, what grows most first; status 1 where something grows by more than 2.3 a
 * doubling above 300 ms. Two lengths are enough where they tell that the time to the last is plainly proportional; `--all` measures each.
 * Results are added to the file `--kept` as they come, and not measured again. All patterns of texts take some ten minutes of one core.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractHtml, extractMarkdown } from '../../src/apps/cli/input/extract';
import { createAnalyzer } from '../../src/index';
import { type Growth, growthLine, isPlainlyLinear, MOST_GROWTH, measureGrowth } from '../fuzz/growth';
import { htmlPieces, markdownPieces, type Pattern, patternsOf, pieces } from '../fuzz/growthPatterns';

const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'text' },
    from: { type: 'string', default: '15625' },
    to: { type: 'string', default: '250000' },
    part: { type: 'string', default: '1/1' },
    heaps: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    rows: { type: 'string', default: '20' },
    kept: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
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
const named = patternsOf(kind.known, values.heaps).filter(({ name }) => name.includes(values.only));
// In an order that mixes them, so that a run that is stopped has asked of some of everything; the number is a prime.
const patterns = named.map((_, i) => named[(i * 7919) % named.length]!).filter((_, i) => i % parts === part - 1);
const lengths = { from: Number(values.from), to: Number(values.to), patience: 1500 };
/** Where two lengths are asked first, the longer one. */
const upTo = lengths.to / 8;

const measure = (pattern: Pattern): Growth => {
  const first = values.all ? null : isPlainlyLinear(pattern, kind.run, { upTo, to: lengths.to });
  return first ?? measureGrowth(pattern, kind.run, lengths);
};

const found = new Map<string, Growth>();
if (values.kept && existsSync(values.kept)) {
  for (const line of readFileSync(values.kept, 'utf8').split('\n').filter(Boolean)) {
    const growth: Growth = JSON.parse(line);
    found.set(growth.name, growth);
  }
}

let told = Date.now();
patterns.forEach((pattern, i) => {
  if (found.has(pattern.name)) return;
  const growth = measure(pattern);
  found.set(pattern.name, growth);
  if (values.kept) appendFileSync(values.kept, `${JSON.stringify(growth)}\n`);
  if (growth.worst > MOST_GROWTH) console.error(growthLine(growth));
  if (Date.now() - told < 20_000) return;
  told = Date.now();
  console.error(`${i + 1} of ${patterns.length}`);
});

const perLength = ({ times, lengths }: Growth) => times.at(-1)! / lengths.at(-1)!;
const all = [...found.values()];
const slow = all.filter((growth) => growth.worst > MOST_GROWTH).length;
const rows = Number(values.rows);
console.log(
  `${all.length} patterns, ${slow} of them grow by more than ${MOST_GROWTH} a doubling; those that grow most:`,
);
for (const growth of all.toSorted((a, b) => b.worst - a.worst).slice(0, rows)) console.log(growthLine(growth));
console.log('Those that take longest for their length:');
for (const growth of all.toSorted((a, b) => perLength(b) - perLength(a)).slice(0, rows))
  console.log(growthLine(growth));
process.exitCode = slow > 0 ? 1 : 0;
