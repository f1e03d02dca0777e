import { expect, test } from 'vitest';
import { stem } from '../../src/vendor/porter';
import { processorTime } from '../processorTime';

test.each([
  ['sanctions', 'sanction'],
  ['talking', 'talk'],
  ['counterrevolutionaries', 'counterrevolutionari'],
  [`${'x'.repeat(61)}ing`, `${'x'.repeat(61)}ing`],
  [`${'xa'.repeat(30)}ing`, 'xa'.repeat(30)],
])('stem of %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('a word that is longer than any is its own stem', () => {
  expect(stem(`${'xa'.repeat(31)}ing`)).toBe(`${'xa'.repeat(31)}ing`);
});

// The square of a million takes hours.
test.each(['x', 'a', 'xy', 'ya', 'ing', 'ational', 'ee', 'sses', 'ion'])('a word of %j a million times', (part) => {
  const word = part.repeat(1_000_000 / part.length);
  expect(processorTime(() => stem(word))).toBeLessThan(300);
});
