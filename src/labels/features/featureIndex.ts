/** Where a view's features stand in its tables. Features are found by the hashes of their words, without making their names. */
import { type FeatureHashes, hashLines } from './featureHashes';
import { controlJoined, controlText, hashJoined, hashText } from './hash';
import type { Reading } from './reading';
import { SharedIndex } from './sharedIndex';
import { BESIDE_REACH, EDGE, eachFeature, NEGATED, SIDE_REACH, type ViewName } from './views';
import type { WordInfo } from './words';

/** The hashes of what stands before a stem in the view `beside`, and of the edge behind it. */
const BESIDE = Array.from({ length: 2 * BESIDE_REACH + 1 }, (_, k) => {
  const prefix = `${k - BESIDE_REACH} `;
  const hash = hashText(prefix);
  const control = controlText(prefix);
  return { hash, control, edge: hashText(EDGE, hash), edgeControl: controlText(EDGE, control) };
});
const NEGATED_HASH = hashText(NEGATED);
const NEGATED_CONTROL = controlText(NEGATED);

/** The rows of a view's features. */
export class FeatureIndex {
  /** How many features there are. */
  readonly size: number;
  readonly features: FeatureHashes;
  /** Made when it is first asked for: a model's tables of pairs and triples are looked up in one for all. */
  #places: SharedIndex | null = null;

  /** @param features The features, row by row: their hashes, their names, or those joined by line feeds; of two equal ones the later counts. */
  constructor(features: FeatureHashes | readonly string[] | string) {
    this.features =
      typeof features === 'string'
        ? hashLines(features)
        : 'hashes' in features
          ? features
          : hashLines(features.join('\n'));
    this.size = this.features.hashes.length;
  }

  /** The row of a feature by its name. */
  get(feature: string): number | undefined {
    const row = this.#find(hashText(feature), controlText(feature));
    return row < 0 ? undefined : row;
  }

  /** The row of a word in the view `word`, or −1. */
  word({ hash, control }: WordInfo): number {
    return this.#find(hash, control);
  }

  /** The row of a word's stem in the views `stem`, `left` and `right`, or −1. @param sign −1 where a negation reaches it. */
  stem(info: WordInfo, sign: number): number {
    return sign < 0 ? this.#behind(NEGATED_HASH, NEGATED_CONTROL, info) : this.#find(info.stemHash, info.stemControl);
  }

  /** The row of a word in the view `beside`, or −1. @param offset How far it stands from the target. @param info None beyond the edges. */
  beside(offset: number, info: WordInfo | null | undefined): number {
    const { hash, control, edge, edgeControl } = BESIDE[offset + BESIDE_REACH]!;
    return info ? this.#behind(hash, control, info) : this.#find(edge, edgeControl);
  }

  /** The rows of a statement's features in order, with repetitions; unknown features are left out. */
  rows(view: ViewName, reading: Reading): number[] {
    const { words, signs, length, target } = reading;
    const rows: number[] = [];
    switch (view) {
      case 'word':
        for (let i = 0; i < length; i++) keep(rows, this.word(words[i]!));
        break;
      case 'stem':
        for (let i = 0; i < length; i++) keep(rows, this.stem(words[i]!, signs[i]!));
        break;
      case 'pair':
        for (let i = 1; i < length; i++) keep(rows, this.#pair(words[i - 1]!, words[i]!));
        break;
      case 'triple':
        for (let i = 2; i < length; i++) keep(rows, this.#triple(words[i - 2]!, words[i - 1]!, words[i]!));
        break;
      case 'left':
        for (let i = Math.max(0, target - SIDE_REACH); i < target; i++) keep(rows, this.stem(words[i]!, signs[i]!));
        break;
      case 'right': {
        const last = target < 0 ? -1 : Math.min(length - 1, target + SIDE_REACH);
        for (let i = target + 1; i <= last; i++) keep(rows, this.stem(words[i]!, signs[i]!));
        break;
      }
      case 'beside':
        if (target < 0) break;
        for (let offset = -BESIDE_REACH; offset <= BESIDE_REACH; offset++) {
          if (offset !== 0) keep(rows, this.beside(offset, words[target + offset]));
        }
        break;
      default:
        // Few and seldom asked for, so their names may be made.
        eachFeature(view, reading, (feature) => keep(rows, this.get(feature) ?? -1));
    }
    return rows;
  }

  #pair(a: WordInfo, b: WordInfo): number {
    return this.#find(hashJoined(a.hash, b.hash, b.power), controlJoined(a.control, b.control, b.controlPower));
  }

  #triple(a: WordInfo, b: WordInfo, c: WordInfo): number {
    return this.#find(
      hashJoined(hashJoined(a.hash, b.hash, b.power), c.hash, c.power),
      controlJoined(controlJoined(a.control, b.control, b.controlPower), c.control, c.controlPower),
    );
  }

  /** The row of a stem behind a prefix of these hashes. */
  #behind(hash: number, control: number, info: WordInfo): number {
    return this.#find(
      (Math.imul(hash, info.stemPower) + info.stemHash) | 0,
      (Math.imul(control, info.stemControlPower) + info.stemControl) | 0,
    );
  }

  #find(hash: number, control: number): number {
    this.#places ??= new SharedIndex([this.features]);
    const place = this.#places.find(hash, control);
    return place < 0 ? -1 : this.#places.row(place, 0);
  }
}

/** Lists a row, where there is one. */
export function keep(rows: number[], row: number): void {
  if (row >= 0) rows.push(row);
}
