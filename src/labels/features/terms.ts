/**
 * Terms of issues: words that name what an issue is about ("embargo", "assets" for sanctions). A word of a statement
 * counts by its likeness to the nearest term, so that "blacklist" is found by "embargo" though no example had it.
 */
import { institutions } from '../../english/labels/institutions';
import type { PackedCounts } from './logOdds';
import { doubleScratch } from './scratch';
import type { WordVectors } from './vectors';
import { stemOf, type WordInfo, type WordTable } from './words';

/** How many numbers `writeTerms` writes for each issue. */
const COLUMNS = ['nearest', 'nearest three'] as const;

/** Cosines are cubed: neighbours of 0.5 are everywhere, those of 0.8 say something. Not tuned. */
const SHARPNESS = 3;

/** A likeness is rounded to so many steps, so that a model file can hold those of all words: to measure one takes as long as to read a sentence. */
const STEPS = 63;

/** Less than this, a cosine of about 0.45, is none: most words are so like some term. */
const LEAST = 6;

export interface TermTable {
  readonly issues: number;
  /** The likeness of a word to each issue's nearest term, from 0 to 1; null for a stop word, which is like none. */
  likeness(info: WordInfo): Float32Array | null;
  /** The same, measured anew. */
  measure(info: WordInfo): Float32Array | null;
}

/** The names of the numbers that `writeTerms` writes, in order. */
export function termColumns(issues: readonly string[]): readonly string[] {
  return COLUMNS.flatMap((column) => issues.map((issue) => `terms ${column} ${issue}`));
}

export function termWidth(issues: number): number {
  return COLUMNS.length * issues;
}

/**
 * Makes a table for some issues.
 *
 * @param terms The terms of each issue, in lower case.
 * @param words Where words are looked up.
 * @param measured The likenesses of all vectors, as `measureAll` gives them; without it each is measured when it is asked for.
 */
export function createTermTable(
  terms: readonly (readonly string[])[],
  words: WordTable,
  measured: PackedCounts | null = null,
): TermTable {
  const known = new WeakMap<WordInfo, Float32Array | null>();
  const stems = terms.map((own) => new Set(own.map((term) => stemOf(markFor(term)))));
  const steps = measured?.read.bind(measured) ?? createMeasure(lookUp(terms, words), words);
  const row = new Int32Array(terms.length);
  const measure = (info: WordInfo): Float32Array | null => {
    if (info.stop) return null;
    const likeness = new Float32Array(terms.length);
    if (info.vector >= 0) {
      steps(info.vector, row);
      for (let i = 0; i < likeness.length; i++) likeness[i] = row[i]! / STEPS;
    }
    for (let i = 0; i < likeness.length; i++) if (stems[i]!.has(info.stem)) likeness[i] = 1;
    return likeness;
  };
  return {
    issues: terms.length,
    measure,
    likeness(info) {
      let found = known.get(info);
      if (found === undefined) {
        found = measure(info);
        known.set(info, found);
      }
      return found;
    },
  };
}

/** The likenesses of all vectors to each issue's nearest term, in steps: vectors × issues. */
export function measureAll(terms: readonly (readonly string[])[], words: WordTable): Int32Array {
  const measure = createMeasure(lookUp(terms, words), words);
  const all = new Int32Array(words.vectors.size * terms.length);
  for (let row = 0; row < words.vectors.size; row++) {
    measure(row, all.subarray(row * terms.length, (row + 1) * terms.length));
  }
  return all;
}

function lookUp(terms: readonly (readonly string[])[], words: WordTable): WordInfo[][] {
  return terms.map((own) => own.map((term) => words.lookup(markFor(term))));
}

/** The mark that stands for an institution in statements; another term stands for itself. */
function markFor(term: string): string {
  return institutions.get(term) ?? term;
}

