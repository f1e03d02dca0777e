/**
 * What the fast model says of each row of a file, on standard output.
 *
 *   npx tsx models/contextual/fast.ts ROWS.jsonl > FAST.jsonl
 *
 * A line out holds `issues`, a probability each, and `stances`: favor, against and neutral for each.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameSpans } from '../../src/labels/features';
import { loadModel } from '../../src/labels/model';

const models = join(import.meta.dirname, '..');
const readJson = (name: string) => JSON.parse(readFileSync(join(models, name), 'utf8'));
const vectors = new Uint8Array(readFileSync(join(models, 'vectors.bin')));
const model = loadModel(readJson('geopolitics.json'), vectors, readJson('targets.json'));

for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { text } = JSON.parse(line) as { text: string };
  const { issues } = model.classify({ text, names: nameSpans(text) }, { minimumProbability: 0 });
  const short = (value: number): number => Number(value.toFixed(5));
  const probabilities = Object.fromEntries(issues.map(({ issue, probability }) => [issue, short(probability)]));
  const stances = issues.map(({ issue, probabilities: { favor, against, neutral } }) => [
    issue,
    [favor, against, neutral].map(short),
  ]);
  console.log(JSON.stringify({ issues: probabilities, stances: Object.fromEntries(stances) }));
}
