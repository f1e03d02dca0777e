/**
 * Which kinds of written rows help real text: the default model is trained without each kind in turn, and without all, and measured on real rows held out.
 *
 *   npx tsx models/families.ts --hold HELD.jsonl --newsmtsc DIR --dse DIR --re3d DIR --gum DIR [--only KIND,KIND]
 *
 * --hold  rows that no training sees (models/contextual/held.py --certain), JSONL with `source`
 * --only  these kinds alone; "none" trains on everything, "written" leaves out all written rows
 *
 * Prints a line a kind: rows left out, issues (micro-F1), stance (accuracy where the issue is given), issue and stance together (F1), off-topic rows left alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameSpans } from '../src/labels/features';
import { loadModelJson } from '../src/labels/files/index';
import { type Example, readExamples } from '../src/training/data';
import { evaluate } from '../src/training/report';
import { corpusOptions, openCorpora } from './real/corpora';
import { joinRows } from './real/join';
import { realRows, rowsOfFastModel, trainShipped, withoutHeld } from './trainingRows';

/** Kinds of batches, by the beginning of their names; what fits none is of the first. */
const KINDS: readonly (readonly [kind: string, names: RegExp])[] = [
  ['papers of a region', /^$/],
  ['agencies', /^(plain|wire|desk|regional)/],
  ['manner of real news, dense', /^manner-[123]$/],
  ['manner of real news, plain', /^manner-/],
  ['spoken', /^(interviews|speeches|quotes|statements)/],
  ['analysis and opinion', /^(analysis|thinktanks|studies|paragraphs|letters)/],
  ['pieces of sentences', /^(fragments|headlines|indirect)/],
  ['made to be hard', /^(pairs|undecided)/],
  ['one field', /^(economy|trade-wire|rights|us-politics|nineties|neutral-states)/],
];

const { values } = parseArgs({
  options: {
    ...{ hold: { type: 'string' }, only: { type: 'string' } },
    ...corpusOptions,
  },
});
if (!values.hold) throw new Error('Expected --hold FILE: rows that are held out; see the head of models/families.ts.');
const heldOut = readFileSync(values.hold, 'utf8');
const measured = readExamples(heldOut, { format: 'jsonl', file: values.hold });
const real = joinRows(withoutHeld(realRows(), heldOut), openCorpora(values));
const written = rowsOfFastModel();
const vectors = new Uint8Array(readFileSync(join(import.meta.dirname, 'vectors.bin')));

const wanted = values.only?.split(',');
for (const kind of ['none', 'written', ...KINDS.map(([name]) => name)])
  if (!wanted || wanted.includes(kind)) measure(kind);

function measure(kind: string): void {
  const kept = kind === 'written' ? [] : written.filter((row) => kindOf(row) !== kind);
  const { model } = trainShipped(kept, real, vectors);
  const found = evaluate(loadModelJson(model), measured, ({ text }) => ({ text, names: nameSpans(text) }));
  const figures = [
    found.issuesMicroF1,
    found.stance.accuracy,
    found.pairs.f1,
    found.offTopic.leftAlone / (found.offTopic.rows || 1),
  ];
  const shown = figures.map((share) => (100 * share).toFixed(1)).join(', ');
  console.log(`without ${kind} (${written.length - kept.length} rows): ${shown}`);
}

function kindOf({ group = '' }: Example): string {
  return KINDS.find(([, names]) => names.test(group))?.[0] ?? KINDS[0]?.[0] ?? '';
}
