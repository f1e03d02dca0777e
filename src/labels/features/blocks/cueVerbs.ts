/** Cue verbs beside the target, by side and distance: "criticised <target>" says more than any other word. */
import { itemAt } from '../../../runtime/lists';
import { remembered } from './block';

/** Distances within which cue verbs are counted, as for the tone. */
const REACHES = [3, 8] as const;
const columns = ['left', 'right'].flatMap((side) =>
  REACHES.flatMap((reach) => ['friendly', 'hostile'].map((sign) => `cues ${side} ${reach} ${sign}`)),
);

export const cueVerbs = remembered({
  kind: 'numbers',
  name: 'cue verbs',
  columns: () => columns,
  write({ statement: { words, signs, length, target } }, out, at) {
    const reach = itemAt(REACHES, REACHES.length - 1);
    for (let i = Math.max(0, target - reach); i <= Math.min(length - 1, target + reach); i++) {
      const sign = itemAt(words, i).cue * (signs[i] ?? 0);
      if (sign === 0 || i === target) continue;
      const side = at + (i < target ? 0 : REACHES.length * 2);
      for (let r = 0; r < REACHES.length; r++) {
        if (Math.abs(i - target) <= itemAt(REACHES, r)) out[side + r * 2 + (sign > 0 ? 0 : 1)]! += 1;
      }
    }
  },
});
