/** `stancekit analyze` */
import { type Command, Option } from 'commander';
import type { Document, IssueStance, Statement } from 'stancekit';
import { withActors } from 'stancekit/project';
import { toCodePointOffsets } from 'stancekit/report';
import { claimCells } from '../../../runtime/claimCells';
import { isUnsureRow } from '../../../runtime/unsureRow';
import { type AnswerOptions, addAnswerOptions, withFormat } from '../answerOptions';
import { UsageError } from '../failures';
import type { Block, Mark, View } from '../formats';
import { readActors } from '../input/actors';
import { analyzeOptions, type Row, withoutNull } from '../input/row';
import { openWithReader } from '../models';
import { type AddCommand, addActors, addModel, addReader, createWorkTimeout, share, threadCount } from '../options';
import { answerFiles } from '../reading';
import { recipeOf } from '../recipe';
import { inThreads, inTurn } from '../run';

interface AnalyzeCommandOptions extends AnswerOptions {
  readonly jobs: number;
  readonly workTimeout?: number;
  readonly deeds: boolean;
  readonly actors?: string;
  readonly minimumProbability?: number;
  readonly minimumConfidence?: number;
  readonly language: 'en' | 'de';
}

/** A document, and of its row what shall stand beside it in NDJSON. */
type Answer = Document & { readonly beside: Readonly<Record<string, unknown>> };

export const addAnalyze: AddCommand = (program, io, done) => {
  addAnswerOptions(addActors(addReader(addModel(program.command('analyze')))))
    .option(
      '--jobs <number>',
      'analyse so many texts at a time, each in a thread of about 150 MB (300 with the contextual reader), up to 64; the order stays',
      threadCount,
      1,
    )
    .addOption(createWorkTimeout())
    .addOption(
      new Option(
        '--language <code>',
        'of the texts; in German (de), who said what is told, and no issue, stance, tone or deed',
      )
        .choices(['en', 'de'])
        .default('en'),
    )
    .option(
      '--minimum-probability <number>',
      'tell issues from this probability on, from 0 to 1 (default: where statement, issue and stance are likely enough together)',
      share,
    )
    .option(
      '--minimum-confidence <number>',
      'tell statements from this confidence on, from 0 to 1: at 0.9 few are wrong, and half of them are told (default: all)',
      share,
    )
    .option('--no-deeds', 'leave out what is done and not said (kind `act`)')
    .summary('find the statements of texts')
    .description('Finds who says or does what in texts, to whom, on which issue and with which stance.')
    .addHelpText(
      'after',
      `
A row is {"id","text","date"?,"title"?,"outlet"?,"url"?}; with --format ndjson, standard input is rows, and a line out is
{"id","statements","actors","warnings"}. A row that cannot be used is answered in its place by
{"id","error":{"code","message","line"}}, and the exit status is 1. In tables, a question mark behind
a stance says that it is too uncertain to be counted, and one behind an actor that rows like this one are wrong more
often than right. With --jobs or --work-timeout, a text that takes longer than that is answered by the code WORK_TIMEOUT.

Examples:
  $ stancekit analyze article.txt
  $ stancekit analyze --format ndjson < articles.jsonl > statements.jsonl
  $ stancekit analyze harbour.rss crawl.warc.gz --format ndjson > statements.jsonl
  $ stancekit analyze gdelt.export.CSV --fetch --with-text --out statements.ndjson
  $ stancekit analyze articles.jsonl --jobs 4 --out statements.ndjson --resume`,
    )
    .action(async (files, given: AnalyzeCommandOptions, command: Command) => {
      const options = withFormat(given, command);
      if (options.language === 'de') {
        const finish = finishWith(options);
        done(
          await answerFiles(files, options, io, { ...(await inGerman(command, finish)), view: createView(options) }),
        );
        return;
      }
      const { jobs, workTimeout, deeds } = options;
      // Only what is done in a thread can be ended.
      const isThreaded = jobs > 1 || workTimeout !== undefined;
      const actors = await readActors(options.actors);
      const { analyzer, reader } = await openWithReader({ ...options, actors }, io);
      const named = finishWith(options);
      const finish = (document: Document, row: Row) =>
        named(actors.length > 0 ? withActors(document, actors) : document, row);
      const answers = isThreaded
        ? inThreads(analyzer, { workers: jobs, ...(workTimeout !== undefined && { workTimeout }) }, finish, { deeds })
        : inTurn(async (row) => finish(await analyzer.analyzeAsync(row.text, { ...analyzeOptions(row), deeds }), row));
      const recipe = () => recipeOf(options, reader?.id ?? null);
      done(await answerFiles(files, options, io, { answers, view: createView(options), recipe }));
    });
};

/** What is asked of English alone. */
const OF_ENGLISH = [
  'model',
  'reader',
  'actors',
  'jobs',
  'workTimeout',
  'minimumProbability',
  'minimumConfidence',
  'deeds',
  'resume',
];

/** Answers by the German reader, which is read here alone. @throws UsageError where an option is for English only. */
async function inGerman(command: Command, finish: (document: Document, row: Row) => Answer) {
  const given = OF_ENGLISH.find((name) => command.getOptionValueSource(name) === 'cli');
  if (given !== undefined)
    throw new UsageError(`--language de cannot be used together with the option for ${given}: leave one of both out.`);
  const { analyzeGerman } = await import('stancekit/german');
  return { answers: inTurn((row: Row) => finish(analyzeGerman(row.text, analyzeOptions(row)), row)) };
}

