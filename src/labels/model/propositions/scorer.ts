/** What is said of a statement by a proposition alone. */
import { itemAt } from '../../../runtime/lists';
import { PROPOSITION_WEIGHTS } from '../../data/propositionWeights';
import {
  likenessTo,
  type MaskedStatement,
  maskStatement,
  presenceRow,
  type StatementInput,
  type StatementTokens,
  sideRow,
  type Vocabulary,
  withNamesOf,
} from '../../features';
import type { ReadIssue } from './check';
import { type Learned, learnedRow, readLearned } from './learned';
import type { PropositionRows } from './rows';
import type { PropositionJson } from './schema';

/** Scores of a statement: a log-odds, and those of favor, against and neutral. */
export interface PropositionScores {
  readonly logOdds: number;
  readonly stances: Float64Array;
}

export interface PropositionScorer {
  readonly issue: PropositionJson;
  /** From which log-odds on a statement is taken to be about the issue. */
  readonly line: number;
  /** Whether it points the other way than what it names: "must be banned". */
  readonly isTurned: boolean;
  /** A statement as it is asked about, with the names of the proposition unmasked. */
  mask(input: StatementInput, tokens?: StatementTokens): MaskedStatement;
  rows(statement: MaskedStatement): PropositionRows;
  score(statement: MaskedStatement): PropositionScores;
}

/** Makes the classifier of an issue. */
export function createPropositionScorer({ issue, proposition }: ReadIssue, words: Vocabulary): PropositionScorer {
  const likeness = likenessTo(proposition, words);
  const isTurned = proposition.direction < 0;
  const learned: Learned | null = issue.learned ? readLearned(issue, words.vectors.dimensions) : null;
  const rows = (statement: MaskedStatement): PropositionRows => ({
    presence: Float64Array.from([1].concat(presenceRow(statement, proposition, likeness, words))),
    side: Float64Array.from(sideRow(statement, proposition, likeness, words)),
  });
  return {
    issue,
    isTurned,
    line: learned ? learned.line : PROPOSITION_WEIGHTS.line,
    mask: (input, tokens) => maskStatement(withNamesOf(proposition, input), words, tokens),
    rows,
    score(statement) {
      const own = rows(statement);
      const prior = priorScores(own);
      const { logOdds, sides } = learned ? addLearned(prior, own, learned) : prior;
      const [kind = 0, hostile = 0, neither = 0] = sides;
      return {
        logOdds,
        stances: isTurned ? Float64Array.of(hostile, kind, neither) : Float64Array.of(kind, hostile, neither),
      };
    },
  };
}

/** What the classifier of propositions says, before any label of the issue. */
export function priorScores({ presence, side }: PropositionRows): { logOdds: number; sides: readonly number[] } {
  const { presence: weights, sides, temperature } = PROPOSITION_WEIGHTS;
  return { logOdds: dot(weights, presence), sides: sides.map((own) => dot(own, side) / temperature) };
}

function addLearned(prior: ReturnType<typeof priorScores>, rows: PropositionRows, learned: Learned) {
  return {
    logOdds: dot(learned.presence, learnedRow(prior.logOdds, rows)),
    sides: learned.sides.map((weights, k) => dot(weights, learnedRow(itemAt(prior.sides, k), rows))),
  };
}

export function dot(weights: ArrayLike<number>, row: ArrayLike<number>): number {
  let sum = 0;
  for (let c = 0; c < row.length; c++) sum += (weights[c] ?? 0) * (row[c] ?? 0);
  return sum;
}
