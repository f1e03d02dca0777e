/**
 * The scorer of any row: what its vectors bring to each question is added up from the words' products, all other columns are written by
 * their blocks and weighed. The scores are those of the whole row.
 */
import { multiply } from '../../../kernels/products';
import { fillRow, layRow, type Row, type RowShape, type StatementCase, type WordVectors } from '../../features';
import type { Head } from '../head';
import { createPooledSums, type Products, type Questions } from './products';
import type { StoredWords } from './storedWords';

/** The columns of a row that are not of vectors. */
export interface Rest<Case> {
  readonly row: Row<Case>;
  /** Which columns of the whole row they are. */
  readonly columns: readonly number[];
}

export function restOf<Case>({ blocks, starts }: Row<Case>, shape: RowShape): Rest<Case> {
  const row = layRow(
    blocks.filter(({ kind }) => kind === 'numbers'),
    shape,
  );
  const columns = blocks.flatMap((block, b) =>
    block.kind === 'numbers' ? block.columns(shape).map((_, c) => starts[b]! + c) : [],
  );
  return { row, columns };
}

/** The weights of questions for some columns, question by question. */
export function weightsFor({ count, weight }: Questions, columns: readonly number[]): Float64Array {
  return Float64Array.from({ length: count * columns.length }, (_, i) =>
    weight(Math.floor(i / columns.length), columns[i % columns.length]!),
  );
}

/** What a head asks of its row. */
export function headQuestions({ classes, columns, weights, temperature }: Head): Questions {
  return { count: classes.length, weight: (k, c) => weights[k * columns + c]! / temperature };
}

/** Scores a case, given what is known of its words. */
export type Scorer<Case> = (asked: Case, words: StoredWords) => Float64Array;

/** What all scorers of a model share. */
export interface ScorerSetting {
  readonly products: Products;
  readonly vectors: WordVectors;
  readonly shape: RowShape;
}

/** A scorer of the calibrated scores of a head. */
export function createScorer<Case extends StatementCase>(
  row: Row<Case>,
  head: Head,
  { products, vectors, shape }: ScorerSetting,
): Scorer<Case> {
  const questions = headQuestions(head);
  const addPooled = createPooledSums(row, questions, products);
  const rest = restOf(row, shape);
  const weights = weightsFor(questions, rest.columns);
  const numbers = new Float32Array(rest.row.width);
  const wide = new Float64Array(rest.row.width);
  return (asked, words) => {
    fillRow(rest.row, asked, vectors, numbers.fill(0));
    wide.set(numbers);
    const scores = new Float64Array(questions.count);
    multiply(weights, questions.count, wide, wide.length, { values: scores, at: 0 });
    addPooled(asked, words, scores);
    for (let k = 0; k < scores.length; k++) scores[k]! += head.shifts[k]!;
    return scores;
  };
}
