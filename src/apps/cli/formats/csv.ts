/** A table for spreadsheets and statistics (RFC 4180, UTF-8). */
import { csvCell } from '../../../runtime/csv';
import type { Cell, Formatter, FormatterSettings, View } from './view';

/** The mark by which Excel knows UTF-8. */
const MARK = '\uFEFF';

/** A table with the mark, where it is asked for. */
export function marked(table: string, bom = false): string {
  return bom ? `${MARK}${table}` : table;
}

export function csvFormatter<T>(view: View<T>, { bom }: FormatterSettings): Formatter<T> {
  const empty = view.fields.map(() => null);
  return {
    begin: () => marked(toCsvLine(['id', ...view.fields, 'error']), bom),
    answer(answer) {
      if ('error' in answer) return toCsvLine([answer.id, ...empty, `${answer.error.code}: ${answer.error.message}`]);
      return view
        .toRecords(answer.value, answer.text)
        .map((record) => toCsvLine([answer.id, ...record, null]))
        .join('');
    },
    end: () => '',
  };
}

const SPECIAL = /[",\r\n]/;

/** A line of a table. */
export function toCsvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => csvCell(cell, SPECIAL)).join(',')}\r\n`;
}
