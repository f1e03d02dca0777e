/** What commands have in common when they describe themselves to commander. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { readerNames } from '../../runtime/openContextual';
import { MOST_THREADS } from '../../runtime/threads';
import type { ExitStatus } from './exitStatus';
import { type Format, formats } from './formats';
import { kinds } from './input/kinds';
import type { Io } from './io';

/** A command adds itself to the program; `done` is told the exit status of the one that ran. */
export type AddCommand = (program: Command, io: Io, done: (status: ExitStatus) => void) => void;

export const FILES =
  'texts (.txt, .md, .html), rows of texts (.jsonl, .csv), feeds (.rss, .atom, .rdf, .xml) or web archives (.warc, .warc.gz), folders of them, or patterns; standard input where there are none';

/** Arguments and options of commands that read texts or rows and answer each. */
export function addReadingOptions(command: Command): Command {
  return addInput(
    addVerbose(addFormat(command.argument('[files...]', FILES), formats)),
    '"jsonl" with --format ndjson, else "text"',
  );
}

/** What may have to be told of what is read. */
export function addInput(command: Command, byDefault: string): Command {
  return addColumn(command)
    .addOption(new Option('--input <kind>', `what standard input is (default: ${byDefault})`).choices(kinds))
    .addOption(
      new Option('--from <kind>', 'what all that is read is, where names and columns do not tell').choices(kinds),
    )
    .option('--fetch', 'fetch the pages that feeds and tables of news name; nothing else is ever fetched')
    .option('--fetch-private', 'fetch also from addresses of this machine and its network');
}

/** Of tables of texts, and of labelled statements. */
export function addColumn(command: Command): Command {
  return command.option('--column <name>', 'the column of CSV files that has the texts', 'text');
}

export function addFormat(command: Command, choices: readonly Format[]): Command {
  command.addOption(new Option('--format <format>', 'how to write the results').choices(choices).default('table'));
  return choices.includes('csv') ? addBom(command) : command;
}

/** Of whatever writes CSV. */
export function addBom(command: Command): Command {
  return command.option('--bom', 'begin CSV with a byte order mark, by which Excel knows that it is UTF-8');
}

export function addModel(command: Command): Command {
  return command.option('--model <file>', 'a model file, as `stancekit train` writes it; the shipped model without it');
}

export function addActors(command: Command): Command {
  return command.option(
    '--actors <file>',
    'who is who: JSON, a list of {"name","aliases"?,"kind"?,"country"?,"merged"?,…}',
  );
}

export function addReader(command: Command): Command {
  return command.addOption(
    new Option(
      '--reader <name>',
      'who reads statements: "contextual", whole sentences beside the words, or "fast", the words alone (default: contextual where stancekit-contextual is installed)',
    ).choices(readerNames),
  );
}

export function addVerbose(command: Command): Command {
  return command.option('--verbose', 'tell of progress also where standard error is no terminal');
}

/** Of --out, where standard output is written to without it. */
export function outFile(value: string): string {
  return noStream(value, 'Without --out, standard output is written to.');
}

/** Of --out of a model. */
export function modelFile(value: string): string {
  return noStream(value, 'A model is not written to standard output.');
}

/** Elsewhere, `-` is a stream; here it would be a file of that name. */
function noStream(value: string, advice: string): string {
  if (value !== '-') return value;
  throw new InvalidArgumentError(`It must name a file. ${advice}`);
}

/** Of an option that may be given several times. A list of words would take the files behind it, too. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

export function integer(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isSafeInteger(number)) throw new InvalidArgumentError('It must be an integer.');
  return number;
}

export function positive(value: string): number {
  const number = integer(value);
  if (number < 1) throw new InvalidArgumentError('It must be 1 or more.');
  return number;
}

/** Of threads. */
export function threadCount(value: string): number {
  const number = positive(value);
  if (number > MOST_THREADS) throw new InvalidArgumentError(`It must be ${MOST_THREADS} or less.`);
  return number;
}

/** From 0 to 1. */
export function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return number;
}

/** Of whatever has threads for texts. */
export function createWorkTimeout(): Option {
  return new Option(
    '--work-timeout <duration>',
    'how long the work on a text of up to 1 MB may take; a longer one has as many times more (default: 30s, 360s with the contextual reader)',
  ).argParser(duration);
}

/** An option whose help shows what is taken without it as it would be given: a bare number would mean seconds. */
export function createDuration(flags: string, description: string, milliseconds: number): Option {
  const shown = milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
  return new Option(flags, description).argParser(duration).default(milliseconds, shown);
}

/** Milliseconds. */
function duration(value: string): number {
  const [, number, unit = 's'] = /^(\d{1,7})(s|ms)?$/i.exec(value) ?? [];
  const milliseconds = Number(number) * (unit.toLowerCase() === 's' ? 1000 : 1);
  if (!(milliseconds >= 1 && milliseconds <= 3_600_000)) {
    throw new InvalidArgumentError('It must be such as 10s or 500ms, up to 3600s.');
  }
  return milliseconds;
}
