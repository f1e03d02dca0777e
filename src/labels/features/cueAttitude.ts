/** What cue verbs say of their object: to praise is friendly, to accuse is hostile. */
import { cueSigns } from '../../english/labels/cueSigns';

let signs: ReadonlyMap<string, number> | undefined;

/** 1 for the stem of a friendly verb, −1 for a hostile one, 0 for all others. Cues of several words are left out. */
export function cueAttitude(stemmed: string): number {
  signs ??= new Map([
    ...cueSigns.friendly.split(' ').map((stem) => [stem, 1] as const),
    ...cueSigns.hostile.split(' ').map((stem) => [stem, -1] as const),
  ]);
  return signs.get(stemmed) ?? 0;
}
