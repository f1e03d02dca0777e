/** Who held which office from 1990 to 2026, found by full name, spelling or surname; see `english/leaders`. */
import { leaderTables } from '../english/leaders';
import { hashNext } from '../runtime/hash';
import { LeaderColumns } from '../runtime/leaderColumns';
import { leaderName, leaderSpellings, leaderYears } from '../runtime/leaderRows';
import { fold } from './entries';
import { plainRole, roleFits } from './roles';
import { RowIndex } from './rowIndex';

/** An office that somebody held. */
export interface Tenure {
  /** ISO 3166-1 alpha-2; null for an international organisation. */
  readonly country: string | null;
  readonly office: string;
  /** First and last year; the last is open for those in office. */
  readonly from: number;
  readonly to: number;
}

export interface Leader {
  readonly name: string;
  readonly gender: 'm' | 'f';
  readonly spellings: readonly string[];
  readonly tenures: readonly Tenure[];
  readonly wikidata: string | null;
}

/** Numbers of rows, counted through all tables: by folded name and spelling, and by the folded last word of each and the first of the name. */
interface Index {
  readonly tables: readonly LeaderColumns[];
  readonly byName: RowIndex;
  readonly byPart: RowIndex;
}

let index: Index | null = null;
const read = new Map<string, Leader>();
const ofStates = new Map<string, readonly Leader[]>();

/** Leaders of this folded name or spelling; several where namesakes held office. */
export function leadersNamed(key: string): readonly Leader[] {
  return together(rowsNamed(key));
}

/** Leaders whom this folded word may name alone: a surname in any spelling, or the first word where family names stand first. */
export function leadersCalled(key: string): readonly Leader[] {
  const { byPart } = theIndex();
  const isSpelled = (row: string) => leaderSpellings(row).some((spelling) => ` ${fold(spelling)}`.endsWith(` ${key}`));
  return together(rowsAt(byPart, key).filter((row) => partsOf(nameIn(row)).includes(key) || isSpelled(row)));
}

/** Leaders of a state. */
export function leadersOf(country: string): readonly Leader[] {
  let known = ofStates.get(country);
  if (!known) {
    known = together(rowsOfState(country));
    ofStates.set(country, known);
  }
  return known;
}

/** Few states are asked for, and none twice. */
const rowsOfState = (country: string): readonly string[] => [
  ...new Set(theIndex().tables.flatMap((table) => table.rowsOf(country))),
];

/** The tenures that an office in a text can mean: "minister" for a foreign minister; all, where none is told. */
export function tenuresAs({ tenures }: Leader, role: string | null, country: string | null): readonly Tenure[] {
  return tenures.filter(
    (one) =>
      (country === null || one.country === country) &&
      (role === null || plainRole(role) === plainRole(one.office) || roleFits(role, one.office)),
  );
}

/** Years of grace: who left office last year is still called by it, and a table of years is rough. Own choice. */
const GRACE = 1;

export const heldIn = (tenure: Tenure, year: number): boolean =>
  year >= tenure.from - GRACE && year <= tenure.to + GRACE;

function theIndex(): Index {
  index ??= build();
  return index;
}

/** Table by table: most have no letters beyond Latin 1, and engines search a text without any several times as fast. */
function build(): Index {
  const made = {
    tables: leaderTables.map((table) => new LeaderColumns(table)),
    byName: new RowIndex(),
    byPart: new RowIndex(),
  };
  let row = 0;
  for (const table of made.tables) row = addTable(made, table, row);
  return made;
}

/** Line by line without taking the columns apart or folding them, which took several times as long. Returns the number of the row behind the last. */
function addTable(made: Index, { names, spellings }: LeaderColumns, first: number): number {
  let row = first;
  for (let name = 0, spelling = 0; name <= names.length; row++) {
    const nameEnd = lineEnd(names, name);
    const spellingEnd = lineEnd(spellings, spelling);
    const surname = addName(made, names, name, nameEnd, row);
    if (spellingEnd > spelling) addSpellings(made, spellings, spelling, spellingEnd, row, surname);
    name = nameEnd + 1;
    spelling = spellingEnd + 1;
  }
  return row;
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
}

