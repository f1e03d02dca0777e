/**
 * Measures the shipped models. Prints the figures of README.md.
 *
 *   npx tsx models/evaluate.ts [--newsmtsc DIR]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../src/document';
import { nameSpans } from '../src/features/names';
import { attitudes, stances } from '../src/model/contrasts';
import { defaultModel } from '../src/model/files';
import { evaluate } from '../src/training/evaluate';
import { type Example, readExamples } from '../src/training/examples';
import { scoreCalibration, scoreClassification } from '../src/training/metrics';
import { readNewsMtsc } from '../src/training/newsmtsc';

const datasets = join(import.meta.dirname, '..', 'datasets');
const { values } = parseArgs({ options: { newsmtsc: { type: 'string' } } });
const model = defaultModel();
const percent = (share: number) => (100 * share).toFixed(1);

const splits = JSON.parse(readFileSync(join(datasets, 'splits.json'), 'utf8')) as Record<string, string[]>;
const rows = readdirSync(datasets)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readExamples(readFileSync(join(datasets, file), 'utf8'), { format: 'jsonl', file }));

for (const [name, batches] of Object.entries(splits)) {
  const own = rows.filter(({ group }) => batches.includes(group ?? ''));
  if (own.length > 0) printStatements(name, own);
}
if (values.newsmtsc) for (const name of ['dev-rw', 'dev-mt']) printTargets(name, values.newsmtsc);

function printStatements(name: string, examples: readonly Example[]): void {
  const asText = (example: Example) => ({ text: example.text, names: nameSpans(example.text) });
  const found = evaluate(model, examples, asText);
  // What is left when every name in the labels is blanked too, found or not.
  const blanked = evaluate(model, examples, (example) => ({ text: example.text, names: labelledNames(example) }));
  const stance = examples.flatMap((example) => Object.entries(example.issues).map(([, label]) => ({ example, label })));
  const truth = stance.map(({ label }) => stances.indexOf(label));
  const tone = stance.map(({ example }) => {
    const { label } = model.classify(asText(example)).sentiment;
    return stances.indexOf(label === 'positive' ? 'favor' : label === 'negative' ? 'against' : 'neutral');
  });
  const majority = scoreClassification(truth, new Array(truth.length).fill(0), stances).macroF1;
  console.log(`${name}: ${examples.length} statements, ${truth.length} stances`);
  console.log(
    `  issues micro-F1 ${percent(found.issuesMicroF1)}, off-topic left alone ${percent(found.offTopic.leftAlone / (found.offTopic.rows || 1))} %`,
  );
  console.log(
    `  stance macro-F1 ${percent(found.stance.macroF1)} (majority ${percent(majority)}, tone ${percent(scoreClassification(truth, tone, stances).macroF1)}), ECE ${found.calibration.error.toFixed(3)}`,
  );
  console.log(`  stance kept ${percent(found.kept.share)} %, accuracy there ${percent(found.kept.accuracy)}`);
  console.log(`  pairs F1 ${percent(found.pairs.f1)}`);
  console.log(
    `  all labelled names masked: issues ${percent(blanked.issuesMicroF1)}, stance ${percent(blanked.stance.macroF1)}`,
  );
}

function labelledNames({ text, actor, targets = {} }: Example): Span[] {
  const labelled = [...(actor ? [actor] : []), ...Object.keys(targets)].flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  return [...labelled, ...nameSpans(text)];
}

function printTargets(name: string, folder: string): void {
  const examples = readNewsMtsc(readFileSync(join(folder, `${name}.jsonl`), 'utf8'), nameSpans);
  const answers = examples.map(({ input }) => model.classifyTarget(input));
  const truth = examples.map(({ label }) => attitudes.indexOf(label));
  const predicted = answers.map(({ label }) => attitudes.indexOf(label));
  const { macroF1, accuracy } = scoreClassification(truth, predicted, attitudes);
  const { error } = scoreCalibration(
    answers.map(({ label, probabilities }) => probabilities[label]),
    predicted.map((p, i) => p === truth[i]),
  );
  console.log(`${name}: macro-F1 ${percent(macroF1)}, accuracy ${percent(accuracy)}, ECE ${error.toFixed(3)}`);
}
