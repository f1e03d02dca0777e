/** What a model knows of a word. */
import type { Place } from '../../features';

export interface WordRecord {
  /** The products of its vector. */
  readonly products: Place;
  /** Its rows in the tables for single words, form by form; −1 for none. */
  readonly rows: Place<Int32Array>;
}
