/** `stancekit import` */

import { createReadStream } from 'node:fs';
import { Option } from 'commander';
import { isStancekitError, type StancekitError } from 'stancekit';
import {
  type ImportOptions,
  type Project,
  type ProjectChange,
  readDoccanoChanges,
  readLabelledTextChanges,
  readLabelStudioChanges,
} from 'stancekit/project';
import { type LabelledRow, readDoccano, readLabelledTexts, readLabelStudio } from 'stancekit/report';
import { onOneLine } from '../../../runtime/controls';
import { counted } from '../../../runtime/counted';
import { appendLines } from '../appendLines';
import type { ExitStatus } from '../exitStatus';
import { UsageError } from '../failures';
import { readCorrections } from '../input/corrections';
import { fileError, readBytes, readText } from '../input/decode';
import { findFiles, STDIN } from '../input/paths';
import { readProject } from '../input/projectFile';
import { complain, createOutput, type Io } from '../io';
import { lock } from '../lock';
import { type AddCommand, outFile } from '../options';
import { addForce, checkOutputs, type OverwriteOptions, writeWhole } from '../outputs';
import { withoutSaid } from '../saidBefore';

/** What is in a file, to be made rows of, or changes of a project. */
interface Labels {
  rows(options: ImportOptions): LabelledRow[];
  changes(project: Project, options: ImportOptions): ProjectChange[];
}

/** How the files of each program are read. */
const readers = {
  'label-studio': async (file: string, io: Io): Promise<Labels> => {
    const content = await readExport(file, io);
    return {
      rows: (options) => readLabelStudio(content, options),
      changes: (project, options) => readLabelStudioChanges(project, content, options),
    };
  },
  doccano: async (file: string, io: Io): Promise<Labels> => {
    const content = await readExport(file, io);
    return {
      rows: (options) => readDoccano(content, options),
      changes: (project, options) => readDoccanoChanges(project, content, options),
    };
  },
  qdpx: async (file: string, io: Io): Promise<Labels> => {
    const { readQdpx } = await import('../input/qdpx');
    const archive = await readBytes(sourceOf(file, io), nameOf(file), MAXIMUM_EXPORT);
    const { texts, unknown } = readQdpx(archive, nameOf(file));
    if (unknown.length > 0)
      io.stderr.write(`${nameOf(file)}: codes of other names are passed over: ${unknown.map(onOneLine).join(', ')}.\n`);
    return {
      rows: (options) => readLabelledTexts(texts, options),
      changes: (project, options) => readLabelledTextChanges(project, texts, options),
    };
  },
  corrections: async (file: string, io: Io): Promise<Labels> => {
    const content = await readExport(file, io);
    return { rows: () => [], changes: (_, { file: name = nameOf(file) }) => readCorrections(content, name) };
  },
} as const;

/** Endings of files that are taken from folders. */
const ENDINGS = ['.json', '.jsonl', '.qdpx'];

interface ImportFlags extends OverwriteOptions {
  readonly from: keyof typeof readers;
  readonly out?: string;
  readonly project?: string;
  readonly coder?: string;
}

/** Texts come with every label on them: more than rows of one text each. */
const MAXIMUM_EXPORT = 256 * 1024 * 1024;

