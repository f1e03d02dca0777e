/** The features of a statement that a table holds, by their rows in it. */
import { itemAt } from '../../runtime/lists';
import type { FeatureIndex } from './featureIndex';
import { controlJoined, hashJoined } from './hash';
import type { MaskedStatement } from './maskedStatement';
import type { SharedIndex } from './sharedIndex';
import { eachFeature, type ViewName, viewOf } from './views';
import type { WordInfo } from './vocabulary';

/** The rows of a statement's features in one view, in order, with repetitions; unknown features are left out. */
export function featureRows(index: FeatureIndex, view: ViewName, statement: MaskedStatement): number[] {
  const rows: number[] = [];
  const described = viewOf(view);
  if (described.kind === 'chains') {
    const places = index.places();
    for (let end = described.length; end <= statement.length; end++) {
      const place = findChain(places, statement.words, end, described.length);
      if (place >= 0) keep(rows, places.row(place, 0));
    }
  } else eachFeature(view, statement, (feature) => keep(rows, index.get(feature)));
  return rows;
}

/** The place in an index of so many words that end before `end`, or −1. */
export function findChain(index: SharedIndex, words: readonly WordInfo[], end: number, length: 2 | 3): number {
  const first = itemAt(words, end - length);
  let { hash, control } = first;
  for (let i = end - length + 1; i < end; i++) {
    const next = itemAt(words, i);
    hash = hashJoined(hash, next.hash, next.power);
    control = controlJoined(control, next.control, next.controlPower);
  }
  return index.find(hash, control);
}

/** Lists a row, where there is one. */
function keep(rows: number[], row: number): void {
  if (row >= 0) rows.push(row);
}
