/**
 * Terms of issues: words that name what an issue is about ("embargo", "assets" for sanctions). A word of a statement
 * counts by its likeness to the nearest term, so that "blacklist" is found by "embargo" though no example had it.
 */

import { institutions } from '../../english/labels/institutions';
import { multiply } from '../../kernels/products';
import { itemAt } from '../../runtime/lists';
import { createStore, type Place } from './numberStore';
import { doubleScratch } from './scratch';
import type { WordVectors } from './vectors';
import { stemOf, type Vocabulary, type WordInfo } from './vocabulary';

/** Cosines are cubed: neighbours of 0.5 are everywhere, those of 0.8 say something. Not tuned. */
const SHARPNESS = 3;

/** A likeness is rounded to so many steps, so that a model file can hold those of all words: to measure one takes as long as to read a sentence. */
const STEPS = 63;

/** Less than this, a cosine of about 0.45, is none: most words are so like some term. */
const LEAST = 6;

export interface TermTable {
  readonly issues: number;
  /** The likeness of a word to each issue's nearest term, from 0 to 1; null for a stop word, which is like none. */
  likeness(info: WordInfo): Place | null;
}

/** What a table knows of a word, kept with it. */
interface Known {
  readonly owner: TermTable;
  readonly likeness: Place | null;
}

/**
 * Makes a table for some issues.
 *
 * @param terms The terms of each issue, in lower case.
 * @param vocabulary Where words are looked up.
 * @param measured The likenesses of all vectors, as `measureAll` gives them; without it each is measured when it is asked for.
 */
export function createTermTable(
  terms: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  measured: { read(vector: number, into: Int32Array): unknown } | null = null,
): TermTable {
  const issues = terms.length;
  const stems = terms.map((own) => new Set(own.map((term) => stemOf(markFor(term)))));
  const steps = measured?.read.bind(measured) ?? createMeasure(terms, vocabulary);
  const store = createStore();
  const row = new Int32Array(issues);
  const measure = (info: WordInfo): Place | null => {
    if (info.stop) return null;
    const likeness = store(issues);
    const { values, at } = likeness;
    if (info.vector >= 0) {
      steps(info.vector, row);
      for (let i = 0; i < issues; i++) values[at + i] = (row[i] ?? 0) / STEPS;
    }
    for (let i = 0; i < issues; i++) if (itemAt(stems, i).has(info.stem)) values[at + i] = 1;
    return likeness;
  };
  const table: TermTable = {
    issues,
    likeness(info) {
      let known = info.kept.likeness as Known | null;
      if (known?.owner !== table) {
        known = { owner: table, likeness: measure(info) };
        info.kept.likeness = known;
      }
      return known.likeness;
    },
  };
  return table;
}

/** The likenesses of all vectors to each issue's nearest term, in steps: vectors × issues. */
export function measureAll(terms: readonly (readonly string[])[], vocabulary: Vocabulary): Int32Array {
  const measure = createMeasure(terms, vocabulary);
  const { size } = vocabulary.vectors;
  const all = new Int32Array(size * terms.length);
  for (let row = 0; row < size; row++) measure(row, all.subarray(row * terms.length, (row + 1) * terms.length));
  return all;
}

/** The mark that stands for an institution in statements; another term stands for itself. */
function markFor(term: string): string {
  return institutions.get(term) ?? term;
}

/** A function that writes the likenesses of a vector to each issue's nearest term, in steps. */
function createMeasure(terms: readonly (readonly string[])[], { vectors, lookup }: Vocabulary) {
  const { dimensions } = vectors;
  const owned = terms.flatMap((own, issue) =>
    own.map((term) => ({ issue, row: lookup(markFor(term)).vector })).filter(({ row }) => row >= 0),
  );
  const directions = new Float64Array(owned.length * dimensions);
  owned.forEach(({ row }, t) => void directions.set(direction(row, vectors), t * dimensions));
  const cosines = { values: new Float64Array(owned.length), at: 0 };
  const nearest = new Float64Array(terms.length);
  return (row: number, into: Int32Array): void => {
    multiply(directions, owned.length, direction(row, vectors), dimensions, cosines);
    nearest.fill(0);
    owned.forEach(({ issue }, t) => {
      nearest[issue] = Math.max(nearest[issue] ?? 0, cosines.values[t] ?? 0);
    });
    for (let i = 0; i < nearest.length; i++) {
      const steps = Math.round(STEPS * (nearest[i] ?? 0) ** SHARPNESS);
      into[i] = steps < LEAST ? 0 : steps;
    }
  };
}

/** Writes, issue by issue, the likeness of the word that is most like a term; then, issue by issue, the sum of the three that are. */
export function writeNearest(words: readonly WordInfo[], table: TermTable, out: Float32Array, at: number): void {
  const { issues } = table;
  const nearest = scratch.lend(3 * issues);
  for (let w = 0; w < words.length; w++) {
    const likeness = table.likeness(itemAt(words, w));
    if (likeness) insertAll(likeness.values, likeness.at, issues, nearest);
  }
  writeSums(nearest, issues, out, at);
}

/** Likenesses of words that stand side by side, an issue each. */
interface StoredLikeness {
  readonly likeness: Float32Array;
  /** 1 for a word that has any above 0. */
  readonly isLike: Uint8Array;
}

/** Writes what `writeNearest` does, of words by their places. */
export function writeNearestOf(
  { likeness, isLike }: StoredLikeness,
  places: readonly number[],
  issues: number,
  out: Float32Array,
  at: number,
): void {
  const nearest = scratch.lend(3 * issues);
  for (let w = 0; w < places.length; w++) {
    const place = itemAt(places, w);
    if (isLike[place] !== 0) insertAll(likeness, place * issues, issues, nearest);
  }
  writeSums(nearest, issues, out, at);
}

/** Writes what the nearest three of each issue make. */
function writeSums(nearest: Float64Array, issues: number, out: Float32Array, at: number): void {
  for (let i = 0; i < issues; i++) {
    const first = nearest[3 * i] ?? 0;
    out[at + i] = first;
    out[at + issues + i] = first + (nearest[3 * i + 1] ?? 0) + (nearest[3 * i + 2] ?? 0);
  }
}

/**
 * Puts a word's likeness to each issue among the nearest three of that, the nearest first. Word by word, since a word's numbers lie side by side.
 */
function insertAll(values: Float32Array, at: number, issues: number, nearest: Float64Array): void {
  for (let i = 0, first = 0; i < issues; i++, first += 3) {
    const value = values[at + i] ?? 0;
    if (value <= (nearest[first + 2] ?? 0)) continue;
    if (value <= (nearest[first + 1] ?? 0)) {
      nearest[first + 2] = value;
      continue;
    }
    nearest[first + 2] = nearest[first + 1] ?? 0;
    if (value <= (nearest[first] ?? 0)) nearest[first + 1] = value;
    else {
      nearest[first + 1] = nearest[first] ?? 0;
      nearest[first] = value;
    }
  }
}

const scratch = doubleScratch();

/** A word's vector at length 1, rounded to 32 bits; kept in 64, since to widen a number costs as much as to multiply it. */
function direction(row: number, vectors: WordVectors): Float64Array {
  const own = new Float32Array(vectors.dimensions);
  vectors.read(row, own);
  const wide = new Float64Array(own);
  let squares = 0;
  for (let d = 0; d < wide.length; d++) squares += (wide[d] ?? 0) * (wide[d] ?? 0);
  const length = Math.sqrt(squares) || 1;
  for (let d = 0; d < wide.length; d++) wide[d] = Math.fround((wide[d] ?? 0) / length);
  return wide;
}
