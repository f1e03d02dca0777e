/** `stancekit export` */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Option } from 'commander';
import type { DatedDocument, Network, NetworkOptions, NetworkType, Normalization } from 'stancekit/report';
import * as report from 'stancekit/report';
import { counted } from '../../../runtime/counted';
import {
  addCountOptions,
  type CountCommandOptions,
  checkDate,
  countOptions,
  openDocuments,
  orUsageError,
} from '../counting';
import { cannotWrite, UsageError } from '../failures';
import { FileNames } from '../fileNames';
import { marked } from '../formats/csv';
import { findFiles, STDIN } from '../input/paths';
import { complain, createOutput, type Io } from '../io';
import { openModel } from '../models';
import { type AddCommand, addBom, outFile } from '../options';
import { addForce, type Content, checkOutputs, type Inputs, type OverwriteOptions, writeWhole } from '../outputs';
import {
  addTimelineOptions,
  type TimelineCommandOptions,
  tellUnknownActors,
  timelineOptions,
} from '../timelineOptions';
import { toPng } from '../toPng';

const GRAPHS = ['graphml', 'gexf', 'dot', 'network-json', 'network-csv'] as const;
const TEXTS = ['label-studio', 'doccano', 'brat', 'qdpx', 'dna-project', 'rdna'] as const;
const STATEMENTS = ['dna', 'csv', 'json', 'parquet', 'plover'] as const;
const FIGURES = ['matrix-csv', 'timeline-csv'] as const;
const PICTURES = ['matrix-svg', 'matrix-png', 'network-svg', 'network-png', 'timeline-svg', 'timeline-png'] as const;
/** The labelling interface for the tasks of `label-studio`; it is made of the model's issues, and reads no texts. */
const INTERFACE = 'label-studio-config';

/** They have a row for whoever is for or against something, and none for the others. */
const DNA = ['dna', 'dna-project', 'rdna'] as const;

/** What is no text, and so is written to a file alone. */
const BINARY: readonly string[] = ['qdpx', 'dna-project', 'parquet'];

type Named = (typeof GRAPHS | typeof TEXTS | typeof STATEMENTS | typeof FIGURES | typeof PICTURES)[number];
type Target = Named | typeof INTERFACE;
type Written = string | Uint8Array;

interface ExportOptions extends CountCommandOptions, TimelineCommandOptions, OverwriteOptions {
  readonly to: Target;
  readonly out?: string;
  readonly network: NetworkType;
  readonly normalization: Normalization;
  readonly minimumPairs: string;
  readonly minimumWeight: string;
  readonly minimumStatements: string;
  readonly groups: report.Grouping;
}

export const addExport: AddCommand = (program, io, done) => {
  addBom(addForce(addTimelineOptions(addCountOptions(program.command('export')))))
    .addOption(
      new Option('--to <program>', 'for whom to write')
        .choices([...GRAPHS, ...STATEMENTS, ...FIGURES, ...PICTURES, ...TEXTS, INTERFACE])
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'where to write: a file, or a folder for brat; standard output without it', outFile)
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
    .option('--minimum-statements <number>', 'leave out who says less, with all ties', '0')
    .addOption(
      new Option('--groups <what>', 'what nodes of one colour have in common')
        .choices(report.groupings)
        .default('country'),
    )
    .summary('write statements and networks for other programs')
    .description('Writes statements or networks for the programs that people use.')
    .addHelpText(
      'after',
      `
graphml, gexf, dot, network-json, network-csv: a network, chosen by --network: graphml for networkx and igraph, gexf for Gephi,
dot for Graphviz. Of subtract, gexf and dot have sizes of weights and "sign" beside them, the others weights with their sign.
matrix-, network- and timeline-svg and -png: pictures for a paper (PNG by @resvg/resvg-js, if you install it), their
figures by matrix-csv, network-csv, timeline-csv.
csv, json: all statements with all that is known of them. parquet: one long table of them (statement, issue, target).
plover: events as rows, with PLOVER's types and modes, CAMEO's codes, and sectors of actors.
Discourse Network Analyzer: dna-project is a project that it opens (.dna, password "stancekit"); rdna, a program in R that
puts the same into a project of yours by rDNA; dna, the event list as it exports one itself (CSV), for your own statistics.
qdpx: a REFI-QDA project (.qdpx) for MAXQDA, NVivo, ATLAS.ti and others.
label-studio, doccano, brat: texts with their statements as labels, offsets in code points. For brat, --out is a folder.
label-studio-config: the labelling interface for those tasks, with the issues of the model; no texts are read.
Texts are read as \`analyze\` reads them, by the same --reader; lines that it has written and projects are taken as they are.
--since and --until choose documents everywhere, --abstained also for dna, dna-project and rdna; --by and --counts are for networks alone.

Examples:
  $ stancekit export articles.jsonl --to gexf --network subtract --normalization average --out coalitions.gexf
  $ stancekit export articles.jsonl --to label-studio --out tasks.json`,
    )
    .action(async (files, options) => done(await run(files, options, io)));
};

