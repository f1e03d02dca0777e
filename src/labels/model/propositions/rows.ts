/** The rows of numbers that a statement has with a proposition. */
import { PROPOSITION_READER_WEIGHTS } from '../../data/propositionReaderWeights';
import type { PropositionWeights } from '../../data/propositionShape';
import { PROPOSITION_WEIGHTS } from '../../data/propositionWeights';
import {
  type Likeness,
  type MaskedStatement,
  type Meaning,
  meaningDirections,
  meaningRow,
  meaningSide,
  type Proposition,
  presenceRow,
  sideRow,
  type Vocabulary,
  wordDirections,
} from '../../features';

export interface PropositionRows {
  /** Whether it is about it. */
  readonly presence: Float64Array;
  /** Which side it takes. */
  readonly side: Float64Array;
}

/** A proposition with what is needed to measure statements by it. */
export interface Measure {
  readonly proposition: Proposition;
  readonly likeness: Likeness;
  readonly words: Vocabulary;
}

/** The weights that rows are for: with what a reader made of the statement, or by its words alone. */
export function weightsFor(meaning: Meaning | undefined): PropositionWeights {
  return meaning ? PROPOSITION_READER_WEIGHTS : PROPOSITION_WEIGHTS;
}

/** Measures a statement. */
export function propositionRows(
  statement: MaskedStatement,
  { proposition, likeness, words }: Measure,
  meaning?: Meaning,
): PropositionRows {
  const presence = presenceRow(statement, proposition, likeness, words);
  const side = sideRow(statement, proposition, likeness, words);
  if (!meaning) return { presence: Float64Array.of(1, ...presence), side: Float64Array.from(side) };
  const { centre } = PROPOSITION_READER_WEIGHTS;
  return {
    presence: Float64Array.of(1, ...presence, ...meaningRow(meaning, centre)),
    side: Float64Array.of(...side, ...meaningSide(meaning, centre)),
  };
}

/** What a statement says as a whole, which labels of an issue are learned by; its length is that of `directionsLength`. */
export function directionsOf(statement: MaskedStatement, words: Vocabulary, meaning?: Meaning): Float64Array {
  return meaning
    ? meaningDirections(meaning, PROPOSITION_READER_WEIGHTS.centre)
    : wordDirections(statement, PROPOSITION_WEIGHTS.centre, words);
}

/** Of a reader's three layers two are learned by; of the words both means. */
export function directionsLength(by: 'reader' | 'words'): number {
  return by === 'reader' ? (PROPOSITION_READER_WEIGHTS.centre.length / 3) * 2 : PROPOSITION_WEIGHTS.centre.length;
}