/** A function that writes the likenesses of a vector, in steps. */
function createMeasure(infos: readonly (readonly WordInfo[])[], { vectors }: WordTable) {
  const owned = infos.flatMap((own, issue) =>
    own.filter(({ vector }) => vector >= 0).map(({ vector }) => ({ issue, direction: direction(vector, vectors) })),
  );
  const nearest = new Float64Array(infos.length);
  return (row: number, into: Int32Array): void => {
    nearest.fill(0);
    findNearest(direction(row, vectors), owned, nearest);
    for (let i = 0; i < nearest.length; i++) {
      const steps = Math.round(STEPS * nearest[i]! ** SHARPNESS);
      into[i] = steps < LEAST ? 0 : steps;
    }
  };
}

/** Writes, issue by issue, the likeness of the word that is most like a term, and the sum of the three that are, into zeros. */
export function writeTerms(words: readonly WordInfo[], table: TermTable, out: Float32Array, at: number): void {
  writeNearest(
    words.flatMap((info) => {
      const values = table.likeness(info);
      return values ? [{ values, at: 0 }] : [];
    }),
    0,
    table.issues,
    out,
    at,
  );
}

/** The same by the likeness of each word, which stands `from` behind where its numbers begin; zeros for a stop word. */
export function writeNearest(
  rows: readonly { readonly values: Float32Array; readonly at: number }[],
  from: number,
  issues: number,
  out: Float32Array,
  at: number,
): void {
  // The nearest three of each issue, the nearest first. Word by word, since a word's numbers lie side by side.
  const nearest = scratch.lend(3 * issues);
  for (let w = 0; w < rows.length; w++) {
    const { values, at: own } = rows[w]!;
    for (let i = 0, first = 0; i < issues; i++, first += 3) {
      const value = values[own + from + i]!;
      if (value <= nearest[first + 2]!) continue;
      if (value <= nearest[first + 1]!) {
        nearest[first + 2] = value;
        continue;
      }
      nearest[first + 2] = nearest[first + 1]!;
      if (value <= nearest[first]!) nearest[first + 1] = value;
      else {
        nearest[first + 1] = nearest[first]!;
        nearest[first] = value;
      }
    }
  }
  for (let i = 0; i < issues; i++) {
    const first = nearest[3 * i]!;
    out[at + i] = first;
    out[at + issues + i] = first + nearest[3 * i + 1]! + nearest[3 * i + 2]!;
  }
}

const scratch = doubleScratch();

interface OwnedTerm {
  readonly issue: number;
  readonly direction: Float64Array;
}

/** Raises each issue's number to the largest cosine between a word and one of its terms. */
function findNearest(own: Float64Array, terms: readonly OwnedTerm[], nearest: Float64Array): void {
  const raise = ({ issue }: OwnedTerm, value: number): void => {
    if (value > nearest[issue]!) nearest[issue] = value;
  };
  let t = 0;
  // A sum waits for each addition; four sums at a time wait together.
  for (; t + 3 < terms.length; t += 4) {
    const [p, q, r, s] = [terms[t]!, terms[t + 1]!, terms[t + 2]!, terms[t + 3]!];
    const [pd, qd, rd, sd] = [p.direction, q.direction, r.direction, s.direction];
    let ps = 0;
    let qs = 0;
    let rs = 0;
    let ss = 0;
    for (let d = 0; d < own.length; d++) {
      const value = own[d]!;
      ps += value * pd[d]!;
      qs += value * qd[d]!;
      rs += value * rd[d]!;
      ss += value * sd[d]!;
    }
    raise(p, ps);
    raise(q, qs);
    raise(r, rs);
    raise(s, ss);
  }
  for (; t < terms.length; t++) raise(terms[t]!, cosine(own, terms[t]!.direction));
}

/** A word's vector at length 1, rounded to 32 bits; kept in 64, since to widen a number costs as much as to multiply it. */
function direction(row: number, vectors: WordVectors): Float64Array {
  const own = new Float32Array(vectors.dimensions);
  vectors.read(row, own);
  const wide = new Float64Array(own);
  const length = Math.sqrt(cosine(wide, wide)) || 1;
  for (let d = 0; d < wide.length; d++) wide[d] = Math.fround(wide[d]! / length);
  return wide;
}

function cosine(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
