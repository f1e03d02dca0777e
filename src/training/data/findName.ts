/** Where a name that a label tells stands in its statement. */
import type { Span } from '../../document';

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Finds a name, first as a word of its own: "he" is not that of "the".
 *
 * @returns Where it first stands by itself, else where it first stands inside of a word, as "Mali" in "Malian"; null where it does not stand at
 * all. UTF-16 offsets.
 */
export function findName(text: string, name: string): Span | null {
  const first = name === '' ? -1 : text.indexOf(name);
  for (let start = first; start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    // A character has two units at most.
    const isInside =
      ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start)) || BEGINS_IN_WORD.test(text.slice(end, end + 2));
    if (!isInside) return { start, end };
  }
  return first < 0 ? null : { start: first, end: first + name.length };
}
