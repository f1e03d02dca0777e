/** What a reader is to encode for issues that are told by their propositions. */
import { PROPOSITION_READER_WEIGHTS } from '../../data/propositionReaderWeights';
import { encodableText, type Meaning, type StatementInput, type Vocabulary } from '../../features';
import type { PropositionScorer } from './scorer';

/** What a reader made of a statement and of propositions, by the ids of their issues. */
export type Meanings = ReadonlyMap<string, Meaning>;

/** The reader whose vectors the weights are for; those of another mean something else. */
export const readerOfPropositions: string = PROPOSITION_READER_WEIGHTS.reader;

/** The text of a statement for an issue: as for other encoders, but for the names of the proposition, which stay. */
export function textForIssue(scorer: PropositionScorer, input: StatementInput, words: Vocabulary): string {
  return encodableText(scorer.asked(input), words);
}
