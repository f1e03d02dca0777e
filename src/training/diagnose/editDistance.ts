/** How far two statements are from each other, counted in words. */
import { itemAt, smallest } from '../../runtime/lists';

/**
 * Two statements are alike where fewer than a fifth of their words must be changed: the edit similarity above 0.8 by which near duplicates
 * are told in Lee et al., Deduplicating Training Data Makes Language Models Better (ACL 2022), section 4.2.
 */
const MOST_CHANGED = 0.2;

/** Fewest words that may be changed for two statements of this length not to be alike. */
function tooManyChanges(length: number): number {
  return Math.max(1, Math.ceil(MOST_CHANGED * length - 1e-9));
}

/**
 * Most words that may differ between a statement of this length and any that it is like: of two, the longer one says how many, and it may be
 * longer by as many.
 *
 * @example
 * mostChanges(5) // 1: no word of another five, but one of six may be new
 */
export function mostChanges(length: number): number {
  let longest = length;
  while (longest + 1 - length < tooManyChanges(longest + 1)) longest++;
  return tooManyChanges(longest) - 1;
}

/**
 * Whether fewer than a fifth of the words must be added, dropped or exchanged to make one statement of another (Levenshtein's distance,
 * given up as soon as it is too large).
 *
 * @example
 * areAlike(['we', 'want', 'a', 'new', 'bridge', 'soon'], ['we', 'want', 'a', 'new', 'road', 'soon']) // true
 */
export function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const limit = tooManyChanges(Math.max(a.length, b.length));
  if (Math.abs(a.length - b.length) >= limit) return false;
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, word] of a.entries()) {
    const current = [row + 1];
    for (const [column, other] of b.entries()) {
      const exchanged = itemAt(before, column) + (word === other ? 0 : 1);
      current.push(Math.min(exchanged, itemAt(before, column + 1) + 1, itemAt(current, column) + 1));
    }
    if (smallest(current) >= limit) return false;
    before = current;
  }
  return itemAt(before, b.length) < limit;
}
