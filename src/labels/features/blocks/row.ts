/** Rows: blocks one behind the other, for a model of some issues and word vectors. */

import { describe, StancekitError } from '../../../errors';
import { append, itemAt } from '../../../runtime/lists';
import { pool, poolEvenly } from '../pooling';
import type { WordVectors } from '../vectors';
import type { ViewName } from '../views';
import type { Block, RowShape, StatementCase } from './block';
import { logOddsBlock } from './logOdds';

/** A kind of row, such as that for issues. */
export interface RowKind<Case> {
  /** What new models are trained on, in order. */
  readonly blocks: readonly Block<Case>[];
  /** The names of the blocks of files from before files named them. */
  readonly unnamed: readonly string[];
  /** Blocks that older files have. */
  readonly retired: readonly Block<Case>[];
}

/** A row with its columns. */
export interface Row<Case> {
  readonly blocks: readonly Block<Case>[];
  /** Where each block begins. */
  readonly starts: readonly number[];
  readonly width: number;
  /** The names of all columns. */
  readonly columns: readonly string[];
}

/** Lays blocks one behind the other. */
export function layRow<Case>(blocks: readonly Block<Case>[], shape: RowShape): Row<Case> {
  const columns: string[] = [];
  const starts = blocks.map((block) => {
    const start = columns.length;
    append(columns, columnsOf(block, shape));
    return start;
  });
  return { blocks, starts, width: columns.length, columns };
}

function columnsOf<Case>(block: Block<Case>, shape: RowShape): readonly string[] {
  if (block.kind === 'numbers') return block.columns(shape);
  return Array.from({ length: shape.dimensions }, (_, d) => `${block.name} ${d}`);
}

/**
 * The row that a model file names.
 *
 * @param names The blocks, or undefined in a file from before files named them.
 * @throws INVALID_MODEL for a block that this version does not know.
 */
export function namedRow<Case>(
  { blocks, retired, unnamed }: RowKind<Case>,
  names: readonly string[] | undefined,
  shape: RowShape,
): Row<Case> {
  const known = [...blocks, ...retired];
  const found = (names ?? unnamed).map((name) => {
    const block = known.find((own) => own.name === name);
    if (block) return block;
    throw new StancekitError(
      'INVALID_MODEL',
      `The model file cannot be used: it has columns ${describe(name)}, which this version does not know. Use a newer version, or train the model again.`,
    );
  });
  return layRow(found, shape);
}

/** Whether a block is of a view: has its log-odds, or cannot be written without it. */
export function isOfView<Case>(block: Block<Case>, view: ViewName): boolean {
  return block.name === logOddsBlock(view) || (block.kind === 'numbers' && block.needs?.includes(view) === true);
}

/** The names of a row's blocks, as they stand in a model file. */
export function blockNames<Case>({ blocks }: Row<Case>): readonly string[] {
  return blocks.map(({ name }) => name);
}

/** How many columns, from the first on, are of vectors. */
export function leadingVectors<Case>({ blocks, starts, width }: Row<Case>): number {
  const first = blocks.findIndex(({ kind }) => kind !== 'vectors');
  return first < 0 ? width : itemAt(starts, first);
}

/** Writes a whole row into zeros from `at` on. */
export function fillRow<Case extends StatementCase>(
  { blocks, starts }: Row<Case>,
  asked: Case,
  vectors: WordVectors,
  out: Float32Array,
  at = 0,
): void {
  for (let b = 0; b < blocks.length; b++) {
    const block = itemAt(blocks, b);
    const from = at + itemAt(starts, b);
    if (block.kind === 'numbers') {
      block.write(asked, out, from);
      continue;
    }
    const weights = block.weights(asked);
    if (weights) pool(asked.statement, vectors, weights, out, from);
    else poolEvenly(asked.statement, vectors, out, from);
  }
}

/** A whole row. */
export function rowOf<Case extends StatementCase>(row: Row<Case>, asked: Case, vectors: WordVectors): Float32Array {
  const out = new Float32Array(row.width);
  fillRow(row, asked, vectors, out);
  return out;
}
