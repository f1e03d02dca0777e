import { expect, it } from 'vitest';
import { targetsOf } from '../../src/training/data/targets';

it('lists targets at their first mention, and passes over names that do not stand there', () => {
  const text = 'Oslo praised Bern, and Bern thanked Oslo.';
  const examples = [
    { text, issues: {}, targets: { Bern: 'positive', Paris: 'negative' }, group: 'wire' },
    { text, issues: {} },
  ] as const;
  const names = [{ start: 0, end: 4 }];
  expect(targetsOf(examples, () => names)).toEqual([
    { input: { text, names, target: { start: 13, end: 17 } }, label: 'positive', group: 'wire' },
  ]);
});
