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

it.each<[string, string, object, string[]]>([
  ['a name where it is a word', 'the osloer said Oslo would wait.', { actor: 'Oslo' }, ['Oslo']],
  ['no pronoun', 'the envoy said he would wait.', { actor: 'he' }, []],
  ['nobody told by what they are', 'the envoy blamed the rebels.', { targets: { 'the rebels': 'negative' } }, []],
  ['nothing where no word stands', 'the envoy said he would wait.', { actor: '' }, []],
])('masks %s', (_, text, labels, masked) => {
  const { names } = prepareWithNames([])({ text, issues: {}, ...labels });
  expect([...new Set(names?.map(({ start, end }) => text.slice(start, end)))]).toEqual(masked);
});
