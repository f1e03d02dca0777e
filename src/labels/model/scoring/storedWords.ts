/** What a model knows of words, each by its place in two long arrays. */

export interface WordStore {
  /** The products of a word's vector stand from its place times `width` on. The arrays are others once there is room for more words. */
  readonly products: Float32Array;
  readonly width: number;
  /** Its rows in the tables for single words stand from its place times `rowWidth` on, form by form; −1 for none. */
  readonly rows: Int32Array;
  readonly rowWidth: number;
}

/** Words of a statement by their places in a store. */
export interface StoredWords {
  readonly store: WordStore;
  readonly places: readonly number[];
}

/** What stands for a place outside the statement, in every store. */
export const EDGE_PLACE = 0;
