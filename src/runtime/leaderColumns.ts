/**
 * A table of leaders by columns. It is written row by row, and bundles have it column by column, where the years stand beside the years: compressed that
 * is a sixth smaller. Cells end with a line, columns with a bar: `Ana Lind\nKarl Roth|f\nm|AO\nPE|…`.
 */
import { shortLeaderRow } from './leaderRows';

/** The columns of a written table: rows in lines, in their short form, and without the party, which no program reads. */
export function leaderColumns(table: string): string {
  const rows = table
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => shortLeaderRow(row).split('|'));
  return KEPT.map((column) => rows.map((cells) => cells[column] ?? '').join('\n')).join('|');
}

export class LeaderColumns {
  /** Names and other spellings, a line a row: they are searched as they stand. */
  readonly names: string;
  readonly spellings: string;
  readonly #columns: readonly string[];
  #cells: readonly (readonly string[])[] | null = null;

  /** @param table As it is written, which begins with an empty line, or by columns. */
  constructor(table: string) {
    this.#columns = (table.startsWith('\n') ? leaderColumns(table) : table).split('|');
    this.names = this.#columns[KEPT.indexOf(NAME)] ?? '';
    this.spellings = this.#columns[KEPT.indexOf(SPELLINGS)] ?? '';
  }

  /** The short form of a row: `Ana Lind|f|AO|president|2001|4|||`. */
  row(at: number): string {
    const cells = this.#split();
    return Array.from({ length: WIDTH }, (_, column) => cells[KEPT.indexOf(column)]?.[at] ?? '').join('|');
  }

  get length(): number {
    return this.#split()[NAME]?.length ?? 0;
  }

  /** All rows, in order. */
  rows(): readonly string[] {
    return Array.from({ length: this.length }, (_, at) => this.row(at));
  }

  /** The rows of a state. */
  rowsOf(country: string): readonly string[] {
    const countries = this.#split()[KEPT.indexOf(COUNTRY)] ?? [];
    return countries.flatMap((one, at) => (one === country ? [this.row(at)] : []));
  }

  #split(): readonly (readonly string[])[] {
    this.#cells ??= this.#columns.map((column) => column.split('\n'));
    return this.#cells;
  }
}

/** Columns of a written row. */
const WIDTH = 9;
const NAME = 0;
const COUNTRY = 2;
const SPELLINGS = 6;
/** All but the party. */
const KEPT = [NAME, 1, COUNTRY, 3, 4, 5, SPELLINGS, 8];
