/** Rows of a CSV file: one column has the text, the others go along. */

import { StancekitError } from 'stancekit';
import { checkNamesOnce } from '../../../runtime/columns';
import { delimiterOf, toldDelimiter } from '../../../runtime/delimiters';
import { MAXIMUM_LINE } from '../../../runtime/lines';
import { itemAt } from '../../../runtime/lists';
import { decode, type Source } from './decode';
import { parseCells, type RawRecord, readRecords } from './records';
import { type Input, type Row, toFailure } from './row';

/** Cells of these columns would have to be spans, which a cell cannot be; tables have names there. */
const NO_SPANS = ['target', 'actor'];

/**
 * Reads a table with a head.
 *
 * @param file Its name in messages; null for standard input.
 * @param column The column with the texts.
 * @throws INVALID_CSV where the head lacks the column.
 */
export async function* readTableRows(source: Source, file: string | null, column: string): AsyncGenerator<Input> {
  const place = (line: number) => (file === null ? `Line ${line}` : `${file}:${line}`);
  let head: readonly string[] | undefined;
  let isChecked = false;
  let told: string | null = null;
  let delimiter = ',';
  for await (const record of readRecords(source)) {
    try {
      const text = textOf(record, place(record.line));
      if (text.trim() === '') continue;
      if (!head) {
        if (told === null) {
          told = toldDelimiter(text, file ?? 'Standard input');
          if (told !== null) continue;
        }
        delimiter = told ?? delimiterOf(text);
        head = parseCells(text, delimiter).map((name) => name.trim());
        checkColumn(head, column, file ?? 'Standard input');
        isChecked = true;
        continue;
      }
      const cells = cellsOf(text, delimiter, head.length, place(record.line));
      yield { ...toRow(cells, head, column, record.line), place: place(record.line) };
    } catch (error) {
      // Without a head nothing can be read.
      if (!isChecked) throw error;
      yield { id: null, error: toFailure(error, record.line) };
    }
  }
}

export function textOf({ bytes, closed }: RawRecord, place: string): string {
  if (bytes === null) throw new StancekitError('INPUT_TOO_LARGE', `${place} has more than ${MAXIMUM_LINE} bytes.`);
  const text = decode(bytes, place, 'INVALID_CSV');
  if (text.includes('\0')) throw new StancekitError('INVALID_CSV', `${place} is not text: it has a NUL character.`);
  if (closed) return text;
  throw new StancekitError('INVALID_CSV', `${place}: a quote is opened there and never closed.`);
}

function checkColumn(head: readonly string[], column: string, name: string): void {
  checkNamesOnce(head, name);
  if (head.includes(column)) return;
  // Briefly: a file of another kind has one column that is as long as its first line.
  const names = head.slice(0, 10).map((own) => `"${own.slice(0, 40)}"`);
  throw new StancekitError(
    'INVALID_CSV',
    `${name} has no column "${column}", but ${names.join(', ')}. Name the one with the texts by --column.`,
  );
}

export function cellsOf(text: string, delimiter: string, count: number, place: string): string[] {
  const cells = parseCells(text, delimiter);
  if (cells.length === count) return cells;
  throw new StancekitError('INVALID_CSV', `${place}: expected ${count} cells, got ${cells.length}.`);
}

function toRow(cells: readonly string[], head: readonly string[], column: string, line: number): Row {
  const named = head.map((name, i): [string, string] => [name, itemAt(cells, i)]);
  const fields = Object.fromEntries(named.filter(([name, cell]) => cell !== '' && !NO_SPANS.includes(name)));
  return { id: fields.id ?? null, text: itemAt(cells, head.indexOf(column)), fields, cells: new Map(named), line };
}
