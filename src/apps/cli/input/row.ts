/** A row to work on, and what stands in its place where there is none. */
import { type AnalyzeOptions, type ErrorCode, isStancekitError } from 'stancekit';

/** As it came: rows may be numbered or named. */
export type Id = string | number | null;

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  /** The line of the input, counted from 1; null for an input that is one text. */
  readonly line: number | null;
}

/** A text to work on. */
export interface Row {
  readonly id: Id;
  readonly text: string;
  /** What else stood in the row. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of a table, all cells as they came, by their columns; absent where a row has names of its own for what is in it. */
  readonly cells?: ReadonlyMap<string, string>;
  readonly line: number | null;
  /** Its file and line, for messages; absent where the row says itself which it is. */
  readonly place?: string;
  /** The text is not what the file holds, but was extracted from it; offsets need it beside them. */
  readonly extracted?: boolean;
}

export interface FailedRow {
  readonly id: Id;
  readonly error: Failure;
}

export type Input = Row | FailedRow;

/** Fields of a row that are there; absent ones may be written as null. */
export function withoutNull(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}

/** What a row says of its text; whether it is right is for the library to say. */
export function analyzeOptions({ fields: { date, title } }: Row): AnalyzeOptions {
  return withoutNull({ date, title });
}

/** Codes of the library for fields of a row, which it knows without their place. */
const OF_FIELDS: readonly ErrorCode[] = ['INVALID_OPTION', 'INVALID_SPAN', 'UNKNOWN_ISSUE'];

/** Why a row has no answer, with its place before what is wrong with its fields. */
export function failureOf(row: Row, error: unknown): Failure {
  return withPlace(row, toFailure(error, row.line));
}

/** As `failureOf`, of what others have told. */
export function withPlace<T extends Omit<Failure, 'line'>>({ place }: Pick<Row, 'place'>, failure: T): T {
  const { code, message } = failure;
  if (place === undefined || !OF_FIELDS.includes(code)) return failure;
  return { ...failure, message: `${place}: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}

/** What an error looks like in an answer. */
export function toFailure(error: unknown, line: number | null): Failure {
  if (isStancekitError(error)) return { code: error.code, message: error.message, line };
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error), line };
}
