/**
 * In: a statement. Out: the rows of its features in the tables of a model, as `FeatureIndex.rows` would list them. A word's own rows are
 * found when it is first met; chains of words are looked up once for all tables.
 */
import { hashesOf } from '../../../runtime/hash';
import {
  featureRows,
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
import { type ChainIndices, type Chains, findChains } from './chains';
import type { RowList } from './rowList';
import { EDGE_PLACE, type StoredWords } from './storedWords';

/** A statement of which words and chains have been found. */
export interface FoundWords {
  readonly statement: MaskedStatement;
  readonly known: StoredWords;
  readonly chains: Chains;
}

/** Lists what a table finds in a statement: its rows, or, for one that has single words, their places in `rows` and `records` of the store. */
export interface TableReader {
  readonly ofWords: boolean;
  readonly list: (asked: FoundWords, into: RowList) => void;
}

/** Lists the rows of what a table finds in a statement. */
export function listRows({ ofWords, list }: TableReader, asked: FoundWords, into: RowList): void {
  list(asked, into);
  if (ofWords) into.replace((place) => asked.known.store.rows[place]!);
}

export interface FeatureFinder {
  /** How many rows a word has in all tables. */
  readonly width: number;
  /** A reader for each table of each part. */
  readonly readers: readonly (readonly TableReader[])[];
  /** Which of a word's rows begin those of a table for single words. */
  rowOf(table: LogOddsTable): number;
  /** Writes a word's rows. @param info Null for a place outside the statement. */
  describe(info: WordInfo | null, into: Place<Int32Array>): void;
  /** Looks up chains. @param like Those of a statement that has most words in common with this one. */
  chains(known: StoredWords, like?: Chains): Chains;
}

/** @param parts The tables of each part of a model. */
export function createFeatureFinder(parts: readonly (readonly LogOddsTable[])[]): FeatureFinder {
  const words: { readonly table: LogOddsTable; readonly view: WordView; readonly from: number }[] = [];
  const chained: Record<keyof ChainIndices, LogOddsTable[]> = { pairs: [], triples: [] };
  let width = 0;
  const makers = parts.map((tables) =>
    tables.map((table): ((indices: ChainIndices) => TableReader) => {
      const view = viewOf(table.view);
      if (view.kind === 'names')
        return () => ({
          ofWords: false,
          list({ statement }, into) {
            for (const row of featureRows(table.index, table.view, statement)) into.keep(row);
          },
        });
      if (view.kind === 'chains') {
        const which = view.length === 2 ? 'pairs' : 'triples';
        const number = chained[which].push(table) - 1;
        return (indices) => readChains(indices[which], which, number);
      }
      const from = width;
      words.push({ table, view, from });
      width += formCounts[view.form];
      return () => readWords(view, from);
    }),
  );
  const indexOf = (tables: readonly LogOddsTable[]) => new SharedIndex(tables.map(({ index }) => index));
  const indices = { pairs: indexOf(chained.pairs), triples: indexOf(chained.triples) };
  return {
    width,
    readers: makers.map((own) => own.map((make) => make(indices))),
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
    chains: (known, like) => findChains(indices, known, like),
  };
}

interface FeatureHash {
  readonly hash: number;
  readonly control: number;
}

function readWords(view: WordView, base: number): TableReader {
  return {
    ofWords: true,
    list({ statement, known: { store, places } }, into) {
      const { rowWidth } = store;
      const to = view.to(statement);
      for (let i = view.from(statement); i < to; i++) {
        const form = formAt(view.form, statement, i);
        if (form < 0) continue;
        const place = i < 0 || i >= places.length ? EDGE_PLACE : places[i]!;
        into.keep(place * rowWidth + base + form);
      }
    },
  };
}

function readChains(index: SharedIndex, which: keyof ChainIndices, table: number): TableReader {
  return {
    ofWords: false,
    list({ chains }, into) {
      const places = chains[which];
      for (let i = 0; i < places.length; i++) if (places[i]! >= 0) into.keep(index.row(places[i]!, table));
    },
  };
}
