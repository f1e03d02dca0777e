import { expect, test } from 'vitest';
import { beginsCapital } from '../../src/text/capitals';

test.each([
  ['Ab', true],
  ['Zb', true],
  ['aB', false],
  ['@A', false],
  ['[A', false],
  ['Éa', true],
  ['éA', false],
  ['Жа', true],
  ['’A', false],
  ['𝒜', true],
  ['', false],
])('%j begins with a capital: %s', (word, begins) => {
  expect(beginsCapital(word)).toBe(begins);
});
