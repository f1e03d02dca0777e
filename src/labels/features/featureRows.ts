/** The features of a statement that a table holds, by their rows in it. */

import { controlJoined, hashJoined } from '../../runtime/hash';
import { itemAt } from '../../runtime/lists';
import type { FeatureIndex } from './featureIndex';
import type { MaskedStatement } from './maskedStatement';
import { eachFeature, type ViewName, viewOf } from './views';
import type { WordInfo } from './vocabulary';

/** The rows of a statement's features in one view, in order, with repetitions; unknown features are left out. */
export function featureRows(index: FeatureIndex, view: ViewName, statement: MaskedStatement): number[] {
  const rows: number[] = [];
  const described = viewOf(view);
  if (described.kind === 'chains') {
    for (let end = described.length; end <= statement.length; end++) {
      const { hash, control } = chainAt(statement.words, end, described.length);
      keep(rows, index.row(hash, control));
    }
  } else eachFeature(view, statement, (feature) => keep(rows, index.get(feature)));
  return rows;
}

/** The hashes of so many words that end before `end`. */
function chainAt(words: readonly WordInfo[], end: number, length: 2 | 3): { hash: number; control: number } {
  const first = itemAt(words, end - length);
  let { hash, control } = first;
  for (let i = end - length + 1; i < end; i++) {
    const next = itemAt(words, i);
    hash = hashJoined(hash, next.hash, next.power);
    control = controlJoined(control, next.control, next.controlPower);
  }
  return { hash, control };
}

/** Lists a row, where there is one. */
function keep(rows: number[], row: number): void {
  if (row >= 0) rows.push(row);
}
