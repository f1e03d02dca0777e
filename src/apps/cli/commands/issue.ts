/** `stancekit issue` */

import { readFile } from 'node:fs/promises';
import { type ProposedIssue, proposeIssue } from 'stancekit';
import type { ExitStatus } from '../exitStatus';
import { createOutput, type Io } from '../io';
import { asUsage } from '../models';
import { type AddCommand, addFormat, collect, modelFile } from '../options';
import { addForce, checkOutputs, type OverwriteOptions, writeWhole } from '../outputs';

interface IssueOptions extends OverwriteOptions {
  readonly out?: string;
  readonly id?: string;
  readonly label?: string;
  readonly term?: readonly string[];
  readonly format: 'table' | 'json';
}

export const addIssue: AddCommand = (program, io, done) => {
  const command = addFormat(program.command('issue'), ['table', 'json'])
    .summary('make an issue of one sentence, without labels')
    .description(
      'Makes a classifier for a new issue of the proposition that one is for or against, and tells how it was understood and how far it is to be trusted.',
    )
    .argument('<proposition>', 'what one is for or against, in one sentence')
    .option('--id <name>', 'what the issue is called in results: small letters, digits and hyphens')
    .option('--label <text>', 'what people call it')
    .option('--term <word>', 'another word that names what it is about; may be given several times', collect)
    .option('--out <file>', 'write a model file, for --model of other commands', modelFile);
  addForce(command)
    .addHelpText(
      'after',
      `
The model file has the new issue beside the ten that the package knows. With --format json, what is written is the entry of a
taxonomy, for --taxonomy of \`stancekit train\`. It is weaker than an issue with labels, as the figures say: labelled statements, chosen by
\`stancekit suggest --model\`, put statements in a better order.

Examples:
  $ stancekit issue "Nuclear power should be expanded." --out nuclear.json
  $ stancekit analyze article.txt --model nuclear.json
  $ stancekit issue "Nuclear power should be expanded." --format json > issue.json
  $ stancekit train labels.csv --taxonomy issue.json --out nuclear.json`,
    )
    .action(async (proposition: string, options: IssueOptions) => done(await run(proposition, options, io)));
};

async function run(
  sentence: string,
  { out, id, label, term, format, force = false }: IssueOptions,
  io: Io,
): Promise<ExitStatus> {
  const proposed = propose(sentence, {
    ...(id !== undefined && { id }),
    ...(label !== undefined && { label }),
    ...(term && { terms: term }),
  });
  if (out !== undefined) {
    await checkOutputs([out], { found: [], others: [] }, io, { force }, isProposed);
    await writeWhole([[out, `${JSON.stringify(proposed.model)}\n`]]);
  }
  const told =
    format === 'json'
      ? `${JSON.stringify({ issues: proposed.model.propositions }, null, 2)}\n`
      : describe(proposed, out);
  await createOutput(io.stdout).write(told);
  return 0;
}

/** @throws UsageError for what is no proposition. */
function propose(sentence: string, options: Parameters<typeof proposeIssue>[1]): ProposedIssue {
  try {
    return proposeIssue(sentence, options);
  } catch (error) {
    throw asUsage(error);
  }
}

function describe({ issue, words, names, direction }: ProposedIssue, out: string | undefined): string {
  const { presenceF1, stance, pairsF1 } = issue.expected ?? { presenceF1: 0, stance: 0, pairsF1: 0 };
  const percent = (share: number) => (100 * share).toFixed(0);
  const named = names.length > 0 ? `, of them names: ${names.join(', ')}` : '';
  return [
    `${issue.id}: ${issue.proposition}`,
    `  It is about    ${words.join(', ')}${named}`,
    `  It is          ${direction} what it names`,
    `  To be expected on real statements, as on the package’s ten issues when each was left out in turn:`,
    `    found        F1 ${percent(presenceF1)}`,
    `    stance       ${percent(stance)} % right where the issue is given`,
    `    both         F1 ${percent(pairsF1)}`,
    `  It is weaker than an issue with labels; with some hundred of them, train it (stancekit suggest, stancekit train).`,
    ...(out === undefined ? [] : [`  Written to ${out}`]),
    '',
  ].join('\n');
}

/** Whether `issue` has written a file: a sentence can be read anew, while what was learned from labels would be lost. */
async function isProposed(file: string): Promise<boolean> {
  try {
    const model = JSON.parse(await readFile(file, 'utf8'));
    const names = Object.keys(model).sort().join();
    return names === NAMES && model.propositions.every((issue: object) => !('learned' in issue));
  } catch {
    return false;
  }
}

/** All that a model has that nothing was learned for. */
const NAMES = 'encoder,format,name,propositions,schema,version';
