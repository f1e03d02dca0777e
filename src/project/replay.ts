/** From the log of one text to its rows: what the program said of each, and what coders said of it since. */
import type { Statement } from '../document';
import { valueFor } from '../runtime/lists';
import type { AnalysisEntry, CorrectionEntry, Field, FieldValues, KeyedField, TextEntry } from './entries';
import { findAgain } from './findAgain';

/** What a coder said last of a field. */
export interface Spoken {
  readonly field: Field;
  readonly of: string | undefined;
  readonly value: FieldValues[Field];
  readonly coder: string;
  readonly time: string;
}

/** A statement as the log leaves it. */
export interface Row {
  readonly id: string;
  /** null where a coder added it. */
  readonly program: Statement | null;
  /** By `keyOf`. */
  readonly spoken: ReadonlyMap<string, Spoken>;
}

/** All that the log says of one text, in order. */
export interface DocumentLog {
  readonly text: TextEntry;
  readonly entries: readonly (AnalysisEntry | CorrectionEntry)[];
}

export const FIELDS: readonly Field[] = [
  ...([
    'actor',
    'negated',
    'span',
    'content',
    'addressees',
    'stance',
    'attitude',
    'sentiment',
    'checked',
    'row',
  ] as const),
];

/** Whether a statement has several of a field, told apart by `of`. */
export function isKeyed(field: Field): field is KeyedField {
  return field === 'stance' || field === 'attitude';
}

/** What a field of a row is called: of stances and attitudes there are several. */
export function keyOf(field: Field, of: string | undefined): string {
  return of === undefined ? field : `${field}:${of}`;
}

/** Rows by their id, in order of the log. @param isLive Whether a step counts, and was not taken back. */
export function replay({ entries }: DocumentLog, isLive: (step: string) => boolean): ReadonlyMap<string, Row> {
  let rows = new Map<string, Row>();
  let analyses = 0;
  for (const entry of entries) {
    if (entry.type === 'analysis') rows = withAnalysis(rows, entry, analyses++);
    else if (isLive(entry.step)) correct(rows, entry);
  }
  return rows;
}

/** Rows after one more correction. */
export function corrected(before: ReadonlyMap<string, Row>, entry: CorrectionEntry): ReadonlyMap<string, Row> {
  const rows = new Map(before);
  correct(rows, entry);
  return rows;
}

function correct(rows: Map<string, Row>, { statement, field, of, after, coder, time }: CorrectionEntry): void {
  const row = rows.get(statement) ?? (field === 'row' ? { id: statement, program: null, spoken: new Map() } : null);
  // Its row was added by a step that has been taken back.
  if (!row) return;
  const spoken: Spoken = { field, of, value: after, coder, time };
  rows.set(statement, { ...row, spoken: new Map(row.spoken).set(keyOf(field, of), spoken) });
}

/** Rows of a further analysis. What coders said of a statement that is found again stays with it; if it is not, the row itself stays. */
function withAnalysis(before: ReadonlyMap<string, Row>, { statements }: AnalysisEntry, number: number) {
  const rows = new Map<string, Row>(
    statements.map((program) => [program.id, { id: program.id, program, spoken: NONE }]),
  );
  const touched = [...before.values()].filter(({ spoken }) => spoken.size > 0);
  const again = findAgain(
    touched,
    statements,
    ({ program }) => program,
    (statement) => [statement],
  );
  for (const row of touched) {
    const found = again.get(row)?.id;
    if (found !== undefined) rows.set(found, { ...valueFor(rows, found), spoken: row.spoken });
    else {
      const id = rows.has(row.id) ? `${row.id}@${number}` : row.id;
      rows.set(id, { ...row, id });
    }
  }
  return rows;
}

const NONE: ReadonlyMap<string, Spoken> = new Map();

/** Ids that analyses give; rows that coders add have others. */
export function isProgramId(id: string): boolean {
  return /^s\d+$/.test(id);
}

/** What stands in a field: what a coder said last, else the program; null where nobody said anything. */
export function valueIn(row: Row, field: Field, of: string | undefined): FieldValues[Field] | null {
  const spoken = row.spoken.get(keyOf(field, of));
  return spoken ? spoken.value : programValue(row.program, field, of);
}

/** What the program said of a field; null where it said nothing. */
export function programValue(
  program: Statement | null,
  field: Field,
  of: string | undefined,
): FieldValues[Field] | null {
  if (!program) return null;
  const { span, content, addressees, issues, targets } = program;
  const values: { readonly [F in Field]: () => FieldValues[F] | null } = {
    actor: () => program.actor?.id ?? null,
    negated: () => program.negated,
    span: () => ({ start: span.start, end: span.end }),
    content: () => content.map(({ start, end }) => ({ start, end })),
    addressees: () => addressees.map(({ start, end, actor }) => ({ actor: actor.id, start, end })),
    stance: () => issues.find(({ issue }) => issue === of)?.stance ?? null,
    attitude: () => targets.find(({ actor }) => actor.id === of)?.label ?? null,
    sentiment: () => program.sentiment.label,
    checked: () => false,
    row: () => ({ start: span.start, end: span.end }),
  };
  return values[field]();
}

/** A deleted row stays, so that it can be shown and brought back. */
export function isDeleted(row: Row): boolean {
  const said = row.spoken.get('row');
  return said !== undefined && said.value === null;
}
