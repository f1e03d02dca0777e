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
import { isQuotedCell, straightMarkEnd } from './quotedCell';
import { spacedInitialsEnd } from './spacedInitials';
import { symbolEnd } from './symbols';
import { wordEnd } from './words';
import { HASH_START, hashOn, ReadToken, wordIn } from './wordTable';

const longestEmailPieces = 16;

export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  const inCell = isQuotedCell(text);
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
      let hash = hashOn(HASH_START, code);
      let next = text.charCodeAt(end);
      while (next >= 97 && next <= 122) {
        hash = hashOn(hash, next);
        next = text.charCodeAt(++end);
      }
      if (next === 32 || next === 44) {
        tokens.push(new ReadToken(index, end, wordIn(text, index, end, hash), 'word'));
        index = end;
        continue;
      }
    }
    index =
      inCell && code === 34
        ? push(tokens, text, index, straightMarkEnd(text, index), 'punctuation')
        : readOne(text, index, code, tokens);
  }
  return tokens;
}

/** Adds the token that begins at `index` and returns its end. */
function readOne(text: string, index: number, code: number, tokens: Token[]): number {
  if (isWordAt(text, index) && !isJoiner(code)) {
    const end =
      urlEnd(text, index) ??
      spacedInitialsEnd(text, index) ??
      addressTail(text, index, wordEnd(text, index, tokens.at(-1)));
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
  let hash = HASH_START;
  for (let k = start; k < end; k++) hash = hashOn(hash, text.charCodeAt(k));
  tokens.push(new ReadToken(start, end, wordIn(text, start, end, hash), kind));
  return end;
}

const ascii = /^[ -~]*$/;
const asciiNumeral = /^[\d.,:-]*$/;
const numeral = /^[\p{N}\p{M}.,:‐‑-]*$/u;

function numberKind(word: string): TokenKind {
  return asciiNumeral.test(word) || (!ascii.test(word) && numeral.test(word)) ? 'number' : 'word';
}

const punctuation = /^\p{P}$/u;

const asciiPunctuation = `!"'(),-./:;?[\\]_{}`;

/** Unicode counts `% & * @ # §` as punctuation; in a sentence they stand for words. */
const symbolic = new Set([37, 38, 42, 64, 35, 0xa7]);

function symbolKind(text: string, index: number, code: number): TokenKind {
  if (code === 96) return 'punctuation';
  if (symbolic.has(code)) return 'symbol';
  // The marks of English need no expression.
  if (code < 128) return asciiPunctuation.includes(text.charAt(index)) ? 'punctuation' : 'symbol';
  if (code >= 0x2010 && code <= 0x2027) return 'punctuation';
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
