/** Where words of a text begin and end, for moving the ends of a span by keys. */
import type { Span } from 'stancekit';

export type End = 'start' | 'end';
export type Unit = 'word' | 'character';

/** A span with one end moved. @returns The same span where the end cannot go further. */
export function moveEnd(text: string, span: Span, end: End, by: 1 | -1, unit: Unit): Span {
  const at = span[end];
  const to = unit === 'character' ? stepOf(text, at, by) : nextEdge(text, at, end, by);
  const moved = { start: span.start, end: span.end, [end]: to };
  return moved.start < moved.end ? moved : { start: span.start, end: span.end };
}

/**
 * The pieces of a content with its first start or its last end dragged to a place, where it snaps to the nearest word; pieces that are passed
 * over are left out. The same content where nothing would be left of it.
 */
export function dragContent(text: string, content: readonly Span[], end: End, at: number): readonly Span[] {
  const to = nearestEdge(text, end, at);
  const kept = content.filter((piece) => (end === 'start' ? piece.end > to : piece.start < to));
  const place = end === 'start' ? 0 : kept.length - 1;
  return kept.length === 0
    ? content
    : kept.map(({ start, end: last }, i) => ({ start, end: last, ...(i === place && { [end]: to }) }));
}

/** The pieces of a content with its first start or its last end moved; null where it cannot go further. */
export function moveContent(
  text: string,
  content: readonly Span[],
  end: End,
  by: 1 | -1,
  isFine: boolean,
): readonly Span[] | null {
  const place = end === 'start' ? 0 : content.length - 1;
  const piece = content[place];
  if (!piece) return null;
  const moved = moveEnd(text, piece, end, by, isFine ? 'character' : 'word');
  if (moved.start === piece.start && moved.end === piece.end) return null;
  return content.map((one, i) => (i === place ? moved : { start: one.start, end: one.end }));
}

/** Half of a character is none. */
function stepOf(text: string, at: number, by: 1 | -1): number {
  const to = Math.max(0, Math.min(text.length, at + by));
  const isHalf = /[\uDC00-\uDFFF]/.test(text.charAt(to)) && /[\uD800-\uDBFF]/.test(text.charAt(to - 1));
  return isHalf ? to + by : to;
}

function nextEdge(text: string, at: number, end: End, by: 1 | -1): number {
  for (let to = at + by; to >= 0 && to <= text.length; to += by) if (isEdge(text, to, end)) return to;
  return at;
}

function nearestEdge(text: string, end: End, at: number): number {
  for (let away = 0; away <= text.length; away++) {
    const near = [at - away, at + away].find((to) => to >= 0 && to <= text.length && isEdge(text, to, end));
    if (near !== undefined) return near;
  }
  return at;
}

function isEdge(text: string, at: number, end: End): boolean {
  const before = isInk(text.charAt(at - 1));
  const behind = isInk(text.charAt(at));
  return end === 'start' ? behind && !before : before && !behind;
}

/** What words are made of: a full stop or a quotation mark is reached by characters. */
function isInk(character: string): boolean {
  return /[\p{L}\p{N}'’-]/u.test(character);
}

/** A span without the white space at its ends; null where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
