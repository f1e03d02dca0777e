/** Cells of tables for spreadsheets and statistics (RFC 4180), however many programs of ours write them. */

/** A cell; null is an empty one. */
export type CsvCell = string | number | boolean | null;

/**
 * Writes a cell. A text that a spreadsheet would calculate instead of showing it gets an apostrophe in front (OWASP, "CSV Injection"): one
 * that begins with `=`, `+`, `-` or `@`, also in their full-width forms and behind spaces, or with a tab or a line end, which some
 * programs skip. Numbers stay as they are.
 *
 * @param cell What the cell holds.
 * @param special What must not stand outside quotation marks: separators, quotation marks, line ends.
 */
export function csvCell(cell: CsvCell, special: RegExp): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
