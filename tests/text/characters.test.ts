import { describe, expect, test } from 'vitest';
import {
  isApostrophe,
  isDigit,
  isHyphen,
  isJoiner,
  isLetterAt,
  isLineBreak,
  isLowerAt,
  isSpace,
  isUpperAt,
  isWordAt,
  skipSpaces,
  wordWidth,
} from '../../src/text/characters';

/** The code units of which something is said; surrogates stand for nothing by themselves. */
const unitsOf = (holds: (code: number) => boolean) => Array.from({ length: 0x10000 }, (_, code) => code).filter(holds);

const units = (pattern: RegExp) => unitsOf((code) => pattern.test(String.fromCharCode(code)));

// What is decided by ranges, since it is asked of every unit of a text, is what Unicode says of each.
describe('code units', () => {
  test.each<[string, (code: number) => boolean, RegExp]>([
    ['spaces, and marks that nobody sees', isSpace, /[\s\u0085\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/],
    ['line breaks', isLineBreak, /[\n-\r\u0085\u2028\u2029]/],
    ['joiners', isJoiner, /[\u00ad\u200c\u200d]/],
    ['digits', isDigit, /\p{Nd}/u],
    ['apostrophes', isApostrophe, /['’ʼ]/],
    ['hyphens', isHyphen, /[-‐‑]/],
    ['parts of words', (code) => isWordAt(String.fromCharCode(code), 0), /[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]/u],
    [
      'parts of words that are no digits',
      (code) => isLetterAt(String.fromCharCode(code), 0),
      /[\p{L}\p{Nl}\p{No}\p{M}\u00ad\u200c\u200d]/u,
    ],
    ['capitals', (code) => isUpperAt(String.fromCharCode(code), 0), /\p{Changes_When_Lowercased}/u],
    ['small letters', (code) => isLowerAt(String.fromCharCode(code), 0), /\p{Changes_When_Uppercased}/u],
  ])('that are %s', (_, holds, pattern) => {
    expect(unitsOf(holds)).toEqual(units(pattern));
  });
});

describe('width', () => {
  test.each<[string, number, 0 | 1 | 2]>([
    ['a', 0, 1],
    ['a', 1, 0],
    ['', 0, 0],
    ['é', 0, 1],
    ['𝒜b', 0, 2],
    ['𝒜b', 1, 0],
    ['𝒜b', 2, 1],
    ['👍', 0, 0],
    ['\ud835', 0, 0],
    ['\ud835a', 0, 0],
    ['\udc00', 0, 0],
  ])('of %j at %i', (text, index, width) => {
    expect(wordWidth(text, index)).toBe(width);
  });
});

describe('the first that is no space', () => {
  test.each<[string, number, number]>([
    ['a b', 0, 0],
    ['a b', 1, 2],
    ['a \n\u00a0b', 1, 4],
    ['a  ', 1, 3],
    ['a', 1, 1],
  ])('in %j from %i on', (text, index, found) => {
    expect(skipSpaces(text, index)).toBe(found);
  });
});
