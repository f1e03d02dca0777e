/** What kinds of things words name (see `data/concepts.ts`), found by their stems. */
import { stem } from '../vendor/porter';
import { conceptStems } from './data/conceptStems';
import type { Reading } from './reading';

/** Kinds by a stem, or by two stems with a plus between them. */
const kinds = new Map<string, string[]>();
/** The first stems of pairs. */
const openers = new Set<string>();
for (const [kind, stems] of Object.entries(conceptStems)) {
  for (const key of stems.split(' ')) {
    const own = kinds.get(key);
    if (own) own.push(kind);
    else kinds.set(key, [kind]);
    const plus = key.indexOf('+');
    if (plus > 0) openers.add(key.slice(0, plus));
  }
}

const NONE: readonly string[] = [];

/** The kinds that a word names by itself; a pair may be written with a hyphen. */
export function conceptsOf(word: string, stemmed: string): readonly string[] {
  const own = kinds.get(stemmed);
  if (own) return own;
  const [first, second, ...more] = word.split('-');
  if (second === undefined || more.length > 0) return NONE;
  return kinds.get(`${stem(first!)}+${stem(second)}`) ?? NONE;
}

/** Whether a stem may name a kind together with the stem behind it. */
export function opensConcept(stemmed: string): boolean {
  return openers.has(stemmed);
}

/** The kinds that two stems name together. */
export function conceptsOfPair(first: string, second: string): readonly string[] {
  return kinds.get(`${first}+${second}`) ?? NONE;
}

/** Lists the kinds of things that a statement names, word by word. */
export function readConcepts({ words, length }: Reading, emit: (feature: string) => void): void {
  for (let i = 0; i < length; i++) {
    const { stem: own, concepts: named, opens } = words[i]!;
    for (const kind of named) emit(kind);
    if (opens && i + 1 < length) for (const kind of conceptsOfPair(own, words[i + 1]!.stem)) emit(kind);
  }
}
