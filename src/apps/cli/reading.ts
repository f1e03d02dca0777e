/** What commands that answer texts or rows have in common: options, model, rows in, answers out. */

import { itemAt } from '../../runtime/lists';
import type { ReaderName } from '../../runtime/openContextual';
import { openAnswers } from './answerFile';
import type { ExitStatus } from './exitStatus';
import { UsageError } from './failures';
import { createFormatter, type FormatterSettings, type View } from './formats';
import type { Found } from './input/found';
import { extensions, holdsRows, type Kind, kindOf } from './input/kinds';
import type { FetchOptions } from './input/named';
import { findFiles, STDIN } from './input/paths';
import { readRows } from './input/readRows';
import type { Input } from './input/row';
import { complain, createLog, createOutput, type Io } from './io';
import { isPlain, lock } from './lock';
import { checkOutputs } from './outputs';
import { createProgress, noProgress, type Progress } from './progress';
import type { Recipe } from './recipe';
import { checkRecipe, checkResults, NOTHING, passAnswered, type ResultOptions } from './results';
import { type Answers, writeAnswers } from './run';
import { tellWarnings } from './warnings';

export interface ReadingOptions extends ResultOptions, FetchOptions {
  readonly model?: string;
  readonly reader?: ReaderName;
  /** The column of tables that has the texts. */
  readonly column: string;
  /** What standard input holds. */
  readonly input?: Kind;
  /** What the files are, and standard input too, whatever they are called. */
  readonly from?: Kind;
  readonly verbose?: boolean;
  /** CSV is for Excel. */
  readonly bom?: boolean;
}

/** Rows that can be read, and what is known of them before. */
export interface OpenedInput {
  readonly files: readonly Found[];
  readonly rows: AsyncGenerator<Input>;
  /** There is one text, and not a list. */
  readonly single: boolean;
  readonly log: (message: string) => void;
  readonly progress: Progress;
}

/** What a command makes of the rows. */
export interface Answering<T> {
  /** How rows are answered. */
  readonly answers: Answers<T>;
  /** How the results are shown. */
  readonly view: View<T>;
  /** How they are made, where they may go to a file. */
  readonly recipe?: () => Recipe;
}

/** Columns of a table where there is no terminal to ask. */
const WIDTH = 120;

/** Files of together fewer bytes are done before a bar can be read. */
const LONG = 200_000;

/**
 * Answers files or standard input.
 *
 * @throws UsageError where the file for the results cannot be used.
 */
export async function answerFiles<T>(
  args: readonly string[],
  options: ReadingOptions,
  io: Io,
  answering: Answering<T>,
): Promise<ExitStatus> {
  await checkResults(options);
  // Before anything is there that whoever is stopped would leave behind.
  const stop = io.interruptible?.();
  const free = await lock(options.out);
  try {
    // Until it was ours another run may have written there.
    await checkResults(options);
    return await answer(args, options, { ...io, stop }, answering);
  } finally {
    await free();
  }
}

async function answer<T>(
  args: readonly string[],
  options: ReadingOptions,
  io: Io & { readonly stop: AbortSignal | undefined },
  { answers: answering, view, recipe }: Answering<T>,
): Promise<ExitStatus> {
  const { out, format, resume = false } = options;
  const { files, rows, single, log, progress } = await openInput(args, options, io);
  const settings = { ...formatterSettings(single, io), bom: options.bom ?? false };
  const formatter = createFormatter(format, view, out === undefined ? settings : toFile(settings));
  const { stop } = io;
  const answers = tellWarnings(answering, view, warner(options, io, log));
  try {
    if (out === undefined) {
      return await writeAnswers(answers(rows, stop), formatter, createOutput(io.stdout, format === 'table'), log, stop);
    }
    // What is gone on with has been written by this program; that it is no other file is told by what it holds.
    await checkOutputs([out], { found: files, others: [options.model] }, io, { force: true });
    const kept = recipe !== undefined && format === 'ndjson' && (await isPlain(out));
    if (kept) await checkRecipe(out, recipe(), resume);
    const earlier = resume ? await passAnswered(rows, out) : NOTHING;
    if (earlier.count > 0) log(`${earlier.count} answered before, ${earlier.failed} of them failed.`);
    const file = await openAnswers(out, options, kept ? earlier : null);
    try {
      const status = await writeAnswers(answers(file.watch(rows), stop), formatter, file, log, stop);
      await file.close();
      return status === 0 && earlier.failed > 0 ? 1 : status;
    } finally {
      await file.drop();
    }
  } finally {
    progress.stop();
  }
}

/** Who is told what speaks against a text: everybody, but where the results say it, or stand above it on a terminal. */
function warner({ format, out }: ReadingOptions, io: Io, log: (message: string) => void): (message: string) => void {
  if (format === 'json' || format === 'ndjson') return log;
  if (format === 'table' && out === undefined && io.stdout.isTTY === true) return () => {};
  return (message) => complain(io, message);
}

/** A file is no terminal. */
function toFile(settings: FormatterSettings): FormatterSettings {
  return { ...settings, width: WIDTH, colours: false };
}

/**
 * Finds what is to be read.
 *
 * @param analysed Whether rows may be lines of `analyze --format ndjson`.
 */
export async function openInput(
  args: readonly string[],
  options: ReadingOptions,
  io: Io,
  analysed = false,
): Promise<OpenedInput> {
  const { format, column, from, input = from ?? (format === 'ndjson' ? 'jsonl' : 'text'), verbose = false } = options;
  const { fetch, fetchPrivate } = options;
  if (fetchPrivate && !fetch) throw new UsageError('--fetch-private says what may be fetched: add --fetch.');
  // Of a folder all files are taken where it is said what they are.
  const files = await findFiles(args.length > 0 ? args : [STDIN], from === undefined ? extensions : ['']);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  // A bar among the results would spoil them.
  const isShown = total >= LONG && (options.out !== undefined || io.stdout.isTTY !== true);
  const progress = isShown ? await createProgress('Reading', io, false) : noProgress;
  const log = createLog(io, verbose);
  const say = (message: string) => progress.aside(() => log(message));
  const kinds = files.map(({ file }) => from ?? (file === STDIN ? input : kindOf(file)));
  if (files.some(({ file }) => file === STDIN) && io.stdin.isTTY) {
    say(`Reading ${holdsRows(input) ? 'rows' : 'a text'} from standard input …`);
  }
  let read = 0;
  const onBytes = (bytes: number) => {
    read += bytes;
    progress.show(Math.min(1, read / (total || 1)));
  };
  return {
    files,
    rows: readRows(files, {
      ...{ stdin: io.stdin, stdinKind: input, column, from, onBytes, analysed },
      ...{ fetch: fetch ?? false, fetchPrivate: fetchPrivate ?? false },
    }),
    single:
      args.length <= 1 && files.length === 1 && itemAt(files, 0).file === (args[0] ?? STDIN) && !kinds.some(holdsRows),
    log: say,
    progress,
  };
}

/** What a formatter needs to know of where it writes to. */
export function formatterSettings(single: boolean, io: Io): FormatterSettings {
  return {
    single,
    // A terminal that does not know its width says 0.
    width: io.stdout.columns || WIDTH,
    colours: io.stdout.isTTY === true && !io.env.NO_COLOR,
  };
}
