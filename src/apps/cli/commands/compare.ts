/** `stancekit compare` */

import { basename } from 'node:path';
import { Option } from 'commander';
import { type Comparison, compareCoders, type Project } from 'stancekit/project';
import { counted } from '../../../runtime/counted';
import { UsageError } from '../failures';
import { grid } from '../figures';
import { toCsvLine } from '../formats/csv';
import { kindOf } from '../input/kinds';
import { readProject } from '../input/projectFile';
import { createOutput } from '../io';
import { type AddCommand, addFormat } from '../options';

interface CompareCommandOptions {
  readonly format: 'table' | 'json' | 'csv';
  readonly coded: 'documents' | 'rows';
}

export const addCompare: AddCommand = (program, io, done) => {
  addFormat(program.command('compare'), ['table', 'json', 'csv'])
    .summary('tell how far coders agree, and where they do not')
    .description(
      'Compares projects of several coders on the same texts: agreement and Krippendorff’s alpha, field by field.',
    )
    .argument('<projects...>', 'one project a coder')
    .addOption(
      new Option(
        '--coded <what>',
        'what counts: all rows of texts that a coder worked on, or only rows that were touched',
      )
        .choices(['documents', 'rows'])
        .default('documents'),
    )
    .addHelpText(
      'after',
      `
With --coded documents, what a coder left as the program said it counts as agreed to. Alpha is nominal; ordinal and interval stand beside it
where values are ordered. A unit of issue is a statement and an issue of the codebooks, or one that occurs in any of the projects, whether the
statement is about it or not. --format csv writes the disagreements, one a line, to be settled.

Example:
  $ stancekit compare anna.stancekit ben.stancekit carla.stancekit`,
    )
    .action(async (files: readonly string[], { format, coded }: CompareCommandOptions) => {
      if (files.length < 2) throw new UsageError('Name the projects of two coders or more.');
      const table = files.find((file) => kindOf(file) === 'csv');
      if (table !== undefined) throw new UsageError(`${table}: ${NO_TABLES}`);
      const projects: Project[] = [];
      for (const file of files) projects.push(await readProject(file));
      const names = files.map((file) => basename(file, '.stancekit'));
      const comparison = compareCoders(projects, { coded });
      await createOutput(io.stdout).write(writers[format](comparison, names));
      done(0);
    });
};

const NO_TABLES =
  'expected a project (.stancekit), one a coder, got a table. Of tables of labels `stancekit validate` names the rows that contradict each other.';

type Write = (comparison: Comparison, names: readonly string[]) => string;

const writers: Readonly<Record<CompareCommandOptions['format'], Write>> = {
  json: (comparison, coders) => `${JSON.stringify({ coders, ...comparison }, null, 2)}\n`,
  csv: ({ disagreements }, names) =>
    [
      ['document', 'field', 'of', ...names, ...names.map((name) => `${name} row`), 'text', 'actor'],
      ...disagreements.map(({ document, field, of = null, values, statements, text, actor }) => [
        ...[document, field, of, ...values, ...statements, text, actor],
      ]),
    ]
      .map((cells) => toCsvLine(cells))
      .join(''),
  table: ({ documents, rows, fields, disagreements }, names) =>
    `${[
      `${names.join(', ')}: ${counted(documents, 'text')} in common with ${counted(rows, 'row')}.`,
      '',
      ...grid([
        ['field', 'units', 'agreement', 'alpha', 'ordinal', 'interval'],
        ...fields.map(({ field, units, agreement, alpha, ordinal, interval }) => [
          ...[field, String(units), ...[agreement, alpha, ordinal, interval].map(figure)],
        ]),
      ]),
      '',
      disagreements.length === 0 ? 'No disagreements.' : `${counted(disagreements.length, 'disagreement')}:`,
      ...disagreements.map(({ document, field, of, values, text, actor }) => {
        const said = values.flatMap((value, i) => (value === null ? [] : [`${names[i]} ${value}`])).join(', ');
        // Rows of several speakers have the same words.
        const whose = actor === null ? '' : `${actor}, `;
        return `${document}, ${field}${of === undefined ? '' : ` ${of}`}: ${said}: ${whose}“${short(text)}”`;
      }),
    ].join('\n')}\n`,
};

function figure(value: number | null): string {
  return value === null ? '' : value.toFixed(3);
}

/** Characters of a statement that tell which one it is. */
const LONGEST = 60;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
