/**
 * Where a view's features stand in its table. Features are found by two hashes of their words, without their names: a hash table with open
 * addressing, of numbers alone, so that a file can hold it ready made and threads can share it.
 */
import { hashesOf, mix } from '../../runtime/hash';
import { type FeatureHashes, hashLines } from './featureHashes';
import { type FeatureText, hashesAt } from './featureText';

/** The slots are filled to this part at most, inverted. */
const FILLING = 1.4;
/** Rows up to here are written with 16 bits. */
const SHORT = 0xfffe;

/** The hash table of a list of features. */
export interface FeatureSlots {
  /** The row plus one, or 0 where a slot is free. As many as a power of two. */
  readonly slots: Uint16Array | Int32Array;
  /** Bits that hold back nine of ten features that are not listed, at least eight a feature: they save looks at scattered memory. */
  readonly sieve: Uint8Array;
}

/** A list of features as a file holds it, with its hash table. */
export interface ListedFeatures extends FeatureText, FeatureSlots {}

/** The rows of a view's features. */
export class FeatureIndex {
  /** How many features there are. */
  readonly size: number;
  readonly #features: FeatureHashes;
  /** What the hashes are read from, each when it is first asked for; null where all are known. */
  readonly #text: FeatureText | null;
  /** Made when it is first asked for, where no file had it. */
  #made: FeatureSlots | null = null;

  /**
   * @param features The features, row by row: their hashes, their names, those joined by line feeds, or as a file lists them; of two equal
   * ones the later counts.
   */
  constructor(features: FeatureHashes | readonly string[] | string | ListedFeatures) {
    const listed = typeof features === 'object' && 'slots' in features ? features : null;
    this.#text = listed;
    this.#made = listed;
    if (listed) this.#features = noHashes(listed.size);
    else if (typeof features === 'string') this.#features = hashLines(features);
    else if ('hashes' in features) this.#features = features;
    else this.#features = hashLines((features as readonly string[]).join('\n'));
    this.size = this.#features.hashes.length;
  }

  /** The row of a feature by its name, or −1. */
  get(feature: string): number {
    return this.find(hashesOf(feature));
  }

  /** The row of a feature by the two hashes of its name, or −1; those of a word are known. */
  find({ hash, control }: { readonly hash: number; readonly control: number }): number {
    return this.row(hash, control);
  }

  /** The same, of hashes by themselves. */
  row(hash: number, control: number): number {
    const { slots, sieve } = this.slots();
    const mixed = mix(hash);
    if (((sieve[(mixed >>> 3) & (sieve.length - 1)] ?? 0) & (1 << (mixed & 7))) === 0) return -1;
    return (slots[this.#seek(slots, mixed, hash, control || 1)] ?? 0) - 1;
  }

  /** The hash table. */
  slots(): FeatureSlots {
    this.#made ??= this.#make();
    return this.#made;
  }

  #make(): FeatureSlots {
    const { size } = this;
    const count = 2 ** Math.ceil(Math.log2(size * FILLING + 2));
    const slots = size <= SHORT ? new Uint16Array(count) : new Int32Array(count);
    const sieve = new Uint8Array(2 ** Math.ceil(Math.log2(size + 2)));
    const { hashes, controls } = this.#features;
    for (let row = 0; row < size; row++) {
      const hash = hashes[row] ?? 0;
      const mixed = mix(hash);
      const at = (mixed >>> 3) & (sieve.length - 1);
      sieve[at] = (sieve[at] ?? 0) | (1 << (mixed & 7));
      slots[this.#seek(slots, mixed, hash, controls[row] || 1)] = row + 1;
    }
    return { slots, sieve };
  }

  /** The slot of a feature, or the free one that it would have; −1 where there is neither, as in a file that somebody has made to harm. */
  #seek(slots: FeatureSlots['slots'], mixed: number, hash: number, control: number): number {
    const last = slots.length - 1;
    for (let tried = 0, slot = mixed & last; tried <= last; tried++, slot = (slot + 1) & last) {
      const row = (slots[slot] ?? 0) - 1;
      if (row < 0 || this.#isAt(row, hash, control)) return slot;
    }
    return -1;
  }

  #isAt(row: number, hash: number, control: number): boolean {
    const { hashes, controls } = this.#features;
    if (this.#text && controls[row] === 0) this.#learn(row, this.#text);
    return hashes[row] === hash && (controls[row] || 1) === control;
  }

  #learn(row: number, text: FeatureText): void {
    const { hash, control } = hashesAt(text, row);
    this.#features.hashes[row] = hash;
    this.#features.controls[row] = control || 1;
  }
}

function noHashes(size: number): FeatureHashes {
  return { hashes: new Int32Array(size), controls: new Int32Array(size) };
}
