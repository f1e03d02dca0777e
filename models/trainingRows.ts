/** What the default model is trained on: written rows, and labels on real sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedViews } from '../src/labels/features';
import { type Example, readExamples } from '../src/training/data';
import { type TaxonomyIssue, trainModel } from '../src/training/trainModel';
import type { RealExample } from './real/join';
import { type RealRow, readRealRows } from './real/row';
import { weightReal } from './real/weighting';

const SEED = 1;
/** Numbers of steps that are compared: with real rows in several copies, 50, the most of others' labels, are too few. */
const STEPS = [30, 60, 100];
const datasets = join(import.meta.dirname, '..', 'datasets');

/** The batches that `datasets/splits.json` does not keep for measuring. */
export function writtenRows(): Example[] {
  const kept = keptBatches();
  return allWritten().filter(({ group }) => !kept.has(group ?? ''));
}

/**
 * What the fast model learns from: all but the 860 statements of `manner-82` to `85`, on politics at home in words of foreign policy and on sides that no single word gives away. They teach the
 * contextual reader; one that adds words up finds three pairs of a hundred fewer in the world's press with them (models/EXPERIMENTS.md).
 */
export function rowsOfFastModel(): Example[] {
  return writtenRows().filter(({ group = '' }) => !/^manner-8[2-5]$/.test(group));
}

/** The batches that it keeps. */
export function keptRows(): Example[] {
  const kept = keptBatches();
  return allWritten().filter(({ group }) => kept.has(group ?? ''));
}

function keptBatches(): ReadonlySet<string> {
  const { dev, test } = readJson('splits.json') as { dev: string[]; test: string[] };
  return new Set([...dev, ...test]);
}

function allWritten(): Example[] {
  return readdirSync(datasets)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readExamples(readFileSync(join(datasets, file), 'utf8'), { format: 'jsonl', file }));
}

/**
 * Files of labels that the default model does not learn from: those of the second reader measure agreement, and presidents' addresses, which help the contextual
 * reader, cost this one two points of issues and of stances on held-out news (models/TRAININGS.md, 6).
 */
const LEFT_OUT = ['second.jsonl', 'sotu.jsonl'];

/** The labels on real sentences that it learns from. */
export function realRows(): RealRow[] {
  const folder = join(datasets, 'real');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && !LEFT_OUT.includes(file))
    .sort()
    .flatMap((file) => readRealRows(readFileSync(join(folder, file), 'utf8'), `datasets/real/${file}`));
}

/** The `source` of each row of JSON Lines, as `models/contextual/held.py` writes them. */
export function sourcesIn(held: string): ReadonlySet<string> {
  const lines = held.split('\n').filter((line) => line.trim() !== '');
  return new Set(lines.map((line) => (JSON.parse(line) as { source: string }).source));
}

/** Labels but those on sentences of which some row is held out. */
export function withoutHeld(rows: readonly RealRow[], held: string): RealRow[] {
  const sources = sourcesIn(held);
  const sentences = new Set(rows.flatMap(({ source, sha256 }) => (sources.has(source) ? [sha256] : [])));
  return rows.filter(({ sha256 }) => !sentences.has(sha256));
}

/**
 * A row of the batches of plain sentences, a verb and a thing each. From them, nearly all about an issue, the fast model would learn that whatever is short is about one
 * (models/EXPERIMENTS.md).
 */
export function isPlain({ group = '' }: Example): boolean {
  return /^manner-(?:5[89]|6\d|7\d|8[01])$/.test(group);
}

/** Trains issues and stances as the shipped model is trained. */
export function trainShipped(written: readonly Example[], real: readonly RealExample[], vectors: Uint8Array) {
  const { issues } = readJson('taxonomy.json') as { issues: TaxonomyIssue[] };
  const options = {
    ...{ seed: SEED, name: 'geopolitics', taxonomy: issues },
    ...{
      weighting: { ...weightReal(real), tellsIssues: (row: Example) => !isPlain(row) },
      views: shippedViews,
      checkpoints: STEPS,
    },
  };
  return trainModel([...written, ...real], vectors, options);
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(datasets, name), 'utf8'));
}
