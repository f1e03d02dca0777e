/** Cuts long Markdown into parts that are read one after another, since lists take the square of their lines. */

/** Lines without an empty one between them; of 500 a list takes 10 ms. No paragraph has as many. */
const MOST_LINES = 500;

/** Characters behind which a part ends at the next empty line, and behind which it ends at any; articles have 5,000 to 20,000. */
const LONG = 30_000;
const LONGEST = 120_000;

const FENCE = /^ {0,3}(?:`{3}|~{3})/;

/** @returns Parts that joined are the text; where it is short, the text alone. No part begins inside a block of code that is shorter than a part may be. */
export function partsOf(markdown: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let lines = 0;
  let isCode = false;
  for (let at = 0; at < markdown.length; ) {
    const newline = markdown.indexOf('\n', at);
    const next = newline < 0 ? markdown.length : newline + 1;
    const line = markdown.slice(at, Math.min(next, at + 200));
    const isEmpty = line.trim() === '' && next - at <= line.length;
    if (FENCE.test(line)) isCode = !isCode;
    lines = isEmpty ? 0 : lines + 1;
    at = next;
    const size = at - start;
    if ((!isCode && (lines >= MOST_LINES || (isEmpty && size > LONG))) || size > LONGEST) {
      parts.push(markdown.slice(start, at));
      start = at;
      lines = 0;
      isCode = false;
    }
  }
  if (start < markdown.length || parts.length === 0) parts.push(markdown.slice(start));
  return parts;
}
