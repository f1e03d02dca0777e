/**
 * Measures the shipped models. Prints the figures of README.md.
 *
 *   npx tsx models/evaluate.ts [--newsmtsc DIR] [--dse DIR]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attitudes, type SentimentResult, type Span, stances } from '../src/document';
import { nameSpans } from '../src/labels/features';
import { defaultModel } from '../src/labels/files/index';
import { type AttitudeExample, type Example, findName, readExamples, targetsOf } from '../src/training/data';
import { scoreCalibration, scoreClassification } from '../src/training/fit';
import { evaluate } from '../src/training/report';
import { readDirected } from './corpora/dse';
import { readNewsMtsc } from './corpora/newsmtsc';

const datasets = join(import.meta.dirname, '..', 'datasets');
const { values } = parseArgs({
  options: { newsmtsc: { type: 'string' }, dse: { type: 'string' } },
});
const model = defaultModel();
const percent = (share: number) => (100 * share).toFixed(1);

const splits = JSON.parse(readFileSync(join(datasets, 'splits.json'), 'utf8')) as Record<string, string[]>;
const rows = readdirSync(datasets)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readExamples(readFileSync(join(datasets, file), 'utf8'), { format: 'jsonl', file }));

for (const [name, batches] of Object.entries(splits)) {
  const own = rows.filter(({ group }) => batches.includes(group ?? ''));
  if (own.length > 0) printStatements(name, own);
  if (own.length > 0)
    printAttitudes('  targets', targetsOf(own, nameSpans), ({ input }) => model.classifyTarget(input));
}
if (values.newsmtsc) for (const name of ['dev-rw', 'dev-mt']) printTargets(name, values.newsmtsc);
if (values.dse) printDirected(values.dse);

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
  const labelled = [...(actor ? [actor] : []), ...Object.keys(targets)].flatMap((name) => findName(text, name) ?? []);
  return [...labelled, ...nameSpans(text)];
}

function printTargets(name: string, folder: string): void {
  const examples = readNewsMtsc(readFileSync(join(folder, `${name}.jsonl`), 'utf8'), nameSpans);
  printAttitudes(name, examples, ({ input }) => model.classifyTarget(input));
}

/** Rows of valid.tsv whose sentence is not in train.tsv, each pair asked both ways. */
function printDirected(folder: string): void {
  const readFile = (file: string) => readDirected(readFileSync(join(folder, file), 'utf8'), nameSpans);
  const seen = new Set(readFile('train.tsv').map(({ group }) => group));
  const examples = readFile('valid.tsv').filter(({ group }) => !seen.has(group));
  printAttitudes('directed', examples, ({ input }) => model.classifyTarget(input));
  printAttitudes('  the actor not told', examples, ({ input: { actor, ...input } }) => {
    return model.classifyTarget({ ...input, names: actor ? [actor, ...input.names] : input.names });
  });
  const none = { label: 'neutral', probabilities: { negative: 0, neutral: 1, positive: 0 } } as const;
  printAttitudes('  majority', examples, () => none);
}

function printAttitudes(
  name: string,
  examples: readonly AttitudeExample[],
  answer: (example: AttitudeExample) => SentimentResult,
): void {
  const answers = examples.map(answer);
  const truth = examples.map(({ label }) => attitudes.indexOf(label));
  const predicted = answers.map(({ label }) => attitudes.indexOf(label));
  const { macroF1, accuracy, classes } = scoreClassification(truth, predicted, attitudes);
  const { error } = scoreCalibration(
    answers.map(({ label, probabilities }) => probabilities[label]),
    predicted.map((p, i) => p === truth[i]),
  );
  const each = attitudes.map((attitude) => `${attitude} ${percent(classes[attitude]!.f1)}`).join(', ');
  console.log(
    `${name}: ${examples.length} rows, macro-F1 ${percent(macroF1)} (${each}), accuracy ${percent(accuracy)}, ECE ${error.toFixed(3)}`,
  );
}
