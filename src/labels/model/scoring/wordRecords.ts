/** In: a word. Out: what it adds to every question of a model, and where it stands in its tables; found when the word is first met. */
import { createIntegerStore, createStore, type WordInfo } from '../../features';
import type { FeatureFinder } from './featureFinder';
import type { Products } from './products';
import type { WordRecord } from './wordRecord';

export interface WordRecords {
  /** What is known of a word; it is kept with the word. */
  of(info: WordInfo): WordRecord;
  /** What stands for a place outside the statement. */
  readonly edge: WordRecord;
}

/** A word's record, and whose it is. */
interface Known extends WordRecord {
  readonly owner: FeatureFinder;
}

export function createWordRecords(products: Products, finder: FeatureFinder): WordRecords {
  const numbers = createStore();
  const integers = createIntegerStore();
  const describe = (info: WordInfo | null): Known => {
    const own = { owner: finder, products: numbers(products.width()), rows: integers(finder.width) };
    products.write(info ? info.vector : -1, own.products);
    finder.describe(info, own.rows);
    return own;
  };
  let edge: WordRecord | undefined;
  return {
    // Not before it is asked for: to look it up makes the indices of the tables, which a model that is only loaded does not need.
    get edge() {
      edge ??= describe(null);
      return edge;
    },
    of(info) {
      const known = info.kept.record as Known | null;
      if (known?.owner === finder) return known;
      const own = describe(info);
      info.kept.record = own;
      return own;
    },
  };
}
