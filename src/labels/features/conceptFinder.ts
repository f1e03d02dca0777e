/** What kinds of things words name (see `english/labels/concepts.ts`), found by their stems. */

import { conceptStems } from '../../english/labels/conceptStems';
import { stem } from '../../vendor/porter';

/** Kinds by a stem, and by two stems one behind the other. */
const kinds = new Map<string, string[]>();
const pairs = new Map<string, Map<string, string[]>>();
for (const [kind, stems] of Object.entries(conceptStems)) {
  for (const key of stems.split(' ')) {
    const plus = key.indexOf('+');
    if (plus < 0) list(kinds, key, kind);
    else {
      const first = key.slice(0, plus);
      let behind = pairs.get(first);
      if (!behind) {
        behind = new Map();
        pairs.set(first, behind);
      }
      list(behind, key.slice(plus + 1), kind);
    }
  }
}

function list(into: Map<string, string[]>, key: string, kind: string): void {
  const own = into.get(key);
  if (own) own.push(kind);
  else into.set(key, [kind]);
}

const NONE: readonly string[] = [];

/** The kinds that a word names by itself; a pair may be written with a hyphen. */
export function conceptsOf(word: string, stemmed: string): readonly string[] {
  const own = kinds.get(stemmed);
  if (own) return own;
  const [first, second, ...more] = word.split('-');
  if (second === undefined || more.length > 0) return NONE;
  return pairs.get(stem(first!))?.get(stem(second)) ?? NONE;
}

/** The kinds that a stem names together with the stem behind it, by that stem; null where there are none. */
export function conceptsOpenedBy(stemmed: string): ReadonlyMap<string, readonly string[]> | null {
  return pairs.get(stemmed) ?? null;
}
