/**
 * Sums over the features of statements: of their log-odds, which the heads weigh, and of what word weights make of them. What is summed of a feature
 * stands in one record, which is written when the feature is first met: in order of first use, what a text needs lies side by side.
 */
import { createRecordSums, type RecordSums } from '../../../kernels/recordSums';
import type { LogOddsTable } from '../../features';
import type { FoundWords, TableReader } from './featureFinder';
import { RowList } from './rowList';

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

export interface FeatureSums {
  /** Begins with a statement. */
  begin(): void;
  /** One of the sums over all tables since then. */
  beside(number: number): number;
  /** Adds the features that a table has of a statement, and writes what `scoreLogOdds` or `scorePeaks` would write into zeros. */
  write(table: number, asked: FoundWords, out: Float32Array, at: number): void;
}

/** @param readers What finds the features of each table. */
export function createFeatureSums(summed: SummedTables, readers: readonly TableReader[]): FeatureSums {
  const { contrasts, peaks } = summed;
  const list = new RowList();
  // Not before it is asked for: a model that is only loaded needs none of it.
  let records: Records | undefined;
  return {
    begin() {
      records ??= new Records(summed);
      records.sums.doubles.fill(0);
    },
    beside: (k) => records?.sums.doubles[k] ?? 0,
    write(table, asked, out, at) {
      list.clear();
      readers[table]!(asked, list);
      const { rows, count } = list;
      if (count === 0 || !records) return;
      const { sums } = records;
      records.number(table, rows, count);
      sums.singles.fill(0);
      sums.peaks.fill(0);
      sums.add(rows, count);
      const root = Math.sqrt(count);
      for (let k = 0; k < contrasts; k++) out[at + k] = sums.singles[k]! / root;
      if (peaks) for (let k = 0; k < contrasts; k++) out[at + contrasts + k] = sums.peaks[k]!;
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
    this.sums = createRecordSums({ singles: contrasts, peaks, doubles: beside, records });
    this.#known = tables.map(({ index }) => new Int32Array(index.size));
  }

  /** Puts the numbers of their records in the place of rows. */
  number(table: number, rows: Int32Array, count: number): void {
    const known = this.#known[table]!;
    for (let i = 0; i < count; i++) rows[i] = (known[rows[i]!]! || this.#make(known, table, rows[i]!)) - 1;
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
