/**
 * Turns readers' labels on real sentences into the rows of `datasets/real`, which hold no word of them.
 *
 *   npx tsx models/realLabels.ts FILE… [--out NAME] [--soft] --newsmtsc DIR --dse DIR --re3d DIR --gum DIR --sotu DIR
 *
 * FILE    lines of `{"source","sentence","text","actor","issues","doubtful","targets"}` (`real/convert.ts`)
 * --out   the file in `datasets/real` that all rows go to; without it there is one a corpus, `dse.jsonl` and so on. Rows that
 *         stand there already stay, unless one of the same source and statement comes.
 * --soft  the labels are a reader's probabilities, `{"source","text","issues","stances"}` (`real/soft.ts`): `soft.jsonl` is written anew from what it is
 *         sure of, without the sentences that somebody has labelled
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isTestDocument } from './gum/conllu';
import { convertLabel, type ReaderLabel } from './real/convert';
import { corpusOptions, openCorpora } from './real/corpora';
import { type RealRow, readRealRows } from './real/row';
import { convertSoft, type SoftLabel } from './real/soft';

const folder = join(import.meta.dirname, '..', 'datasets', 'real');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    soft: { type: 'boolean', default: false },
    ...corpusOptions,
  },
});
const corpora = openCorpora(values);
const files = new Map<string, RealRow[]>();
const refused: string[] = [];

if (values.soft) writeSoft(positionals.flatMap((path) => readLines<SoftLabel>(path)));
else for (const label of positionals.flatMap((path) => readLines<ReaderLabel>(path))) convert(label);

function convert(label: ReaderLabel): void {
  // GUM's published test split stays a test.
  if (label.source.startsWith('gum:') && isTestDocument(label.source.split(':')[1] ?? '')) return;
  const row = convertLabel(label, corpora);
  if (typeof row === 'string') refused.push(row);
  else {
    const name = values.out ?? label.source.slice(0, label.source.indexOf(':'));
    files.set(name, [...(files.get(name) ?? []), row]);
  }
}

mkdirSync(folder, { recursive: true });
for (const [name, rows] of files) {
  const path = join(folder, `${name}.jsonl`);
  const before = existsSync(path) ? readRealRows(readFileSync(path, 'utf8'), path) : [];
  const keyOf = ({ source, span }: RealRow) => `${source} ${span.join('-')}`;
  const coming = new Set(rows.map(keyOf));
  const all = [...before.filter((row) => !coming.has(keyOf(row))), ...rows];
  writeFileSync(path, `${all.map((row) => JSON.stringify(row)).join('\n')}\n`);
  console.error(`datasets/real/${name}.jsonl: ${all.length} rows`);
}
for (const reason of refused) console.error(reason);
if (refused.length > 0) process.exitCode = 1;

/** Of sentences that are about nothing as many are kept as of the others. */
function writeSoft(labels: readonly SoftLabel[]): void {
  const read = readdirSync(folder).filter((file) => file.endsWith('.jsonl') && file !== 'soft.jsonl');
  const known = new Set(
    read.flatMap((file) => readRealRows(readFileSync(join(folder, file), 'utf8'), file)).map(({ sha256 }) => sha256),
  );
  const rows = labels.flatMap((label) => convertSoft(label, corpora) ?? []).filter(({ sha256 }) => !known.has(sha256));
  const about = rows.filter(({ issues }) => Object.keys(issues).length > 0);
  const off = rows.filter(({ issues }) => Object.keys(issues).length === 0);
  const all = [...about, ...off.slice(0, about.length)];
  writeFileSync(join(folder, 'soft.jsonl'), `${all.map((row) => JSON.stringify(row)).join('\n')}\n`);
  console.error(`datasets/real/soft.jsonl: ${about.length} rows with an issue, ${all.length - about.length} without`);
}

function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
