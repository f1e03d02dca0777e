/** What kinds of things words name (see `data/concepts.ts`), found by their stems. */
import { stem } from '../vendor/porter';
import { concepts } from './data/concepts';
import type { Reading } from './reading';

/** Kinds by a stem, or by two stems with a space between them. */
const kinds = new Map<string, string[]>();
/** The first stems of pairs. */
const openers = new Set<string>();
for (const [kind, words] of Object.entries(concepts)) {
  for (const entry of words.split(' ')) {
    add(stem(entry), kind);
    const parts = entry.split('-');
    // Written apart as well: "arms-control", "arms control".
    if (parts.length === 2) {
      const [first, second] = parts.map((part) => stem(part)) as [string, string];
      openers.add(first);
      add(`${first} ${second}`, kind);
    }
  }
}

function add(key: string, kind: string): void {
  const own = kinds.get(key);
  if (!own) kinds.set(key, [kind]);
  else if (!own.includes(kind)) own.push(kind);
}

const NONE: readonly string[] = [];

/** The kinds that a word names by itself. */
export function conceptsOf(stemmed: string): readonly string[] {
  return kinds.get(stemmed) ?? NONE;
}

/** Lists the kinds of things that a statement names, word by word. */
export function readConcepts({ words, length }: Reading, emit: (feature: string) => void): void {
  for (let i = 0; i < length; i++) {
    const { stem: own, concepts: named } = words[i]!;
    for (const kind of named) emit(kind);
    if (i + 1 < length && openers.has(own)) {
      for (const kind of kinds.get(`${own} ${words[i + 1]!.stem}`) ?? NONE) emit(kind);
    }
  }
}
