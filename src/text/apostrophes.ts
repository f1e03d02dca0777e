import type { Token } from '../document';
import { curledElisions, elisions } from '../english/text/elisions';
import { isApostrophe, isDigit, isLetterAt, isLowerAt, isUpperAt, isWordAt } from './characters';

/** What a clitic may follow besides a word: a closed quotation or bracket. */
const beforeClitic = new Set(['”', '"', '""', ')', ']']);

/** The end of the clitic whose apostrophe is at `index`, given the token before it. */
export function cliticEnd(text: string, index: number, previous: Token | undefined): number | undefined {
  if (previous === undefined || previous.end !== index || text.charCodeAt(index) === 0x2018) return undefined;
  if (previous.kind === 'symbol' || (previous.kind === 'punctuation' && !beforeClitic.has(previous.text)))
    return undefined;
  return cliticAt(text, index);
}

/** The end of `’s ’re ’ve ’ll ’d ’m` at the apostrophe at `index`; undefined where another letter or digit follows. */
export function cliticAt(text: string, index: number): number | undefined {
  const first = text.charCodeAt(index + 1) | 32;
  if (first === 115 || first === 100 || first === 109) return isWordAt(text, index + 2) ? undefined : index + 2;
  const second = text.charCodeAt(index + 2) | 32;
  const two =
    (second === 101 && (first === 114 || first === 118)) /* re, ve */ || (first === 108 && second === 108); /* ll */
  return two && !isWordAt(text, index + 3) ? index + 3 : undefined;
}

/** "’tis", "’em", "’n’", "’90s": an apostrophe that belongs to the word after it. */
export function elisionEnd(text: string, index: number): number | undefined {
  const first = index + 1;
  if (isDigit(text.charCodeAt(first)) && isDigit(text.charCodeAt(first + 1))) {
    const end = first + 2;
    if (text.charCodeAt(end) === 115 && !isWordAt(text, end + 1)) return end + 1;
    return text.charCodeAt(index) === 0x2019 && !isWordAt(text, end) ? end : undefined;
  }
  if (!isLetterAt(text, first)) return undefined;
  let end = first;
  while (end < first + 6 && (isLowerAt(text, end) || isUpperAt(text, end))) end++;
  if (isWordAt(text, end)) return undefined;
  const word = text.slice(first, end).toLowerCase();
  if (word === 'n') return isApostrophe(text.charCodeAt(end)) ? end + 1 : undefined;
  const curled = text.charCodeAt(index) === 0x2019 && curledElisions.has(word);
  return curled || elisions.has(word) ? end : undefined;
}
