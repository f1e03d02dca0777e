/** `stancekit analyze` */
import type { Command } from 'commander';
import type { Document, IssueStance, Statement } from 'stancekit';
import { withActors } from 'stancekit/project';
import { toCodePointOffsets } from 'stancekit/report';
import { type AnswerOptions, addAnswerOptions, withFormat } from '../answerOptions';
import type { Block, Mark, View } from '../formats';
import { readActors } from '../input/actors';
import { analyzeOptions, type Row, withoutNull } from '../input/row';
import { openWithReader } from '../models';
import { type AddCommand, addActors, addModel, addReader, createWorkTimeout, positive } from '../options';
import { answerFiles } from '../reading';
import { recipeOf } from '../recipe';
import { inThreads, inTurn } from '../run';

interface AnalyzeCommandOptions extends AnswerOptions {
  readonly jobs: number;
  readonly workTimeout?: number;
  readonly deeds: boolean;
  readonly actors?: string;
}

/** A document, and of its row what shall stand beside it in NDJSON. */
type Answer = Document & { readonly beside: Readonly<Record<string, unknown>> };

export const addAnalyze: AddCommand = (program, io, done) => {
  addAnswerOptions(addActors(addReader(addModel(program.command('analyze')))))
    .option(
      '--jobs <number>',
      'analyse so many texts at a time, each in a thread of about 150 MB (300 with the contextual reader); the order stays',
      positive,
      1,
    )
    .addOption(createWorkTimeout())
    .option('--no-deeds', 'leave out what is done and not said (kind `act`)')
    .summary('find the statements of texts')
    .description('Finds who says or does what in texts, to whom, on which issue and with which stance.')
    .addHelpText(
      'after',
      `
A row is {"id","text","date"?,"title"?}; with --format ndjson, standard input is rows, and a line out is
{"id","statements","actors","warnings"}. A row that cannot be used is answered in its place by
{"id","error":{"code","message","line"}}, and the exit status is 1. In tables, a question mark behind
a stance says that it is too uncertain to be counted. With --jobs or --work-timeout, a text that takes longer than that is
answered by the code WORK_TIMEOUT.

Examples:
  $ stancekit analyze article.txt
  $ stancekit analyze --format ndjson < articles.jsonl > statements.jsonl
  $ stancekit analyze articles.jsonl --jobs 4 --out statements.ndjson --resume`,
    )
    .action(async (files, given: AnalyzeCommandOptions, command: Command) => {
      const options = withFormat(given, command);
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

/** Puts beside a document what was asked for of its row. */
export function finishWith({ withText }: AnswerOptions): (document: Document, row: Row) => Answer {
  return (document, { text, fields: { date, title } }) => ({
    ...document,
    beside: withText ? { ...withoutNull({ date, title }), text } : {},
  });
}

/** Words are found by UTF-16 units; offsets are counted anew where they are written. */
export function createView({ offsets }: AnswerOptions): View<Answer> {
  if (offsets === 'utf16') return view;
  return {
    ...view,
    toLine: (id, value, text) => ({ ...view.toLine(id, toCodePointOffsets(value), text), offsets: 'codePoints' }),
    toRecords(value, text) {
      const verbs = value.statements.map((statement) => verbOf(statement, text));
      return toCodePointOffsets(value).statements.flatMap((statement, i) => toRecords(statement, verbs[i] ?? ''));
    },
  };
}

const view: View<Answer> = {
  title: 'Statements',
  toLine: (id, { beside, statements, actors, warnings }) => ({ id, ...beside, statements, actors, warnings }),
  columns: [
    { title: 'actor', width: 'flexible' },
    { title: 'kind', width: 'fixed' },
    { title: 'addressee', width: 'flexible' },
    { title: 'issue', width: 'fixed' },
    { title: 'stance', width: 'fixed', coloured: true },
    { title: 'probability', width: 'fixed', align: 'right' },
    { title: 'verb', width: 'flexible' },
    { title: 'words', width: 'rest' },
  ],
  toBlocks: ({ statements }, text) => statements.map((statement) => toBlock(statement, text)),
  toMarks: ({ statements }) => statements.flatMap(toMarks),
  nothing: 'No statements.',
  toNotes: ({ warnings }) => warnings.map(({ message, span }) => (span ? `${message} (at ${span.start})` : message)),
  fields: [
    ...['statement', 'kind', 'actor', 'actor_id', 'actor_kind', 'country', 'role', 'addressees', 'cue', 'force'],
    ...['negated', 'issue', 'issue_probability', 'stance', 'stance_probability', 'abstained', 'sentiment'],
    ...['start', 'end', 'text', 'rule', 'confidence', 'verb', 'event'],
  ],
  toRecords: ({ statements }, text) => statements.flatMap((statement) => toRecords(statement, verbOf(statement, text))),
};

function toBlock(statement: Statement, text: string): Block {
  const { actor, source, addressees, issues, content, kind } = statement;
  return [
    [actor?.name ?? (source ? text.slice(source.start, source.end) : '—')],
    [kind],
    [addressees.map((addressee) => addressee.actor.name).join(', ')],
    issues.map(({ issue }) => issue),
    issues.map(({ stance, abstained }) => (abstained ? `${stance} ?` : stance)),
    issues.map((issue) => chance(issue).toFixed(2)),
    [verbOf(statement, text)],
    [content.map(({ start, end }) => text.slice(start, end)).join(' … ')],
  ];
}

function toMarks({ actor, source, content, issues }: Statement, block: number): Mark[] {
  const told = issues.map(({ issue, stance, abstained }) => `${issue} ${stance}${abstained ? ' ?' : ''}`).join(', ');
  const title = `${actor?.name ?? '—'}: ${told || 'no issue'}`;
  const label = issues[0]?.stance ?? 'none';
  return [
    ...content.map(({ start, end }) => ({ start, end, block, label, title })),
    ...(source ? [{ start: source.start, end: source.end, block: null, label: '', title: '' }] : []),
  ];
}

function toRecords(told: Statement, verb: string) {
  const { id, kind, actor, addressees, cue, negated, issues, sentiment, ...statement } = told;
  const before = [
    ...[id, kind, actor?.name ?? null, actor?.id ?? null, actor?.kind ?? null],
    ...[actor?.country ?? null, actor?.role ?? null],
    ...[
      addressees.map((addressee) => addressee.actor.name).join('; '),
      cue?.lemma ?? null,
      cue?.force ?? null,
      negated,
    ],
  ];
  const { span, text, provenance, event = null } = statement;
  const after = [sentiment.label, span.start, span.end, text, provenance.rule, provenance.confidence, verb, event];
  if (issues.length === 0) return [[...before, null, null, null, null, null, ...after]];
  return issues.map((issue) => [
    ...before,
    ...[issue.issue, issue.probability, issue.stance, chance(issue), issue.abstained],
    ...after,
  ]);
}

/** The verb with its negation ("did not rule out", "denied"), without which the words would say the contrary; '' where there is none. */
function verbOf({ cue }: Statement, text: string): string {
  return cue ? text.slice(cue.start, cue.end) : '';
}

/** The probability of the stance that is given. */
function chance({ stance, probabilities }: IssueStance): number {
  return probabilities[stance];
}
