/** `stancekit report` */
import {
  type DatedDocument,
  findCopies,
  type LeftOut,
  matrixToCsv,
  type PositionCell,
  type PositionMatrix,
  positionMatrix,
  type Timeline,
  timeline,
  timelineToCsv,
  toJson,
} from 'stancekit/report';
import { counted } from '../../../runtime/counted';
import { nameSome } from '../../../runtime/names';
import {
  addCountOptions,
  type CountCommandOptions,
  checkDate,
  countOptions,
  openDocuments,
  orUsageError,
} from '../counting';
import { createFormatter, type Format, type View } from '../formats';
import { marked } from '../formats/csv';
import { createOutput, type Io } from '../io';
import { type AddCommand, addFormat } from '../options';
import { formatterSettings } from '../reading';
import {
  addTimelineOptions,
  type TimelineCommandOptions,
  tellUnknownActors,
  timelineOptions,
} from '../timelineOptions';

interface ReportOptions extends CountCommandOptions, TimelineCommandOptions {}

export const addReport: AddCommand = (program, io, done) => {
  addFormat(addTimelineOptions(addCountOptions(program.command('report'))), ['table', 'json', 'csv', 'html'])
    .summary('count who stands where on what, over many documents')
    .description(
      'Counts who takes which stance on which issue, over texts or over statements that `analyze --format ndjson` has written.',
    )
    .addHelpText(
      'after',
      `
A mean goes from -1 (against) to 1 (in favour); the strip shows it with its 95 % interval. A statement counts by its
probabilities; --counts counts it as 1 for its likeliest stance. Texts are read as \`analyze\` reads them, by the same
--reader; lines that it has written and projects are counted as they are. For --since and --until, rows have a "date"; lines of
\`analyze --format ndjson\` have one with --with-text.

With --timeline positions are followed by day, week, month or year, and a change is marked by its strength: twice the
logarithm of a Bayes factor, from 2 positive, from 6 strong, from 10 very strong evidence.

Examples:
  $ stancekit report articles.jsonl --timeline month --issue sanctions --by country --copies once
  $ stancekit report articles.jsonl --by country --since 2025-03-01
  $ stancekit analyze --format ndjson --with-text < articles.jsonl > statements.ndjson
  $ stancekit report statements.ndjson --format csv > positions.csv`,
    )
    .action(async (files, options) => done(await run(files, options, io)));
};

async function run(files: readonly string[], options: ReportOptions, io: Io) {
  const count = options.timeline === undefined ? countMatrix : countTimeline;
  // Wrong options are told before the work, not after it.
  orUsageError(() => count([], options));
  checkDate(options);
  const { documents, failed } = await openDocuments(files, options, io, 'dropped');
  if (options.timeline !== undefined) tellUnknownActors(documents, options, io);
  const table = count(documents, options);
  const { format, bom } = options;
  const output = createOutput(io.stdout, format === 'table');
  if (format === 'csv') await output.write(marked(table.csv(), bom));
  else if (format === 'json') await output.write(toJson(table.value));
  else {
    const stories = options.copies === 'once' ? storyNotes(documents) : [];
    await output.write(table.show(format, stories, io));
  }
  return failed > 0 ? 1 : 0;
}

/** What was counted, and how it is written. */
interface Counted {
  readonly value: PositionMatrix | Timeline;
  csv(): string;
  show(format: Format, notes: readonly string[], io: Io): string;
}

function countMatrix(documents: readonly DatedDocument[], options: ReportOptions): Counted {
  const value = positionMatrix(documents, countOptions(options));
  return {
    value,
    csv: () => matrixToCsv(value),
    show: (format, notes, io) => render(value, withNotes(view, notes), format, io),
  };
}

function countTimeline(documents: readonly DatedDocument[], options: ReportOptions): Counted {
  const value = timeline(documents, timelineOptions(options));
  return {
    value,
    csv: () => timelineToCsv(value),
    show: (format, notes, io) => render(value, withNotes(timelineView, notes), format, io),
  };
}

function render<T>(value: T, shown: View<T>, format: Format, io: Io): string {
  const formatter = createFormatter(format, shown, formatterSettings(true, io));
  const answer = formatter.answer({ id: null, text: '', value });
  return `${formatter.begin()}${answer}${formatter.end()}`;
}

function withNotes<T>(shown: View<T>, notes: readonly string[]): View<T> {
  return { ...shown, toNotes: (value) => [...(shown.toNotes?.(value) ?? []), ...notes] };
}

/** Stories that are counted once, each with its papers. */
function storyNotes(documents: readonly DatedDocument[]): string[] {
  return findCopies(documents).map(({ copies }) => {
    const names = copies.map(({ outlet, document, index }) => outlet ?? String(document ?? index + 1));
    const title = copies.find((copy) => copy.title !== null)?.title;
    return `Counted once: ${title ? `“${title}”, in ` : ''}${names.join(', ')}.`;
  });
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
  toNotes: ({ leftOut }) => leftOutNotes(leftOut),
  fields: [],
  toRecords: () => [],
};

function leftOutNotes(leftOut: LeftOut): string[] {
  const { abstained, statements, withoutCountry, actorsWithoutCountry, documents, undated, repeated } = leftOut;
  const noCountry = ` of actors without a country (${nameSome(actorsWithoutCountry)})`;
  const otherDays = ` of other days${undated > 0 ? ` (${undated} without a date)` : ''}`;
  const notes = [
    [abstained, 'stance that is too uncertain', 'stances that are too uncertain'],
    [
      statements - withoutCountry,
      'statement of which it is not known whose it is',
      'statements of which it is not known whose they are',
    ],
    [withoutCountry, `statement${noCountry}`, `statements${noCountry}`],
    [documents, `document${otherDays}`, `documents${otherDays}`],
    [
      repeated,
      'statement that stands in another print of its story',
      'statements that stand in another print of their story',
    ],
  ] as const;
  return notes.flatMap(([count, one, many]) => (count > 0 ? [`Not counted: ${counted(count, one, many)}.`] : []));
}

const timelineView: View<Timeline> = {
  title: 'Positions over time',
  toLine: (_, value) => value,
  columns: [
    { title: 'who', width: 'flexible' },
    { title: 'issue', width: 'fixed' },
    { title: 'period', width: 'fixed' },
    { title: 'statements', width: 'fixed', align: 'right' },
    { title: 'mean', width: 'fixed', align: 'right' },
    { title: 'change', width: 'fixed', align: 'right' },
    { title: 'against … in favour', width: 'rest' },
  ],
  toBlocks: ({ series }) =>
    series.map(({ party, issue, points, changes }) => [
      [party.name],
      [issue],
      points.map(({ period }) => period),
      points.map(({ count }) => String(count)),
      points.map(({ mean }) => signed(mean)),
      points.map(({ period }) => changes.find((change) => change.period === period)?.strength.toFixed(1) ?? ''),
      points.map(toStrip),
    ]),
  nothing: 'No positions with a date.',
  toNotes: ({ leftOut }) => [
    ...leftOutNotes(leftOut),
    ...(leftOut.withoutDate > 0 ? [`Not counted: ${counted(leftOut.withoutDate, 'position')} without a date.`] : []),
    ...(leftOut.series > 0 ? [`Not shown: ${counted(leftOut.series, 'line')} with fewer statements (--limit).`] : []),
  ],
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
