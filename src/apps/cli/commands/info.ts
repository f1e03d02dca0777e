/** `stancekit info` */
import type { Project } from 'stancekit/project';
import { counted } from '../../../runtime/counted';
import { grid } from '../figures';
import { readProject } from '../input/projectFile';
import { createOutput } from '../io';
import { type AddCommand, addFormat } from '../options';

interface InfoOptions {
  readonly format: 'table' | 'json';
  readonly actors?: boolean;
  readonly corrections?: boolean;
}

export const addInfo: AddCommand = (program, io, done) => {
  addFormat(program.command('info'), ['table', 'json'])
    .summary('tell what a project holds')
    .description(
      'Tells how many texts, statements and corrections a project holds, whose they are, and on which issues.',
    )
    .argument('<project>', 'a project, as `stancekit init` makes it')
    .option('--actors', 'write who is who, as coders left it: what --actors of other commands takes (JSON)')
    .option('--corrections', 'write what was corrected and not taken back, one a line: what `import` takes (NDJSON)')
    .addHelpText(
      'after',
      `
Examples:
  $ stancekit info cables.stancekit
  $ stancekit info cables.stancekit --actors > actors.json
  $ stancekit info cables.stancekit --corrections > corrections.jsonl`,
    )
    .action(async (file, { format, actors = false, corrections = false }: InfoOptions) => {
      const project = await readProject(file);
      const { write } = createOutput(io.stdout);
      if (actors) await write(`${JSON.stringify(project.actorList().map(withoutType), null, 2)}\n`);
      else if (corrections) await write(correctionLines(project));
      else if (format === 'json') await write(`${JSON.stringify(summaryOf(project), null, 2)}\n`);
      else await write(describe(project));
      done(0);
    });
};

function withoutType({ type: _, ...actor }: ReturnType<Project['actorList']>[number]) {
  return actor;
}

function correctionLines(project: Project): string {
  const made = project.history().filter(({ counts }) => counts);
  return made.map(({ type: _, counts: __, ...correction }) => `${JSON.stringify(correction)}\n`).join('');
}

function summaryOf(project: Project) {
  const documents = project.documents();
  const statements = project.statements();
  const days = documents.flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 10)])).sort();
  const corrections = project.history().filter(({ counts }) => counts);
  return {
    title: project.header.title ?? null,
    texts: documents.length,
    analysed: documents.filter(({ model }) => model !== undefined).length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    outlets: tally(documents.flatMap(({ outlet }) => outlet ?? [])),
    models: tally(documents.flatMap(({ model }) => model ?? [])),
    statements: statements.length,
    touched: statements.filter(({ touched }) => touched).length,
    deleted: documents.reduce((sum, { deleted }) => sum + deleted.length, 0),
    actors: project.actors().length,
    corrections: corrections.length,
    unchanged: corrections.filter(isUnchanged).length,
    fields: tally(corrections.map(({ field }) => field)),
    coders: {
      ...Object.fromEntries(project.coders.map(({ id }) => [id, 0])),
      ...tally(corrections.map((one) => one.coder)),
    },
    issues: tally(statements.flatMap(({ issues }) => issues.map(({ issue }) => issue))),
  };
}

/** Whether a coder has only confirmed what stood there. */
function isUnchanged({ before, after }: ReturnType<Project['history']>[number]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** How often each occurs, the most frequent first. */
function tally(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function describe(project: Project): string {
  const summary = summaryOf(project);
  const lists = { outlets: summary.outlets, models: summary.models, fields: summary.fields, coders: summary.coders };
  const days = summary.from === null ? '' : ` (${summary.from} to ${summary.to})`;
  const told = [
    ...(summary.title === null ? [] : [summary.title]),
    `${counted(summary.texts, 'text')}${days}, ${summary.analysed} of them analysed, ${counted(summary.actors, 'actor')}`,
    `${counted(summary.statements, 'statement')}, ${summary.touched} of them looked at, ${summary.deleted} deleted`,
    `${counted(summary.corrections, 'correction')}${summary.unchanged > 0 ? `, ${summary.unchanged} of them of what stood there` : ''}`,
  ];
  const tables = Object.entries({ ...lists, issues: summary.issues }).flatMap(([name, counts]) => {
    const rows = Object.entries(counts);
    return rows.length > 0 ? ['', ...grid([[name, ''], ...rows.map(([one, count]) => [one, String(count)])])] : [];
  });
  return `${[...told, ...tables].join('\n')}\n`;
}
