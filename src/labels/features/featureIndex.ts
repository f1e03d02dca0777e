/** Where a view's features stand in its tables. Features are found by two hashes of their words, without their names. */
import { type FeatureHashes, hashLines } from './featureHashes';
import { controlText, hashText } from './hash';
import { SharedIndex } from './sharedIndex';

/** The rows of a view's features. */
export class FeatureIndex {
  /** How many features there are. */
  readonly size: number;
  readonly features: FeatureHashes;
  /** Made when it is first asked for: a model's tables of pairs and triples are looked up in one for all. */
  #places: SharedIndex | null = null;

  /** @param features The features, row by row: their hashes, their names, or those joined by line feeds; of two equal ones the later counts. */
  constructor(features: FeatureHashes | readonly string[] | string) {
    if (typeof features === 'string') this.features = hashLines(features);
    else this.features = 'hashes' in features ? features : hashLines(features.join('\n'));
    this.size = this.features.hashes.length;
  }

  /** The row of a feature by its name, or −1. */
  get(feature: string): number {
    return this.#find(hashText(feature), controlText(feature));
  }

  /** The row of a feature by the two hashes of its name, or −1; those of a word are known. */
  find({ hash, control }: { readonly hash: number; readonly control: number }): number {
    return this.#find(hash, control);
  }

  #find(hash: number, control: number): number {
    const places = this.places();
    const place = places.find(hash, control);
    return place < 0 ? -1 : places.row(place, 0);
  }

  /** Where the hashes stand. */
  places(): SharedIndex {
    this.#places ??= new SharedIndex([this.features]);
    return this.#places;
  }
}
