/** Where a view's features stand in its tables. Features are found by two hashes of their words, without their names. */
import { type FeatureHashes, hashLines } from './featureHashes';
import { controlJoined, controlText, hashJoined, hashText } from './hash';
import type { MaskedStatement } from './maskedStatement';
import { SharedIndex } from './sharedIndex';
import { eachFeature, type ViewName, viewOf } from './views';
import type { WordInfo } from './vocabulary';

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

  /** The rows of a statement's features in order, with repetitions; unknown features are left out. */
  rows(view: ViewName, statement: MaskedStatement): number[] {
    const rows: number[] = [];
    const described = viewOf(view);
    if (described.kind === 'chains') {
      const places = this.#index();
      for (let end = described.length; end <= statement.length; end++) {
        const place = findChain(places, statement.words, end, described.length);
        if (place >= 0) keep(rows, places.row(place, 0));
      }
    } else eachFeature(view, statement, (feature) => keep(rows, this.get(feature)));
    return rows;
  }

  #find(hash: number, control: number): number {
    const places = this.#index();
    const place = places.find(hash, control);
    return place < 0 ? -1 : places.row(place, 0);
  }

  #index(): SharedIndex {
    this.#places ??= new SharedIndex([this.features]);
    return this.#places;
  }
}

/** The place in an index of so many words that end before `end`, or −1. */
export function findChain(index: SharedIndex, words: readonly WordInfo[], end: number, length: 2 | 3): number {
  const first = words[end - length]!;
  let { hash, control } = first;
  for (let i = end - length + 1; i < end; i++) {
    const next = words[i]!;
    hash = hashJoined(hash, next.hash, next.power);
    control = controlJoined(control, next.control, next.controlPower);
  }
  return index.find(hash, control);
}

/** Lists a row, where there is one. */
export function keep(rows: number[], row: number): void {
  if (row >= 0) rows.push(row);
}
