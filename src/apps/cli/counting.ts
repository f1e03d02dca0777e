/** What `report` and `export` have in common: which documents there are, and what counts in them. */
import { type Command, Option } from 'commander';
import { isStancekitError } from 'stancekit';
import { withActors } from 'stancekit/project';
import { type CountOptions, type DatedDocument, findDate } from 'stancekit/report';
import { dayOf } from '../../runtime/dates';
import { type ReadDocuments, readDocuments, type Texts } from './documents';
import { UsageError } from './failures';
import { readActors } from './input/actors';
import type { Io } from './io';
import { type Opened, openModel, openWithReader } from './models';
import { addActors, addInput, addModel, addReader, addVerbose, collect, FILES } from './options';
import { openInput, type ReadingOptions } from './reading';

export interface CountCommandOptions extends ReadingOptions {
  readonly by: 'actor' | 'country';
  readonly since?: string;
  readonly until?: string;
  readonly abstained?: boolean;
  readonly counts?: boolean;
  readonly actors?: string;
  readonly issue?: readonly string[];
  readonly copies: 'count' | 'once';
  readonly date?: string;
}

export function addCountOptions(command: Command): Command {
  command
    .argument(
      '[files...]',
      `${FILES}. Rows may be lines of \`analyze --format ndjson\`, and a project (.stancekit) has its corrections`,
    )
    .addOption(new Option('--by <whom>', 'whose positions they are').choices(['actor', 'country']).default('actor'))
    .option('--since <day>', 'documents from this day on (YYYY-MM-DD)')
    .option('--until <day>', 'documents up to this day')
    .option('--abstained', 'count also stances that are too uncertain')
    .option('--counts', 'count statements, not probabilities')
    .option('--issue <id>', 'count only this issue; may be given several times', collect)
    .addOption(
      new Option('--copies <how>', 'prints of one story in several papers: each counts, or what they share counts once')
        .choices(['count', 'once'])
        .default('count'),
    )
    .option(
      '--date <day>',
      'the day of texts that tell none: asked are the row, the name of the file (2022-02-24-title.txt), the dateline, this',
    );
  return addInput(addVerbose(addActors(addReader(addModel(command)))), '"jsonl"');
}

/** The options as the library has them. */
export function countOptions({
  by,
  since,
  until,
  abstained = false,
  counts = false,
  issue,
  copies,
}: Omit<CountCommandOptions, 'date'>): CountOptions {
  checkWindow(since, until);
  const window = { ...(since !== undefined && { from: since }), ...(until !== undefined && { to: until }) };
  return {
    ...{ by, abstained, weighting: counts ? 'count' : 'probability', copies },
    ...(issue && { issues: issue }),
    ...(Object.keys(window).length > 0 && { window }),
  };
}

/** @throws UsageError, in the words of the options. */
function checkWindow(since: string | undefined, until: string | undefined): void {
  for (const [option, day] of Object.entries({ since, until })) {
    if (day === undefined || dayOf(day) === day) continue;
    throw new UsageError(`Expected --${option} to be a day as YYYY-MM-DD, got "${day}". (INVALID_OPTION)`);
  }
  if (since !== undefined && until !== undefined && since > until)
    throw new UsageError(`Expected --since not to lie after --until, got ${since} and ${until}. (INVALID_OPTION)`);
}

/**
 * Reads all documents; the model and its reader are opened, as for `analyze`, where a text has to be analysed.
 *
 * @throws UsageError where the model or the reader cannot be used, or an issue is asked for that nobody knows.
 */
export async function openDocuments(
  files: readonly string[],
  options: CountCommandOptions,
  io: Io,
  texts: Texts,
): Promise<ReadDocuments> {
  // Prints of a story are told by their texts.
  const kept = options.copies === 'once' && texts === 'dropped' ? 'kept' : texts;
  let opened: Promise<Opened> | undefined;
  const list = await readActors(options.actors);
  const open = async () => {
    opened ??= openWithReader({ ...options, actors: list }, io);
    return (await opened).analyzer;
  };
  const { rows, progress } = await openInput(files, { input: 'jsonl', ...options }, io, true);
  const how = { texts: kept, otherwise: options.date };
  const { documents, failed } = await readDocuments(rows, open, how, io).finally(progress.stop);
  checkIssues(options, documents);
  return { documents: list.length > 0 ? documents.map((document) => withActors(document, list)) : documents, failed };
}

/**
 * An issue that is written wrongly would be one of which nobody speaks. Rows may have issues of a model that is not at hand, so that those
 * are known which occur in them, and only then the model is asked. Of no rows nothing is known.
 *
 * @throws UsageError (UNKNOWN_ISSUE).
 */
function checkIssues({ issue: asked = [], model }: CountCommandOptions, documents: readonly DatedDocument[]): void {
  const read = new Set(documents.flatMap(({ statements }) => statements.flatMap((s) => s.issues.map((i) => i.issue))));
  if (documents.length === 0 || asked.every((issue) => read.has(issue))) return;
  const known = new Set([...openModel(model).issues, ...read]);
  const other = asked.find((issue) => !known.has(issue));
  if (other === undefined) return;
  const list = [...known].sort().join(', ');
  throw new UsageError(
    `--issue: expected an issue of the model or of what was read, got "${other}". There are ${list}. (UNKNOWN_ISSUE)`,
  );
}

/** @throws UsageError where the day that is given for texts without one is none. */
export function checkDate({ date }: CountCommandOptions): void {
  if (date !== undefined) orUsageError(() => findDate({}, { otherwise: date }));
}

/** Options that the library refuses are wrong usage. */
export function orUsageError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isStancekitError(error) && ['INVALID_OPTION', 'UNKNOWN_OPTION'].includes(error.code)) {
      throw new UsageError(`${error.message} (${error.code})`);
    }
    throw error;
  }
}
