/** What stands between the cells of tables that people bring. */
import { type ErrorDetails, StancekitError } from '../errors';

/** Commas, and what spreadsheets write where the comma is the decimal point. */
export const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter of a table by its head: the one that it has most of. */
export function delimiterOf(head: string): string {
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** A line by itself above the head, quoted by some programs. */
const TOLD = /^\uFEFF?("?)sep=(.)\1\r?$/i;

/**
 * The delimiter that a table tells in a line above its head, as Excel reads it.
 *
 * @param line The first line of the table.
 * @param table What the table is called in the message.
 * @returns Null where the line is none of that kind.
 * @throws INVALID_CSV for a delimiter that no table is read by.
 * @example
 * toldDelimiter('sep=;', 'labels.csv') // ';'
 */
export function toldDelimiter(line: string, table: string, details: ErrorDetails = {}): string | null {
  const told = TOLD.exec(line)?.[2];
  if (told === undefined) return null;
  if (DELIMITERS.some((delimiter) => delimiter === told)) return told;
  const message = `${table} tells by "sep=" that its cells are separated by "${told}". Expected a comma, a semicolon or a tab: save it with one of them.`;
  throw new StancekitError('INVALID_CSV', message, details);
}
