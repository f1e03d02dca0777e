/**
 * What tone means depends on the issue: to condemn is to be against trade, but for sovereignty, since what is condemned
 * there is a breach of it. So each issue has columns of its own for the tone, which are zero in statements on other issues.
 */
import type { Focus } from './focus';
import type { Reading } from './reading';

/** The names of the numbers that `writeSlopes` writes for an issue, in order. */
export const slopeColumns = ['prior', 'tone', 'tone in focus', 'negations', 'polarity'] as const;

/**
 * Writes an issue's own columns from `at` on.
 *
 * @param reading The words.
 * @param focus Where the issue is talked of.
 * @param polarity How much the words speak for rather than against, whatever the issue.
 */
export function writeSlopes(reading: Reading, focus: Focus, polarity: number, out: Float32Array, at: number): void {
  let tone = 0;
  let focused = 0;
  let weight = 0;
  let negations = 0;
  for (let i = 0; i < reading.length; i++) {
    const { afinn, pattern, negates } = reading.words[i]!;
    const own = (afinn + pattern) * reading.signs[i]!;
    tone += own;
    focused += own * focus.weights[i]!;
    weight += focus.weights[i]!;
    if (negates) negations++;
  }
  out[at] = 1;
  out[at + 1] = tone;
  out[at + 2] = weight > 0 ? focused / weight : 0;
  out[at + 3] = negations;
  out[at + 4] = polarity;
}
