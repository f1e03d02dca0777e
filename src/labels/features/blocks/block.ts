/**
 * A block is some columns of a row next to each other, described once: what they are called, and what a statement writes there. Rows for
 * training, fast scoring, reasons for people and the column counts of model files follow from the list of a row's blocks
 * (`blocks/rows.ts`).
 */
import type { Focus } from '../focus';
import type { LogOddsTable } from '../logOdds';
import type { MaskedStatement } from '../maskedStatement';
import type { Path } from '../path';
import type { TermTable } from '../terms';
import type { ViewName } from '../views';

export type Block<Case> = VectorBlock<Case> | NumberBlock<Case>;

/** The mean vector of a statement's words, one column a dimension. As it is linear, a scorer adds what each word brings, computed once. */
export interface VectorBlock<Case> {
  readonly kind: 'vectors';
  /** Stands in model files, and before the numbers of its columns. */
  readonly name: string;
  /** One weight a word, good until the next call; null where all words count alike. Blocks with one function are pooled once. */
  readonly weights: Weighting<Case>;
}

export type Weighting<Case> = (asked: Case) => ArrayLike<number> | null;

/** Numbers that are written one by one. */
export interface NumberBlock<Case> {
  readonly kind: 'numbers';
  /** Stands in model files; no two blocks of a row have the same. */
  readonly name: string;
  /** The names of the columns, in order. */
  readonly columns: (shape: RowShape) => readonly string[];
  /** Writes as many numbers as there are columns into zeros, from `at` on. */
  readonly write: (asked: Case, out: Float32Array, at: number) => void;
  /**
   * Where all that is written are sums of a table's first log-odds over its features, as many as the row's classes or issues: the number of the table.
   * A scorer adds them up from records of its own.
   */
  readonly sumsOf?: number;
  /** The view whose log-odds of stances are written, where the name does not say it. */
  readonly oddsOf?: ViewName;
  /** A view without which the block cannot be written, where the name does not say it. */
  readonly needs?: readonly ViewName[];
  /** What the numbers are multiplied by when they have been added up, if not by 1. */
  readonly times?: (asked: Case) => number;
  /** Where what is written are the likenesses of the nearest words to terms, which a scorer has at hand too. */
  readonly nearest?: true;
}

/** What decides how many columns a block has. */
export interface RowShape {
  /** Of the word vectors. */
  readonly dimensions: number;
  readonly issues: readonly string[];
}

/** A statement, and its features in the tables of log-odds of a part of a model. */
export interface StatementCase {
  readonly statement: MaskedStatement;
  readonly tables: readonly LogOddsTable[];
  /** Rows of each table, with repetitions. */
  readonly features: readonly (readonly number[])[];
}

/** A statement that is asked which issues it is about. */
export interface IssueCase extends StatementCase {
  readonly terms: TermTable;
}

/** A statement that is asked for its stance on one issue. */
export interface StanceCase extends IssueCase {
  readonly issue: number;
  /** Where the issue is talked of. */
  readonly focus: Focus;
}

/** A statement that is asked for the attitude of its actor to its target. */
export interface DirectedCase extends StatementCase {
  readonly path: Path;
  /** Calibrated scores of the attitude to the target, then of that to the actor, whoever holds it. */
  readonly towards: ArrayLike<number>;
}

/** A block of one column of the same name. */
export function column<Case>(name: string, value: (asked: Case) => number): NumberBlock<Case> {
  return {
    kind: 'numbers',
    name,
    columns: () => [name],
    write: (asked, out, at) => {
      out[at] = value(asked);
    },
  };
}

/** The same block, its numbers multiplied by one of the case. */
export function scaled<Case>(block: NumberBlock<Case>, times: (asked: Case) => number): NumberBlock<Case> {
  const { length } = block.columns({ dimensions: 0, issues: [] });
  return {
    ...block,
    times,
    write(asked, out, at) {
      const by = times(asked);
      // Nothing needs to be looked up to be multiplied by nothing.
      if (by === 0) return;
      block.write(asked, out, at);
      for (let i = at; i < at + length; i++) out[i] = (out[i] ?? 0) * by;
    },
  };
}

/**
 * The same block, for numbers that rest on the statement alone and that several classifiers ask of it in turn: they are kept until another
 * statement comes.
 */
export function remembered(block: NumberBlock<StatementCase>): NumberBlock<StatementCase> {
  const kept = new Float32Array(block.columns({ dimensions: 0, issues: [] }).length);
  let last: MaskedStatement | undefined;
  return {
    ...block,
    write(asked, out, at) {
      if (asked.statement !== last) {
        block.write(asked, kept.fill(0), 0);
        last = asked.statement;
      }
      out.set(kept, at);
    },
  };
}

/**
 * A block that is written no more. Model files from when it was have its columns; the statements of that time never had the numbers
 * either, so zeros are what the model was trained on.
 */
export function retired(name: string, columns: readonly string[]): NumberBlock<unknown> {
  return { kind: 'numbers', name, columns: () => columns, write: () => {} };
}
