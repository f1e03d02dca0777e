/** What a model knows of words, each by its place in long arrays. */
import type { StretchSums } from '../../../kernels/stretchSums';

export interface WordStore {
  /** The products of a word's vector stand from its place times `width` on. */
  readonly products: StretchSums;
  readonly width: number;
  /** Its rows in the tables for single words stand from its place times `rowWidth` on, form by form; −1 for none. */
  readonly rows: Int32Array;
  readonly rowWidth: number;
  /** At the place of each of these rows the number of its record plus one, −1 for none, or 0 where it has not been asked for (`featureSums.ts`). */
  readonly records: Int32Array;
  /** Two hashes of a word and their powers, each behind the other, from its place times `HASH_WIDTH` on. */
  readonly hashes: Int32Array;
  /** 1 for a word that has a vector. */
  readonly hasVector: Uint8Array;
  /** Its likenesses to terms, an issue each, and 1 for a word that has any above 0. */
  readonly likeness: Float32Array;
  readonly isLike: Uint8Array;
}

/** Words of a statement by their places in a store. */
export interface StoredWords {
  readonly store: WordStore;
  readonly places: readonly number[];
}

/** What stands for a place outside the statement, in every store. */
export const EDGE_PLACE = 0;

/** Numbers that a word has in `hashes`. */
export const HASH_WIDTH = 4;
