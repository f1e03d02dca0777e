/** In: a word. Out: what it adds to the questions about attitudes, wherever it stands. */
import type { LogOddsTable } from '../../features/logOdds';
import { BESIDE_REACH, EDGE, NEGATED, type ViewName } from '../../features/views';
import type { AttitudeWord, WordInfo } from '../../features/words';
import { attitudes } from '../contrasts';
import { createStore, type Place } from './store';

/** Distances from the target that the view `beside` tells apart. */
export const OFFSETS = Array.from({ length: 2 * BESIDE_REACH + 1 }, (_, k) => k - BESIDE_REACH).filter((k) => k !== 0);

/** Places of a word in views: by itself; as a stem, left and right of the target; the same where a negation reaches it; beside the target. */
export const PLACES = { word: 0, stem: 1, left: 2, right: 3, beside: 7 } as const;
/** How much further on the place of a negated stem is. */
export const NEGATED_BY = 3;

export interface AttitudeWords {
  /** What a word adds. */
  of(info: WordInfo): AttitudeWord;
  /** What stands outside the statement adds in the view `beside`; only its places for that are used. */
  readonly edge: AttitudeWord;
  /** Where the log-odds of a place begin in a word's values. */
  at(place: number): number;
}

/** Looks at each word of a table once. */
export function createAttitudeWords(
  tables: readonly LogOddsTable[],
  productCount: number,
  writeProducts: (row: number, into: Place) => void,
): AttitudeWords {
  const store = createStore();
  const at = (place: number) => productCount + place * attitudes.length;
  const describe = (vector: number, word: string, stem: string): AttitudeWord => {
    const features: [ViewName, string][] = [
      ['word', word],
      ...[stem, `${NEGATED}${stem}`].flatMap((own): [ViewName, string][] => [
        ['stem', own],
        ['left', own],
        ['right', own],
      ]),
      ...OFFSETS.map((offset): [ViewName, string] => ['beside', `${offset} ${stem}`]),
    ];
    const own = store(at(features.length));
    writeProducts(vector, own);
    let views = 0;
    features.forEach(([view, feature], place) => {
      const table = tables.find((own) => own.view === view);
      const row = table?.index.get(feature);
      if (!table || row === undefined) return;
      views |= 1 << place;
      const from = table.at(row);
      for (let k = 0; k < attitudes.length; k++) own.values[own.at + at(place) + k] = table.odds[from + k]!;
    });
    return { ...own, views };
  };
  return {
    at,
    edge: describe(-1, EDGE, EDGE),
    of(info) {
      info.worked.attitude ??= describe(info.vector, info.word, info.stem);
      return info.worked.attitude;
    },
  };
}
