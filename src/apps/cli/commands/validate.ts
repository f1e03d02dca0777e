/** `stancekit validate`, of training rows */
import type { diagnose, Example } from 'stancekit/training';
import { grid } from '../figures';
import type { Format } from '../formats';
import { readLabels } from '../input/labels';
import { readTaxonomy } from '../input/taxonomy';
import { createOutput } from '../io';
import { type AddCommand, addColumn, addFormat, integer } from '../options';
import { worthLine } from '../trainingReport';

interface ValidateOptions {
  readonly format: Format;
  readonly column: string;
  readonly seed: number;
  readonly taxonomy?: string;
}

type Told = ReturnType<typeof diagnose>;

export const addValidate: AddCommand = (program, io, done) => {
  const command = program
    .command('validate')
    .summary('tell what is wrong with labels before a model is trained on them')
    .description(
      'Looks at labelled statements: which rows cannot be used, what the others lack, and what the figures of a training on them would be worth.',
    )
    .argument('<files...>', 'labelled statements: JSONL, or CSV where the name ends in .csv')
    .option('--seed <number>', 'decides how rows are dealt into folds, as for `train`', integer, 1)
    .option('--taxonomy <file>', 'the issues to learn, as for `train`');
  addColumn(addFormat(command, ['table', 'json', 'ndjson']))
    .addHelpText(
      'after',
      `
A row is as for \`stancekit train\`. Rows that cannot be used are told on standard error, once a cause, and the exit status
is 1. What is found in rows that can be used (sentence frames, near duplicates, words that decide by themselves, a class of a
few rows …) does not change it. With --format ndjson a line is a diagnosis; the first one tells what figures are worth.

Example:
  $ stancekit validate labels.csv`,
    )
    .action(async (files, { format, column, seed, taxonomy }: ValidateOptions) => {
      // Only here, so that the other commands start without it.
      const { diagnose } = await import('stancekit/training');
      const asked = taxonomy === undefined ? undefined : await readTaxonomy(taxonomy);
      const issues = asked?.map((issue) => (typeof issue === 'string' ? issue : issue.id));
      const examples = await readLabels(files, column, io);
      const told = diagnose(examples, { seed, ...(issues && { issues }) });
      await createOutput(io.stdout).write((writers[format] ?? writers.table)(examples, told));
      done(0);
    });
};

const writers = {
  table: describe,
  json: (examples: readonly Example[], told: Told) => `${JSON.stringify(summary(examples, told), null, 2)}\n`,
  ndjson(examples: readonly Example[], told: Told) {
    const { diagnoses, ...first } = summary(examples, told);
    return [first, ...diagnoses].map((line) => `${JSON.stringify(line)}\n`).join('');
  },
} as Readonly<Partial<Record<Format, (examples: readonly Example[], told: Told) => string>>> & {
  readonly table: (examples: readonly Example[], told: Told) => string;
};

/** What they are worth stands first, before any figure. */
function summary(examples: readonly Example[], { worth, diagnoses }: Told) {
  const offTopic = examples.filter(({ issues }) => Object.keys(issues).length === 0).length;
  return { worth, rows: examples.length, offTopic, counts: countsOf(examples), diagnoses };
}

function describe(examples: readonly Example[], told: Told): string {
  const { rows, offTopic, counts, diagnoses, worth } = summary(examples, told);
  return [
    worthLine(worth, diagnoses),
    `${rows} rows, ${offTopic} of them about none of the issues.`,
    '',
    ...grid([
      ['issue', 'favor', 'against', 'neutral'],
      ...Object.entries(counts).map(([issue, { favor, against, neutral }]) => [
        issue,
        ...[favor, against, neutral].map(String),
      ]),
    ]),
    '',
    ...diagnoses.flatMap(({ name, message, advice, first }) => [
      `${name}: ${message}`,
      `  ${advice}`,
      ...(first.length > 0 ? [`  first at ${first.join(', ')}`] : []),
    ]),
    ...(diagnoses.length === 0 ? ['Nothing was found.'] : []),
    '',
  ].join('\n');
}

function countsOf(examples: readonly Example[]) {
  const counts = new Map<string, { favor: number; against: number; neutral: number }>();
  for (const { issues } of examples) {
    for (const [issue, stance] of Object.entries(issues)) {
      const own = counts.get(issue) ?? { favor: 0, against: 0, neutral: 0 };
      own[stance] += 1;
      counts.set(issue, own);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
