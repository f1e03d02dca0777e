/** A map that is made when it is first asked, so that to import it costs nothing. */
export class LazyMap<K, V> implements Iterable<readonly [K, V]> {
  readonly #make: () => ReadonlyMap<K, V>;
  #map: ReadonlyMap<K, V> | undefined;

  constructor(make: () => ReadonlyMap<K, V>) {
    this.#make = make;
  }

  get(key: K): V | undefined {
    return this.#made().get(key);
  }

  has(key: K): boolean {
    return this.#made().has(key);
  }

  [Symbol.iterator](): Iterator<readonly [K, V]> {
    return this.#made()[Symbol.iterator]();
  }

  #made(): ReadonlyMap<K, V> {
    this.#map ??= this.#make();
    return this.#map;
  }
}
