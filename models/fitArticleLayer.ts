/**
 * Fits what evidence is worth in an article, and writes it to `src/labels/data/articleWeights.ts`.
 *
 *   npx tsx models/fitArticleLayer.ts --re3d DIR --gum DIR --model FILE [--hold FILE] [--reader] [--cost SHARE] [--write]
 *
 * --hold   rows by their `source` (models/contextual/held.py): of re3d and GUM their documents alone are fitted on; all of them without it
 * --model  a geopolitics.json that has learned nothing from these documents (npm run train -- --hold, or --without), since what was learned from is read too surely
 * --reader fits the layer for what the contextual reader has read too; that for the model alone without it
 * --cost   the line is taken half-way between the best and the lowest whose F1 is worse by no more than this; 0 without it
 * --write  else figures of held-out documents are printed alone
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleLayers } from '../src/labels/data/articleWeights';
import { loadModel, type ModelJson } from '../src/labels/model';
import { articleEvidence } from '../src/labels/model/articleEvidence';
import { scoreCounts } from '../src/training/fit/metrics';
import { type Cell, cellsOf } from './article/cells';
import { ownDocuments, realDocuments } from './article/documents';
import { fitRidge } from './article/ridge';
import { contextual } from './contextual/src/index';
import { sourcesIn } from './trainingRows';

/** Articles of our own are denser with issues than what is printed. */
const OWN = 0.5;
/** As where probabilities are settled (`real/weighting.ts`). */
const DOUBTFUL = 0.5;
const RIDGE = 2;
const FOLDS = 5;

