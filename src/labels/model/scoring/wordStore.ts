/**
 * In: words. Out: what each adds to every question of a model, and where it stands in its tables; found when the word is first met, and kept in
 * long arrays, a stretch a word: to follow three objects to the numbers of each word took longer than to add them up.
 */
import { createStretchSums, type StretchSums } from '../../../kernels/stretchSums';
import type { TermTable, WordInfo } from '../../features';
import type { FeatureFinder } from './featureFinder';
import type { Products } from './products';
import { HASH_WIDTH, type StoredWords, type WordStore } from './storedWords';

/**
 * Words of a store; when it is full another is begun, and this is kept as long as there are statements of its words. There is room for all at once,
 * since memory that is never written to is never taken.
 */
const FULL = 16_384;
/** A statement that is a text by itself, read again for each of its targets, shall not fill a store each time. */
const STATEMENTS = 4;

/** Stores are numbered: a word is kept with the number of its store, and must not hold one that is full. */
let stores = 0;

class Store implements WordStore {
  readonly products: StretchSums;
  readonly rows: Int32Array;
  readonly records: Int32Array;
  readonly hashes: Int32Array;
  readonly hasVector: Uint8Array;
  readonly likeness: Float32Array;
  readonly isLike: Uint8Array;
  readonly width: number;
  readonly rowWidth: number;
  readonly number = stores++;
  #used = 0;

  constructor(
    readonly source: Products,
    readonly finder: FeatureFinder,
    readonly terms: TermTable,
    readonly room: number,
  ) {
    this.width = source.width();
    this.rowWidth = finder.width;
    this.products = createStretchSums({ numbers: room * this.width, lengths: source.lengths() });
    this.rows = new Int32Array(room * this.rowWidth);
    this.records = new Int32Array(room * this.rowWidth);
    this.hashes = new Int32Array(room * HASH_WIDTH);
    this.hasVector = new Uint8Array(room);
    this.likeness = new Float32Array(room * terms.issues);
    this.isLike = new Uint8Array(room);
    // The first place is that of no word (`EDGE_PLACE`).
    this.#add(null);
  }

  /** Whether so many words may be too many. */
  isFull(more: number): boolean {
    return this.#used + more > this.room;
  }

  placeOf(info: WordInfo): number {
    const { kept } = info;
    if (kept.owner === this.number) return kept.place;
    kept.place = this.#add(info);
    kept.owner = this.number;
    return kept.place;
  }

  #add(info: WordInfo | null): number {
    const place = this.#used++;
    this.source.write(info ? info.vector : -1, { values: this.products.values, at: place * this.width });
    this.finder.describe(info, { values: this.rows, at: place * this.rowWidth });
    if (info) {
      this.hasVector[place] = info.vector < 0 ? 0 : 1;
      this.#addLikeness(info, place);
      this.hashes.set([info.hash, info.power, info.control, info.controlPower], place * HASH_WIDTH);
    }
    return place;
  }

  #addLikeness(info: WordInfo, place: number): void {
    const likeness = this.terms.likeness(info);
    if (!likeness) return;
    const { issues } = this.terms;
    for (let i = 0; i < issues; i++) {
      const own = likeness.values[likeness.at + i]!;
      this.likeness[place * issues + i] = own;
      if (own > 0) this.isLike[place] = 1;
    }
  }
}

/** A function that finds what is known of words. */
export function createWordStore(
  products: Products,
  finder: FeatureFinder,
  terms: TermTable,
): (words: readonly WordInfo[]) => StoredWords {
  // Not before it is asked for: to look words up makes the indices of the tables, which a model that is only loaded does not need.
  let store: Store | undefined;
  return (words) => {
    if (!store || store.isFull(words.length))
      store = new Store(products, finder, terms, Math.max(FULL, STATEMENTS * words.length));
    const places: number[] = [];
    for (let i = 0; i < words.length; i++) places.push(store.placeOf(words[i]!));
    return { store, places };
  };
}
