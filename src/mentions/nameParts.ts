/** The words of a name: which of them tell one namesake from another, and which are left out where somebody is named again. */
import { suffixes } from '../english/mentions/titles';

export interface NameParts {
  /** The folded words without what follows the name. */
  readonly words: readonly string[];
  /** "jr", "sr", "ii", "xvi" …; empty where none follows. */
  readonly suffix: string;
}

/**
 * Parts a name from what follows it.
 *
 * @example
 * partName(['john', 'kim', 'jr.']) // { words: ['john', 'kim'], suffix: 'jr' }
 */
export function partName(keys: readonly string[]): NameParts {
  let end = keys.length;
  while (end > 1 && suffixes.has(keys[end - 1] ?? '')) end--;
  if (end === keys.length) return { words: keys, suffix: '' };
  return { words: keys.slice(0, end), suffix: keys.slice(end).join(' ').replaceAll('.', '') };
}

/** "Robert Q. Stone" is "Robert Stone" too; of a name that is nothing but a word and initials, all is kept. */
export function withoutInitials(words: readonly string[]): readonly string[] {
  const bare = words.filter((word, k) => k === 0 || !word.endsWith('.') || !/^\p{L}\.$/u.test(word));
  return bare.length > 1 ? bare : words;
}
