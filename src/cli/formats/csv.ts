/** A table for spreadsheets and statistics (RFC 4180, UTF-8). */
import type { Cell, Formatter, View } from './view';

export function csvFormatter<T>(view: View<T>): Formatter<T> {
  const empty = view.fields.map(() => null);
  return {
    begin: () => toCsvLine(['id', ...view.fields, 'error']),
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

/** A line of a table. */
export function toCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Whether a spreadsheet would calculate a cell instead of showing it (OWASP, "CSV Injection"): the characters that open a
 * formula, also in their full-width forms and behind spaces, and the tab and carriage return that some programs skip.
 */
function isFormula(cell: string): boolean {
  return /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(cell);
}
