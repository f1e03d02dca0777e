/** Documents whose statements somebody has labelled in reading order. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span, Stance } from '../../src/document';
import { parseTrees } from '../gum/conllu';
import { readRealRows } from '../real/row';

export interface LabelledSpan extends Span {
  readonly issues: Readonly<Record<string, Stance>>;
  readonly doubtful: readonly string[];
}

export interface LabelledDocument {
  readonly id: string;
  /** "re3d", "gum", or a set of articles of our own. */
  readonly source: string;
  readonly text: string;
  readonly labels: readonly LabelledSpan[];
  /** Whether all statements are labelled, so that what has no label is none. */
  readonly whole: boolean;
}

const root = join(import.meta.dirname, '..', '..');

/** The documents of re3d and GUM that `datasets/real` has labels on. */
export function realDocuments(re3d: string, gum: string): LabelledDocument[] {
  const rows = ['re3d', 'gum'].flatMap((name) => {
    const path = join(root, 'datasets', 'real', `${name}.jsonl`);
    return readRealRows(readFileSync(path, 'utf8'), path);
  });
  const documents = new Map<string, { source: string; text: string; labels: LabelledSpan[] }>();
  for (const { source, span, issues, doubtful } of rows) {
    const [corpus = '', ...place] = source.split(':');
    const id = `${corpus}:${place.slice(0, -1).join(':')}`;
    const known = documents.get(id) ?? { source: corpus, text: textOf(corpus, place, { re3d, gum }).text, labels: [] };
    documents.set(id, known);
    const origin = corpus === 're3d' ? Number(place.at(-1)?.split('-')[0]) : gumStart(gum, place);
    known.labels.push({ start: origin + span[0], end: origin + span[1], issues, doubtful });
  }
  return [...documents].map(([id, document]) => ({ id, ...document, whole: false }));
}

function textOf(corpus: string, [name = '', line]: string[], folders: { re3d: string; gum: string }) {
  if (corpus === 'gum') return treeOf(folders.gum, name);
  const lines = readFileSync(join(folders.re3d, `${name}.jsonl`), 'utf8').split('\n');
  const kept = lines.filter((one) => one.trim() !== '');
  return JSON.parse(kept[Number(line) - 1] ?? '{}') as { text: string };
}

const trees = new Map<string, { text: string; starts: number[] }>();

/** The text as `parseTrees` joins it, and where its sentences begin. */
function treeOf(folder: string, name: string) {
  const known = trees.get(name);
  if (known) return known;
  const source = readFileSync(join(folder, `${name}.conllu`), 'utf8');
  const { text } = parseTrees(name, source);
  let at = 0;
  const starts = [...source.matchAll(/^# text = (.*)$/gmu)].map(([, sentence = '']) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return start;
  });
  const tree = { text, starts };
  trees.set(name, tree);
  return tree;
}

const gumStart = (folder: string, [name = '', number]: string[]): number =>
  treeOf(folder, name).starts[Number(number) - 1] ?? 0;

/** The articles of our own that the tests read. */
export function ownDocuments(): LabelledDocument[] {
  const folder = join(root, 'tests', 'fixtures');
  return ['first', 'second', 'third'].flatMap((source) => {
    const path = join(folder, `${source}.gold.jsonl`);
    if (!existsSync(path)) return [];
    const rows = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as GoldRow);
    return readdirSync(join(folder, source))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => file.slice(0, -'.txt'.length))
      .map((id) => ({
        ...{ id, source, whole: true, text: readFileSync(join(folder, source, `${id}.txt`), 'utf8') },
        labels: rows.filter(({ article }) => article === id).map(labelOf),
      }));
  });
}

interface GoldRow {
  readonly article: string;
  readonly content_spans: readonly (readonly [number, number])[];
  readonly issues?: Readonly<Record<string, Stance>>;
  readonly doubtful?: readonly string[];
}

function labelOf({ content_spans: spans, issues = {}, doubtful = [] }: GoldRow): LabelledSpan {
  const named = doubtful.flatMap((field) => (field.startsWith('issues.') ? [field.slice('issues.'.length)] : []));
  return {
    start: spans[0]?.[0] ?? 0,
    end: spans.at(-1)?.[1] ?? 0,
    issues,
    doubtful: doubtful.includes('issues') ? [...named, ...Object.keys(issues)] : named,
  };
}
