/** `stancekit validate` */
import { UsageError } from '../failures';
import { type AddCommand, addColumn, addFormat, integer } from '../options';
import { validateProjects } from '../validateProjects';
import { type RowOptions, validateRows } from '../validateRows';

interface ValidateOptions extends RowOptions {
  readonly repair?: boolean;
}

/** How the name of a project ends. */
const PROJECT = '.stancekit';

export const addValidate: AddCommand = (program, io, done) => {
  const command = program
    .command('validate')
    .summary('tell what is wrong with labels or projects')
    .description(
      'Looks at labelled statements before a model is trained on them: which rows cannot be used, what the others lack, and what the figures of a training would be worth. Checks projects (.stancekit) line by line: every line has its form and fits what stands before it.',
    )
    .argument('<files...>', 'labelled statements: JSONL, or CSV where the name ends in .csv; or projects')
    .option('--seed <number>', 'decides how rows are dealt into folds, as for `train`', integer, 1)
    .option('--taxonomy <file>', 'the issues to learn, as for `train`')
    .option('--repair', 'of projects, leave out a last line that was not written to its end; nothing else is changed');
  addColumn(addFormat(command, ['table', 'json', 'ndjson']))
    .addHelpText(
      'after',
      `
A row is as for \`stancekit train\`. Rows that cannot be used, such as those with an issue outside of --taxonomy, are told on
standard error, once a cause, and the exit status is 1. So it is where \`train\` would refuse the rows as they are too few or
too many: what is found in them is told nevertheless. What else is found in rows that can be used (sentence frames, near
duplicates, rows that contradict each other, words that decide by themselves, a class of a few rows …) does not change it.
With --format ndjson a line is a diagnosis; the first one tells what figures are worth.
Of a project each bad line is named with what was expected there; then the exit status is 1.

Examples:
  $ stancekit validate labels.csv
  $ stancekit validate cables.stancekit`,
    )
    .action(async (files: readonly string[], { repair = false, ...options }: ValidateOptions) => {
      const projects = files.filter((file) => file.endsWith(PROJECT));
      if (projects.length > 0 && projects.length < files.length)
        throw new UsageError('Give either labels or projects (.stancekit), not both at once.');
      if (projects.length > 0) return done(await validateProjects(projects, repair, io));
      await validateRows(files, options, io);
      done(0);
    });
};
