import pattern from 'natural/lib/natural/sentiment/English/pattern-sentiment-en.json';
import { describe, expect, it } from 'vitest';
import { afinn } from '../../src/vendor/afinn';
import { patternPolarity } from '../../src/vendor/patternEn';
import { stem } from '../../src/vendor/porter';
import { stopWords } from '../../src/vendor/stopWords';

describe('lexicons', () => {
  it.each([
    ['condemn', -2],
    ['praise', 3],
    ['table', 0],
    ['constructor', 0],
    ['__proto__', 0],
  ])('AFINN rates %s with %d', (word, rating) => {
    expect(afinn(word)).toBe(rating);
  });

  it('holds every single word of pattern-en that has a polarity, and no other', () => {
    const wanted = Object.entries(pattern).filter(
      ([word, { polarity }]) => Number(polarity) !== 0 && /^[a-z'-]+$/.test(word),
    );
    expect(wanted.length).toBeGreaterThan(1000);
    for (const [word, { polarity }] of wanted) expect([word, patternPolarity(word)]).toEqual([word, Number(polarity)]);
    expect(patternPolarity('13th')).toBe(0);
    expect(patternPolarity('toString')).toBe(0);
  });

  it.each([
    ['sanctions', 'sanction'],
    ['condemned', 'condemn'],
    ['negotiating', 'negoti'],
  ])('stems %s to %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('lists stop words', () => {
    expect(stopWords).toContain('the');
    expect(stopWords).not.toContain('war');
  });
});
