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

/** The stems of a list; what has one hyphen is a pair, "arm+control" for "arms-control". */
function stemList(words: string): string {
  const stems = words.split(' ').map((word) => {
    const parts = word.split('-');
    return parts.length === 2 ? parts.map(stem).join('+') : stem(word);
  });
  return [...new Set(stems)].join(' ');
}

/** The text of the file. */
export function stemConcepts(): string {
  const kinds = Object.entries(concepts).map(([kind, words]) => `  ${kind}: ${JSON.stringify(stemList(words))},\n`);
  return [
    '// Written by models/lists/stemConcepts.ts from concepts.ts.\n',
    'export const conceptStems: Readonly<Record<string, string>> = {\n',
    ...kinds,
    '};\n',
  ].join('');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, '..', '..', 'src', 'english', 'labels', 'conceptStems.ts'), stemConcepts());
}
