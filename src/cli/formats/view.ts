/** The seam between commands and formats: a command says what there is to show, a format how it is written. */
import type { FailedRow, Id } from '../rows';

/** A result and the text that it is about, or why there is none. */
export type Answer<T> = { readonly id: Id; readonly text: string; readonly value: T } | FailedRow;

/** A column for reading. */
export interface Column {
  readonly title: string;
  /** `fixed` columns are as wide as what stands in them, `flexible` ones give way, one `rest` column takes what is left. */
  readonly width: 'fixed' | 'flexible' | 'rest';
  readonly align?: 'right';
  /** Stances and attitudes are coloured. */
  readonly coloured?: boolean;
}

/** One statement: for each column its lines, which stand beside each other. */
export type Block = readonly (readonly string[])[];

/** A cell of a CSV file; null is an empty one. */
export type Cell = string | number | boolean | null;

/** How the results of a command are shown. */
export interface View<T> {
  readonly title: string;
  /** The object of a line of NDJSON. */
  toLine(id: Id, value: T, text: string): object;
  readonly columns: readonly Column[];
  toBlocks(value: T, text: string): readonly Block[];
  /** What is said where there are no blocks. */
  readonly nothing: string;
  /** Remarks below the blocks. */
  toNotes(value: T): readonly string[];
  /** The columns of a CSV file, after `id` and before `error`. */
  readonly fields: readonly string[];
  toRecords(value: T, text: string): readonly (readonly Cell[])[];
}

export interface FormatterSettings {
  /** There is one text, so that its result needs no list around it. */
  readonly single: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colours: boolean;
}

/** Writes answers one after another. */
export interface Formatter<T> {
  begin(): string;
  answer(answer: Answer<T>): string;
  end(): string;
}
