/** Tone, cue verbs and negations before, between and after actor and target, in columns of their own for either order of the two. */

import { attitudes } from '../../../document';
import { itemAt } from '../../../runtime/lists';
import type { DirectedCase, NumberBlock } from './block';

const PARTS = ['before', 'between', 'after'] as const;
const columns = [
  ...PARTS.flatMap((part) => [`${part} kind`, `${part} hostile`]),
  'friendly cues',
  'hostile cues',
  'negations between',
  'words between',
  'order',
] as const;
const [FRIENDLY, HOSTILE, NEGATIONS, WORDS, ORDER] = [6, 7, 8, 9, 10] as const;

export function pathNumbers(order: string, actorActs: boolean): NumberBlock<DirectedCase> {
  return {
    kind: 'numbers',
    name: `path, ${order}`,
    columns: () => columns.map((column) => `${column}, ${order}`),
    write(asked, out, at) {
      if (asked.path.actorActs === actorActs) writePath(asked, out, at);
    },
  };
}

function writePath({ statement, path: { first, last } }: DirectedCase, out: Float32Array, at: number): void {
  const { length, words, signs } = statement;
  for (let i = 0; i < length; i++) {
    if (i === first || i === last) continue;
    const { afinn, pattern, cue, negates } = itemAt(words, i);
    const tone = (afinn + pattern) * (signs[i] ?? 0);
    const part = i < first ? 0 : i < last ? 1 : 2;
    if (tone > 0) out[at + part * 2] = (out[at + part * 2] ?? 0) + tone;
    else out[at + part * 2 + 1] = (out[at + part * 2 + 1] ?? 0) - tone;
    if (part !== 1) continue;
    const sign = cue * (signs[i] ?? 0);
    if (sign > 0) out[at + FRIENDLY] = (out[at + FRIENDLY] ?? 0) + 1;
    if (sign < 0) out[at + HOSTILE] = (out[at + HOSTILE] ?? 0) + 1;
    if (negates) out[at + NEGATIONS] = (out[at + NEGATIONS] ?? 0) + 1;
  }
  out[at + WORDS] = Math.log1p(last - first - 1);
  out[at + ORDER] = 1;
}

/** The attitude to each of the two, whoever holds it, as another classifier says. */
export const towardsBoth: NumberBlock<DirectedCase> = {
  kind: 'numbers',
  name: 'attitudes to both',
  columns: () => ['target', 'actor'].flatMap((whom) => attitudes.map((attitude) => `${attitude} to the ${whom}`)),
  write: ({ towards }, out, at) => out.set(towards, at),
};
