import { expect, it } from 'vitest';
import { findName } from '../../src/training/data/findName';
import { prepareWithNames } from '../../src/training/data/prepare';
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

it.each<[string, string, string | null]>([
  ['The envoy said he would wait.', 'he', 'he@15'],
  ['Malian troops left Mali.', 'Mali', 'Mali@19'],
  ['Malian troops left.', 'Mali', 'Mali@0'],
  ['“Oslo” is not Osloer.', 'Oslo', 'Oslo@1'],
  ['𝒜Oslo, Oslo', 'Oslo', 'Oslo@8'],
  ['Oslo', 'Oslo', 'Oslo@0'],
  ['Oslo', 'Rome', null],
  ['Oslo', '', null],
])('finds in “%s” the name “%s” as a word of its own first', (text, name, expected) => {
  const found = findName(text, name);
  expect(found && `${text.slice(found.start, found.end)}@${found.start}`).toBe(expected);
});

it('masks an actor where it is a word, and none that has no name', () => {
  const prepare = prepareWithNames([]);
  const text = 'the envoy said he would wait.';
  expect(prepare({ text, issues: {}, actor: 'he' }).names).toEqual([{ start: 15, end: 17 }]);
  expect(prepare({ text, issues: {}, actor: '' }).names).toEqual([]);
});
