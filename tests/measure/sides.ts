/**
 * Measures single real sentences in which somebody takes a side (NewsMTSC and Park et al. 2021, labelled by one reader; no part of this repository) from
 * the words to the row: is there one, of whom, on which issue, on which side?
 *
 *   npx tsx tests/measure/sides.ts --labels FILE.jsonl [--half even|odd]
 *
 * FILE has a label a line: {"sentence","start","end","actor","issues":{issue: stance},"doubtful":[…]}. Labels without an actor, or without an issue that is
 * certain, are left out. The models have learned from these sentences, so that what is missing is what was not read, or not by whom. A row counts where
 * it overlaps the labelled words, and for its actor where a word of the labelled name stands in its source, its name or another name of it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnalyzer, type Statement } from '../../src/index';
import { plainName } from '../plainName';

interface Label {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly actor: string | null;
  readonly issues: Readonly<Record<string, string>>;
  readonly doubtful: readonly string[];
}

const { values } = parseArgs({ options: { labels: { type: 'string' }, half: { type: 'string' } } });
if (!values.labels) throw new Error('Expected --labels FILE.jsonl, the labelled sentences. See the head of this file.');

const certain = ({ issues, doubtful }: Label) => Object.entries(issues).filter(([issue]) => !doubtful.includes(issue));
const labels = readFileSync(values.labels, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Label)
  .filter((label) => label.actor !== null && certain(label).length > 0)
  .filter((_, i) => values.half === undefined || (i % 2 === 0) === (values.half === 'even'));

/** Titles say of nobody who it is. */
const TITLES = new Set([
  'a',
  'an',
  'and',
  'her',
  'his',
  'its',
  'minister',
  'mr',
  'of',
  'president',
  'prime',
  's',
  'the',
  'their',
]);
const wordsOf = (name: string) =>
  plainName(name)
    .split(' ')
    .filter((word) => word !== '' && !TITLES.has(word));

function isOf(wanted: string, { source, actor }: Statement): boolean {
  const names = [source?.text ?? '', actor?.name ?? '', ...(actor?.aliases ?? [])];
  const known = new Set(names.flatMap(wordsOf));
  return wordsOf(wanted).some((word) => known.has(word));
}

function overlaps({ start, end }: Label, { span, content, cue }: Statement): boolean {
  return [span, ...content, ...(cue ? [cue] : [])].some((part) => part.start < end && part.end > start);
}

const counts = { row: 0, actor: 0, issue: 0, side: 0 };
const analyzer = createAnalyzer();
for (const label of labels) {
  const rows = analyzer.analyze(label.sentence).statements.filter((row) => overlaps(label, row));
  const own = rows.filter((row) => isOf(label.actor ?? '', row));
  const told = new Map<string, string>(own.flatMap(({ issues }) => issues).map(({ issue, stance }) => [issue, stance]));
  if (rows.length > 0) counts.row++;
  if (own.length > 0) counts.actor++;
  if (certain(label).some(([issue]) => told.has(issue))) counts.issue++;
  if (certain(label).some(([issue, stance]) => told.get(issue) === stance)) counts.side++;
}
const shares = Object.entries(counts).map(([name, count]) => `${name} ${((100 * count) / labels.length).toFixed(1)} %`);
console.log(`${labels.length} sentences with a side: ${shares.join(', ')}`);
