/**
 * Tone: how much kind and hostile meaning the words hold, by lexicon, by side of a place and by distance from it. A
 * negated word counts on the other side.
 */
import { itemAt } from '../../runtime/lists';
import type { MaskedStatement } from './maskedStatement';

/** Distances within which tone is summed. Those of the recipe that did best on the training targets of NewsMTSC (macro-F1, cross-validated). */
const REACHES = [3, 8, Number.POSITIVE_INFINITY] as const;
const LEXICONS = ['afinn', 'pattern'] as const;
const SIDES = ['left', 'right'] as const;

/** The names of the numbers that `writeTone` writes, in order. */
export const toneColumns: readonly string[] = SIDES.flatMap((side) =>
  REACHES.flatMap((reach) =>
    LEXICONS.flatMap((lexicon) =>
      ['kind', 'hostile'].map(
        (sign) => `${side} ${reach === Number.POSITIVE_INFINITY ? 'all' : reach} ${lexicon} ${sign}`,
      ),
    ),
  ),
);

/**
 * Sums the tone around a place.
 *
 * @param statement The words.
 * @param centre The word that matters; with −1 everything counts as being to its right, near the beginning first.
 * @param out Where the sums are written; `toneColumns.length` places from `at`.
 */
export function writeTone(
  { words, signs, length }: MaskedStatement,
  centre: number,
  out: Float32Array,
  at: number,
): void {
  for (let i = 0; i < length; i++) {
    if (i === centre) continue;
    const info = itemAt(words, i);
    if (info.afinn === 0 && info.pattern === 0) continue;
    const sign = signs[i] ?? 0;
    const side = i < centre ? 0 : 1;
    const distance = Math.abs(i - centre);
    for (let r = 0; r < REACHES.length; r++) {
      if (distance > itemAt(REACHES, r)) continue;
      const place = at + (side * REACHES.length + r) * LEXICONS.length * 2;
      add(out, place, info.afinn * sign);
      add(out, place + 2, info.pattern * sign);
    }
  }
}

function add(out: Float32Array, place: number, tone: number): void {
  if (tone > 0) out[place] = (out[place] ?? 0) + tone;
  else out[place + 1] = (out[place + 1] ?? 0) - tone;
}
