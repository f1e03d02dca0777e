/** `stancekit suggest` */

import { isStancekitError, type Statement } from 'stancekit';
import { checkDocument } from 'stancekit/report';
import type { Suggestion } from 'stancekit/training';
import { counted } from '../../../runtime/counted';
import { itemAt } from '../../../runtime/lists';
import type { ExitStatus } from '../exitStatus';
import { type Cell, createFormatter, type View } from '../formats';
import type { Found } from '../input/found';
import { holdsRows, kindOf } from '../input/kinds';
import { STDIN } from '../input/paths';
import { type FailedRow, failureOf, type Input, type Row } from '../input/row';
import { complain, createOutput, type Io } from '../io';
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
A row is {"id","text"}, a statement each, or a line of \`analyze --format ndjson\`, of which each statement is one; the chosen ones are written as they came, with all columns of a table, the
most useful first, with "score", "uncertainty" (0 to 1), "similarity" to those chosen before, "unsure_of" and "reason".
Rows that cannot be used are written before them as {"id","error":{"code","message","line"}}.

Examples:
  $ stancekit suggest statements.jsonl --count 50 --model my-model.json --format csv > to-label.csv
  $ stancekit analyze news/ --format ndjson --out articles.ndjson && stancekit suggest articles.ndjson --format csv > to-label.csv`,
    )
    .action(async (files, options) => done(await run(files, options, io)));
};

async function run(args: readonly string[], options: SuggestCommandOptions, io: Io): Promise<ExitStatus> {
  const { suggest } = await import('stancekit/training');
  const { format, count, bom = false } = options;
  const model = openModel(options.model);
  const { files, rows, log, progress } = await openInput(args, options, io, true);
  tellOfTexts(files, options, io);
  const output = createOutput(io.stdout, format === 'table');
  const failed: FailedRow[] = [];
  const onFailed = (row: FailedRow) => {
    failed.push(row);
    log(`${row.id ?? 'A text without an id'}: ${row.error.message} (${row.error.code})`);
  };
  const chosen = await suggest(model, goodRows(rows, onFailed), { count }).finally(progress.stop);
  const view = viewOf(chosen.map(({ row }) => row));
  const formatter = createFormatter(format, view, { ...formatterSettings(false, io), bom });
  await output.write(formatter.begin());
  for (const row of failed) await output.write(formatter.answer(row));
  // A table is of all rows, everything else has a row a line.
  const isTable = format === 'table' || format === 'html';
  for (const part of isTable ? [chosen] : chosen.map((suggestion) => [suggestion])) {
    const id = isTable ? null : itemAt(part, 0).row.id;
    await output.write(formatter.answer({ id, text: '', value: part }));
  }
  await output.write(formatter.end());
  return failed.length > 0 ? 1 : 0;
}

async function* goodRows(rows: AsyncIterable<Input>, onFailed: (row: FailedRow) => void) {
  for await (const row of rows) {
    if ('error' in row) {
      onFailed(row);
      continue;
    }
    try {
      yield* statementsOf(row);
    } catch (error) {
      if (!isStancekitError(error)) throw error;
      onFailed({ id: row.id, error: failureOf(row, error) });
    }
  }
}

/**
 * A line that `analyze` has written gives its statements, each with its document, by which they are held out together; any other row is one.
 *
 * @throws INVALID_DOCUMENT.
 */
function statementsOf(row: Row): readonly Row[] {
  const { id, line, fields, cells } = row;
  if (cells || fields.statements === undefined) return [row];
  const document = { id, statements: fields.statements as readonly Statement[] };
  checkDocument(document);
  return document.statements.map(({ id: statement, text, actor }) => ({
    ...{ id: id === null ? statement : `${id}#${statement}`, text, line },
    fields: { ...(id !== null && { document: id }), ...(actor && { actor: actor.name }) },
  }));
}

/** An article is hardly a statement, but a file may hold one. */
function tellOfTexts(files: readonly Found[], { from }: SuggestCommandOptions, io: Io): void {
  const texts = files.filter(({ file }) => file !== STDIN && !holdsRows(from ?? kindOf(file))).length;
  if (texts === 0) return;
  complain(
    io,
    `${counted(texts, 'file')} taken as one statement each. Of articles, take what \`stancekit analyze --format ndjson\` writes: each of their statements is a row then.`,
  );
}

/** What a row was chosen by, for a labeller and for programs. */
const CHOSEN_BY = ['score', 'uncertainty', 'similarity', 'unsure_of', 'reason'] as const;

function chosenBy({ score, uncertainty, similarity, issue, reason }: Suggestion<Row>) {
  return { score, uncertainty, similarity, unsure_of: issue, reason } satisfies Record<
    (typeof CHOSEN_BY)[number],
    Cell
  >;
}

/** What a labeller fills in, as `train` reads it; empty beside the text where a row has none. */
const LABELS = ['issue', 'stance'];

/** The columns of the rows as they came, but for those that stand in each table. */
function columnsOf(rows: readonly Row[]): readonly string[] {
  const came = new Set(rows.flatMap(({ cells, fields }) => [...(cells?.keys() ?? Object.keys(fields))]));
  for (const name of ['id', 'error', ...CHOSEN_BY]) came.delete(name);
  // A table has its texts in a column of its own.
  const areTables = rows.length > 0 && rows.every(({ cells }) => cells);
  return [...new Set([...(areTables || came.has('text') ? [] : ['text']), ...came, ...LABELS])];
}

function cellOf({ cells, fields, text }: Row, name: string): Cell {
  const value = (cells ? cells.get(name) : fields[name]) ?? (name === 'text' ? text : null);
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function viewOf(chosen: readonly Row[]): View<readonly Suggestion<Row>[]> {
  const columns = columnsOf(chosen);
  return {
    ...view,
    fields: [...columns, ...CHOSEN_BY],
    toRecords: (suggestions) =>
      suggestions.map((suggestion) => {
        const why = chosenBy(suggestion);
        return [...columns.map((name) => cellOf(suggestion.row, name)), ...CHOSEN_BY.map((name) => why[name])];
      }),
  };
}

const view: Omit<View<readonly Suggestion<Row>[]>, 'fields' | 'toRecords'> = {
  title: 'Statements to label',
  toLine: (_, [suggestion]) => {
    const { row } = suggestion!;
    return { ...row.fields, id: row.id, text: row.text, ...chosenBy(suggestion!) };
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
};
