/** What `analyze` and `submit` have in common: how documents are written, and where. */
import { type Command, Option } from 'commander';
import { addReadingOptions, outFile } from './options';
import { addForce } from './outputs';
import type { ReadingOptions } from './reading';
import { formatOf } from './results';

export interface AnswerOptions extends ReadingOptions {
  readonly offsets: 'utf16' | 'code-points';
  readonly withText?: boolean;
  /** Whether tables say how each statement was made. */
  readonly kind?: boolean;
}

export function addAnswerOptions(command: Command): Command {
  return addForce(addReadingOptions(command))
    .addOption(
      new Option('--offsets <unit>', 'how offsets count: UTF-16 units, as JavaScript, or code points, as Python')
        .choices(['utf16', 'code-points'])
        .default('utf16'),
    )
    .option(
      '--with-text',
      'put date, title, outlet, URL and text beside the statements, for `report` and `export` (NDJSON, JSON; in CSV all but the text)',
    )
    .option(
      '--kind',
      'tell in tables and CSV whether a statement is direct, mixed, indirect or an act; JSON always does',
    )
    .option('--out <file>', 'write to a file; its ending tells the format where --format does not', outFile)
    .option('--resume', 'go on with --out where an earlier run of the same input was broken off (NDJSON)');
}

/** The options, with the format that the file asks for where no other was given. */
export function withFormat<T extends AnswerOptions>(options: T, command: Command): T {
  const { out, format } = options;
  const source = command.getOptionValueSource('format');
  if (out === undefined || source === 'cli') return options;
  return { ...options, format: formatOf(out, source === 'default') ?? format };
}
