import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/index';
import { wordOf, wordOfText } from '../../src/text/wordTable';

describe('wordOf', () => {
  it('gives occurrences of a word one word', () => {
    const [first, second] = tokenize('peace peace.');
    expect(wordOf(second!)).toBe(wordOf(first!));
  });

  it.each([
    ['Paris', 'paris', true],
    ['don’t', "don't", false],
    ['Überfall', 'überfall', true],
    ['“', '“', false],
  ])('knows how %s is written', (text, lower, capital) => {
    expect(wordOfText(text)).toMatchObject({ text, lower, capital });
  });

  it('looks up the word of a token that the scanner did not make', () => {
    const token = tokenize('Oslo')[0]!;
    expect(wordOf({ ...token }).text).toBe('Oslo');
  });

  it('tells words of one hash apart', () => {
    // 31 · 'A' + 'a' = 31 · 'B' + 'B'
    expect(wordOfText('Aa').hash).toBe(wordOfText('BB').hash);
    expect([wordOfText('Aa').text, wordOfText('BB').text, wordOfText('Aa').text]).toEqual(['Aa', 'BB', 'Aa']);
  });

  it('stays right and small over more words than it keeps', () => {
    const text = Array.from({ length: 80_000 }, (_, k) => `w${k.toString(36)}`).join(' ');
    const tokens = tokenize(text);
    expect(tokens.every((token) => token.text === text.slice(token.start, token.end))).toBe(true);
    expect(tokens.every((token) => wordOf(token).text === token.text)).toBe(true);
  });

  it('keeps its word out of what a token shows', () => {
    expect(tokenize('Oslo')[0]).toEqual({ start: 0, end: 4, text: 'Oslo', lower: 'oslo', kind: 'word' });
  });
});
