import { describe, expect, test } from 'vitest';
import { UNLIKE } from '../../src/coreference/unlike';
import { resolve, words } from '../mentions/helpers';

/** Whom the description in brackets stands for, and who is named between asterisks. */
function meant(example: string): { readonly described: string | undefined; readonly named: readonly string[] } {
  const plain = example.replace(/[[\]*]/g, '');
  const description = /\[(.*)\]/.exec(example)?.[1] ?? '';
  const name = /\*(.*)\*/.exec(example)?.[1] ?? '';
  const layer = resolve(plain, [description]);
  const all = [...layer.mentions, ...layer.nested];
  const described = all.find((mention) => words(layer, mention) === description)?.actor?.id;
  const isNamed = (own: string): boolean => own.includes(name) || name.includes(own);
  const named = all.filter((mention) => isNamed(words(layer, mention))).flatMap(({ actor }) => actor?.id ?? []);
  return { described, named };
}

describe('whom a description cannot stand for', () => {
  test.each(Object.values(UNLIKE).flatMap((rows) => rows.map(({ name, example }) => [name, example])))(
    '%s: %s',
    (_, example) => {
      const { described, named } = meant(example!);
      expect(named.length).toBeGreaterThan(0);
      expect(described).not.toBe(undefined);
      for (const id of named) expect(described).not.toContain(id);
    },
  );
});

describe('whom a description that looks alike does stand for', () => {
  test.each([
    'Ms *Ana Sorel* left. [The envoy] said no.',
    '*Ana Sorel* left. [The Chadian envoy] said no.',
    'The movement and its leader *Ana Sorel* left. [The Chadian politician] said no.',
    '*An official* at the mission called back. [The official] said no.',
    '*A person* at the mission called back. [The person] said no.',
    'Three coastal states left, *three coastal states*. [The coastal states] said no.',
    'The *Ministry of Trade* left. [The ministry] said no.',
    '*Reuters* left. [The agency] said no.',
    'Envoy *Ana Sorel* left. [The official] said no.',
    '*NATO* left. [The alliance] said no.',
    '*Two other members* left. [The other members] said no.',
  ])('%s', (example) => {
    const { described, named } = meant(example);
    expect(named).toContain(described);
  });
});

test('a town with an article is no person', () => {
  const persons = (text: string): readonly string[] =>
    resolve(text)
      .actors.filter(({ kind }) => kind === 'person')
      .map(({ name }) => name);
  expect(persons('The people of El Daro are waiting.')).toEqual([]);
  expect(persons('The people of Ali El Daro are waiting.')).toEqual(['Ali El Daro']);
});
