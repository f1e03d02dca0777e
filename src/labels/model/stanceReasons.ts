/** What single features add to a stance, for people. */
import { itemAt } from '../../runtime/lists';
import type { IssueCase, MaskedStatement } from '../features';
import { type FeatureReason, marginOf, type Reasoner } from './reasoner';
import { stanceWordParts } from './stanceWords';
import type { WordWeights } from './wordWeights';

/**
 * A stance for which single features have weights besides.
 *
 * @param byRow The reasons of the head.
 * @param words The weights; null in a model that does without.
 * @param asked The issue and the stance, by their numbers.
 * @param ask Reads a statement.
 */
export function withStanceWords(
  byRow: Reasoner,
  words: WordWeights | null,
  { issue, index }: { readonly issue: number; readonly index: number },
  ask: (statement: MaskedStatement) => IssueCase,
): Reasoner {
  if (!words) return byRow;
  const weighed = (of: MaskedStatement): FeatureReason[] => {
    const { tables, features } = ask(of);
    return stanceWordParts(words, features, issue).map((part, v) => ({
      name: `weights of the view ${itemAt(tables, v).view}`,
      weight: marginOf(part, index),
    }));
  };
  return {
    score: (of, without) => byRow.score(of, without) + weighed(of).reduce((sum, { weight }) => sum + weight, 0),
    parts: (of) => [...byRow.parts(of), ...weighed(of)],
  };
}