async function run(files: readonly string[], options: ExportOptions, io: Io) {
  const { to, out } = options;
  if (to === 'brat' && out === undefined) throw new UsageError('brat needs a folder: give it by --out.');
  if (isPng(to) && out === undefined) throw new UsageError('A PNG is no text: name its file by --out.');
  if (BINARY.includes(to) && out === undefined) throw new UsageError(`${to} is no text: name its file by --out.`);
  // Whether it can be drawn is told before the work, not after it.
  if (isPng(to)) await toPng(report.toSvg({ width: 1, height: 1, title: '', shapes: [] }));
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
  orUsageError(() => report.timeline([], timelineOptions(options)));
  checkDate(options);
  const { documents: all, failed } = await openDocuments(files, options, io, texts);
  if (to.startsWith('timeline-')) tellUnknownActors(all, options, io);
  if (to === 'brat') {
    await writeBrat(chosen(all, options), out!, (paths) => checkOutputs(paths, inputs, io, options));
  } else {
    const content = await writersOf(all, options)[to]();
    await finish(out, typeof content === 'string' && isPng(to) ? await toPng(content) : content, io);
    if ((DNA as readonly string[]).includes(to)) tellLeftOut(chosen(all, options), options, io);
  }
  return failed > 0 ? 1 : 0;
}

const isPng = (to: Target): boolean => to.endsWith('-png');

/** Documents of the days that were asked for; with `--copies once` without what another print has. */
function chosen(all: readonly DatedDocument[], options: ExportOptions): readonly DatedDocument[] {
  const documents = options.copies === 'once' ? report.countOnce(all).documents : all;
  return report.documentsWithin(documents, countOptions(options).window);
}

/** As the notes of a report have it. */
function tellLeftOut(documents: readonly DatedDocument[], { abstained = false }: ExportOptions, io: Io): void {
  const { neutral, actorless, abstained: uncertain } = report.dnaLeftOut(documents, { abstained });
  const reasons = [
    [neutral, 'neutral stance, for which DNA has no value', 'neutral stances, for which DNA has no value'],
    [
      actorless,
      'stance of a statement of which it is not known whose it is',
      'stances of statements of which it is not known whose they are',
    ],
    [uncertain, 'stance that is too uncertain (--abstained)', 'stances that are too uncertain (--abstained)'],
  ] as const;
  for (const [count, one, many] of reasons) {
    if (count > 0) complain(io, `Left out: ${counted(count, one, many)}.`);
  }
}

/** What each target is. PNG is made of SVG. */
function writersOf(
  all: readonly DatedDocument[],
  options: ExportOptions,
): Readonly<Record<Exclude<Target, 'brat' | typeof INTERFACE>, () => Written | Promise<Written>>> {
  const network = networkOptions(options);
  const documents = chosen(all, options);
  const dna = { abstained: network.abstained ?? false };
  const graph = (): Network => report.network(all, network);
  const matrix = () => report.positionMatrix(all, countOptions(options));
  const line = () => report.timeline(all, timelineOptions(options));
  const matrixSvg = () => report.toSvg(report.matrixPicture(matrix()));
  const networkSvg = () => report.toSvg(report.networkPicture(graph(), { groups: options.groups }));
  const timelineSvg = () => report.toSvg(report.timelinePicture(line()));
  return {
    graphml: () => report.toGraphml(graph()),
    gexf: () => report.toGexf(graph()),
    dot: () => report.toDot(graph()),
    'network-json': () => report.toJson(graph()),
    'network-csv': () => marked(report.edgesToCsv(graph()), options.bom),
    dna: () => report.toDnaEvents(documents, dna),
    rdna: () => report.toRdna(documents, dna),
    'dna-project': async () => (await import('../files/sqlite')).toSqlite(report.toDnaProject(documents, dna)),
    parquet: async () => (await import('../files/parquet')).toParquet(report.longTable(documents)),
    plover: () => marked(report.toPlover(documents), options.bom),
    qdpx: async () => (await import('../files/zip')).toZip(report.toQdpx(documents)),
    csv: () => marked(report.statementsToCsv(documents), options.bom),
    json: () => report.toJson(documents),
    'label-studio': () => `${JSON.stringify(report.toLabelStudio(documents), null, 2)}\n`,
    doccano: () => report.toDoccano(documents),
    ...{ 'matrix-csv': () => report.matrixToCsv(matrix()), 'timeline-csv': () => report.timelineToCsv(line()) },
    ...{ 'matrix-svg': matrixSvg, 'network-svg': networkSvg, 'timeline-svg': timelineSvg },
    ...{ 'matrix-png': matrixSvg, 'network-png': networkSvg, 'timeline-png': timelineSvg },
  };
}

function networkOptions({
  network,
  normalization,
  minimumPairs,
  minimumWeight,
  minimumStatements,
  ...options
}: ExportOptions): NetworkOptions {
  return {
    ...countOptions(options),
    ...{ type: network, normalization },
    minimumPairs: Number(minimumPairs),
    minimumWeight: Number(minimumWeight),
    minimumStatements: Number(minimumStatements),
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
async function finish(out: string | undefined, content: Written, io: Io): Promise<void> {
  if (out !== undefined) await writeWhole([[out, content]]);
  else if (typeof content === 'string') await createOutput(io.stdout).write(content);
}
