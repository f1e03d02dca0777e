/**
 * Writes `src/english/labels/conceptStems.ts` from the lists beside it, so that no program stems five thousand words when it
 * starts (60 ms).
 *
 *   npx tsx models/lists/stemConcepts.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { concepts } from '../../src/english/labels/concepts';
import { stem } from '../../src/vendor/porter';

/** The stems of a list, each once; what has one hyphen is a pair, "arm+control" for "arms-control". */
function stemsOf(words: string): ReadonlySet<string> {
  const stems = words.split(' ').map((word) => {
    const parts = word.split('-');
    return parts.length === 2 ? parts.map(stem).join('+') : stem(word);
  });
  return new Set(stems);
}

/** Each stem stands once, with all kinds that have it. */
function stemsByKinds(): ReadonlyMap<string, readonly string[]> {
  const kindsOf = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(concepts))
    for (const one of stemsOf(words)) kindsOf.set(one, [...(kindsOf.get(one) ?? []), kind]);
  const lists = new Map<string, string[]>();
  for (const [one, kinds] of kindsOf) {
    const key = kinds.join('+');
    lists.set(key, [...(lists.get(key) ?? []), one]);
  }
  return lists;
}

/** The text of the file. */
export function stemConcepts(): string {
  const kinds = [...stemsByKinds()].map(([key, stems]) => `  '${key}': '${stems.join(' ')}',\n`);
  return [
    '// Written by models/lists/stemConcepts.ts from concepts.ts: stems by the kinds that have them.\n',
    'export const conceptStems: Readonly<Record<string, string>> = {\n',
    ...kinds,
    '};\n',
  ].join('');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, '..', '..', 'src', 'english', 'labels', 'conceptStems.ts'), stemConcepts());
}
