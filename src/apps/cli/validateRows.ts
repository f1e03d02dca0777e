/** What `stancekit validate` does with labels. */
import type { diagnose, Example, TaxonomyIssue, trainPropositions } from 'stancekit/training';
import { counted } from '../../runtime/counted';
import { grid } from './figures';
import type { Format } from './formats';
import { readLabels } from './input/labels';
import { readTaxonomy, startsFromPropositions } from './input/taxonomy';
import { createOutput, type Io } from './io';
import { asUsage } from './models';
import { worthLine } from './trainingReport';

export interface RowOptions {
  readonly format: Format;
  readonly column: string;
  readonly seed: number;
  readonly taxonomy?: string;
}

type Told = ReturnType<typeof diagnose>;

/**
 * Tells what is wrong with labelled statements.
 *
 * @throws What `train` throws of rows that it does not take: what is wrong with them has been told then, where there are any.
 */
export async function validateRows(files: readonly string[], options: RowOptions, io: Io): Promise<void> {
  const { format, column, seed, taxonomy } = options;
  // Only here, so that the other commands start without it.
  const { diagnose, trainPropositions } = await import('stancekit/training');
  const asked = taxonomy === undefined ? undefined : await readTaxonomy(taxonomy);
  if (asked && startsFromPropositions(asked)) checkPropositions(asked, trainPropositions);
  const examples = await readLabels(files, { column, taxonomy: asked }, io);
  const told = diagnose(examples, { seed, ...(asked && { issues: asked }) });
  if (examples.length > 0) await createOutput(io.stdout).write((writers[format] ?? writers.table)(told));
  if (told.refused) throw told.refused;
}

/** @throws UsageError for propositions that `train` refuses; it needs no rows to know. */
function checkPropositions(taxonomy: readonly TaxonomyIssue[], train: typeof trainPropositions): void {
  try {
    train([], { taxonomy });
  } catch (error) {
    throw asUsage(error);
  }
}

const writers = {
  table: describe,
  json: (told: Told) => `${JSON.stringify(summary(told), null, 2)}\n`,
  ndjson(told: Told) {
    const { diagnoses, ...first } = summary(told);
    return [first, ...diagnoses].map((line) => `${JSON.stringify(line)}\n`).join('');
  },
} as Readonly<Partial<Record<Format, (told: Told) => string>>> & {
  readonly table: (told: Told) => string;
};

/** What they are worth stands first, before any figure. Counted are the rows that `train` counts, those of one text as one. */
function summary({ worth, warnings, refused, diagnoses, examples }: Told) {
  const offTopic = examples.filter(({ issues }) => Object.keys(issues).length === 0).length;
  return { worth, refused, rows: examples.length, offTopic, counts: countsOf(examples), warnings, diagnoses };
}

function describe(told: Told): string {
  const { rows, offTopic, counts, warnings, diagnoses, worth, refused } = summary(told);
  return [
    refused ? `No model can be trained on these rows: ${refused.message}` : worthLine(worth, diagnoses),
    `${counted(rows, 'row')}, ${offTopic} of them about none of the issues.`,
    ...warnings.map((warning) => `Warning: ${warning}`),
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
    ...(diagnoses.length === 0 && warnings.length === 0 && !refused ? ['Nothing was found.'] : []),
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
