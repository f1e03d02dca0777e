/** From marks on a text to rows that `train` reads. */
import type { Attitude, Span, Stance } from '../../document';
import { describe, type ErrorDetails, isStancekitError, StancekitError } from '../../errors';
import { fromLabel, fromTargetLabel, SOURCE_LABEL, STATEMENT_LABEL } from '../exports/labels';

/** A labelled statement, as a line of JSONL for `stancekit train`. */
export interface LabelledRow {
  /** The words of the statement. */
  readonly text: string;
  /** None where the statement is about no issue. */
  readonly issues: Readonly<Record<string, Stance>>;
  /** Whose statement it is. */
  readonly actor?: string;
  /** Actors spoken of, and the attitude to each. */
  readonly targets?: Readonly<Record<string, Attitude>>;
  /** Rows of one document are held out together in cross-validation. */
  readonly document?: string;
}

/** How labels of other programs are read. */
export interface ReadLabelsOptions {
  /** Name of the file, for messages. */
  readonly file?: string;
  /** Is told of every line or task that cannot be used, which is then passed over; without it the first one is thrown. */
  readonly onInvalid?: (error: StancekitError) => void;
}

/** What a labeller has marked, in UTF-16 units. */
export type Mark =
  | (Span & {
      /** What the region is. */
      readonly type: 'statement';
      /** Its issues, each with the stance. */
      readonly positions: readonly Position[];
      /** Whose statement it is. */
      readonly actor?: string | undefined;
      /** What the region is called: the id of a statement, where it was one. */
      readonly id?: string | undefined;
    })
  | (Span & {
      /** Words that name who said it. */
      readonly type: 'source';
    })
  | (Span & {
      /** Words that name somebody spoken of. */
      readonly type: 'target';
      /** How the statement speaks of them. */
      readonly attitude: Attitude;
    });

export interface Position {
  readonly issue: string;
  readonly stance: Stance;
}

/** A text with all that a labeller has marked in it. */
export interface MarkedText {
  /** The whole text. */
  readonly text: string;
  /** Id of the document, where it has one. */
  readonly document?: string | undefined;
  /** Its regions, in the order of the file. */
  readonly marks: readonly Mark[];
  /** Its line, or the number of its task, from 1 up. */
  readonly number: number;
}

/** What is made of all items, such as lines. @throws What is wrong with the first bad one, unless somebody wants to be told. */
export function readEach<Item, Found>(
  items: readonly Item[],
  read: (item: Item, number: number) => Found[],
  { onInvalid }: ReadLabelsOptions,
): Found[] {
  return items.flatMap((item, i) => {
    try {
      return read(item, i + 1);
    } catch (error) {
      if (!onInvalid || !isStancekitError(error)) throw error;
      onInvalid(error);
      return [];
    }
  });
}

/** Makes the error of one row. */
export type Bad = (message: string) => StancekitError;

/** @param what What a row is called: "Line", "Task". */
export function complain(what: string, number: number, { file }: ReadLabelsOptions): Bad {
  const details: ErrorDetails = { ...(file !== undefined && { file }), line: number };
  const place = file === undefined ? `${what} ${number}` : `${file}, ${what.toLowerCase()} ${number}`;
  return (message) => new StancekitError('INVALID_ROW', `${place}: ${message}.`, details);
}

/** Reads a label on a span. @throws INVALID_ROW where it is none of this library's. */
export function toMark(label: string, { start, end }: Span, bad: Bad): Mark {
  if (label === STATEMENT_LABEL) return { start, end, type: 'statement', positions: [] };
  if (label === SOURCE_LABEL) return { start, end, type: 'source' };
  const attitude = fromTargetLabel(label);
  if (attitude) return { start, end, type: 'target', attitude };
  return { start, end, type: 'statement', positions: [toPosition(label, bad)] };
}

/** Reads issue and stance. @throws INVALID_ROW. */
export function toPosition(label: string, bad: Bad): Position {
  const position = fromLabel(label);
  if (!position) throw bad(`expected a label like \`trade: favor\`, got ${describe(label)}`);
  return position;
}

/**
 * Makes a row of each marked stretch of text. Several marks on one stretch are one statement. A source belongs to the smallest
 * statement around it, a target to every one around it.
 */
export function toRows(text: string, marks: readonly Mark[], document: string | undefined, bad: Bad): LabelledRow[] {
  const statements = new Map<string, Extract<Mark, { type: 'statement' }>>();
  for (const mark of marks) {
    if (mark.type !== 'statement') continue;
    const key = `${mark.start}-${mark.end}`;
    const known = statements.get(key);
    const positions = [...(known?.positions ?? []), ...mark.positions];
    statements.set(key, { ...mark, positions, actor: known?.actor ?? mark.actor });
  }
  const all = [...statements.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  const words = ({ start, end }: Span) => text.slice(start, end);
  return all.map((statement) => {
    const within = marks.filter((mark) => contains(statement, mark));
    const source = within.find((mark) => mark.type === 'source' && smallestAround(all, mark) === statement);
    const actor = statement.actor ?? (source && words(source));
    const targets = within.flatMap((mark): [string, Attitude][] =>
      mark.type === 'target' && words(mark) !== actor ? [[words(mark), mark.attitude]] : [],
    );
    return {
      text: words(statement),
      issues: toRecord(
        statement.positions.map(({ issue, stance }) => [issue, stance]),
        'issue',
        bad,
      ),
      ...(actor !== undefined && { actor }),
      ...(targets.length > 0 && { targets: Object.fromEntries(new Map(targets)) }),
      ...(document !== undefined && { document }),
    };
  });
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function smallestAround<T extends Span>(statements: readonly T[], mark: Span): T | undefined {
  return statements
    .filter((statement) => contains(statement, mark))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Names that objects have by nature are refused, and so are two labels for one name. */
function toRecord<T extends string>(entries: readonly (readonly [string, T])[], what: string, bad: Bad) {
  const record = new Map<string, T>();
  for (const [name, label] of entries) {
    if (['__proto__', 'constructor', 'prototype'].includes(name) || name.includes('\n')) {
      throw bad(`${what} has a name that cannot be used, ${describe(name)}`);
    }
    const known = record.get(name);
    if (known !== undefined && known !== label) {
      throw bad(`${what} ${describe(name)} is labelled both ${known} and ${label} on one statement`);
    }
    record.set(name, label);
  }
  return Object.fromEntries(record) as Record<string, T>;
}

/** @throws INVALID_ROW where the row has no text. */
export function readRowText(value: unknown, bad: Bad): string {
  if (typeof value !== 'string' || value === '') throw bad(`expected \`text\` to be a text, got ${describe(value)}`);
  return value;
}

/** The name of a document, whatever tools made of it. */
export function readDocumentId(...values: readonly unknown[]): string | undefined {
  const id = values.find((value) => (typeof value === 'string' && value !== '') || typeof value === 'number');
  return id === undefined ? undefined : String(id);
}
