/** What cue verbs say of their object: to praise is friendly, to accuse is hostile. */
import { VERBS } from '../attribution/lexicon';
import type { CueForce } from '../document';
import { stem } from '../vendor/porter';

const FRIENDLY: readonly CueForce[] = ['praise', 'support', 'agree'];
const HOSTILE: readonly CueForce[] = ['criticize', 'accuse', 'reject', 'threaten', 'warn'];

let cueSigns: ReadonlyMap<string, number> | undefined;

/** 1 for the stem of a friendly verb, −1 for a hostile one, 0 for all others. Cues of several words are left out. */
export function signOfCue(stemmed: string): number {
  cueSigns ??= new Map(
    [...VERBS].flatMap(([word, entries]) => {
      const signs = entries.map(({ rest, force }) =>
        rest.length > 0 ? 0 : FRIENDLY.includes(force) ? 1 : HOSTILE.includes(force) ? -1 : 0,
      );
      const sign = Math.sign(signs.reduce<number>((sum, own) => sum + own, 0));
      return sign === 0 ? [] : [[stem(word), sign] as const];
    }),
  );
  return cueSigns.get(stemmed) ?? 0;
}
