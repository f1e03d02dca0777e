/** One long table of everything that statements say: a row for each issue and each actor spoken of. */
import type { IssueStance, Statement, Target } from '../../document';
import { checkDocuments, type DatedDocument } from '../documents';

/** What a column holds; a cell of each may be null. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date';

/** A column of a table. */
export interface Column {
  /** What it is called. */
  readonly name: string;
  /** What its cells are; a date is a text "YYYY-MM-DD". */
  readonly type: ColumnType;
  /** One cell for each row. */
  readonly cells: readonly (string | number | boolean | null)[];
}

interface Row {
  readonly document: DatedDocument;
  readonly statement: Statement;
  readonly issue: IssueStance | null;
  readonly target: Target | null;
}

type Cell = string | number | boolean | null | undefined;
type Field = readonly [name: string, type: ColumnType, cell: (row: Row) => Cell];

const FIELDS: readonly Field[] = [
  ['document', 'text', ({ document: { id } }) => (id === null || id === undefined ? null : String(id))],
  ['date', 'date', ({ document }) => document.date?.slice(0, 10)],
  ['title', 'text', ({ document }) => document.title],
  ['outlet', 'text', ({ document }) => document.outlet],
  ['statement', 'text', ({ statement }) => statement.id],
  ['kind', 'text', ({ statement }) => statement.kind],
  ['event', 'text', ({ statement }) => statement.event],
  ['start', 'integer', ({ statement }) => statement.span.start],
  ['end', 'integer', ({ statement }) => statement.span.end],
  ['text', 'text', ({ statement }) => statement.text],
  ['claim', 'text', ({ statement }) => statement.claim?.text],
  ['cue', 'text', ({ statement }) => statement.cue?.lemma],
  ['force', 'text', ({ statement }) => statement.cue?.force],
  ['negated', 'boolean', ({ statement }) => statement.negated],
  ['actor', 'text', ({ statement }) => statement.actor?.name],
  ['actor_id', 'text', ({ statement }) => statement.actor?.id],
  ['actor_kind', 'text', ({ statement }) => statement.actor?.kind],
  ['actor_country', 'text', ({ statement }) => statement.actor?.country],
  ['actor_role', 'text', ({ statement }) => statement.actor?.role],
  ['tone', 'text', ({ statement }) => statement.sentiment.label],
  ['confidence', 'number', ({ statement }) => statement.provenance.confidence],
  ['issue', 'text', ({ issue }) => issue?.issue],
  ['issue_probability', 'number', ({ issue }) => issue?.probability],
  ['stance', 'text', ({ issue }) => issue?.stance],
  ['favor', 'number', ({ issue }) => issue?.probabilities.favor],
  ['against', 'number', ({ issue }) => issue?.probabilities.against],
  ['neutral', 'number', ({ issue }) => issue?.probabilities.neutral],
  ['abstained', 'boolean', ({ issue }) => issue?.abstained],
  ['target', 'text', ({ target }) => target?.actor.name],
  ['target_id', 'text', ({ target }) => target?.actor.id],
  ['target_kind', 'text', ({ target }) => target?.actor.kind],
  ['target_country', 'text', ({ target }) => target?.actor.country],
  ['target_start', 'integer', ({ target }) => target?.start],
  ['target_end', 'integer', ({ target }) => target?.end],
  ['attitude', 'text', ({ target }) => target?.label],
  ['attitude_positive', 'number', ({ target }) => target?.probabilities.positive],
  ['attitude_negative', 'number', ({ target }) => target?.probabilities.negative],
  ['attitude_neutral', 'number', ({ target }) => target?.probabilities.neutral],
];

/**
 * Makes one table of all statements, long as statistics want it: a row for each issue that a statement is about and each actor that it speaks
 * of, with null where there is none. A statement of two issues that speaks of three actors has six rows; count statements by `document` and `statement`.
 *
 * @param documents Analysed documents.
 * @returns Columns of the same length; `stancekit export --to parquet` writes them. Offsets count as the documents do.
 * @throws INVALID_DOCUMENT.
 * @example
 * longTable([analyze('France rejected the sanctions.')]).find(({ name }) => name === 'stance')
 * // { name: 'stance', type: 'text', cells: [ 'against' ] }
 */
export function longTable(documents: readonly DatedDocument[]): Column[] {
  checkDocuments(documents);
  const rows = documents.flatMap((document) =>
    document.statements.flatMap((statement) =>
      orNull(statement.issues).flatMap((issue) =>
        orNull(statement.targets).map((target): Row => ({ document, statement, issue, target })),
      ),
    ),
  );
  return FIELDS.map(([name, type, cell]) => ({ name, type, cells: rows.map((row) => cell(row) ?? null) }));
}

function orNull<T>(items: readonly T[]): readonly (T | null)[] {
  return items.length > 0 ? items : [null];
}
