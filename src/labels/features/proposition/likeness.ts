/** How like words of statements are to the words of a proposition. */
import { itemAt } from '../../../runtime/lists';
import type { Vocabulary, WordInfo } from '../vocabulary';
import type { Proposition } from './proposition';

/** Likeness of a word to each word of a proposition: cubed cosines, 1 for the same stem. */
export type Likeness = (word: WordInfo) => Float64Array;

/** Cosines are cubed, as for terms of issues (`terms.ts`). */
const SHARPNESS = 3;

/** Makes what measures likeness; a word is measured once for as long as the vocabulary keeps it. */
export function likenessTo({ words }: Proposition, { vectors }: Vocabulary): Likeness {
  const { dimensions } = vectors;
  const directionOf = (row: number): Float64Array | null => {
    if (row < 0) return null;
    const own = new Float64Array(dimensions);
    vectors.read(row, own);
    const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0)) || 1;
    return own.map((value) => value / length);
  };
  const own = words.map(({ vector }) => directionOf(vector));
  const known = new WeakMap<WordInfo, Float64Array>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const direction = directionOf(word.vector);
    const measured = Float64Array.from(words, (other, at) =>
      other.stem === word.stem ? 1 : cosine(direction, itemAt(own, at)) ** SHARPNESS,
    );
    known.set(word, measured);
    return measured;
  };
}

function cosine(a: Float64Array | null, b: Float64Array | null): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return Math.max(0, sum);
}