const { values } = parseArgs({
  options: {
    re3d: { type: 'string', default: '' },
    gum: { type: 'string', default: '' },
    model: { type: 'string', default: '' },
    hold: { type: 'string' },
    reader: { type: 'boolean', default: false },
    cost: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
});
const here = import.meta.dirname;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as ModelJson;
const vectors = new Uint8Array(readFileSync(join(here, 'vectors.bin')));
const model = loadModel(
  read(values.model || join(here, 'geopolitics.json')),
  vectors,
  read(join(here, 'targets.json')),
);

const sources = values.hold === undefined ? null : sourcesIn(readFileSync(values.hold, 'utf8'));
/** The documents that rows are of: `re3d:file:line`, `gum:document`. */
const held = sources && new Set([...sources].map((source) => source.split(':').slice(0, -1).join(':')));
const reader = values.reader ? await contextual() : undefined;
const real = realDocuments(values.re3d, values.gum).filter(({ id }) => held?.has(id) ?? true);
const shipped = loadModel(read(join(here, 'geopolitics.json')), vectors, read(join(here, 'targets.json')));
const cells = [...(await cellsOf(model, real, reader)), ...(await cellsOf(shipped, ownDocuments(), reader))];
const columns = cells.map(({ of }) => articleEvidence.map(({ value }) => value(of)));
const priors = articleEvidence.map(({ name }) => (name === 'own words' ? 1 : 0));
const weightOf = ({ source, doubtful }: Cell) => (isOwn(source) ? OWN : 1) * (doubtful ? DOUBTFUL : 1);

function isOwn(source: string): boolean {
  return source !== 're3d' && source !== 'gum';
}

/** Documents of real corpora are dealt out; a set of our own is held out whole. */
const documents = [...new Set(cells.map(({ document }) => document))];
const foldOf = ({ source, document }: Cell) => (isOwn(source) ? source : String(documents.indexOf(document) % FOLDS));
const folds = cells.map(foldOf);

const fitWeights = (use: (i: number) => boolean) =>
  fitRidge(
    cells.flatMap((cell, i) =>
      use(i) ? [{ values: columns[i] ?? [], answer: cell.answer ? 1 : 0, weight: weightOf(cell) }] : [],
    ),
    priors,
    RIDGE,
  );

const heldOut = new Float64Array(cells.length);
for (const fold of new Set(folds)) {
  const weights = fitWeights((i) => folds[i] !== fold);
  folds.forEach((own, i) => {
    if (own === fold) heldOut[i] = score(i, weights);
  });
}

function score(i: number, weights: readonly number[]): number {
  return (columns[i] ?? []).reduce((total, value, c) => total + value * (weights[c] ?? 0), 0);
}

const lines = Array.from({ length: 33 }, (_, i) => 0.1 + i / 50);

function f1(scores: (i: number) => number, line: number, use: (cell: Cell) => boolean): number {
  let [hits, alarms, misses] = [0, 0, 0];
  const least = Math.log(line / (1 - line));
  cells.forEach((cell, i) => {
    if (!use(cell) || cell.doubtful) return;
    const found = scores(i) >= least;
    if (found && cell.answer) hits += weightOf(cell);
    else if (found) alarms += weightOf(cell);
    else if (cell.answer) misses += weightOf(cell);
  });
  return scoreCounts(hits, alarms, misses).f1;
}

function bestLine(scores: (i: number) => number, use: (cell: Cell) => boolean = () => true): number {
  const all = lines.map((line) => f1(scores, line, use));
  const best = Math.max(...all);
  const lowest = lines.find((_, i) => (all[i] ?? 0) >= best - Number(values.cost)) ?? 0.5;
  const highest = lines[all.indexOf(best)] ?? lowest;
  return Number(((lowest + highest) / 2).toFixed(2));
}

const readers: Record<string, (i: number) => number> = {
  'own words': (i) => cells[i]?.of.own ?? 0,
  'in the article': (i) => heldOut[i] ?? 0,
};
for (const [name, scores] of Object.entries(readers)) {
  const line = bestLine(scores);
  const of = (source: string) => (100 * f1(scores, line, (cell) => cell.source === source)).toFixed(1);
  const sources = [...new Set(cells.map(({ source }) => source))].map((source) => `${source} ${of(source)}`);
  console.log(
    `${name}: line ${line.toFixed(2)}, F1 ${(100 * f1(scores, line, () => true)).toFixed(1)}; ${sources.join(', ')}`,
  );
}
const weights = fitWeights(() => true);
for (const [i, { name }] of articleEvidence.entries())
  console.log(`${(weights[i] ?? 0).toFixed(2).padStart(7)} ${name}`);
const line = bestLine(readers['in the article'] ?? (() => 0));
console.log(`${cells.length} cells, ${cells.filter(({ answer }) => answer).length} yes; line ${line.toFixed(2)}`);

if (values.write) {
  const layer = { weights: weights.map((weight) => Number(weight.toFixed(2))), line: Number(line.toFixed(2)) };
  const layers = { ...articleLayers, [reader ? 'reader' : 'model']: layer };
  writeFileSync(join(here, '..', 'src', 'labels', 'data', 'articleWeights.ts'), toSource(layers));
}

function toSource(layers: typeof articleLayers): string {
  const layerLines = Object.entries(layers).map(([name, own]) => {
    const rows = articleEvidence.map((evidence, i) => `      ${own.weights[i] ?? 0}, // ${evidence.name}`);
    return `  ${name}: {\n    weights: [\n${rows.join('\n')}\n    ],\n    line: ${own.line},\n  },`;
  });
  return `/**
 * What each piece of evidence is worth in an article. Made by \`models/fitArticleLayer.ts\`; do not edit by hand.
 *
 * \`model\`: for statements that the model alone has read; \`reader\`: for those that the contextual reader has read too.
 * Origin: documents of re3d and GUM that neither has learned from, and the articles of the tests.
 */
export const articleLayers: Readonly<Record<'model' | 'reader', ArticleLayer>> = {
${layerLines.join('\n')}
};

export interface ArticleLayer {
  readonly weights: readonly number[];
  /** The probability from which on an issue is found. */
  readonly line: number;
}
`;
}
