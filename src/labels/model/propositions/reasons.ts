/** Why an issue is told by its proposition, for `explain`. */
import { itemAt } from '../../../runtime/lists';
import { type Meaning, presenceColumns } from '../../features';
import { type FeatureReason, marginOf, type Reasoner } from '../reasoner';
import { weightsFor } from './rows';
import type { PropositionScorer } from './scorer';

/** What is said of what the reader added; as it read the statement whole, no word is told apart by it. */
const READER = 'contextual reader';

/** Is it about the issue? */
export function presenceReasoner(scorer: PropositionScorer, meaning?: Meaning): Reasoner {
  const { presence: weights } = weightsFor(meaning);
  const [constant = 0] = weights;
  return {
    score: (of) => scorer.score(of, meaning).logOdds - constant,
    parts(of) {
      const { presence } = scorer.rows(of, meaning);
      const told = Array.from(presence.subarray(1), (value, c): FeatureReason => {
        return { name: presenceColumns[c] ?? READER, weight: value * itemAt(weights, c + 1) };
      });
      const score = scorer.score(of, meaning).logOdds - constant;
      return [...told, ...learnedPart(scorer, score - told.reduce((sum, { weight }) => sum + weight, 0))];
    },
  };
}

/** Which side does it take? */
export function sideReasoner(scorer: PropositionScorer, stance: number, meaning?: Meaning): Reasoner {
  const score = (of: Parameters<Reasoner['score']>[0]) => marginOf(scorer.score(of, meaning).stances, stance);
  return {
    score: (of) => score(of),
    parts: (of) => [{ name: 'tone and vectors around the words of the proposition', weight: score(of) }],
  };
}

function learnedPart({ issue }: PropositionScorer, weight: number): FeatureReason[] {
  return issue.learned ? [{ name: 'what labels of the issue added', weight }] : [];
}
