/**
 * Terms of issues: words that name what an issue is about ("embargo", "assets" for sanctions). A word of a statement
 * counts by its likeness to the nearest term, so that "blacklist" is found by "embargo" though no example had it.
 */
import { institutions } from './data/institutions';
import type { WordInfo, WordTable } from './words';

/** How many numbers `writeTerms` writes for each issue. */
const COLUMNS = ['nearest', 'nearest three'] as const;

/** Cosines are cubed: neighbours of 0.5 are everywhere, those of 0.8 say something. Not tuned. */
const SHARPNESS = 3;

export interface TermTable {
  readonly issues: number;
  /** The likeness of a word to each issue's nearest term, from 0 to 1. */
  likeness(info: WordInfo): Float32Array;
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
 */
export function createTermTable(terms: readonly (readonly string[])[], words: WordTable): TermTable {
  const known = new WeakMap<WordInfo, Float32Array>();
  const infos = terms.map((own) => own.map((term) => words.lookup(institutions.get(term) ?? term)));
  const directions = infos.map((own) => own.filter(({ vector }) => vector >= 0).map((info) => direction(info, words)));
  const stems = infos.map((own) => new Set(own.map(({ stem }) => stem)));
  const measure = (info: WordInfo): Float32Array => {
    const likeness = new Float32Array(terms.length);
    if (info.stop) return likeness;
    const own = info.vector < 0 ? null : direction(info, words);
    for (let i = 0; i < terms.length; i++) {
      if (stems[i]!.has(info.stem)) likeness[i] = 1;
      else if (own)
        for (const term of directions[i]!) likeness[i] = Math.max(likeness[i]!, cosine(own, term) ** SHARPNESS);
    }
    return likeness;
  };
  return {
    issues: terms.length,
    likeness(info) {
      let found = known.get(info);
      if (!found) {
        found = measure(info);
        known.set(info, found);
      }
      return found;
    },
  };
}

/** Writes, issue by issue, the likeness of the word that is most like a term, and the sum of the three that are. */
export function writeTerms(words: readonly WordInfo[], table: TermTable, out: Float32Array, at: number): void {
  const { issues } = table;
  const second = new Float32Array(issues);
  const third = new Float32Array(issues);
  for (const info of words) {
    const likeness = table.likeness(info);
    for (let i = 0; i < issues; i++) {
      const value = likeness[i]!;
      if (value > out[at + i]!) {
        third[i] = second[i]!;
        second[i] = out[at + i]!;
        out[at + i] = value;
      } else if (value > second[i]!) {
        third[i] = second[i]!;
        second[i] = value;
      } else if (value > third[i]!) third[i] = value;
    }
  }
  for (let i = 0; i < issues; i++) out[at + issues + i] = out[at + i]! + second[i]! + third[i]!;
}

/** A word's vector at length 1. */
function direction({ vector }: WordInfo, { vectors }: WordTable): Float32Array {
  const { dimensions, components } = vectors;
  const own = Float32Array.from(components.subarray(vector * dimensions, (vector + 1) * dimensions));
  const length = Math.sqrt(cosine(own, own)) || 1;
  return own.map((component) => component / length);
}

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
