/**
 * What each quotation mark in the text can be, by its shape and its neighbours. In: text and tokens. Out: the marks in
 * order. Whether a mark really opens or closes is decided in `quotations.ts`, which knows what is open.
 */

import type { Token } from '../document';
import { itemAt } from '../runtime/lists';
import { isDigit, isLetterAt, isLowerAt, isSpace, skipSpaces } from './characters';

export const families = ['double', 'single', 'guillemet', 'angle', 'corner', 'whiteCorner'] as const;

/** Marks of one family close one another; `“` may be closed by `"`. */
export type MarkFamily = (typeof families)[number];

export interface Mark {
  /** Index of its token. */
  readonly token: number;
  readonly family: MarkFamily;
  /** What the shape says: `“` opens, `”` closes, `"` does not say. */
  readonly shape: 'open' | 'close' | 'any';
  /** What the neighbours say: a space before and a word after opens, a word before and a space after closes. */
  readonly place: 'open' | 'close' | 'any';
  /** Stands after a digit, where a straight mark may be feet, inches, minutes or seconds. */
  readonly afterDigit: boolean;
  /** A single mark after an "s" and before a small word, which may be a plural possessive: "the ministers’ plan". */
  readonly possessive: boolean;
  /** A single mark after a letter. */
  readonly afterLetter: boolean;
  /** In the place of a closing mark, and neither a possessive nor a dropped letter ("goin’ home"). */
  readonly firm: boolean;
}

const shapes: ReadonlyMap<string, readonly [MarkFamily, Mark['shape']]> = new Map([
  ['“', ['double', 'open']],
  ['„', ['double', 'open']],
  ['‟', ['double', 'open']],
  ['``', ['double', 'open']],
  ['‘‘', ['double', 'open']],
  ['’’', ['double', 'close']],
  ['”', ['double', 'close']],
  ["''", ['double', 'any']],
  ['"', ['double', 'any']],
  ['""', ['double', 'any']],
  ['＂', ['double', 'any']],
  ['‘', ['single', 'open']],
  ['‚', ['single', 'open']],
  ['‛', ['single', 'open']],
  ['`', ['single', 'open']],
  ['’', ['single', 'close']],
  ["'", ['single', 'any']],
  ['«', ['guillemet', 'any']],
  ['»', ['guillemet', 'any']],
  ['‹', ['angle', 'any']],
  ['›', ['angle', 'any']],
  ['「', ['corner', 'open']],
  ['」', ['corner', 'close']],
  ['『', ['whiteCorner', 'open']],
  ['』', ['whiteCorner', 'close']],
]);

type ShapedMark = Pick<Mark, 'token' | 'family' | 'shape'>;

/** All marks among the tokens. */
export function readMarks(text: string, tokens: readonly Token[]): Mark[] {
  const found = marksByShape(tokens);
  // In a run of marks each looks past the others to the first character that is none: '"We … goes the outermost way.
  const lefts: number[] = [];
  for (let index = 0; index < found.length; index++) {
    const { start } = itemAt(tokens, itemAt(found, index).token);
    const joined = index > 0 && itemAt(tokens, itemAt(found, index - 1).token).end === start;
    lefts.push(joined ? itemAt(lefts, index - 1) : start - 1);
  }
  const marks: Mark[] = [];
  let right = text.length;
  let small = false;
  for (let index = found.length - 1; index >= 0; index--) {
    const { start, end } = itemAt(tokens, itemAt(found, index).token);
    const joined = index + 1 < found.length && itemAt(tokens, itemAt(found, index + 1).token).start === end;
    if (!joined) {
      right = end;
      small = isSmallWordAfter(text, end);
    }
    marks.push(readMark(text, itemAt(found, index), { start, left: itemAt(lefts, index), right, small }));
  }
  return marks.reverse();
}

function marksByShape(tokens: readonly Token[]): ShapedMark[] {
  const found: ShapedMark[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const { kind, text } = tokens[token] as Token;
    const shape = kind === 'punctuation' ? shapes.get(text) : undefined;
    if (shape !== undefined) found.push({ token, family: shape[0], shape: shape[1] });
  }
  return found;
}

/** Where a mark stands, and what it looks at on both sides. */
interface Neighbours {
  readonly start: number;
  /** Places of the first characters that are no mark. */
  readonly left: number;
  readonly right: number;
  /** A small word follows. */
  readonly small: boolean;
}

function readMark(text: string, mark: ShapedMark, { start, left, right, small }: Neighbours): Mark {
  const before = left < 0 ? 32 : text.charCodeAt(left);
  const after = right >= text.length ? 32 : text.charCodeAt(right);
  const leftOpen = isSpace(before) || openers.has(before);
  const rightOpen = isSpace(after) || closers.has(after);
  const place = leftOpen === rightOpen || (isDash(before) && !rightOpen) ? 'any' : leftOpen ? 'open' : 'close';
  const afterLetter = isLetterAt(text, start - 1);
  const possessive = afterLetter && small && 'sSxXzZ'.includes(text.charAt(start - 1));
  const dropped = afterLetter && small && text.slice(start - 2, start) === 'in';
  return {
    token: mark.token,
    family: mark.family,
    shape: mark.shape,
    place,
    afterDigit: start > 0 && isDigit(text.charCodeAt(start - 1)),
    possessive,
    afterLetter,
    firm: place === 'close' && !possessive && !dropped,
  };
}

const openers = codes('([{<¿¡');
const closers = codes('.,;:!?)]}>…/');

function codes(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

function isDash(code: number): boolean {
  return (code >= 0x2012 && code <= 0x2015) || code === 45;
}

/** Spaces and then a small letter or a digit. */
function isSmallWordAfter(text: string, right: number): boolean {
  if (!isSpace(text.charCodeAt(right))) return false;
  const next = skipSpaces(text, right);
  return isLowerAt(text, next) || isDigit(text.charCodeAt(next));
}
