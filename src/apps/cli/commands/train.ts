/** `stancekit train` */

import { access, constants } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { Option } from 'commander';
import { isStancekitError } from 'stancekit';
import type { TaxonomyIssue } from 'stancekit/training';
import { counted } from '../../../runtime/counted';
import { type ReaderName, readerNames } from '../../../runtime/openContextual';
import type { ExitStatus } from '../exitStatus';
import { cannotWrite, UsageError } from '../failures';
import { ENDINGS, readLabels } from '../input/labels';
import { findFiles } from '../input/paths';
import { readTaxonomy, startsFromPropositions } from '../input/taxonomy';
import type { Io } from '../io';
import { asUsage, openReader } from '../models';
import { type AddCommand, addColumn, addVerbose, integer, modelFile } from '../options';
import { addForce, beginsWith, checkOutputs, type OverwriteOptions, writeWhole } from '../outputs';
import { createProgress } from '../progress';
import { describeTraining } from '../trainingReport';

interface TrainCommandOptions extends OverwriteOptions {
  readonly out: string;
  readonly seed: number;
  readonly taxonomy?: string;
  readonly column: string;
  readonly base?: boolean;
  readonly reader: ReaderName;
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
    .requiredOption('--out <file>', 'where to write the model; its card has the same name and ends in .md', modelFile)
    .option('--base', 'start from the shipped model, so that few labels gain from its many')
    .addOption(
      new Option(
        '--reader <name>',
        'who reads the statements to learn from: "contextual", whole sentences beside the words, or "fast", the words alone',
      )
        .choices(readerNames)
        .default('fast'),
    )
    .option('--seed <number>', 'decides how rows are dealt into folds', integer, 1)
    .option(
      '--taxonomy <file>',
      'the issues to learn: JSON, a list of names or {"issues":[{"id","terms"?,"proposition"?}]}',
    );
  addForce(addVerbose(addColumn(command)))
    .addHelpText(
      'after',
      `
A row is {"text","issues":{"trade":"favor"}} or {"text","issue","stance"}; stances are favor, against, neutral. A statement
about none of the issues has an empty issue and stance, or "issues":{}. Rows with a "document", "batch" or "actor" are held
out together. The report on rows that were held out goes to standard error; it begins with what its figures are worth, as
\`stancekit validate\` tells before. Rows that cannot be used are told there by cause, file and line, and then nothing is
written. Labels made in Label Studio or doccano are read by \`stancekit import\`.
A model that was trained with the contextual reader is used with it. Where every issue of --taxonomy has a "proposition" (\`stancekit issue
--format json\`), the model starts from these, and up to 2,000 rows will do, and none
need be; no card is written then, and --base is refused.

Example:
  $ stancekit train labels.csv --base --out model.json
  $ stancekit analyze article.txt --model model.json`,
    )
    .action(async (files, options: TrainCommandOptions) => done(await run(files, options, io)));
};

async function run(
  files: readonly string[],
  { out, seed, taxonomy, column, reader, base = false, verbose = false, force = false }: TrainCommandOptions,
  io: Io,
): Promise<ExitStatus> {
  // Only here, so that the other commands start without it.
  const { modelCard, train, trainWithEncoder } = await import('stancekit/training');
  // Known before the work, not after it.
  await access(dirname(out), constants.W_OK).catch((error) => cannotWrite(out, error));
  const found = await findFiles(files, ENDINGS);
  await checkOutputs([out, cardPath(out)], { found, others: [taxonomy] }, io, { force }, isTrained);
  const issues = taxonomy === undefined ? undefined : await readTaxonomy(taxonomy);
  if (issues && startsFromPropositions(issues)) {
    if (base) throw new UsageError(BASE_AND_PROPOSITIONS);
    return trainFromPropositions({ files, column, out, issues, reader }, io);
  }
  const encoder = reader === 'contextual' ? await openReader(reader, io) : undefined;
  const examples = await readLabels(files, { column, taxonomy: issues }, io);
  const progress = await createProgress('Training', io, verbose);
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
    const result = encoder
      ? await trainWithEncoder(examples, { ...options, encoder }).catch(refuseOldWeights)
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

const BASE_AND_PROPOSITIONS =
  '--base cannot be used where every issue of --taxonomy has a proposition: the model starts from these then, beside the issues of the shipped model. Leave out --base, or the propositions.';

interface FromPropositions {
  readonly files: readonly string[];
  readonly column: string;
  readonly out: string;
  readonly issues: readonly TaxonomyIssue[];
  readonly reader: ReaderName;
}

/** Issues that all have a proposition start from it; few labels are enough. */
async function trainFromPropositions(
  { files, column, out, issues, reader }: FromPropositions,
  io: Io,
): Promise<ExitStatus> {
  const { trainPropositions, trainPropositionsWithEncoder } = await import('stancekit/training');
  const examples = await readLabels(files, { column, taxonomy: issues }, io);
  const options = { taxonomy: issues, name: basename(out, extname(out)) };
  const encoder = reader === 'contextual' ? await openReader(reader, io) : undefined;
  try {
    const {
      model,
      issues: learned,
      warnings,
    } = encoder
      ? await trainPropositionsWithEncoder(examples, { ...options, encoder })
      : trainPropositions(examples, options);
    await writeWhole([[out, `${JSON.stringify(model)}\n`]]);
    for (const warning of warnings) io.stderr.write(`Warning: ${warning}\n`);
    for (const { id, rows, about } of learned) {
      io.stderr.write(
        `${id}: started from its proposition, learned from ${counted(rows, 'row')}, ${about} of them about it.\n`,
      );
    }
  } catch (error) {
    throw asUsage(error);
  }
  io.stderr.write(NOTHING_MEASURED);
  return 0;
}

const NOTHING_MEASURED =
  'No rows were held out, so nothing is measured: `stancekit evaluate` does it, on labels that are not among these. The issues of the shipped model are beside these. For a model of these issues alone, with figures of held-out rows and a card, leave the propositions out of --taxonomy.\n';

/** @throws UsageError where the reader that is installed gives no vectors. */
function refuseOldWeights(error: unknown): never {
  throw isStancekitError(error) && error.code === 'MODEL_SCHEMA' ? asUsage(error) : error;
}

/** `model.json` has the card `model.md`. */
function cardPath(out: string): string {
  return `${extname(out) === '.md' ? out : out.slice(0, out.length - extname(out).length)}.md`;
}

/** Whether `train` has written a file: a model names its format first, and a card says what it is. */
async function isTrained(file: string): Promise<boolean> {
  return beginsWith(file, /^\{"format":"stancekit-model"|^# .*\n\nA model for stancekit\. /);
}
