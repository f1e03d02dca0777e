import { describe, expect, it } from 'vitest';
import { addStanceWords, basesOf, stanceQuestions, stanceWordParts } from '../../../src/labels/model/stanceWords';

/** Two issues, so three numbers for both, three for the first, three for the second; one view of two features. */
const weights = [
  [1, -1, 0, 2, 0, 0, 0, 0, 4],
  [0, 1, 0, 0, 0, 0, 0, 2, 0],
].flat();
const words = {
  weight: (_: number, i: number) => weights[i] ?? 0,
  scales: [1, 1, 1, 0.5, 0.5, 0.5, 1, 1, 1],
  shifts: [0, 0, 0.5, 0, 0, 0, 0, 0, -0.5],
};

const cases: [what: string, features: number[], issue: number, scores: number[]][] = [
  ['what holds for all issues and for the first', [0], 0, [2, -1, 0.5]],
  ['what holds for all issues and for the second', [0], 1, [1, -1, 4]],
  ['two features, shared out', [0, 1], 1, [1 / Math.SQRT2, 2 / Math.SQRT2, 4 / Math.SQRT2]],
  ['the shifts alone where there is no feature', [], 0, [0, 0, 0.5]],
];

describe('weights of words for stances', () => {
  it.each(cases)('add %s', (_, features, issue, scores) => {
    const sums = new Float64Array(3);
    addStanceWords(words, [features], issue, sums);
    scores.forEach((score, k) => {
      expect(sums[k]).toBeCloseTo(score, 9);
    });
  });

  it('divide by all features of a statement, whatever their view', () => {
    const [first, second] = stanceWordParts(words, [[0], [0, 0, 0]], 0);
    expect(first?.[0]).toBeCloseTo(1, 9);
    expect(second?.[0]).toBeCloseTo(3, 9);
  });

  it.each([
    [1, 3, [0]],
    [2, 9, [0, 6]],
    [5, 18, [0, 6]],
  ])('have for %i issues %i numbers a feature', (issues, questions, bases) => {
    expect(stanceQuestions(issues)).toBe(questions);
    expect(basesOf(questions, 1)).toEqual(bases);
  });
});
