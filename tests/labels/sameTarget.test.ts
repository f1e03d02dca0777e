import { expect, test } from 'vitest';
import type { SentimentResult } from '../../src/document';
import { settleAttitudes } from '../../src/labels/sameTarget';

const told = (negative: number, neutral: number, positive: number): SentimentResult => {
  const probabilities = { negative, neutral, positive };
  const [label] = Object.entries(probabilities).sort((a, b) => b[1] - a[1])[0]!;
  return { label: label as SentimentResult['label'], probabilities };
};
const against = told(0.96, 0.02, 0.02);
const unsure = told(0.3, 0.3, 0.4);

test('what an actor says of a target elsewhere tells where the own words do not', () => {
  const settled = settleAttitudes([
    { actor: 'lind', target: 'ghana', found: against },
    { actor: 'lind', target: 'ghana', found: unsure },
  ]);
  expect(settled.map(({ label }) => label)).toEqual(['negative', 'negative']);
  for (const { probabilities } of settled)
    expect(Object.values(probabilities).reduce((sum, p) => sum + p)).toBeCloseTo(1);
});

test('words that are plain stay as they are against one other', () => {
  const [first, second] = settleAttitudes([
    { actor: 'lind', target: 'ghana', found: against },
    { actor: 'lind', target: 'ghana', found: told(0.02, 0.02, 0.96) },
  ]);
  expect([first!.label, second!.label]).toEqual(['negative', 'positive']);
});

test.each([
  ['another actor', 'berg', 'ghana'],
  ['another target', 'lind', 'togo'],
  ['an actor that nobody knows', null, 'ghana'],
])('%s tells nothing', (_, actor, target) => {
  const own = { actor: actor && 'lind', target: 'ghana', found: unsure };
  expect(settleAttitudes([{ actor, target, found: against }, own])[1]).toBe(unsure);
});
