/**
 * Measures what each row brings that ends content (`src/attribution/contentEnds/`), on real articles that are no part of this repository:
 *
 *   npx tsx tests/measure/contentEnds.ts --re3d DIR --gum DIR --polnear DIR [--labels FILE]
 *
 * Reads all articles once with all rows and once without each, and prints for each row by which something changes: how many statements less
 * are found without it, and how many more are told that nobody asked for. A row by which nothing is won has no place in the table.
 */
import { parseArgs } from 'node:util';
import { COMMA_RULES, OTHER_RULES } from '../../src/attribution/contentEnds';
import type { ContentRule } from '../../src/attribution/contentEnds/rule';
import { createAnalyzer } from '../../src/index';
import { Counts } from './articles/counts';
import { articleOptions, readArticles } from './articles/labels';

const { values } = parseArgs({ options: articleOptions });
const articles = readArticles(values.labels, values);
const analyzer = createAnalyzer();

function read(): Counts {
  const counts = new Counts();
  for (const { text, labels } of articles) counts.add(labels, analyzer.analyze(text).statements);
  return counts;
}

const signed = (number: number): string => (number > 0 ? `+${number}` : `${number}`);

const whole = read();
console.log(`${whole}`);
for (const row of [...COMMA_RULES, ...OTHER_RULES] as { -readonly [K in keyof ContentRule]: ContentRule[K] }[]) {
  const { when } = row;
  row.when = () => false;
  const without = read();
  row.when = when;
  const found = whole.found - without.found;
  const extra = whole.extra - without.extra;
  if (found !== 0 || extra !== 0) console.log(`${row.name}: found ${signed(found)}, not asked for ${signed(extra)}`);
}
