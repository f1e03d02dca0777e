/** `stancekit report` */
import { matrixToCsv, type PositionCell, type PositionMatrix, positionMatrix, toJson } from 'stancekit/report';
import { addCountOptions, type CountCommandOptions, countOptions, openDocuments, orUsageError } from '../counting';
import { createFormatter, type View } from '../formats';
import { marked } from '../formats/csv';
import { createOutput, type Io } from '../io';
import { type AddCommand, addFormat } from '../options';
import { formatterSettings } from '../reading';

export const addReport: AddCommand = (program, io, done) => {
  addFormat(addCountOptions(program.command('report')), ['table', 'json', 'csv', 'html'])
    .summary('count who stands where on what, over many documents')
    .description(
      'Counts who takes which stance on which issue, over texts or over statements that `analyze --format ndjson` has written.',
    )
    .addHelpText(
      'after',
      `
A mean goes from -1 (against) to 1 (in favour); the strip shows it with its 95 % interval. A statement counts by its
probabilities; --counts counts it as 1 for its likeliest stance. For --since and --until, rows have a "date"; lines of
\`analyze --format ndjson\` have one with --with-text.

Examples:
  $ stancekit report articles.jsonl --by country --since 2025-03-01
  $ stancekit analyze --format ndjson --with-text < articles.jsonl > statements.ndjson
  $ stancekit report statements.ndjson --format csv > positions.csv`,
    )
    .action(async (files, options) => done(await run(files, options, io)));
};

async function run(files: readonly string[], options: CountCommandOptions, io: Io) {
  const counted = countOptions(options);
  // Wrong options are told before the work, not after it.
  orUsageError(() => positionMatrix([], counted));
  const { documents, failed } = await openDocuments(files, options, io, 'dropped');
  const matrix = positionMatrix(documents, counted);
  const { format, bom } = options;
  const output = createOutput(io.stdout, format === 'table');
  if (format === 'csv') await output.write(marked(matrixToCsv(matrix), bom));
  else if (format === 'json') await output.write(toJson(matrix));
  else {
    const formatter = createFormatter(format, view, formatterSettings(true, io));
    const answer = formatter.answer({ id: null, text: '', value: matrix });
    await output.write(`${formatter.begin()}${answer}${formatter.end()}`);
  }
  return failed > 0 ? 1 : 0;
}

const view: View<PositionMatrix> = {
  title: 'Positions',
  toLine: (_, matrix) => matrix,
  columns: [
    { title: 'who', width: 'flexible' },
    { title: 'country', width: 'fixed' },
    { title: 'issue', width: 'fixed' },
    { title: 'statements', width: 'fixed', align: 'right' },
    { title: 'mean', width: 'fixed', align: 'right' },
    { title: 'from', width: 'fixed', align: 'right' },
    { title: 'to', width: 'fixed', align: 'right' },
    { title: 'against … in favour', width: 'rest' },
  ],
  toBlocks: ({ rows }) =>
    rows.map(({ name, country, cells }) => {
      const said = cells.filter((cell) => cell !== null);
      return [
        [name],
        [country ?? ''],
        said.map(({ issue }) => issue),
        said.map(({ count }) => String(count)),
        said.map(({ mean }) => signed(mean)),
        said.map(({ interval }) => signed(interval[0])),
        said.map(({ interval }) => signed(interval[1])),
        said.map(toStrip),
      ];
    }),
  nothing: 'No positions.',
  toNotes: ({ leftOut: { abstained, statements, documents, undated } }) => {
    const notes = [
      [abstained, 'stances that are too uncertain'],
      [statements, 'statements of which it is not known whose they are'],
      [documents, `documents of other days${undated > 0 ? ` (${undated} without a date)` : ''}`],
    ] as const;
    return notes.flatMap(([count, of]) => (count > 0 ? [`Not counted: ${count} ${of}.`] : []));
  },
  fields: [],
  toRecords: () => [],
};

function signed(value: number): string {
  const shown = Math.abs(value).toFixed(2);
  return value < 0 && shown !== '0.00' ? `−${shown}` : shown;
}

/** Places from −1 to 1 in a strip. */
const PLACES = 21;

/** The mean on its interval: "···├─────●──┤········". */
function toStrip({ mean, interval }: PositionCell): string {
  const place = (value: number) => Math.round(((value + 1) / 2) * (PLACES - 1));
  const [from, to] = interval.map(place) as [number, number];
  const signs = Array.from({ length: PLACES }, (_, i) =>
    i === place(mean) ? '●' : i === from ? '├' : i === to ? '┤' : i > from && i < to ? '─' : '·',
  );
  return signs.join('');
}
