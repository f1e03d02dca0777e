/**
 * Writes `src/english/labels/cueSigns.ts` from the lexicon of cues, so that no program stems its two thousand verbs when it starts.
 *
 *   npx tsx models/lists/stemCueSigns.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERBS } from '../../src/attribution';
import type { CueForce } from '../../src/document';
import { stem } from '../../src/vendor/porter';

const FRIENDLY: readonly CueForce[] = ['praise', 'support', 'agree'];
const HOSTILE: readonly CueForce[] = ['criticize', 'accuse', 'reject', 'threaten', 'warn'];

/** 1 for a stem of friendly verbs, −1 for one of hostile ones; of two verbs with one stem the later counts, and cues of several words do not. */
function cueSigns(): Map<string, number> {
  const signs = new Map<string, number>();
  for (const [word, entries] of VERBS) {
    let sum = 0;
    for (const { rest, force } of entries) {
      if (rest.length > 0) continue;
      if (FRIENDLY.includes(force)) sum++;
      else if (HOSTILE.includes(force)) sum--;
    }
    if (sum !== 0) signs.set(stem(word), Math.sign(sum));
  }
  return signs;
}

/** The text of the file. */
export function stemCueSigns(): string {
  const signs = [...cueSigns()];
  const stems = (wanted: number) =>
    JSON.stringify(
      signs
        .filter(([, sign]) => sign === wanted)
        .map(([own]) => own)
        .join(' '),
    );
  return [
    '// Written by models/lists/stemCueSigns.ts from the lexicon of cues.\n',
    '/** Stems of verbs that are friendly to their object, and of hostile ones. */\n',
    `export const cueSigns = {\n  friendly:\n    ${stems(1)},\n  hostile:\n    ${stems(-1)},\n};\n`,
  ].join('');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, '..', '..', 'src', 'english', 'labels', 'cueSigns.ts'), stemCueSigns());
}
