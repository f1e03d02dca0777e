/**
 * Pass 1, tokens. In: the text. Out: its words, numbers, punctuation marks and symbols in order; every character that is
 * no space lies in exactly one of them.
 *
 * "China’s envoy won’t go." → China | ’s | envoy | won’t | go | .
 */
import type { Token, TokenKind } from '../document';
import { cliticEnd, elisionEnd } from './apostrophes';
import { isApostrophe, isDigit, isJoiner, isLetterAt, isSpace, isWordAt, wordWidth } from './characters';
import { addressTail, emailEnd, isEmailPart, urlEnd } from './links';
import { symbolEnd } from './symbols';
import { wordEnd } from './words';

const longestEmailPieces = 16;

export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) {
      index++;
      continue;
    }
    // Most words are small ASCII letters and need none of the questions below.
    if (code >= 97 && code <= 122) {
      let end = index + 1;
      let next = text.charCodeAt(end);
      while (next >= 97 && next <= 122) next = text.charCodeAt(++end);
      if (next === 32 || next === 44) {
        const word = text.slice(index, end);
        tokens.push(new ReadToken(index, end, word, word, 'word'));
        index = end;
        continue;
      }
    }
    index = readOne(text, index, code, tokens);
  }
  return tokens;
}

/**
 * V8 comes to place literals that often outlive a collection among old objects, where those of every text analysed then wait for a
 * full collection; instances of a class it does not. A quarter fewer bytes of an analysis grow old.
 */
class ReadToken implements Token {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly lower: string,
    readonly kind: TokenKind,
  ) {}
}

/** Adds the token that begins at `index` and returns its end. */
function readOne(text: string, index: number, code: number, tokens: Token[]): number {
  if (isWordAt(text, index) && !isJoiner(code)) {
    const end = urlEnd(text, index) ?? addressTail(text, index, wordEnd(text, index, tokens.at(-1)));
    return push(tokens, text, index, end, isDigit(code) ? numberKind(text.slice(index, end)) : 'word');
  }
  if (code === 64 || code === 35) return readTag(text, index, tokens);
  if (isApostrophe(code) || code === 0x2018) {
    const end = cliticEnd(text, index, tokens.at(-1)) ?? elisionEnd(text, index);
    if (end !== undefined) return push(tokens, text, index, end, 'word');
  }
  const end = symbolEnd(text, index);
  return push(tokens, text, index, end, symbolKind(text, index, code));
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): number {
  const piece = text.slice(start, end);
  tokens.push(new ReadToken(start, end, piece, lower(piece), kind));
  return end;
}

function lower(word: string): string {
  const small = word.toLowerCase();
  return small.includes('’') || small.includes('‘') || small.includes('ʼ') ? small.replace(/[’‘ʼ]/g, "'") : small;
}

const numeral = /^[\p{N}\p{M}.,:‐‑-]*$/u;

function numberKind(word: string): TokenKind {
  return numeral.test(word) ? 'number' : 'word';
}

const punctuation = /^\p{P}$/u;

/** Unicode counts `% & * @ # §` as punctuation; in a sentence they stand for words. */
const symbolic = new Set([37, 38, 42, 64, 35, 0xa7]);

function symbolKind(text: string, index: number, code: number): TokenKind {
  if (code === 96) return 'punctuation';
  if (symbolic.has(code)) return 'symbol';
  return punctuation.test(String.fromCodePoint(text.codePointAt(index)!)) ? 'punctuation' : 'symbol';
}

/** `@handle`, `#tag`, the rest of an e-mail address (whose first part was read already), or the sign alone. */
function readTag(text: string, index: number, tokens: Token[]): number {
  const email = text.charCodeAt(index) === 64 ? emailEnd(text, index) : undefined;
  if (email !== undefined && isEmailPart(tokens.at(-1), index)) {
    let start = index;
    for (let count = 0; count < longestEmailPieces && isEmailPart(tokens.at(-1), start); count++) {
      start = tokens.pop()!.start;
    }
    return push(tokens, text, start, email, 'word');
  }
  let end = index + 1;
  const tag = isLetterAt(text, end) || text.charCodeAt(end) === 95;
  if (!tag || tokens.at(-1)?.end === index) return push(tokens, text, index, end, 'symbol');
  for (let width = 1; width > 0; end += width) width = wordWidth(text, end) || (text.charCodeAt(end) === 95 ? 1 : 0);
  return push(tokens, text, index, end, 'word');
}
