/** The commands and their options. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { analyzeCommand } from './commands/analyze';
import { classifyCommand } from './commands/classify';
import { trainCommand } from './commands/train';
import { formats } from './formats';
import type { ExitStatus, Io } from './io';

const FILES = 'texts (.txt, .md) or rows (.jsonl, .ndjson); standard input where there are none';

/**
 * Describes the program to commander.
 *
 * @param io Where help and complaints go.
 * @param done Is told the exit status of the command that ran.
 */
export function createProgram(io: Io, done: (status: ExitStatus) => void): Command {
  const program = new Command('stancekit')
    .description('Reads news: who said or did what, to whom, on which issue, with which stance.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('(add --help for what can be given)');

  reading(program.command('analyze'))
    .summary('find the statements of texts')
    .description('Finds who says or does what in texts, to whom, on which issue and with which stance.')
    .addHelpText(
      'after',
      `
A row is {"id","text","date"?,"title"?}; with --format ndjson, standard input is rows, and a line out is
{"id","statements","actors","warnings"}. A row that cannot be used is answered in its place by
{"id","error":{"code","message","line"}}, and the exit status is 1. In tables, a question mark behind
a stance says that it is too uncertain to be counted.

Examples:
  $ stancekit analyze article.txt
  $ stancekit analyze --format ndjson < articles.jsonl > statements.jsonl`,
    )
    .action(async (files, options) => done(await analyzeCommand(files, options, io)));

  reading(program.command('classify'))
    .summary('classify single statements')
    .description('Tells issue, stance and attitude of single statements.')
    .addHelpText(
      'after',
      `
A row is {"id","text","issue"?,"target"?:{"start","end"},"actor"?:{"start","end"}}, with offsets in UTF-16 units;
with --format ndjson, standard input is rows, and a line out is {"id","issues","sentiment","target"?}.
With "issue", "issues" holds that one alone.

Example:
  $ echo '{"id":1,"text":"We will never lift the embargo."}' | stancekit classify --format ndjson`,
    )
    .action(async (files, options) => done(await classifyCommand(files, options, io)));

  program
    .command('train')
    .summary('train a model on labels of your own')
    .description('Trains a model for issues and stances on labelled statements.')
    .argument('<files...>', 'labelled statements: JSONL, or CSV where the name ends in .csv')
    .requiredOption('--out <file>', 'where to write the model')
    .option('--seed <number>', 'decides how rows are dealt into folds', integer, 1)
    .option('--taxonomy <file>', 'the issues to learn: JSON, a list of names or {"issues":[{"id"}]}')
    .option('--verbose', 'tell of progress also where standard error is no terminal')
    .addHelpText(
      'after',
      `
A row is {"text","issues":{"trade":"favor"}} or {"text","issue","stance"}; stances are favor, against, neutral.
The report on rows that were held out goes to standard error.

Example:
  $ stancekit train labels.csv --out model.json
  $ stancekit analyze article.txt --model model.json`,
    )
    .action(async (files, options) => done(await trainCommand(files, options, io)));

  return program;
}

function reading(command: Command): Command {
  return command
    .argument('[files...]', FILES)
    .addOption(new Option('--format <format>', 'how to write the results').choices(formats).default('table'))
    .option('--model <file>', 'a model file, as `stancekit train` writes it')
    .option('--verbose', 'tell of progress also where standard error is no terminal');
}

function integer(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isSafeInteger(number)) throw new InvalidArgumentError('It must be an integer.');
  return number;
}
