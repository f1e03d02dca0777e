/**
 * Sums over the features of statements: of their log-odds, which the heads weigh, and of what word weights make of them. What is summed of a feature
 * stands in one record, which is written when the feature is first met: in order of first use, what a text needs lies side by side.
 */
import { createRecordSums, type RecordSums } from '../../../kernels/recordSums';
import type { LogOddsTable } from '../../features';
import type { FoundWords, TableReader } from './featureFinder';
import { RowList } from './rowList';
import type { WordStore } from './storedWords';

/** What is summed of the features of some tables. */
export interface SummedTables {
  readonly tables: readonly LogOddsTable[];
  /** How many of the first log-odds. */
  readonly contrasts: number;
  /** Whether the largest of each is asked for, as `scorePeaks` writes it. */
  readonly peaks: boolean;
  /** How many numbers beside, which are added up in 64 bits over all tables, and what writes those of a feature. */
  readonly beside: number;
  writeBeside?(table: number, row: number, out: Float32Array, at: number): void;
}

/** A table, and where its sums are written. */
export interface SummedTable {
  readonly table: number;
  readonly at: number;
}

export interface FeatureSums {
  /** For some tables adds up the features of a statement, and writes what `scoreLogOdds` or `scorePeaks` would write into zeros. */
  write(asked: FoundWords, from: readonly SummedTable[], out: Float32Array): void;
  /** One of the numbers beside, added up over these tables. */
  beside(number: number): number;
}

/** @param readers What finds the features of each table. */
export function createFeatureSums(summed: SummedTables, readers: readonly TableReader[]): FeatureSums {
  const { contrasts, peaks } = summed;
  const list = new RowList();
  // Not before it is asked for: a model that is only loaded needs none of it.
  let records: Records | undefined;
  return {
    beside: (k) => records?.sums.doubles[k] ?? 0,
    write(asked, from, out) {
      records ??= new Records(summed);
      const { sums } = records;
      list.clear();
      for (let t = 0; t < from.length; t++) {
        const head = list.count;
        list.keep(0);
        const { table } = from[t]!;
        const { ofWords, list: listFeatures } = readers[table]!;
        listFeatures(asked, list);
        if (ofWords) records.ofWords(table, asked.known.store, list, head);
        else records.ofRows(table, list, head);
      }
      sums.sum(list.rows, list.count, from.length);
      let head = 0;
      for (let t = 0; t < from.length; t++) {
        const count = list.rows[head]!;
        head += 1 + count;
        if (count === 0) continue;
        const root = Math.sqrt(count);
        const { at } = from[t]!;
        const own = t * sums.groupStride;
        for (let k = 0; k < contrasts; k++) out[at + k] = sums.singles[own + k]! / root;
        if (!peaks) continue;
        for (let k = 0; k < contrasts; k++) out[at + contrasts + k] = sums.singles[own + sums.peaksFrom + k]!;
      }
    },
  };
}

class Records {
  readonly sums: RecordSums;
  /** For each table and row the number of its record plus one, or 0. */
  readonly #known: readonly Int32Array[];
  #used = 0;

  constructor(readonly summed: SummedTables) {
    const { tables, contrasts, peaks, beside } = summed;
    const records = tables.reduce((sum, { index }) => sum + index.size, 0);
    this.sums = createRecordSums({ singles: contrasts, peaks, doubles: beside, records, groups: tables.length });
    this.#known = tables.map(({ index }) => new Int32Array(index.size));
  }

  /** Puts the numbers of their records in the place of the last rows, and how many they are before them. */
  ofRows(table: number, { rows, count }: RowList, head: number): void {
    for (let i = head + 1; i < count; i++) rows[i] = this.#of(table, rows[i]!) - 1;
    rows[head] = count - head - 1;
  }

  /** The same for places of words, at which the store keeps the numbers. */
  ofWords(table: number, store: WordStore, list: RowList, head: number): void {
    const { records } = store;
    const { rows } = list;
    let next = head + 1;
    for (let i = next; i < list.count; i++) {
      const record = records[rows[i]!]! || this.#ofWord(table, store, rows[i]!);
      if (record > 0) rows[next++] = record - 1;
    }
    rows[head] = next - head - 1;
    list.count = next;
  }

  #ofWord(table: number, { rows, records }: WordStore, place: number): number {
    const row = rows[place]!;
    records[place] = row < 0 ? -1 : this.#of(table, row);
    return records[place]!;
  }

  /** The number of a record plus one. */
  #of(table: number, row: number): number {
    const known = this.#known[table]!;
    return known[row]! || this.#make(known, table, row);
  }

  #make(known: Int32Array, table: number, row: number): number {
    const { sums, summed } = this;
    const { odds, at: placeOf } = summed.tables[table]!;
    const at = sums.stride * this.#used++;
    const from = placeOf(row);
    for (let k = 0; k < summed.contrasts; k++) sums.records[at + k] = odds[from + k]!;
    summed.writeBeside?.(table, row, sums.records, at + sums.doublesFrom);
    known[row] = this.#used;
    return this.#used;
  }
}