/** Adds a name and its parts; returns the hash of its last word. */
function addName({ byName, byPart }: Index, text: string, start: number, end: number, row: number): number {
  byName.add(hashFolded(text, start, end), row);
  const last = text.lastIndexOf(' ', end - 1);
  const own = hashFolded(text, Math.max(last + 1, start), end);
  byPart.add(own, row);
  if (last >= start) byPart.add(hashFolded(text, start, text.indexOf(' ', start)), row);
  return own;
}

/** Adds other spellings, and the last word of each where it is another than the name's. */
function addSpellings(
  { byName, byPart }: Index,
  text: string,
  start: number,
  end: number,
  row: number,
  surname: number,
): void {
  for (let from = start; from < end; ) {
    const semicolon = text.indexOf(';', from);
    const to = semicolon < 0 || semicolon > end ? end : semicolon;
    if (to > from) {
      byName.add(hashFolded(text, from, to), row);
      const last = hashFolded(text, Math.max(from, text.lastIndexOf(' ', to - 1) + 1), to);
      if (last !== surname) byPart.add(last, row);
    }
    from = to + 1;
  }
}

/** The bit by which small letters differ from capitals in ASCII. */
const SMALL = 32;
const ASCII_LAST = 127;

/** The hash of a stretch of text as it is when folded; nearly all is in ASCII, where it need not be. */
function hashFolded(text: string, start: number, end: number): number {
  let hash = 0;
  let seen = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = hashNext(hash, code | SMALL);
    seen |= code;
  }
  return seen <= ASCII_LAST ? hash : hashKey(fold(text.slice(start, end)));
}

/** The same of what is folded. */
function hashKey(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = hashNext(hash, key.charCodeAt(at) | SMALL);
  return hash;
}

/** The last and the first word of a folded name. */
function partsOf(name: string): readonly string[] {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const space = name.indexOf(' ');
  return space < 0 || name.slice(0, space) === last ? [last] : [last, name.slice(0, space)];
}

const nameIn = (row: string): string => fold(leaderName(row));

const NONE: readonly string[] = [];

/** The rows that an index has for a key, and now and then one of another. */
function rowsAt(rows: RowIndex, key: string): readonly string[] {
  const places = rows.rows(hashKey(key));
  // Most names are of no leader.
  if (places.length === 0) return NONE;
  const found = places.map(rowAt);
  // Two tables may hold the same row, and a spelling may fold to the name.
  return found.length > 1 ? [...new Set(found)] : found;
}

/** The row of this number. */
function rowAt(number: number): string {
  let at = number;
  for (const table of theIndex().tables) {
    if (at < table.length) return table.row(at);
    at -= table.length;
  }
  throw new RangeError(`No leader has row ${number}.`);
}

/** The rows of a folded name or spelling. */
function rowsNamed(key: string): readonly string[] {
  const rows = rowsAt(theIndex().byName, key);
  if (rows.length === 0) return rows;
  return rows.filter((row) => nameIn(row) === key || leaderSpellings(row).some((spelling) => fold(spelling) === key));
}

const NOBODY: readonly Leader[] = [];

/** One leader a name, with all offices. */
function together(rows: readonly string[]): readonly Leader[] {
  // Most names are of no leader.
  if (rows.length === 0) return NOBODY;
  const names = new Set(rows.map(leaderName));
  return [...names].map(leaderOf);
}

function leaderOf(name: string): Leader {
  const known = read.get(name);
  if (known) return known;
  const rows = rowsNamed(fold(name)).filter((row) => leaderName(row) === name);
  const tenures = rows.map((row): Tenure => {
    const [, , country = '', office = ''] = row.split('|');
    return { country: country || null, office, ...leaderYears(row) };
  });
  const columns = rows.map((row) => row.split('|'));
  const spellings = new Set(rows.flatMap(leaderSpellings));
  const leader: Leader = {
    name,
    gender: columns[0]?.[1] === 'f' ? 'f' : 'm',
    spellings: [...spellings],
    tenures,
    wikidata: columns.map((column) => column[8] ?? '').find((id) => id !== '') ?? null,
  };
  read.set(name, leader);
  return leader;
}
