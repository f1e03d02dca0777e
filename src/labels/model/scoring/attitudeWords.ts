/** In: a word. Out: what it adds to the questions about attitudes, wherever it stands. */
import type { LogOddsTable } from '../../features/logOdds';
import { BESIDE_REACH } from '../../features/views';
import type { AttitudeWord, WordInfo } from '../../features/words';
import { attitudes } from '../contrasts';
import { createStore, type Place } from './store';

/** Distances from the target that the view `beside` tells apart. */
export const OFFSETS = Array.from({ length: 2 * BESIDE_REACH + 1 }, (_, k) => k - BESIDE_REACH).filter((k) => k !== 0);

/** Places of a word in views: by itself; as a stem, left and right of the target; the same where a negation reaches it; beside the target. */
export const PLACES = { word: 0, stem: 1, left: 2, right: 3, beside: 7 } as const;
/** How much further on the place of a negated stem is. */
export const NEGATED_BY = 3;

/** How many places there are. */
const PLACE_COUNT = PLACES.beside + OFFSETS.length;

export interface AttitudeWords {
  /** What a word adds. */
  of(info: WordInfo): AttitudeWord;
  /** What stands outside the statement adds in the view `beside`; only its places for that are used. */
  readonly edge: AttitudeWord;
  /** The places of one opinion. */
  places(opinion: number): OpinionPlaces;
}

/** Where the log-odds of an opinion stand among a word's numbers. */
export interface OpinionPlaces {
  /** The bit of a place in a word's `views`. */
  bit(place: number): number;
  /** Where the log-odds of a place begin in a word's values. */
  at(place: number): number;
}

/**
 * Looks at each word of a table once.
 *
 * @param opinions The log-odds of each opinion; two at most have room in a word's `views`.
 * @param productCount How many products a word has.
 * @param writeProducts Writes them.
 */
export function createAttitudeWords(
  opinions: readonly (readonly LogOddsTable[])[],
  productCount: number,
  writeProducts: (row: number, into: Place) => void,
): AttitudeWords {
  const store = createStore();
  const places = (opinion: number): OpinionPlaces => ({
    bit: (place) => 1 << (opinion * PLACE_COUNT + place),
    at: (place) => productCount + (opinion * PLACE_COUNT + place) * attitudes.length,
  });
  const describe = (vector: number, info: WordInfo | null): AttitudeWord => {
    const own = store(productCount + opinions.length * PLACE_COUNT * attitudes.length);
    writeProducts(vector, own);
    let views = 0;
    opinions.forEach((tables, opinion) => {
      const { bit, at } = places(opinion);
      for (const table of tables) {
        const put = (place: number, row: number): void => {
          if (row < 0) return;
          views |= bit(place);
          const from = table.at(row);
          for (let k = 0; k < attitudes.length; k++) own.values[own.at + at(place) + k] = table.odds[from + k]!;
        };
        const { view, index } = table;
        if (view === 'beside') OFFSETS.forEach((offset, k) => void put(PLACES.beside + k, index.beside(offset, info)));
        else if (!info) continue;
        else if (view === 'word') put(PLACES.word, index.word(info));
        else if (view === 'stem' || view === 'left' || view === 'right') {
          put(PLACES[view], index.stem(info, 1));
          put(PLACES[view] + NEGATED_BY, index.stem(info, -1));
        }
      }
    });
    return { ...own, views };
  };
  return {
    places,
    edge: describe(-1, null),
    of(info) {
      info.worked.attitude ??= describe(info.vector, info);
      return info.worked.attitude;
    },
  };
}
