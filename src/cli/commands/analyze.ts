/** `stancekit analyze` */
import type { AnalyzeOptions, Document, IssueStance, Statement } from 'stancekit';
import type { Block, View } from '../formats';
import type { ExitStatus, Io } from '../io';
import { answerFiles, type ReadingOptions } from '../reading';

/** Analyses texts and writes their statements. */
export function analyzeCommand(files: readonly string[], options: ReadingOptions, io: Io): Promise<ExitStatus> {
  return answerFiles(
    files,
    options,
    io,
    (analyzer, { text, fields: { date, title } }) => analyzer.analyze(text, withoutNull({ date, title })),
    view,
  );
}

/** Absent fields of a row may be written as null; whether the others are right is for the library to say. */
function withoutNull(fields: Record<string, unknown>): AnalyzeOptions {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
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
