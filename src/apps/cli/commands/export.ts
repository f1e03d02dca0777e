/** `stancekit export` */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Option } from 'commander';
import type { DatedDocument, Network, NetworkOptions, NetworkType, Normalization } from 'stancekit/report';
import * as report from 'stancekit/report';
import { addCountOptions, type CountCommandOptions, countOptions, openDocuments, orUsageError } from '../counting';
import { cannotWrite, UsageError } from '../failures';
import { FileNames } from '../fileNames';
import { marked } from '../formats/csv';
import { findFiles, STDIN } from '../input/paths';
import { createOutput, type Io } from '../io';
import { openModel } from '../models';
import { type AddCommand, addBom } from '../options';
import { addForce, type Content, checkOutputs, type Inputs, type OverwriteOptions, writeWhole } from '../outputs';

const GRAPHS = ['graphml', 'gexf', 'dot', 'network-json', 'network-csv'] as const;
const TEXTS = ['label-studio', 'doccano', 'brat'] as const;
const STATEMENTS = ['dna', 'csv', 'json'] as const;
/** The labelling interface for the tasks of `label-studio`; it is made of the model's issues, and reads no texts. */
const INTERFACE = 'label-studio-config';

type Target = (typeof GRAPHS | typeof TEXTS | typeof STATEMENTS)[number] | typeof INTERFACE;

interface ExportOptions extends CountCommandOptions, OverwriteOptions {
  readonly to: Target;
  readonly out?: string;
  readonly network: NetworkType;
  readonly normalization: Normalization;
  readonly minimumPairs: string;
  readonly minimumWeight: string;
}

export const addExport: AddCommand = (program, io, done) => {
  addBom(addForce(addCountOptions(program.command('export'))))
    .addOption(
      new Option('--to <program>', 'for whom to write')
        .choices([...GRAPHS, ...STATEMENTS, ...TEXTS, INTERFACE])
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'where to write: a file, or a folder for brat; standard output without it')
    .addOption(
      new Option('--network <type>', 'which network a graph is')
        .choices(['congruence', 'conflict', 'subtract', 'affiliation', 'sentiment'])
        .default('congruence'),
    )
    .addOption(
      new Option('--normalization <how>', 'what ties are divided by')
        .choices(['none', 'average', 'jaccard', 'cosine', 'activity', 'prominence'])
        .default('none'),
    )
    .option(
      '--minimum-pairs <number>',
      'leave out ties of agreement and disagreement for which fewer pairs of statements are expected',
      '0.5',
    )
    .option('--minimum-weight <number>', 'leave out lighter ties', '0')
    .summary('write statements and networks for other programs')
    .description('Writes statements or networks for the programs that people use.')
    .addHelpText(
      'after',
      `
graphml, gexf, dot, network-json, network-csv: a network, chosen by --network, for Gephi, networkx, Graphviz.
dna: the event list of Discourse Network Analyzer. csv, json: all statements with all that is known of them.
label-studio, doccano, brat: texts with their statements as labels, offsets in code points. For brat, --out is a folder.
label-studio-config: the labelling interface for those tasks, with the issues of the model; no texts are read.
--since and --until choose documents everywhere, --abstained also for dna; --by and --counts are for networks alone.

Examples:
  $ stancekit export articles.jsonl --to gexf --network subtract --normalization average --out coalitions.gexf
  $ stancekit export articles.jsonl --to label-studio --out tasks.json`,
    )
    .action(async (files, options) => done(await run(files, options, io)));
};

async function run(files: readonly string[], options: ExportOptions, io: Io) {
  const { to, out } = options;
  if (to === 'brat' && out === undefined) throw new UsageError('brat needs a folder: give it by --out.');
  const inputs: Inputs = {
    found: to === INTERFACE ? [] : await findFiles(files.length > 0 ? files : [STDIN]),
    others: [options.model],
  };
  if (to !== 'brat' && out !== undefined) await checkOutputs([out], inputs, io, options);
  if (to === INTERFACE) {
    await finish(out, report.labelStudioConfig(openModel(options.model).issues), io);
    return 0;
  }
  const texts = (TEXTS as readonly string[]).includes(to) ? 'needed' : to === 'json' ? 'kept' : 'dropped';
  const network = networkOptions(options);
  // Wrong options are told before the work, not after it.
  orUsageError(() => report.network([], network));
  const { documents: all, failed } = await openDocuments(files, options, io, texts);
  const documents = report.documentsWithin(all, network.window);
  const graph = (): Network => report.network(all, network);
  const writers: Readonly<Record<Exclude<Target, 'brat' | typeof INTERFACE>, () => string>> = {
    graphml: () => report.toGraphml(graph()),
    gexf: () => report.toGexf(graph()),
    dot: () => report.toDot(graph()),
    'network-json': () => report.toJson(graph()),
    'network-csv': () => marked(report.edgesToCsv(graph()), options.bom),
    dna: () => report.toDnaEvents(documents, { abstained: network.abstained ?? false }),
    csv: () => marked(report.statementsToCsv(documents), options.bom),
    json: () => report.toJson(documents),
    'label-studio': () => `${JSON.stringify(report.toLabelStudio(documents), null, 2)}\n`,
    doccano: () => report.toDoccano(documents),
  };
  if (to === 'brat') await writeBrat(documents, out!, (paths) => checkOutputs(paths, inputs, io, options));
  else await finish(out, writers[to](), io);
  return failed > 0 ? 1 : 0;
}

function networkOptions({
  network,
  normalization,
  minimumPairs,
  minimumWeight,
  ...options
}: ExportOptions): NetworkOptions {
  return {
    ...countOptions(options),
    ...{ type: network, normalization },
    minimumPairs: Number(minimumPairs),
    minimumWeight: Number(minimumWeight),
  };
}

/** Writes a pair of files for each document, and the configuration that brat shows them with. @param check Sees their paths before. */
async function writeBrat(
  documents: readonly DatedDocument[],
  folder: string,
  check: (paths: readonly string[]) => Promise<void>,
): Promise<void> {
  const issues = documents.flatMap(({ statements }) => statements.flatMap((s) => s.issues.map(({ issue }) => issue)));
  const names = new FileNames();
  const contents: Content[] = [[join(folder, 'annotation.conf'), report.bratConfig([...new Set(issues)].sort())]];
  for (const [i, document] of documents.entries()) {
    const { text, annotations } = report.toBrat(document);
    const name = names.next(String(document.id ?? i + 1));
    contents.push([join(folder, `${name}.txt`), text], [join(folder, `${name}.ann`), annotations]);
  }
  await check(contents.map(([path]) => path));
  await mkdir(folder, { recursive: true }).catch((error) => cannotWrite(folder, error));
  await writeWhole(contents);
}

/** Writes to a file, or to standard output. */
async function finish(out: string | undefined, content: string, io: Io): Promise<void> {
  await (out === undefined ? createOutput(io.stdout).write(content) : writeWhole([[out, content]]));
}
