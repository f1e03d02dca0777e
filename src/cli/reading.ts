/** What `analyze` and `classify` have in common: options, model, rows in, answers out. */
import { type Analyzer, createAnalyzer } from 'stancekit';
import { createFormatter, type Format, type FormatterSettings, type View } from './formats';
import { createLog, createOutput, type ExitStatus, type Io } from './io';
import { openModel } from './models';
import { holdsRows, type Row, readRows } from './rows';
import { answerRows } from './run';

export interface ReadingOptions {
  readonly format: Format;
  readonly model?: string;
  readonly verbose?: boolean;
}

/** Columns of a table where there is no terminal to ask. */
const WIDTH = 120;

/**
 * Answers files or standard input.
 *
 * @param work What is done with one row.
 * @param view How its results are shown.
 * @throws UsageError where the model cannot be used.
 */
export async function answerFiles<T>(
  files: readonly string[],
  { format, model, verbose = false }: ReadingOptions,
  io: Io,
  work: (analyzer: Analyzer, row: Row) => T,
  view: View<T>,
): Promise<ExitStatus> {
  const log = createLog(io, verbose);
  const analyzer = createAnalyzer({ model: openModel(model) });
  const stdinHoldsRows = format === 'ndjson';
  const readsStdin = files.length === 0 || files.includes('-');
  if (readsStdin && io.stdin.isTTY) log(`Reading ${stdinHoldsRows ? 'rows' : 'a text'} from standard input …`);
  const single = files.length <= 1 && !files.some(holdsRows) && !stdinHoldsRows;
  const formatter = createFormatter(format, view, formatterSettings(single, io));
  const rows = readRows(files, io.stdin, stdinHoldsRows);
  return answerRows(rows, (row) => work(analyzer, row), formatter, createOutput(io.stdout), log);
}

/** What a formatter needs to know of where it writes to. */
export function formatterSettings(single: boolean, io: Io): FormatterSettings {
  return {
    single,
    width: io.stdout.columns ?? WIDTH,
    colours: io.stdout.isTTY === true && !io.env.NO_COLOR,
  };
}
