/**
 * Views: ways to cut a statement into features that are counted by class. Each view names its features by strings, so
 * that a model can be read and explained.
 */
import { readConcepts } from './concepts';
import { pathReaders } from './pathViews';
import type { Reading } from './reading';

/** Words kept on each side of the target by the views `left` and `right`: the middle reach of the tone. */
export const SIDE_REACH = 8;

/** Places beside the target that the view `beside` tells apart. */
export const BESIDE_REACH = 3;

/** Stands in the view `beside` for places outside the statement. */
export const EDGE = '<edge>';

/** Stands before a stem that a negation reaches. */
export const NEGATED = '!';

type ViewReader = (reading: Reading, emit: (feature: string) => void) => void;

const readers = {
  word: (reading, emit) => {
    for (const { word } of reading.words) emit(word);
  },
  stem: (reading, emit) => {
    for (let i = 0; i < reading.length; i++) emit(signed(reading, i));
  },
  pair: (reading, emit) => {
    const { words, length } = reading;
    for (let i = 1; i < length; i++) emit(`${words[i - 1]!.word} ${words[i]!.word}`);
  },
  triple: (reading, emit) => {
    const { words, length } = reading;
    for (let i = 2; i < length; i++) emit(`${words[i - 2]!.word} ${words[i - 1]!.word} ${words[i]!.word}`);
  },
  left: (reading, emit) => {
    if (reading.target < 0) return;
    for (let i = Math.max(0, reading.target - SIDE_REACH); i < reading.target; i++) emit(signed(reading, i));
  },
  right: (reading, emit) => {
    if (reading.target < 0) return;
    const last = Math.min(reading.length - 1, reading.target + SIDE_REACH);
    for (let i = reading.target + 1; i <= last; i++) emit(signed(reading, i));
  },
  beside: (reading, emit) => {
    const { words, target, length } = reading;
    if (target < 0) return;
    for (let offset = -BESIDE_REACH; offset <= BESIDE_REACH; offset++) {
      const i = target + offset;
      if (offset !== 0) emit(`${offset} ${i < 0 || i >= length ? EDGE : words[i]!.stem}`);
    }
  },
  concept: readConcepts,
  ...pathReaders,
} as const satisfies Record<string, ViewReader>;

export type ViewName = keyof typeof readers;

export const viewNames = Object.keys(readers) as readonly ViewName[];

/** Whether a word names a view. */
export function isViewName(name: string): name is ViewName {
  return Object.hasOwn(readers, name);
}

/**
 * Lists the features of a statement in one view, in order of appearance, with repetitions.
 *
 * @example
 * const features: string[] = [];
 * eachFeature('pair', reading, (f) => features.push(f)); // "we support", "support peace"
 */
export function eachFeature(view: ViewName, reading: Reading, emit: (feature: string) => void): void {
  readers[view](reading, emit);
}

/** A stem, marked where a negation reaches it. */
function signed(reading: Reading, i: number): string {
  const { stem } = reading.words[i]!;
  return reading.signs[i]! < 0 ? `${NEGATED}${stem}` : stem;
}
