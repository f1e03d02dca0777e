/** Looking up spans that lie in a stretch of text, among spans that are sorted by their start. */
import type { Span } from '../document';

/** Index of the first span that starts at or behind `offset`. */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last span that starts at or before `offset`. */
export const latestAt = <T extends Span>(sorted: readonly T[], offset: number): T | undefined =>
  sorted[firstFrom(sorted, offset + 1) - 1];

/**
 * The spans that lie wholly inside a stretch.
 *
 * @param sorted By `start`.
 * @example
 * inside([{ start: 0, end: 3 }, { start: 5, end: 9 }], { start: 4, end: 9 }) // [{ start: 5, end: 9 }]
 */
export function inside<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, start); i < sorted.length; i++) {
    const span = sorted[i];
    if (!span || span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}
