/** What kinds of things words name (see `english/labels/concepts.ts`), found by their stems. */

import { conceptStems } from '../../english/labels/conceptStems';
import { readWordLists } from '../../runtime/wordLists';
import { stem } from '../../vendor/porter';

type Kinds = readonly string[];

/** Kinds by a stem, and by two stems one behind the other. */
interface Finder {
  readonly single: ReadonlyMap<string, Kinds>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Kinds>>;
}

let made: Finder | null = null;

/** Made when a word is first asked for: who only imports the package, or reads texts without labels, needs none of it. */
function finder(): Finder {
  made ??= build();
  return made;
}

function build(): Finder {
  const single = new Map<string, Kinds>();
  const pairs = new Map<string, Map<string, Kinds>>();
  // Nearly all stems are of one kind, and share its list.
  const lists = new Map<string, Kinds>();
  for (const [key, kinds] of readWordLists(conceptStems)) {
    const own = lists.get(kinds) ?? kinds.split('+');
    lists.set(kinds, own);
    const plus = key.indexOf('+');
    if (plus < 0) {
      single.set(key, own);
      continue;
    }
    const first = key.slice(0, plus);
    let behind = pairs.get(first);
    if (!behind) {
      behind = new Map();
      pairs.set(first, behind);
    }
    behind.set(key.slice(plus + 1), own);
  }
  return { single, pairs };
}

const NONE: Kinds = [];

/** The kinds that a word names by itself; a pair may be written with a hyphen. */
export function conceptsOf(word: string, stemmed: string): Kinds {
  const { single, pairs } = finder();
  const own = single.get(stemmed);
  if (own) return own;
  const [first, second, ...more] = word.split('-');
  if (first === undefined || second === undefined || more.length > 0) return NONE;
  return pairs.get(stem(first))?.get(stem(second)) ?? NONE;
}

/** The kinds that a stem names together with the stem behind it, by that stem; null where there are none. */
export function conceptsOpenedBy(stemmed: string): ReadonlyMap<string, Kinds> | null {
  return finder().pairs.get(stemmed) ?? null;
}
