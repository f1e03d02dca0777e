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
  readonly line: number | null;
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

/** What an error looks like in an answer. */
export function toFailure(error: unknown, line: number | null): Failure {
  if (isStancekitError(error)) return { code: error.code, message: error.message, line };
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error), line };
}
