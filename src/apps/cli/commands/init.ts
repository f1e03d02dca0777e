/** `stancekit init` */
import { extname } from 'node:path';
import { createProject, type Project } from 'stancekit/project';
import { UsageError } from '../failures';
import { readTaxonomy } from '../input/taxonomy';
import { createOutput, type Io } from '../io';
import type { AddCommand } from '../options';
import { addForce, checkOutputs, type OverwriteOptions, writeWhole } from '../outputs';

interface InitOptions extends OverwriteOptions {
  readonly title?: string;
  readonly codebook?: string;
  readonly coder: readonly string[];
}

export const addInit: AddCommand = (program, io, done) => {
  addForce(program.command('init'), 'a file of this name that holds something')
    .summary('make a project: texts, statements and corrections in one file')
    .description('Makes an empty project, to which `stancekit add` adds texts. The page opens it, too.')
    .argument('<project>', 'the file to make; its name ends in .stancekit')
    .option('--title <title>', 'what the project is about')
    .option('--codebook <file>', 'the issues that are coded: JSON, a list of names or {"issues":[{"id"}]}')
    .option(
      '--coder <name>',
      'who codes; may be repeated',
      (name: string, all: readonly string[]) => [...all, name],
      [],
    )
    .addHelpText(
      'after',
      `
Example:
  $ stancekit init cables.stancekit --title "Baltic cables" --coder AB
  $ stancekit add cables.stancekit news/ --outlet "The Paper"`,
    )
    .action(async (file, options: InitOptions) => done(await run(file, options, io)));
};

async function run(file: string, options: InitOptions, io: Io) {
  if (extname(file) !== '.stancekit')
    throw new UsageError(`${file} is to end in .stancekit, by which a project is known.`);
  const { title, codebook, coder } = options;
  await checkOutputs([file], { found: [], others: [codebook] }, io, options);
  const named = coder.reduce<Project>(
    (project, id) => project.add({ type: 'coder', id }),
    createProject(title === undefined ? {} : { title }),
  );
  const issues = codebook === undefined ? undefined : await readTaxonomy(codebook);
  const project = issues ? named.add({ type: 'codebook', issues: issues.map(({ id }) => ({ id })) }) : named;
  await writeWhole([[file, project.toText()]]);
  await createOutput(io.stdout).write(`${file} is there. Add texts by \`stancekit add ${file} FILES\`.\n`);
  return 0 as const;
}
