/** What is said of a statement by a proposition, and by labels of its issue where there were some. */
import {
  likenessTo,
  type MaskedStatement,
  type Meaning,
  maskStatement,
  type StatementInput,
  type StatementTokens,
  type Vocabulary,
  withNamesOf,
} from '../../features';
import { softmax } from '../head';
import type { ReadIssue } from './check';
import { addLearned, dot, type Prior, readLearned } from './learned';
import { directionsOf, type Measure, type PropositionRows, propositionRows, weightsFor } from './rows';
import type { PropositionJson } from './schema';

/** Scores of a statement: a log-odds, the line from which on it is taken to be about the issue, and the scores of favor, against and neutral. */
export interface PropositionScores {
  readonly logOdds: number;
  readonly line: number;
  readonly stances: Float64Array;
  readonly abstainBelow: number;
}

export interface PropositionScorer {
  readonly issue: PropositionJson;
  /** Whether it points the other way than what it names: "must be banned". */
  readonly isTurned: boolean;
  /** A statement as it is asked about, with the names of the proposition unmasked. */
  asked(input: StatementInput): StatementInput;
  mask(input: StatementInput, tokens?: StatementTokens): MaskedStatement;
  rows(statement: MaskedStatement, meaning?: Meaning): PropositionRows;
  directions(statement: MaskedStatement, meaning?: Meaning): Float64Array;
  /** @param meaning What a reader made of the statement and of the proposition; by the words alone where it is absent. */
  score(statement: MaskedStatement, meaning?: Meaning): PropositionScores;
}

/** Makes the classifier of an issue. */
export function createPropositionScorer({ issue, proposition }: ReadIssue, words: Vocabulary): PropositionScorer {
  const measure: Measure = { proposition, likeness: likenessTo(proposition, words), words };
  const isTurned = proposition.direction < 0;
  const learned = readLearned(issue);
  return {
    issue,
    isTurned,
    asked: (input) => withNamesOf(proposition, input),
    mask: (input, tokens) => maskStatement(withNamesOf(proposition, input), words, tokens),
    rows: (statement, meaning) => propositionRows(statement, measure, meaning),
    directions: (statement, meaning) => directionsOf(statement, words, meaning),
    score(statement, meaning) {
      // Labels that no reader has read are learned by the words alone, and are worth more than the reader.
      const isRead = meaning !== undefined && (!learned || learned.reader !== null);
      const used = isRead ? meaning : undefined;
      const prior = priorScores(propositionRows(statement, measure, used), used);
      const own = learned && (isRead ? learned.reader : learned.words);
      const { margin, sides } = own ? addLearned(own, prior, directionsOf(statement, words, used)) : prior;
      const { line, abstainBelow } = weightsFor(used);
      const [kind = 0, hostile = 0, neither = 0] = sides;
      return {
        ...{ logOdds: margin + line, line, abstainBelow },
        stances: isTurned ? Float64Array.of(hostile, kind, neither) : Float64Array.of(kind, hostile, neither),
      };
    },
  };
}

/** What the classifier of propositions says, before any label of the issue. */
export function priorScores({ presence, side }: PropositionRows, meaning?: Meaning): Prior {
  const { presence: weights, sides, temperature, line } = weightsFor(meaning);
  const scores = Float64Array.from(sides, (own) => dot(own, side) / temperature);
  return { margin: dot(weights, presence) - line, sides: [...softmax(scores)].map(Math.log) };
}
