/** Tone: how much kind and hostile meaning the words hold, by lexicon. A negated word counts on the other side. */
import { itemAt } from '../../../runtime/lists';
import { toneColumns, writeTone } from '../tone';
import { type NumberBlock, remembered, type StanceCase, type StatementCase } from './block';

/** By side of a place and by distance from it. @param centre The place, or −1. */
function toneAround<Case extends StatementCase>(centre: (asked: Case) => number): NumberBlock<Case> {
  const columns = toneColumns.map((name) => `tone ${name}`);
  return {
    kind: 'numbers',
    name: 'tone',
    columns: () => columns,
    write: (asked, out, at) => writeTone(asked.statement, centre(asked), out, at),
  };
}

export const toneAroundTarget = remembered(toneAround(({ statement }: StatementCase) => statement.target));
export const toneAroundFocus = toneAround(({ focus }: StanceCase) => focus.centre);

const focusColumns = ['tone focus kind', 'tone focus hostile', 'tone focus negated'];

/** Each word counts as much as it stands in the focus, and so do negations. */
export const toneInFocus: NumberBlock<StanceCase> = {
  kind: 'numbers',
  name: 'tone in focus',
  columns: () => focusColumns,
  write({ statement: { words, signs, length }, focus: { weights } }, out, at) {
    let total = 0;
    for (let i = 0; i < length; i++) {
      const { afinn, pattern } = itemAt(words, i);
      const weight = weights[i] ?? 0;
      const tone = (afinn + pattern) * (signs[i] ?? 0) * weight;
      total += weight;
      if (tone > 0) out[at] = (out[at] ?? 0) + tone;
      else out[at + 1] = (out[at + 1] ?? 0) - tone;
      if ((signs[i] ?? 0) < 0) out[at + 2] = (out[at + 2] ?? 0) + weight;
    }
    if (total > 0) for (let k = 0; k < focusColumns.length; k++) out[at + k] = (out[at + k] ?? 0) / total;
  },
};