/** Puts beside a document what was asked for of its row. */
export function finishWith({ withText }: AnswerOptions): (document: Document, row: Row) => Answer {
  return (document, { text, fields: { date, title, outlet, url }, extracted = false }) => ({
    ...document,
    // What was taken from a page or a feed, and not from a row, would be lost.
    beside: {
      ...(withText || extracted ? withoutNull({ date, title, outlet, url }) : {}),
      ...(withText && { text }),
    },
  });
}

/** Offsets are counted anew where they are written. @param kind Whether a column says how each statement was made. */
export function createView({ offsets, kind = false, withText = false }: AnswerOptions): View<Answer> {
  const plain = kind ? withKind(view) : view;
  const own = withText ? withOrigin(plain) : plain;
  if (offsets === 'utf16') return own;
  return {
    ...own,
    toLine: (id, value, text) => ({ ...own.toLine(id, toCodePointOffsets(value), text), offsets: 'codePoints' }),
    toRecords: (value, text) => own.toRecords(toCodePointOffsets(value), text),
  };
}

const view: View<Answer> = {
  title: 'Statements',
  toLine: (id, { beside, statements, actors, warnings }) => ({ id, ...beside, statements, actors, warnings }),
  columns: [
    { title: 'actor', width: 'flexible' },
    { title: 'verb', width: 'flexible' },
    { title: 'addressee', width: 'flexible' },
    { title: 'words', width: 'rest' },
    { title: 'issue', width: 'fixed' },
    { title: 'stance', width: 'fixed', coloured: true },
    { title: 'probability', width: 'fixed', align: 'right' },
  ],
  toBlocks: ({ statements }) => statements.map(toBlock),
  toMarks: ({ statements }) => statements.flatMap(toMarks),
  nothing: 'No statements.',
  toNotes: ({ warnings }) => warnings.map(({ message, span }) => (span ? `${message} (at ${span.start})` : message)),
  toWarnings: ({ warnings }) =>
    warnings.filter(({ code }) => OF_THE_WHOLE.has(code)).map(({ code, message }) => `${message} (${code})`),
  fields: [
    ...[
      'statement',
      'actor',
      'verb',
      'addressees',
      'words',
      'issue',
      'issue_probability',
      'stance',
      'stance_probability',
    ],
    ...['abstained', 'claim', 'actor_id', 'actor_kind', 'country', 'role', 'cue', 'force', 'negated', 'sentiment'],
    ...['start', 'end', 'text', 'rule', 'confidence', 'event'],
  ],
  toRecords: ({ statements }) => statements.flatMap(toRecords),
};

/** Warnings that speak against the text as a whole. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['LANGUAGE', 'LANGUAGE_PARTIAL', 'MARKUP']);

/** The same with how each statement was made, behind everything else. */
function withKind(own: View<Answer>): View<Answer> {
  return {
    ...own,
    columns: [...own.columns, { title: 'kind', width: 'fixed' }],
    toBlocks: ({ statements }) => statements.map((statement) => [...toBlock(statement), [statement.kind]]),
    fields: [...own.fields, 'kind'],
    toRecords: ({ statements }) =>
      statements.flatMap((statement) => toRecords(statement).map((record) => [...record, statement.kind])),
  };
}

/** What is known of a document. */
const ORIGIN = ['date', 'title', 'outlet', 'url'];

/** The same with what is known of the document, in CSV behind everything else. */
function withOrigin(own: View<Answer>): View<Answer> {
  const cellOf = (value: unknown) => (value === undefined ? null : String(value));
  return {
    ...own,
    fields: [...own.fields, ...ORIGIN],
    toRecords: (value, text) =>
      own.toRecords(value, text).map((record) => [...record, ...ORIGIN.map((name) => cellOf(value.beside[name]))]),
  };
}

function toBlock(statement: Statement): Block {
  const { actor, verb, addressee, words } = claimCells(statement);
  const { issues } = statement;
  return [
    ...[[isUnsureRow(statement) ? `${actor} ?` : actor], [verb], [addressee], [words]],
    issues.map(({ issue }) => issue),
    issues.map(({ stance, abstained }) => (abstained ? `${stance} ?` : stance)),
    issues.map((issue) => chance(issue).toFixed(2)),
  ];
}

function toMarks({ claim, source, content, issues }: Statement, block: number): Mark[] {
  const told = issues.map(({ issue, stance, abstained }) => `${issue} ${stance}${abstained ? ' ?' : ''}`).join(', ');
  const title = `${claim.text}: ${told || 'no issue'}`;
  const label = issues[0]?.stance ?? 'none';
  return [
    ...content.map(({ start, end }) => ({ start, end, block, label, title })),
    ...(source ? [{ start: source.start, end: source.end, block: null, label: '', title: '' }] : []),
  ];
}

function toRecords(statement: Statement) {
  const { id, actor, addressees, cue, negated, issues, sentiment, claim, span, text, provenance, event } = statement;
  const { verb, words } = claimCells(statement);
  const before = [id, actor?.name ?? null, verb, addressees.map((addressee) => addressee.actor.name).join('; '), words];
  const after = [
    ...[claim.text, actor?.id ?? null, actor?.kind ?? null, actor?.country ?? null, actor?.role ?? null],
    ...[cue?.lemma ?? null, cue?.force ?? null, negated, sentiment.label, span.start, span.end, text],
    ...[provenance.rule, provenance.confidence, event ?? null],
  ];
  if (issues.length === 0) return [[...before, null, null, null, null, null, ...after]];
  return issues.map((issue) => [
    ...before,
    ...[issue.issue, issue.probability, issue.stance, chance(issue), issue.abstained],
    ...after,
  ]);
}

/** The probability of the stance that is given. */
function chance({ stance, probabilities }: IssueStance): number {
  return probabilities[stance];
}
