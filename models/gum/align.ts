/** Lays our tokens over the words of trees, by offsets. */
import type { Token } from '../../src/document';
import type { TreeDocument, TreeWord } from './conllu';

/**
 * For each token the word with the same offsets, or "do" for our "don't", whose negation the trees cut off; `null` for the rest
 * (the trees cut words at hyphens).
 */
export function alignWords(tokens: readonly Token[], { sentences }: TreeDocument): (TreeWord | null)[] {
  const byStart = new Map<number, TreeWord>();
  for (const words of sentences) for (const word of words) byStart.set(word.start, word);
  return tokens.map((token) => {
    const word = byStart.get(token.start);
    if (word === undefined) return null;
    if (word.end === token.end) return word;
    const rest = token.lower.slice(word.end - word.start);
    return word.end < token.end && /^(?:n['’]t|not)$/.test(rest) ? word : null;
  });
}
