import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEXICON } from '../../src/english/grammar/lexicon';
import { conceptStems } from '../../src/english/labels/conceptStems';
import { readWordLists, shortWordLists } from '../../src/runtime/wordLists';

test('the short form is front coded, in order', () => {
  expect(shortWordLists({ n: 'abbey abbot\nzoo', v: 'abate' })).toEqual({ '': 'n v\nAabateCbeyDotAzoo\n1000' });
});

test.each([
  ['the lexicon', LEXICON, 10_000, 'abandoned', 'a'],
  ['kinds of things', conceptStems, 4_000, 'howitz', 'weapon'],
])('all words of %s are read from either form alike', (_, lists, least, word, code) => {
  const read = readWordLists(lists);
  expect([...readWordLists(shortWordLists(lists))].sort()).toEqual([...read].sort());
  expect(read.size).toBeGreaterThan(least);
  expect(read.get(word)).toBe(code);
});

test('any words are', () => {
  const word = fc.stringMatching(/^[a-z'é-]{1,40}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(word),
      fc.uniqueArray(fc.stringMatching(/^[nvar]{1,4}$/), { minLength: 1 }),
      (words, codes) => {
        const lists = Object.fromEntries(
          codes.map((code, c) => [code, words.filter((_, i) => i % codes.length === c).join(' ')]),
        );
        const both = [lists, shortWordLists(lists)].map((form) => [...readWordLists(form)].sort());
        expect(both[1]).toEqual(both[0]);
        expect(both[0]).toHaveLength(words.length);
      },
    ),
  );
});
