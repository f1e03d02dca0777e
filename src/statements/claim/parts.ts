/** Parts of a claim: words of the text by their place, and words that stand nowhere. */
import type { ClaimPart, ClaimRole, Span } from '../../document';
import { JOINTS } from '../../english/statements/claims';

/** Units between two parts, or between a passive and its "by", that are looked at. */
export const NEAR = 60;

export const covers = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end;

/** The words from `start` to `end`, without white space and commas around them; none where nothing is left. */
export function placed(role: ClaimRole, text: string, start: number, end: number): readonly ClaimPart[] {
  let first = start;
  let last = end;
  while (first < last && isPadding(text, first)) first++;
  while (last > first && isPadding(text, last - 1)) last--;
  return first < last ? [{ role, text: text.slice(first, last), start: first, end: last }] : [];
}

/** Words that do not stand in the text. */
export function unplaced(role: ClaimRole, words: string): ClaimPart {
  return { role, text: words, start: null, end: null };
}

/** The word between two parts, where it is one small word. */
export function jointBefore(text: string, start: number, end: number | null): readonly ClaimPart[] {
  if (end === null || end >= start || start - end > NEAR) return [];
  const between = text.slice(end, start);
  return JOINTS.has(between.trim().toLowerCase()) ? placed('link', text, end, start) : [];
}

/** All parts in one line. No space stands before a mark. */
export function toLine(parts: readonly ClaimPart[]): string {
  return parts
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replaceAll(' :', ':');
}

function isPadding(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit === ',' || unit === ' ' || unit === '\n' || unit.trim() === '';
}
