/** `stancekit add` */
import { basename } from 'node:path';
import { type Analyzer, isStancekitError, StancekitError } from 'stancekit';
import { hashText, type ListedActor, type Project, type TextEntry, withActors } from 'stancekit/project';
import { version } from '../../../../package.json';
import { counted } from '../../../runtime/counted';
import { appendLines } from '../appendLines';
import { type ExitStatus, stoppedBy } from '../exitStatus';
import { readActors } from '../input/actors';
import { readProject } from '../input/projectFile';
import { failureOf, type Input, type Row, withoutNull } from '../input/row';
import { complain, createOutput, type Io } from '../io';
import { lock } from '../lock';
import { openWithReader } from '../models';
import { type AddCommand, addActors, addInput, addModel, addReader, addVerbose, FILES } from '../options';
import { openInput, type ReadingOptions } from '../reading';
import { untilStopped } from '../run';

/** What is said of texts that say nothing of it themselves. */
interface TextOptions {
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
}

interface AddOptions extends ReadingOptions, TextOptions {
  readonly actors?: string;
}

export const addAdd: AddCommand = (program, io, done) => {
  const command = program
    .command('add')
    .summary('add texts to a project, and analyse them')
    .description('Adds texts to a project with what the program says of them. What is there already is passed over.')
    .argument('<project>', 'a project, as `stancekit init` makes it')
    .argument('[files...]', FILES);
  addInput(addVerbose(addActors(addReader(addModel(command)))), '"jsonl"')
    .option('--title <title>', 'of texts that have none of their own')
    .option('--date <day>', 'of texts that have none of their own (YYYY-MM-DD)')
    .option('--outlet <name>', 'the paper or agency of texts that name none')
    .addHelpText(
      'after',
      `
A row is {"id"?,"text","title"?,"date"?,"outlet"?,"url"?}; a file is called by its path. Each text is on the disk before the next one is begun.

Examples:
  $ stancekit add cables.stancekit news/ --outlet "The Paper" --date 2025-03-12
  $ stancekit add cables.stancekit articles.jsonl
  $ stancekit add cables.stancekit harbour.rss crawl.warc.gz`,
    )
    .action(async (file, files, options: AddOptions) => done(await run(file, files, options, io)));
};

interface Counts {
  added: number;
  known: number;
  failed: number;
  statements: number;
}

async function run(file: string, files: readonly string[], options: AddOptions, io: Io): Promise<ExitStatus> {
  // Before anything is there that whoever is stopped would leave behind.
  const stop = io.interruptible?.();
  const free = await lock(file);
  try {
    const counts: Counts = { added: 0, known: 0, failed: 0, statements: 0 };
    let project = await readProject(file);
    const actors = await readActors(options.actors);
    const { analyzer, reader } = await openWithReader({ ...options, actors }, io);
    const model = [modelName(options.model), ...(reader ? [reader.id] : [])].join(' + ');
    const { rows, progress } = await openInput(
      files,
      { ...options, input: options.input ?? 'jsonl', format: 'ndjson' },
      io,
    );
    const named = { ...options, actors, model };
    for await (const row of untilStopped(rows, stop)) {
      const next = await addRow(project, row, analyzer, named, counts).catch((error) => {
        if (!isStancekitError(error)) throw error;
        counts.failed++;
        const { message, code } = 'error' in row ? row.error : failureOf(row, error);
        complain(io, `${row.id === null ? '' : `${row.id}: `}${message} (${code})`);
        return project;
      });
      await appendLines(file, next.linesSince(project));
      project = next;
    }
    progress.stop();
    const { added, known, statements, failed } = counts;
    const there = known > 0 ? `, ${known} ${known === 1 ? 'was' : 'were'} there already` : '';
    await createOutput(io.stdout).write(
      `${counted(added, 'text')} added with ${counted(statements, 'statement')}${there}.\n`,
    );
    if (stop?.aborted) return stoppedBy(stop);
    return failed > 0 ? 1 : 0;
  } finally {
    await free();
  }
}

function modelName(file: string | undefined): string {
  return `${file === undefined ? 'geopolitics' : basename(file, '.json')} (stancekit ${version})`;
}

/** @throws What `analyze` throws, INVALID_CHANGE. */
async function addRow(
  project: Project,
  row: Input,
  analyzer: Analyzer,
  options: TextOptions & { readonly actors: readonly ListedActor[]; readonly model: string },
  counts: Counts,
): Promise<Project> {
  if ('error' in row) throw new StancekitError(row.error.code, row.error.message);
  const text = await toEntry(row, project, options);
  const known = project.document(text.id);
  if (known?.text === text.text) {
    counts.known++;
    return project;
  }
  const { title, date } = text;
  const found = await analyzer.analyzeAsync(text.text, withoutNull({ title, date }));
  const { statements, actors, warnings } = withActors(found, options.actors);
  const time = new Date().toISOString();
  const next = project.add(text, {
    ...{ type: 'analysis', document: text.id, model: options.model },
    ...{ statements, actors, warnings, time },
  });
  counts.added++;
  counts.statements += statements.length;
  return next;
}

/** A row without an id is called by its place among the texts. */
async function toEntry(row: Row, project: Project, { title, date, outlet }: TextOptions): Promise<TextEntry> {
  const given = { title, date, outlet, ...withoutNull(row.fields) };
  const known = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => NAMES.includes(name) && value !== undefined),
  );
  const id = row.id === null ? `text-${project.documentIds.length + 1}` : String(row.id);
  return { type: 'text', id, text: row.text, ...known, hash: await hashText(row.text) };
}

const NAMES = ['title', 'date', 'outlet', 'url'];
