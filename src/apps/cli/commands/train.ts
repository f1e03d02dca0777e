/** `stancekit train` */
import { access, constants, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { readLabels } from '../input/labels';
import { readTaxonomy } from '../input/taxonomy';
import { type ExitStatus, type Io, UsageError } from '../io';
import { openEncoder } from '../models';
import { type AddCommand, addColumn, addEncoder, addVerbose, integer } from '../options';
import { createProgress } from '../progress';
import { describeTraining } from '../trainingReport';

interface TrainCommandOptions {
  readonly out: string;
  readonly seed: number;
  readonly taxonomy?: string;
  readonly column: string;
  readonly base?: boolean;
  readonly encoder?: 'use';
  readonly verbose?: boolean;
}

export const addTrain: AddCommand = (program, io, done) => {
  const command = program
    .command('train')
    .summary('train a model on labels of your own')
    .description(
      'Trains a model for issues and stances on labelled statements, and writes a card for people beside it.',
    )
    .argument('<files...>', 'labelled statements: JSONL, or CSV where the name ends in .csv')
    .requiredOption('--out <file>', 'where to write the model; its card has the same name and ends in .md')
    .option('--base', 'start from the shipped model, so that few labels gain from its many')
    .option('--seed <number>', 'decides how rows are dealt into folds', integer, 1)
    .option('--taxonomy <file>', 'the issues to learn: JSON, a list of names or {"issues":[{"id","terms"?}]}');
  addVerbose(addEncoder(addColumn(command)))
    .addHelpText(
      'after',
      `
A row is {"text","issues":{"trade":"favor"}} or {"text","issue","stance"}; stances are favor, against, neutral. Rows with
a "document", "batch" or "actor" are held out together. The report on rows that were held out goes to standard error.
Every row that cannot be used is named there by file and line, and then nothing is written. Labels made in Label Studio or
doccano are read by \`stancekit import\`.

Example:
  $ stancekit train labels.csv --base --out model.json
  $ stancekit analyze article.txt --model model.json`,
    )
    .action(async (files, options: TrainCommandOptions) => done(await run(files, options, io)));
};

async function run(
  files: readonly string[],
  { out, seed, taxonomy, column, encoder, base = false, verbose = false }: TrainCommandOptions,
  io: Io,
): Promise<ExitStatus> {
  // Only here, so that the other commands start without it.
  const { modelCard, train, trainWithEncoder } = await import('stancekit/training');
  // Known before the work, not after it.
  await access(dirname(out), constants.W_OK).catch((error) => refuse(out, error));
  const issues = taxonomy === undefined ? undefined : await readTaxonomy(taxonomy);
  const opened = encoder && (await openEncoder());
  const examples = await readLabels(files, column, io);
  const progress = createProgress('Training', io, verbose);
  try {
    progress.show(0);
    const name = basename(out, extname(out));
    const options = {
      seed,
      name,
      ...(issues && { taxonomy: issues }),
      ...(base && { base: 'shipped' as const }),
      onProgress: progress.show,
    };
    const result = opened
      ? await trainWithEncoder(examples, { ...options, encoder: opened })
      : train(examples, options);
    progress.stop();
    const card = modelCard(result, { file: basename(out), sources: files.map((file) => basename(file)) });
    await writeWhole([
      [cardPath(out), card],
      [out, `${JSON.stringify(result.model)}\n`],
    ]);
    io.stderr.write(describeTraining(result.report));
    return 0;
  } finally {
    progress.stop();
  }
}

/** `model.json` has the card `model.md`. */
function cardPath(out: string): string {
  return `${extname(out) === '.md' ? out : out.slice(0, out.length - extname(out).length)}.md`;
}

/** Writes all files beside their places and renames them then, so that none is ever half written. */
async function writeWhole(files: readonly (readonly [path: string, content: string])[]): Promise<void> {
  const beside = (path: string) => `${path}.${process.pid}.part`;
  try {
    for (const [path, content] of files) await writeFile(beside(path), content);
    for (const [path] of files) await rename(beside(path), path);
  } catch (error) {
    for (const [path] of files) await rm(beside(path), { force: true });
    refuse(files.at(-1)![0], error);
  }
}

function refuse(file: string, error: unknown): never {
  throw new UsageError(`The model cannot be written to ${file} (${(error as NodeJS.ErrnoException).code}).`);
}
