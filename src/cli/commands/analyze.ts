/** `stancekit analyze` */
import type { AnalyzeOptions, Document, IssueStance, Statement } from 'stancekit';
import type { Block, Mark, View } from '../formats';
import { type Row, withoutNull } from '../input/row';
import { type AddCommand, addReadingOptions } from '../options';
import { answerFiles } from '../reading';

export const addAnalyze: AddCommand = (program, io, done) => {
  addReadingOptions(program.command('analyze'))
    .summary('find the statements of texts')
    .description('Finds who says or does what in texts, to whom, on which issue and with which stance.')
    .addHelpText(
      'after',
      `
A row is {"id","text","date"?,"title"?}; with --format ndjson, standard input is rows, and a line out is
{"id","statements","actors","warnings"}. A row that cannot be used is answered in its place by
{"id","error":{"code","message","line"}}, and the exit status is 1. In tables, a question mark behind
a stance says that it is too uncertain to be counted.

Examples:
  $ stancekit analyze article.txt
  $ stancekit analyze --format ndjson < articles.jsonl > statements.jsonl`,
    )
    .action(async (files, options) =>
      done(
        await answerFiles(files, options, io, (analyzer, row) => analyzer.analyze(row.text, analyzeOptions(row)), view),
      ),
    );
};

/** Absent fields of a row may be written as null; whether the others are right is for the library to say. */
export function analyzeOptions({ fields: { date, title } }: Row): AnalyzeOptions {
  return withoutNull({ date, title });
}

const view: View<Document> = {
  title: 'Statements',
  toLine: (id, { statements, actors, warnings }) => ({ id, statements, actors, warnings }),
  columns: [
    { title: 'actor', width: 'flexible' },
    { title: 'kind', width: 'fixed' },
    { title: 'addressee', width: 'flexible' },
    { title: 'issue', width: 'fixed' },
    { title: 'stance', width: 'fixed', coloured: true },
    { title: 'probability', width: 'fixed', align: 'right' },
    { title: 'words', width: 'rest' },
  ],
  toBlocks: ({ statements }, text) => statements.map((statement) => toBlock(statement, text)),
  toMarks: ({ statements }) => statements.flatMap(toMarks),
  nothing: 'No statements.',
  toNotes: ({ warnings }) => warnings.map(({ message, span }) => (span ? `${message} (at ${span.start})` : message)),
  fields: [
    ...['statement', 'kind', 'actor', 'actor_id', 'actor_kind', 'country', 'role', 'addressees', 'cue', 'force'],
    ...['negated', 'issue', 'issue_probability', 'stance', 'stance_probability', 'abstained', 'sentiment'],
    ...['start', 'end', 'text', 'rule', 'confidence'],
  ],
  toRecords: ({ statements }) => statements.flatMap(toRecords),
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

function toRecords({ id, kind, actor, addressees, cue, negated, issues, sentiment, ...statement }: Statement) {
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
  const { span, text, provenance } = statement;
  const after = [sentiment.label, span.start, span.end, text, provenance.rule, provenance.confidence];
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
