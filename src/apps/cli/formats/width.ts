/** Text in a terminal: how wide it is, and how it is broken into lines. */
import { itemAt } from '../../../runtime/lists';

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character each. The segmenter is made where it is needed: that takes a tenth of what the program takes to start. */
function graphemes(text: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Letters of Latin script, and the quotation marks and dashes of print: each takes one column, and none joins another. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b]*$/;

/** Characters that take two columns: emoji, and the wide and full-width scripts of East Asia (UAX #11). */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6])/u;

/** One line of plain text: no line ends, and no control characters that a terminal would obey. */
export function toPlain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
}

/** How many columns a plain text takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Fills a text up with spaces. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? spaces + text : text + spaces;
}

/**
 * Breaks a plain text into lines.
 *
 * @param text The text.
 * @param width Columns of a line, at least 2.
 * @param maximum Most lines; the last one ends in "…" where there would be more.
 * @example
 * wrap('one two three four', 9, 2) // ['one two', 'three …']
 */
export function wrap(text: string, width: number, maximum: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => chop(part, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > maximum) break;
  }
  lines.push(line);
  if (lines.length <= maximum) return lines;
  return [...lines.slice(0, maximum - 1), cut(itemAt(lines, maximum - 1), width)];
}

/** The beginning of a text that goes on. */
function cut(text: string, width: number): string {
  let short = text;
  while (widthOf(short) > width - 2 && short.includes(' ')) short = short.slice(0, short.lastIndexOf(' '));
  if (widthOf(short) <= width - 2) return `${short} …`;
  return `${itemAt(chop(short, width - 1), 0)}…`;
}

/** Cuts a word that is longer than a line. */
function chop(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const { segment } of graphemes(word)) {
    const own = widthOf(segment);
    if (taken + own > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += segment;
    taken += own;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
