/**
 * The scorer of any row: what its vectors bring to each question is added up from the words' products, all other columns are written by
 * their blocks and weighed. The scores are those of the whole row.
 */
import { multiply } from '../../../kernels/products';
import {
  layRow,
  type NumberBlock,
  type Row,
  type RowShape,
  type StatementCase,
  type WordVectors,
  writeNearestOf,
} from '../../features';
import type { Head } from '../head';
import type { FoundWords } from './featureFinder';
import type { FeatureSums, SummedTable } from './featureSums';
import { createPooledSums, type Products, type Questions } from './products';

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
export type Scorer<Case> = (asked: Case, words: FoundWords) => Float64Array;

/** What all scorers of a model share. */
export interface ScorerSetting {
  readonly products: Products;
  readonly vectors: WordVectors;
  readonly shape: RowShape;
}

/** What blocks may be that a scorer has at hand. */
export interface KnownSums {
  /** Sums of log-odds, and which of their tables is the row's first. */
  readonly sums: FeatureSums;
  readonly first: number;
}

/** Writes the columns that are not of vectors. */
export type RestWriter<Case> = (asked: Case, words: FoundWords, numbers: Float32Array) => void;

/** @param features What adds up log-odds; without it the blocks do. */
export function createRestWriter<Case extends StatementCase>(
  { row: { blocks, starts } }: Rest<Case>,
  { issues }: RowShape,
  features: KnownSums | null,
): RestWriter<Case> {
  const summed: SummedTable[] = [];
  const nearest: number[] = [];
  const written: { readonly write: NumberBlock<Case>['write']; readonly at: number }[] = [];
  blocks.forEach((block, b) => {
    const at = starts[b]!;
    if (block.kind !== 'numbers') return;
    if (features && block.sumsOf !== undefined) summed.push({ table: features.first + block.sumsOf, at });
    else if (block.nearest) nearest.push(at);
    else written.push({ write: block.write, at });
  });
  return (asked, words, numbers) => {
    numbers.fill(0);
    for (let b = 0; b < written.length; b++) written[b]!.write(asked, numbers, written[b]!.at);
    for (let b = 0; b < nearest.length; b++)
      writeNearestOf(words.known.store, words.known.places, issues.length, numbers, nearest[b]!);
    features?.sums.write(words, summed, numbers);
  };
}

/** A scorer of the calibrated scores of a head. */
export function createScorer<Case extends StatementCase>(
  row: Row<Case>,
  head: Head,
  { products, shape }: ScorerSetting,
  features: KnownSums | null = null,
): Scorer<Case> {
  const questions = headQuestions(head);
  const addPooled = createPooledSums(row, questions, products);
  const rest = restOf(row, shape);
  const writeRest = createRestWriter(rest, shape, features);
  const weights = weightsFor(questions, rest.columns);
  const numbers = new Float32Array(rest.row.width);
  const wide = new Float64Array(rest.row.width);
  return (asked, words) => {
    writeRest(asked, words, numbers);
    wide.set(numbers);
    const scores = new Float64Array(questions.count);
    multiply(weights, questions.count, wide, wide.length, { values: scores, at: 0 });
    addPooled(asked, words.known, scores);
    for (let k = 0; k < scores.length; k++) scores[k]! += head.shifts[k]!;
    return scores;
  };
}
