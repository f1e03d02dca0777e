/**
 * Pieces of words, three to five letters long, the edges of a word marked by `_`: what words that were never seen have in common with those
 * that were ("#StopTheWar" with "stop" and "war", "feminists" with "feminism"). Tweets are full of such words, and small sets have few others.
 */
import type { NamedView } from './view';

const SHORTEST = 3;
const LONGEST = 5;

/** Links and the like; nobody writes words of so many letters. Own choice. */
const LONGEST_WORD = 40;

export const letters: NamedView = {
  kind: 'names',
  each({ words, length }, emit) {
    for (let i = 0; i < length; i++) {
      const { word } = words[i]!;
      if (word.startsWith('<') || word.length > LONGEST_WORD) continue;
      const marked = `_${word}_`;
      for (let n = SHORTEST; n <= LONGEST; n++)
        for (let from = 0; from + n <= marked.length; from++) emit(marked.slice(from, from + n));
    }
  },
};
