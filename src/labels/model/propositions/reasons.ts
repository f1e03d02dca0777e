/** Why an issue is told by its proposition, for `explain`. */
import { itemAt } from '../../../runtime/lists';
import { PROPOSITION_WEIGHTS } from '../../data/propositionWeights';
import { presenceColumns } from '../../features';
import { type FeatureReason, marginOf, type Reasoner } from '../reasoner';
import type { PropositionScorer } from './scorer';

/** Is it about the issue? */
export function presenceReasoner(scorer: PropositionScorer): Reasoner {
  const [constant = 0] = PROPOSITION_WEIGHTS.presence;
  return {
    score: (of) => scorer.score(of).logOdds - constant,
    parts(of) {
      const { presence } = scorer.rows(of);
      const told = presenceColumns.map((name, c): FeatureReason => {
        return { name, weight: itemAt(presence, c + 1) * itemAt(PROPOSITION_WEIGHTS.presence, c + 1) };
      });
      const rest = scorer.score(of).logOdds - constant - told.reduce((sum, { weight }) => sum + weight, 0);
      return [...told, ...learnedPart(scorer, rest)];
    },
  };
}

/** Which side does it take? */
export function sideReasoner(scorer: PropositionScorer, stance: number): Reasoner {
  const score = (of: Parameters<Reasoner['score']>[0]) => marginOf(scorer.score(of).stances, stance);
  return {
    score: (of) => score(of),
    parts: (of) => [{ name: 'tone and vectors around the words of the proposition', weight: score(of) }],
  };
}

function learnedPart({ issue }: PropositionScorer, weight: number): FeatureReason[] {
  return issue.learned ? [{ name: 'what labels of the issue added', weight }] : [];
}
