/**
 * In: words. Out: what each adds to every question of a model, and where it stands in its tables; found when the word is first met, and kept in two
 * long arrays, a stretch a word: to follow three objects to the numbers of each word took longer than to add them up.
 */
import type { WordInfo } from '../../features';
import type { FeatureFinder } from './featureFinder';
import type { Products } from './products';
import type { StoredWords, WordStore } from './storedWords';

/** Words of a store; when it is full another is begun, and this is kept as long as there are statements of its words. */
const FULL = 16_384;
/** Words that there is room for at first. */
const FIRST = 512;

/** A word's place, and the number of its store; it is kept with the word, which must not hold a store that is full. */
interface Known {
  readonly owner: number;
  readonly place: number;
}

let stores = 0;

class Store implements WordStore {
  products: Float32Array;
  rows: Int32Array;
  readonly width: number;
  readonly rowWidth: number;
  readonly number = stores++;
  #used = 0;
  #room = FIRST;

  constructor(
    readonly source: Products,
    readonly finder: FeatureFinder,
  ) {
    this.width = source.width();
    this.rowWidth = finder.width;
    this.products = new Float32Array(this.#room * this.width);
    this.rows = new Int32Array(this.#room * this.rowWidth);
    // The first place is that of no word (`EDGE_PLACE`).
    this.add(null);
  }

  isFull(): boolean {
    return this.#used >= FULL;
  }

  placeOf(info: WordInfo): number {
    const known = info.kept.record as Known | null;
    if (known?.owner === this.number) return known.place;
    const place = this.add(info);
    info.kept.record = { owner: this.number, place } satisfies Known;
    return place;
  }

  add(info: WordInfo | null): number {
    if (this.#used === this.#room) this.#grow();
    const place = this.#used++;
    this.source.write(info ? info.vector : -1, { values: this.products, at: place * this.width });
    this.finder.describe(info, { values: this.rows, at: place * this.rowWidth });
    return place;
  }

  #grow(): void {
    this.#room *= 2;
    const products = new Float32Array(this.#room * this.width);
    const rows = new Int32Array(this.#room * this.rowWidth);
    products.set(this.products);
    rows.set(this.rows);
    this.products = products;
    this.rows = rows;
  }
}

/** A function that finds what is known of words. */
export function createWordStore(
  products: Products,
  finder: FeatureFinder,
): (words: readonly WordInfo[]) => StoredWords {
  // Not before it is asked for: to look words up makes the indices of the tables, which a model that is only loaded does not need.
  let store: Store | undefined;
  return (words) => {
    if (!store || store.isFull()) store = new Store(products, finder);
    const places: number[] = [];
    for (let i = 0; i < words.length; i++) places.push(store.placeOf(words[i]!));
    return { store, places };
  };
}
