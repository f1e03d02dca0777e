/**
 * Rows of leaders in two forms. As they are written, the name is in ASCII and its own spelling follows: `Jose Lind|…|José Lind;J. Lind|…`. In bundles
 * a name that differs from its first spelling by diacritics alone stands only with them: `José Lind|…|J. Lind|…`.
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

/** A row as bundles have it. */
export function shortLeaderRow(row: string): string {
  const cells = row.split('|');
  const [first = '', ...others] = (cells[SPELLINGS] ?? '').split(';');
  if (first === cells[0] || withoutMarks(first) !== cells[0]) return row;
  return [first, ...cells.slice(1, SPELLINGS), others.join(';'), ...cells.slice(SPELLINGS + 1)].join('|');
}

/** The column of spellings. */
const SPELLINGS = 6;

const NONE: readonly string[] = [];

const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');
