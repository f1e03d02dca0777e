/**
 * Rows of leaders in two forms. As they are written, the name is in ASCII and its own spelling follows, and the office has two years:
 * `Jose Lind|…|1990|1994|José Lind;J. Lind|…`. In bundles a name that differs from its first spelling by diacritics alone stands only with them, and
 * behind the first year is how many follow: `José Lind|…|1990|4|J. Lind|…`.
 */

const beyondAscii = /[^\x20-\x7e]/;

/** The name of a row, as it is written. */
export function leaderName(row: string): string {
  const cell = row.slice(0, row.indexOf('|'));
  return beyondAscii.test(cell) ? withoutMarks(cell) : cell;
}

/** The other spellings of a row's name. */
export function leaderSpellings(row: string): readonly string[] {
  const cells = row.split('|');
  const [name = ''] = cells;
  const spellings = cells[SPELLINGS] ? cells[SPELLINGS].split(';') : NONE;
  return beyondAscii.test(name) ? [name, ...spellings] : spellings;
}

/** From when to when a row's office was held; the least and the most that tables have where a cell is empty. */
export function leaderYears(row: string): { readonly from: number; readonly to: number } {
  const cells = row.split('|');
  const from = Number(cells[FROM]) || EARLIEST;
  const to = cells[TO] ?? '';
  if (to === '') return { from, to: LATEST };
  return { from, to: to.length < YEAR ? from + Number(to) : Number(to) };
}

/** A row as bundles have it. */
export function shortLeaderRow(row: string): string {
  const cells = row.split('|');
  const [from, to] = [Number(cells[FROM]), Number(cells[TO])];
  if (from && to >= from) cells[TO] = String(to - from);
  const [first = '', ...others] = (cells[SPELLINGS] ?? '').split(';');
  if (first === cells[0] || withoutMarks(first) !== cells[0]) return cells.join('|');
  return [first, ...cells.slice(1, SPELLINGS), others.join(';'), ...cells.slice(SPELLINGS + 1)].join('|');
}

/** The columns of both years, and of spellings. */
const FROM = 4;
const TO = 5;
const SPELLINGS = 6;

const EARLIEST = 1900;
const LATEST = 2100;
/** Digits of a year; what has fewer is a number of years. */
const YEAR = 4;

const NONE: readonly string[] = [];

const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');
