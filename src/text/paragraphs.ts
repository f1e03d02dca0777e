/**
 * Pass 2, paragraphs. In: the text. Out: its paragraphs in order, without the spaces around them; every character that
 * is no space lies in one. Plain newlines: a line is a paragraph, unless the lines were wrapped to a width
 * or torn apart at a link.
 *
 * "One.\n\nTwo." → One. | Two.
 */

import type { Paragraph, Span } from '../document';
import { itemAt } from '../runtime/lists';
import { isBoilerplate } from './boilerplate';
import { isLineBreak, isSpace, skipSpaces } from './characters';
import { isQuotedCell } from './quotedCell';

interface Line extends Span {
  /** A blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

export function readParagraphs(text: string): Paragraph[] {
  const lines = readLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (last + 1 < lines.length && goesOn(text, itemAt(lines, last), itemAt(lines, last + 1), width)) last++;
    const { start } = itemAt(lines, first);
    const { end } = itemAt(lines, last);
    paragraphs.push({ start, end, boilerplate: isBoilerplate(text, start, end) });
    first = last + 1;
  }
  return isQuotedCell(text) ? withoutCellMarks(text, paragraphs) : paragraphs;
}

/** The marks around a cell of a table belong to nothing in it: each is a line of the page. */
function withoutCellMarks(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const last = text.length - 1;
  const inner = paragraphs.flatMap((paragraph) => {
    const start = skipSpaces(text, Math.max(paragraph.start, 1));
    const end = Math.min(paragraph.end, last);
    return start < end ? [{ ...paragraph, start, end }] : [];
  });
  return [{ start: 0, end: 1, boilerplate: true }, ...inner, { start: last, end: last + 1, boilerplate: true }];
}

/** The lines that are not blank, trimmed. */
function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let start = 0; start <= text.length; ) {
    let stop = start;
    while (stop < text.length && !isLineBreak(text.charCodeAt(stop))) stop++;
    let first = start;
    let end = stop;
    while (first < end && isSpace(text.charCodeAt(first))) first++;
    while (end > first && isSpace(text.charCodeAt(end - 1))) end--;
    if (first < end) lines.push({ start: first, end, afterBlank });
    afterBlank = first === end;
    start = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
  }
  return lines;
}

// Texts are wrapped at 60 to 100 columns (e-mail 72, terminals 80, style guides 100); a longest line outside this range is no wrap.
const narrowestWrap = 60;
const widestWrap = 110;

// A wrapped text leaves few neighbouring lines that could have been one; lists and headlines leave many.
const wrappedShare = 0.66;

/** The width to which the text was wrapped, or 0 where a line is a paragraph. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  let pairs = 0;
  for (let index = 1; index < lines.length; index++) {
    if (itemAt(lines, index).afterBlank) continue;
    pairs++;
    width = Math.max(width, size(itemAt(lines, index - 1)), size(itemAt(lines, index)));
  }
  if (pairs === 0 || width < narrowestWrap || width > widestWrap) return 0;
  let full = 0;
  let open = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = itemAt(lines, index - 1);
    const next = itemAt(lines, index);
    if (!wraps(text, line, next, width) && !(opensSmall(text, next) && goesOn(text, line, next, width))) continue;
    full++;
    if (!endsSentence(text, line)) open++;
  }
  return full >= pairs * wrappedShare && open > full / 2 ? width : 0;
}

/** Whether the first word of `next` had no room left on `line`. */
function wraps(text: string, line: Line, next: Line, width: number): boolean {
  if (width === 0 || next.afterBlank) return false;
  const room = width - size(line) - 1;
  let word = 0;
  while (word <= room && next.start + word < next.end && !isSpace(text.charCodeAt(next.start + word))) word++;
  return word > room;
}

// Lines broken by hand leave room for a word or two; shorter ones are headings and items. Own choice.
const raggedShare = 0.75;

/** Whether a paragraph of a wrapped text goes on: `next` had no room, or the line was broken by hand within a sentence. */
function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (wraps(text, line, next, width) || isTornApart(text, line, next)) return true;
  if (width === 0 || next.afterBlank || opensItem.test(text.slice(next.start, next.start + 4))) return false;
  return isLong(line, width) && !endsSentence(text, line) && !endsWithColon(text, line) && isMiddle(text, next, width);
}

/** "the joint |\nforce|\n left": the words of a link stood by themselves, and the space before or behind them stayed. */
function isTornApart(text: string, line: Line, next: Line): boolean {
  const isSpaced = text[line.end] === ' ' || (text[next.start - 1] === ' ' && text[next.start - 2] === '\n');
  if (!isSpaced || next.afterBlank || !opensSmall(text, next)) return false;
  return /[\p{L}\p{N},]$/u.test(text.slice(Math.max(line.start, line.end - LONGEST_LETTER), line.end));
}

/** UTF-16 units of one. */
const LONGEST_LETTER = 2;

const opensItem = /^(?:[-–—•*·]|\(?\p{Nd}{1,2}[.)]) /u;

/** Whether the line goes on a sentence ("By Ana Lind" under a headline does not): it opens in small letters, ends a sentence or is long. */
function isMiddle(text: string, line: Line, width: number): boolean {
  return opensSmall(text, line) || endsSentence(text, line) || isLong(line, width);
}

const smallLetter = /^\p{Ll}/u;

function opensSmall(text: string, { start }: Line): boolean {
  return smallLetter.test(text.slice(start, start + 2));
}

function isLong(line: Span, width: number): boolean {
  return size(line) >= width * raggedShare;
}

function endsWithColon(text: string, line: Span): boolean {
  return text[line.end - 1] === ':';
}

function size(line: Span): number {
  return line.end - line.start;
}

const sentenceEnd = /[.!?…]["”’')\]]{0,3}$/;

function endsSentence(text: string, line: Span): boolean {
  return sentenceEnd.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}
