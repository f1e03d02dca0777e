/** The seam between commands and formats: a command says what there is to show, a format how it is written. */
import type { FailedRow, Id } from '../input/row';

/** A result and the text that it is about, or why there is none. */
export type Answer<T> =
  | {
      readonly id: Id;
      readonly text: string;
      /** The text was extracted from a page, so that it must stand beside the offsets into it. */
      readonly extracted?: boolean;
      readonly value: T;
    }
  | FailedRow;

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

/** A piece of the text that a block is about, or that names a source. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The index of the block; null for a source. */
  readonly block: number | null;
  /** The stance or attitude. */
  readonly label: string;
  /** What a pointer shows. */
  readonly title: string;
}

/** A cell of a CSV file; null is an empty one. */
export type Cell = string | number | boolean | null;

/** How the results of a command are shown. */
export interface View<T> {
  readonly title: string;
  /** The object of a line of NDJSON. */
  toLine(id: Id, value: T, text: string): object;
  readonly columns: readonly Column[];
  toBlocks(value: T, text: string): readonly Block[];
  /** Where the blocks stand in the text. */
  toMarks?(value: T): readonly Mark[];
  /** What is said where there are no blocks. */
  readonly nothing: string;
  /** Remarks below the blocks. */
  toNotes(value: T): readonly string[];
  /** What speaks against the text as a whole; also said on standard error. */
  toWarnings?(value: T): readonly string[];
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
  /** A table for spreadsheets begins with the mark by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** Writes answers one after another. */
export interface Formatter<T> {
  begin(): string;
  answer(answer: Answer<T>): string;
  end(): string;
}
