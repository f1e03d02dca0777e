/**
 * Fits what any proposition tells (`src/labels/data/propositionWeights.ts`), and measures it on each of the ten issues, left out in turn.
 *
 *   npx tsx models/fitPropositions.ts --newsmtsc DIR --dse DIR --re3d DIR --gum DIR [--press FILE] [--reader] [--curve] [--write]
 *
 * --press   real statements, {"id","text","issues","ignore"?} a line, that nothing is learned from
 * --reader  fits what they tell with the contextual reader besides (`propositionReaderWeights.ts`; its built package, a tenth of a second a statement, with
 *           onnxruntime-node a tenth of that); the words alone without it
 * --curve   measures how far labels of the issue that is left out carry it further, by the words alone
 * --write   writes the weights, fitted on all ten
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROPOSITION_WEIGHTS } from '../src/labels/data/propositionWeights';
import { createVocabulary, readWordVectors } from '../src/labels/features';
import { itemAt } from '../src/runtime/lists';
import { measureCurve } from './issues/curve';
import { fitOn, scalesOf } from './issues/fit';
import { deal, Material, wordings } from './issues/material';
import { joinMeasured, leaveOut } from './issues/measure';
import { encodable, labelledRows } from './issues/rows';
import { weightsFile } from './issues/weightsFile';
import { corpusOptions } from './real/corpora';

const { values } = parseArgs({
  options: {
    ...corpusOptions,
    press: { type: 'string' },
    reader: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const words = createVocabulary(readWordVectors(new Uint8Array(readFileSync(join(import.meta.dirname, 'vectors.bin')))));
const labelled = labelledRows(values, values.press);
const own = values.reader ? await withReader() : byWords();
const scales = scalesOf(own.material);
const told = leaveOut(own.material, scales);
print(values.reader ? 'with the contextual reader' : 'the words alone', told.measured);
if (values.curve && !values.reader) console.log(JSON.stringify(measureCurve(own.material, scales, words), null, 1));
if (values.write) {
  const all = [...own.material.wordings.keys()];
  const file = weightsFile(fitOn(own.material, all, scales), told, own);
  const name = own.reader === null ? 'propositionWeights.ts' : 'propositionReaderWeights.ts';
  writeFileSync(join(import.meta.dirname, '..', 'src', 'labels', 'data', name), file);
}

function byWords() {
  const all = wordings(words);
  const material = new Material(deal(labelled, words, []), all, words, null);
  return { material, centre: PROPOSITION_WEIGHTS.centre, reader: null };
}

/** Vectors are centred by the mean of those that are learned from, which another reader has elsewhere. */
async function withReader() {
  const { contextual } = await import('stancekit-contextual');
  const reader = await contextual();
  const vectors = await reader.encode(encodable(labelled, words));
  const all = wordings(words);
  const ofWordings = await reader.encode(all.map(({ text }) => text));
  const rows = deal(labelled, words, vectors);
  const centre = meanOf(vectors.filter((_, i) => itemAt(rows, i).use === 'learn'));
  const read = all.map((wording, i) => ({ ...wording, vector: ofWordings[i] }));
  const material = new Material(rows, read, words, centre);
  return { material, centre, reader: reader.id };
}

function meanOf(vectors: readonly Float32Array[]): readonly number[] {
  const sums = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let c = 0; c < sums.length; c++) sums[c] = itemAt(sums, c) + itemAt(vector, c);
  return Array.from(sums, (sum) => Number((sum / vectors.length).toPrecision(2)));
}

function print(title: string, measured: ReturnType<typeof leaveOut>['measured']): void {
  console.log(`\n${title}: presence F1, average precision; stance; pairs F1 (labels)`);
  const percent = (share: number) => (100 * share).toFixed(1);
  const line = (name: string, own: typeof measured) => {
    const { about, presenceF1, averagePrecision, stance, mostFrequent, pairsF1 } = joinMeasured(own);
    const shares = [presenceF1, averagePrecision, stance, mostFrequent, pairsF1].map(percent);
    console.log([name.padEnd(28), ...shares, about].join(' | '));
  };
  for (const set of ['kept', 'real', 'press'] as const) {
    const own = measured.filter((one) => one.set === set);
    for (const one of own) if (one.about > 0) line(`${set} ${one.issue}`, [one]);
    line(set, own);
  }
}
