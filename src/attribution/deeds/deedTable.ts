/** The deed lexicon by the first word of each row, and the classes of its nouns; read when a text first asks. */
import { DEED_NOUNS } from '../../english/deeds/nouns';
import { DEED_VERBS } from '../../english/deeds/verbs';
import { forEachRow } from '../../runtime/sharedRows';
import { type DeedEntry, readDeedRow } from './deedRow';

let rows: ReadonlyMap<string, readonly string[]> | undefined;
const entries = new Map<string, readonly DeedEntry[]>();
let classes: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The entries of a verb, those of most words first. */
export function deedsOf(lemma: string): readonly DeedEntry[] {
  const known = entries.get(lemma);
  if (known) return known;
  rows ??= rowsByWord();
  const own = rows.get(lemma);
  // Most verbs are no deed.
  if (own === undefined) return NONE;
  const sorted = own.map(readDeedRow).sort((a, b) => b.rest.length - a.rest.length);
  entries.set(lemma, sorted);
  return sorted;
}

const NONE: readonly DeedEntry[] = [];

/** The singulars of a class; `undefined` of the classes that are no lists. */
export function nounsOf(name: string): ReadonlySet<string> | undefined {
  classes ??= new Map(
    lines(DEED_NOUNS).map((line) => {
      const [own = '', nouns = ''] = line.split(' | ');
      return [own, new Set(nouns.split(' '))];
    }),
  );
  return classes.get(name);
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

function rowsByWord(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  forEachRow(DEED_VERBS, (word, row) => {
    const own = byWord.get(word);
    if (own) own.push(row);
    else byWord.set(word, [row]);
  });
  return byWord;
}
