/** `stancekit suggest` */

import type { Suggestion } from 'stancekit/training';
import { itemAt } from '../../../runtime/lists';
import type { ExitStatus } from '../exitStatus';
import { createFormatter, type View } from '../formats';
import type { FailedRow, Input, Row } from '../input/row';
import { createOutput, type Io } from '../io';
import { openModel } from '../models';
import { type AddCommand, addModel, addReadingOptions, positive } from '../options';
import { formatterSettings, openInput, type ReadingOptions } from '../reading';

interface SuggestCommandOptions extends ReadingOptions {
  readonly count: number;
}

export const addSuggest: AddCommand = (program, io, done) => {
  addReadingOptions(addModel(program.command('suggest')))
    .option('--count <number>', 'how many rows to choose', positive, 20)
    .summary('choose the statements most worth labelling next')
    .description(
      'Chooses the statements of unlabelled rows that are most worth labelling next: those of which the model is unsure, and unlike each other.',
    )
    .addHelpText(
      'after',
      `
A row is {"id","text"}, a statement each; the chosen ones are written as they came, the most useful first, with
"score", "uncertainty" (0 to 1), "similarity" to those chosen before, "unsure_of" and "reason". Rows that cannot be
used are written before them as {"id","error":{"code","message","line"}}.

Example:
  $ stancekit suggest statements.jsonl --count 50 --model my-model.json --format csv > to-label.csv`,
    )
    .action(async (files, options) => done(await run(files, options, io)));
};

async function run(args: readonly string[], options: SuggestCommandOptions, io: Io): Promise<ExitStatus> {
  const { suggest } = await import('stancekit/training');
  const { format, count, bom = false } = options;
  const model = openModel(options.model);
  const { rows, log, progress } = await openInput(args, options, io);
  const output = createOutput(io.stdout, format === 'table');
  const formatter = createFormatter(format, view, { ...formatterSettings(false, io), bom });
  let failed = 0;
  await output.write(formatter.begin());
  const answerFailed = async (row: FailedRow) => {
    failed++;
    log(`${row.id ?? 'A text without an id'}: ${row.error.message} (${row.error.code})`);
    await output.write(formatter.answer(row));
  };
  const chosen = await suggest(model, goodRows(rows, answerFailed), { count }).finally(progress.stop);
  // A table is of all rows, everything else has a row a line.
  const isTable = format === 'table' || format === 'html';
  for (const part of isTable ? [chosen] : chosen.map((suggestion) => [suggestion])) {
    const id = isTable ? null : itemAt(part, 0).row.id;
    await output.write(formatter.answer({ id, text: '', value: part }));
  }
  await output.write(formatter.end());
  return failed > 0 ? 1 : 0;
}

async function* goodRows(rows: AsyncIterable<Input>, onFailed: (row: FailedRow) => Promise<void>) {
  for await (const row of rows) {
    if ('error' in row) await onFailed(row);
    else yield row;
  }
}

const view: View<readonly Suggestion<Row>[]> = {
  title: 'Statements to label',
  toLine: (_, [suggestion]) => {
    const { row, score, uncertainty, similarity, issue, reason } = suggestion!;
    const chosenBy = { score, uncertainty, similarity, unsure_of: issue, reason };
    return { ...row.fields, id: row.id, text: row.text, ...chosenBy };
  },
  columns: [
    { title: 'id', width: 'flexible' },
    { title: 'score', width: 'fixed', align: 'right' },
    { title: 'unsure', width: 'fixed', align: 'right' },
    { title: 'of', width: 'flexible' },
    { title: 'words', width: 'rest' },
  ],
  toBlocks: (suggestions) =>
    suggestions.map(({ row, score, uncertainty, reason }) => [
      [String(row.id ?? row.line ?? '')],
      [score.toFixed(2)],
      [uncertainty.toFixed(2)],
      [reason],
      [row.text],
    ]),
  nothing: 'No rows.',
  toNotes: () => [],
  // Those that a labeller fills in stand empty beside the text, as `train` reads them.
  fields: ['text', 'issue', 'stance', 'score', 'uncertainty', 'similarity', 'unsure_of', 'reason'],
  toRecords: (suggestions) =>
    suggestions.map(({ row, score, uncertainty, similarity, issue, reason }) => [
      row.text,
      ...[null, null, score, uncertainty, similarity, issue, reason],
    ]),
};