export const addImport: AddCommand = (program, io, done) => {
  addForce(program.command('import'))
    .summary('read labels made in other programs, as rows for `train`')
    .description('Reads what people have labelled in other programs, and writes it as rows for `train` and `evaluate`.')
    .argument(
      '[files...]',
      'exports of that program, folders of them, or patterns; standard input where there are none',
    )
    .addOption(new Option('--from <program>', 'who wrote them').choices(Object.keys(readers)).makeOptionMandatory())
    .option('--out <file>', 'where to write: JSONL; standard output without it', outFile)
    .option(
      '--project <file>',
      'put what was corrected into this project, which the texts were exported from; needs --coder',
    )
    .option('--coder <name>', 'who corrected it')
    .addHelpText(
      'after',
      `
label-studio: its export "JSON", of projects with the interface that \`stancekit export --to label-studio-config\` writes.
doccano: its JSONL, of sequence labelling or text classification. Labels are such as "trade: favor", as
\`stancekit export --to doccano\` writes them.
qdpx: a REFI-QDA project (.qdpx) of MAXQDA, NVivo, ATLAS.ti and others, with codes of such names, as
\`stancekit export --to qdpx\` writes them; other codes are passed over. A task, text or line that cannot be used is named by its number and passed over;
the others are read, and the exit status is 1.
corrections: lines {"document","statement","field","of"?,"after"}, as \`stancekit info --corrections\` writes them, for --project; those
of a file are one step, and where one does not fit, none is made.

Examples:
  $ stancekit import project.json --from label-studio --out labels.jsonl
  $ stancekit import admin.jsonl --from doccano | stancekit train - --base --out model.json
  $ stancekit import admin.jsonl --from doccano --project cables.stancekit --coder AB
  $ stancekit import coded.qdpx --from qdpx --project cables.stancekit --coder AB
  $ stancekit info anna.stancekit --corrections | stancekit import --from corrections --project ben.stancekit --coder anna`,
    )
    .action(async (files, options: ImportFlags) => {
      const { project, coder } = options;
      if (project === undefined && options.from === 'corrections')
        throw new UsageError('Corrections are of a project: name it by --project.');
      if (project === undefined) return done(await run(files, options, io));
      if (coder === undefined)
        throw new UsageError('--project needs to know who corrected it: give a name by --coder.');
      if (options.out !== undefined) throw new UsageError('--project is where it is written: leave out --out.');
      done(await correct(files, { ...options, project, coder }, io));
    });
};

async function run(files: readonly string[], { from, out, force = false }: ImportFlags, io: Io): Promise<ExitStatus> {
  const found = await findFiles(files.length > 0 ? files : [STDIN], ENDINGS);
  if (out !== undefined) await checkOutputs([out], { found }, io, { force });
  const rows: LabelledRow[] = [];
  let failed = 0;
  const tell = ({ message, code }: StancekitError) => {
    failed++;
    complain(io, `${message} (${code})`);
  };
  for (const { file, error } of found) {
    try {
      if (error) throw error;
      const options = { file: nameOf(file), onInvalid: tell };
      for (const row of (await readers[from](file, io)).rows(options)) rows.push(row);
    } catch (cause) {
      const told = fileError(cause, file);
      if (!isStancekitError(told)) throw told;
      tell(told);
    }
  }
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  if (out === undefined) await createOutput(io.stdout).write(lines);
  else await writeWhole([[out, lines]]);
  return failed > 0 ? 1 : 0;
}

/** Puts what was corrected into a project: each file is one step, which can be taken back. */
async function correct(
  files: readonly string[],
  { from, project: file, coder }: ImportFlags & { readonly project: string; readonly coder: string },
  io: Io,
): Promise<ExitStatus> {
  const free = await lock(file);
  try {
    let failed = 0;
    let count = 0;
    let again = 0;
    const onInvalid = ({ message, code }: StancekitError) => {
      failed++;
      complain(io, `${message} (${code})`);
    };
    let project = await readProject(file);
    for (const { file: name, error } of await findFiles(files.length > 0 ? files : [STDIN], ENDINGS)) {
      if (error) throw error;
      const labels = await readers[from](name, io);
      const found = labels.changes(project, { file: nameOf(name), onInvalid });
      const changes = withoutSaid(found, project, coder);
      const next = changes.length > 0 ? project.apply(changes, { coder }) : project;
      await appendLines(file, next.linesSince(project));
      count += changes.length;
      again += found.length - changes.length;
      project = next;
    }
    await createOutput(io.stdout).write(
      `${counted(count, 'correction')} of ${coder} ${count === 1 ? 'is' : 'are'} in ${file}${again > 0 ? `; ${again} stood there before` : ''}.\n`,
    );
    return failed > 0 ? 1 : 0;
  } finally {
    await free();
  }
}

function nameOf(file: string): string {
  return file === STDIN ? 'Standard input' : file;
}

function sourceOf(file: string, { stdin }: Io): Io['stdin'] {
  return file === STDIN ? stdin : createReadStream(file);
}

function readExport(file: string, io: Io): Promise<string> {
  return readText(sourceOf(file, io), nameOf(file), MAXIMUM_EXPORT);
}
