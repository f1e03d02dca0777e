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
  readonly length: number;
  readonly #columns: readonly string[];
  /** Columns that were cut into cells: few tables are asked for a row, and all for a state. */
  readonly #cells: (readonly string[])[] = [];

  /** @param table As it is written, which begins with an empty line, or by columns. */
  constructor(table: string) {
    this.#columns = (table.startsWith('\n') ? leaderColumns(table) : table).split('|');
    this.names = this.#columns[KEPT.indexOf(NAME)] ?? '';
    this.spellings = this.#columns[KEPT.indexOf(SPELLINGS)] ?? '';
    this.length = linesIn(this.names);
  }

  /** The short form of a row: `Ana Lind|f|AO|president|2001|4|||`. */
  row(at: number): string {
    let row = '';
    for (let kept = 0; kept < KEPT.length - 1; kept++) row += `${this.#column(kept)[at] ?? ''}|`;
    // The party is left out.
    return `${row}|${this.#column(KEPT.length - 1)[at] ?? ''}`;
  }

  /** All rows, in order. */
  rows(): readonly string[] {
    return Array.from({ length: this.length }, (_, at) => this.row(at));
  }

  /** The rows of a state. */
  rowsOf(country: string): readonly string[] {
    return this.#column(KEPT.indexOf(COUNTRY)).flatMap((one, at) => (one === country ? [this.row(at)] : []));
  }

  #column(kept: number): readonly string[] {
    let cells = this.#cells[kept];
    if (!cells) {
      cells = this.#columns[kept]?.split('\n') ?? NONE;
      this.#cells[kept] = cells;
    }
    return cells;
  }
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

const NONE: readonly string[] = [];

/** Columns of a written row. */
const NAME = 0;
const COUNTRY = 2;
const SPELLINGS = 6;
/** All but the party, which stands before the last. */
const KEPT = [NAME, 1, COUNTRY, 3, 4, 5, SPELLINGS, 8];
