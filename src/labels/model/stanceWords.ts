/**
 * Weights of features for stances, learned together, beside the head that weighs what their log-odds sum up to. Each feature has weights for all
 * issues together and weights for each issue; both are added (Daumé III, ACL 2007). Models trained on few rows have them where they help.
 */
import { stances } from '../../document';
import { itemAt } from '../../runtime/lists';
import type { WordWeights } from './wordWeights';

/** How many weights a feature has: a stance each for all issues together and, where there are several, for each. */
export function stanceQuestions(issues: number): number {
  return stances.length * (issues > 1 ? issues + 1 : 1);
}

/** What the features of each view say of each stance: views × stances, the shifts apart. */
export function stanceWordParts(
  { weight, scales }: Pick<WordWeights, 'weight' | 'scales'>,
  features: readonly (readonly number[])[],
  issue: number,
): Float64Array[] {
  const questions = scales.length;
  const root = Math.sqrt(features.reduce((sum, { length }) => sum + length, 0)) || 1;
  return features.map((rows, view) => {
    const own = new Float64Array(stances.length);
    for (const base of basesOf(questions, issue)) {
      for (const row of rows)
        for (let k = 0; k < own.length; k++)
          own[k] = (own[k] ?? 0) + (itemAt(scales, base + k) * weight(view, row * questions + base + k)) / root;
    }
    return own;
  });
}

/** Adds what the features say to the score of each stance. */
export function addStanceWords(
  words: WordWeights,
  features: readonly (readonly number[])[],
  issue: number,
  scores: Float64Array,
): void {
  for (const part of stanceWordParts(words, features, issue))
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (part[k] ?? 0);
  for (const base of basesOf(words.scales.length, issue))
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + itemAt(words.shifts, base + k);
}

/** Where the weights begin that count for an issue: those for all, and its own. */
export function basesOf(questions: number, issue: number): readonly number[] {
  return questions > stances.length ? [0, stances.length * (1 + issue)] : [0];
}
