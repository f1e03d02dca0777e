/**
 * Fits what any proposition tells (`src/labels/data/propositionWeights.ts`), and measures it on each of the ten issues, left out in turn.
 *
 *   npx tsx models/fitPropositions.ts --newsmtsc DIR --dse DIR --re3d DIR --gum DIR [--press FILE] [--reader] [--curve] [--write]
 *
 * --press   real statements, {"id","text","issues","ignore"?} a line, that nothing is learned from
 * --reader  measures with the contextual reader besides (its built package; a tenth of a second a statement)
 * --curve   measures how far labels of the issue that is left out carry it further
 * --write   writes the weights, fitted on all ten
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createVocabulary, readWordVectors } from '../src/labels/features';
import { measureCurve } from './issues/curve';
import { fitOn, scalesOf } from './issues/fit';
import { deal, Material, wordings } from './issues/material';
import { joinMeasured, leaveOut } from './issues/measure';
import { encodable, labelledRows } from './issues/rows';
import { weightsFile } from './issues/weightsFile';

const { values } = parseArgs({
  options: {
    newsmtsc: { type: 'string' },
    dse: { type: 'string' },
    re3d: { type: 'string' },
    gum: { type: 'string' },
    press: { type: 'string' },
    reader: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const words = createVocabulary(readWordVectors(new Uint8Array(readFileSync(join(import.meta.dirname, 'vectors.bin')))));
const labelled = labelledRows(values, values.press);
const fast = new Material(
  deal(labelled, words, []),
  wordings(words, () => undefined),
  words,
  false,
);
const scales = scalesOf(fast);
const told = leaveOut(fast, scales);
print('the words alone', told.measured);
if (values.reader) await measureWithReader();
if (values.curve) console.log(JSON.stringify(measureCurve(fast, scales, words), null, 1));
if (values.write) {
  const all = [...fast.wordings.keys()];
  const file = weightsFile(fitOn(fast, all, scales), told);
  writeFileSync(join(import.meta.dirname, '..', 'src', 'labels', 'data', 'propositionWeights.ts'), file);
}

async function measureWithReader(): Promise<void> {
  const { contextual } = await import('stancekit-contextual');
  const reader = await contextual();
  const vectors = await reader.encode(encodable(labelled, words));
  const texts = fast.wordings.map(({ text }) => text);
  const ofTexts = new Map((await reader.encode(texts)).map((vector, i) => [texts[i], vector]));
  const own = wordings(words, (text) => ofTexts.get(text));
  const material = new Material(deal(labelled, words, vectors), own, words, true);
  print('with the contextual reader', leaveOut(material, scalesOf(material)).measured);
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
