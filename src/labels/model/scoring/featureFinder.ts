/**
 * In: a statement. Out: the rows of its features in the tables of a model, as `FeatureIndex.rows` would list them. A word's own rows are
 * found when it is first met; chains of words are looked up once for all tables, and for a target only where the words are others.
 */
import { hashesOf } from '../../../runtime/hash';
import {
  featureRows,
  findChain,
  formAt,
  formCounts,
  type LogOddsTable,
  type MaskedStatement,
  type Place,
  SharedIndex,
  viewOf,
  type WordInfo,
  type WordView,
} from '../../features';
import { EDGE_PLACE, type StoredWords } from './storedWords';

/** For each length of chains, at the place of the last word of each, where it stands in the finder's index; −1 where no table has it. */
export interface Chains {
  readonly words: readonly WordInfo[];
  readonly places: readonly (readonly number[])[];
}

export interface FeatureFinder {
  /** How many rows a word has in all tables. */
  readonly width: number;
  /** Which of them begin those of a table for single words. */
  rowOf(table: LogOddsTable): number;
  /** Writes them. @param info Null for a place outside the statement. */
  describe(info: WordInfo | null, into: Place<Int32Array>): void;
  /** Looks up chains. @param like Those of a statement that has most words in common with this one. */
  chains(statement: MaskedStatement, like?: Chains): Chains;
  /** The features in each table of a part. @param count Of how many tables; of all where it is absent. */
  rows(part: number, asked: FoundWords, count?: number): number[][];
}

/** A statement of which words and chains have been found. */
export interface FoundWords {
  readonly statement: MaskedStatement;
  readonly known: StoredWords;
  readonly chains: Chains;
}

/** Lists what a table finds in a statement. */
type TableReader = (asked: FoundWords) => number[];

const LENGTHS = [2, 3] as const;

/** @param parts The tables of each part of a model. */
export function createFeatureFinder(parts: readonly (readonly LogOddsTable[])[]): FeatureFinder {
  const words: { readonly table: LogOddsTable; readonly view: WordView; readonly from: number }[] = [];
  const chained: LogOddsTable[][] = LENGTHS.map(() => []);
  let width = 0;
  const readers = parts.map((tables) =>
    tables.map((table): ((indices: readonly SharedIndex[]) => TableReader) => {
      const view = viewOf(table.view);
      if (view.kind === 'names')
        return () =>
          ({ statement }) =>
            featureRows(table.index, table.view, statement);
      if (view.kind === 'chains') {
        const which = LENGTHS.indexOf(view.length);
        const number = chained[which]!.push(table) - 1;
        return (indices) => readChains(indices[which]!, which, number);
      }
      const from = width;
      words.push({ table, view, from });
      width += formCounts[view.form];
      return () => readWords(view, from);
    }),
  );
  const indices = chained.map((tables) => new SharedIndex(tables.map(({ index }) => index)));
  const ready = readers.map((own) => own.map((reader) => reader(indices)));
  return {
    width,
    rowOf: (table) => words.find((own) => own.table === table)!.from,
    describe(info, { values, at }) {
      const hashes = new Map<WordView['name'], FeatureHash[]>();
      for (const { table, view, from } of words) {
        let own = hashes.get(view.name);
        if (!own) {
          own = Array.from({ length: formCounts[view.form] }, (_, form) => hashesOf(view.name(info, form)));
          hashes.set(view.name, own);
        }
        for (let form = 0; form < own.length; form++) values[at + from + form] = table.index.find(own[form]!);
      }
    },
    chains: ({ words: own }, like) => ({
      words: own,
      places: LENGTHS.map((length, which) => findChains(indices[which]!, own, length, like && { ...like, which })),
    }),
    rows(part, asked, count = ready[part]!.length) {
      const rows: number[][] = [];
      for (let t = 0; t < count; t++) rows.push(ready[part]![t]!(asked));
      return rows;
    },
  };
}

interface FeatureHash {
  readonly hash: number;
  readonly control: number;
}

function readWords(view: WordView, base: number): TableReader {
  return ({ statement, known: { store, places } }) => {
    const rows: number[] = [];
    const { rows: own, rowWidth } = store;
    const to = view.to(statement);
    for (let i = view.from(statement); i < to; i++) {
      const form = formAt(view.form, statement, i);
      if (form < 0) continue;
      const place = i < 0 || i >= places.length ? EDGE_PLACE : places[i]!;
      const row = own[place * rowWidth + base + form]!;
      if (row >= 0) rows.push(row);
    }
    return rows;
  };
}

function readChains(index: SharedIndex, which: number, table: number): TableReader {
  return ({ chains }) => {
    const rows: number[] = [];
    const places = chains.places[which]!;
    for (let i = 0; i < places.length; i++) {
      if (places[i]! < 0) continue;
      const row = index.row(places[i]!, table);
      if (row >= 0) rows.push(row);
    }
    return rows;
  };
}

function findChains(
  index: SharedIndex,
  words: readonly WordInfo[],
  chain: 2 | 3,
  like: (Chains & { readonly which: number }) | undefined,
): number[] {
  const { length } = words;
  const before = like?.places[like.which] ?? [];
  const same = like ? commonStart(words, like.words) : 0;
  // A chain that begins in what differs is another.
  const behind = like ? length - commonEnd(words, like.words, same) + chain - 1 : length;
  const shift = before.length - length;
  const places: number[] = [];
  for (let i = 0; i < length; i++) {
    if (i < same) places.push(before[i]!);
    else if (i >= behind) places.push(before[i + shift]!);
    else places.push(i < chain - 1 ? -1 : findChain(index, words, i + 1, chain));
  }
  return places;
}

function commonStart(words: readonly WordInfo[], others: readonly WordInfo[]): number {
  const shortest = Math.min(words.length, others.length);
  let same = 0;
  while (same < shortest && others[same] === words[same]) same++;
  return same;
}

/** How many last words are the same, of those behind the first `from`. */
function commonEnd(words: readonly WordInfo[], others: readonly WordInfo[], from: number): number {
  const longest = Math.min(words.length, others.length) - from;
  let same = 0;
  while (same < longest && others[others.length - 1 - same] === words[words.length - 1 - same]) same++;
  return same;
}
