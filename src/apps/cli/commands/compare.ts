/** `stancekit compare` */

import { basename, extname } from 'node:path';
import { Option } from 'commander';
import { type Comparison, compareCoders, type Project } from 'stancekit/project';
import type { Example } from 'stancekit/training';
import { counted } from '../../../runtime/counted';
import { compareLabels, type LabelComparison } from '../compareLabels';
import { UsageError } from '../failures';
import { grid } from '../figures';
import { marked, toCsvLine } from '../formats/csv';
import { kindOf } from '../input/kinds';
import { readLabels } from '../input/labels';
import { readProject } from '../input/projectFile';
import { createOutput, type Io } from '../io';
import { type AddCommand, addColumn, addFormat } from '../options';

interface CompareCommandOptions {
  readonly format: 'table' | 'json' | 'csv';
  readonly coded: 'documents' | 'rows';
  readonly column: string;
  readonly bom?: boolean;
}

export const addCompare: AddCommand = (program, io, done) => {
  addColumn(addFormat(program.command('compare'), ['table', 'json', 'csv']))
    .summary('tell how far coders agree, and where they do not')
    .description(
      'Compares projects of several coders on the same texts: agreement and Krippendorff’s alpha, field by field. Of tables of labels: the same, and Cohen’s kappa, issue by issue.',
    )
    .argument('<files...>', 'one project a coder, or one table of labels')
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
Tables of labels are as for \`stancekit train\`. A unit of issue is a text that both have and an issue of any table; of stance, where both name
the issue. Cohen’s kappa is of two coders.

Examples:
  $ stancekit compare anna.stancekit ben.stancekit carla.stancekit
  $ stancekit compare anna.csv ben.csv`,
    )
    .action(async (files: readonly string[], options: CompareCommandOptions) => {
      if (files.length < 2) throw new UsageError('Name the projects of two coders or more, or their tables of labels.');
      const projects = files.filter((file) => kindOf(file) === 'project');
      if (projects.length > 0 && projects.length < files.length)
        throw new UsageError('Give either projects (.stancekit) or tables of labels, not both at once.');
      const told = projects.length > 0 ? await ofProjects(files, options) : await ofLabels(files, options, io);
      await createOutput(io.stdout).write(options.format === 'csv' ? marked(told, options.bom) : told);
      done(0);
    });
};

async function ofProjects(files: readonly string[], { format, coded }: CompareCommandOptions): Promise<string> {
  const projects: Project[] = [];
  for (const file of files) projects.push(await readProject(file));
  return writers[format](compareCoders(projects, { coded }), namesOf(files));
}

async function ofLabels(files: readonly string[], { format, column }: CompareCommandOptions, io: Io): Promise<string> {
  const tables: Example[][] = [];
  for (const file of files) tables.push(await readLabels([file], { column }, io));
  return labelWriters[format](compareLabels(tables), namesOf(files));
}

function namesOf(files: readonly string[]): string[] {
  return files.map((file) => basename(file, extname(file)));
}

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

type WriteLabels = (comparison: LabelComparison, names: readonly string[]) => string;

const labelWriters: Readonly<Record<CompareCommandOptions['format'], WriteLabels>> = {
  json: ({ disagreements, ...comparison }, coders) => {
    const told = disagreements.map(({ coded, ...one }) => ({ ...one, rows: coded.map((own) => own?.origin ?? null) }));
    return `${JSON.stringify({ coders, ...comparison, disagreements: told }, null, 2)}\n`;
  },
  csv: ({ disagreements }, names) =>
    [
      ['field', 'of', ...names, ...names.map((name) => `${name} row`), 'text', 'actor'],
      ...disagreements.map(({ field, of, values, coded, text, actor }) => [
        ...[field, of, ...values, ...coded.map((own) => own?.origin ?? null), text, actor],
      ]),
    ]
      .map((cells) => toCsvLine(cells))
      .join(''),
  table: ({ texts, alone, fields, disagreements }, names) =>
    `${[
      `${names.join(', ')}: ${counted(texts, 'text')} in common, ${alone} in one table alone.`,
      '',
      ...grid([
        ['field', 'units', 'agreement', 'kappa', 'alpha'],
        ...fields.map(({ field, of, units, agreement, kappa, alpha }) => [
          ...[of === null ? field : `${field} ${of}`, String(units), ...[agreement, kappa, alpha].map(figure)],
        ]),
      ]),
      '',
      disagreements.length === 0 ? 'No disagreements.' : `${counted(disagreements.length, 'disagreement')}:`,
      ...disagreements.map(({ field, of, values, coded, text }) => {
        const said = values.flatMap((value, i) => (value === null ? [] : [`${names[i]} ${value}`])).join(', ');
        const places = coded.flatMap((own) => own?.origin ?? []).join(', ');
        return `${places}, ${field} ${of}: ${said}: “${short(text)}”`;
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
