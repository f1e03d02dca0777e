/** What diagnoses look at: labelled statements, how they would be held out, and which of them are alike. */
import type { Example } from '../data';
import { families } from './families';
import { frameWords, plainWords } from './frameWords';

export interface ExampleSet {
  readonly examples: readonly Example[];
  readonly issues: readonly string[];
  /** The fold in which each is held out. */
  readonly folds: Int32Array;
  /** The words of each, in lower case. */
  readonly words: readonly (readonly string[])[];
  /** Families of statements that are alike as they stand; see `families`. */
  readonly repeats: Int32Array;
  /** Families of those that are alike where names and numbers are exchanged. */
  readonly frames: Int32Array;
}

/** Looks at statements. @param folds The fold in which each is held out. */
export function createExampleSet(
  examples: readonly Example[],
  issues: readonly string[],
  folds: Int32Array,
): ExampleSet {
  const words = examples.map(({ text }) => plainWords(text));
  const frames = families(examples.map(({ text }) => frameWords(text)));
  return { examples, issues, folds, words, repeats: families(words), frames };
}

/** The members of each family, the largest family first. @param fewest Smaller ones are left out. */
export function familiesOf(family: Int32Array, fewest: number): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  family.forEach((name, row) => {
    const own = members.get(name);
    if (own) own.push(row);
    else members.set(name, [row]);
  });
  return [...members.values()].filter(({ length }) => length >= fewest).sort((a, b) => b.length - a.length);
}

/** Rows that are like a row of another fold, from which the model that judges them has learned. In order. */
export function leaking({ frames, repeats, folds }: ExampleSet): readonly number[] {
  const found = new Set<number>();
  for (const family of [frames, repeats]) {
    for (const members of familiesOf(family, 2)) {
      const isSpread = members.some((row) => folds[row] !== folds[members[0] ?? 0]);
      // Of members in two folds each has another in another fold.
      if (isSpread) for (const row of members) found.add(row);
    }
  }
  return [...found].sort((a, b) => a - b);
}
