/** Who held which office from 1990 to 2026, found by full name, spelling or surname; see `english/leaders`. */
import { leaderTables } from '../english/leaders';
import { hashNext } from '../runtime/hash';
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

/** Where rows begin in all tables, one behind the other: by folded name and spelling, and by the folded last word of each and the first of the name. */
interface Index {
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

/** The rows that have a state in their third column, behind the name and one letter; few states are asked for, and none twice. */
function rowsOfState(country: string): readonly string[] {
  const cell = `|${country}|`;
  const found = leaderTables.flatMap((table) => {
    const rows: string[] = [];
    for (let at = table.indexOf(cell); at >= 0; at = table.indexOf(cell, at + 1)) {
      const row = rowAround(table, at);
      if (row.split('|')[2] === country) rows.push(row);
    }
    return rows;
  });
  return [...new Set(found)];
}

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
  const made = { byName: new RowIndex(), byPart: new RowIndex() };
  let before = 0;
  for (const table of leaderTables) {
    for (let start = 0; start < table.length; ) {
      const feed = table.indexOf('\n', start);
      const end = feed < 0 ? table.length : feed;
      if (end > start) addRow(made, table, start, before + start);
      start = end + 1;
    }
    before += table.length;
  }
  return made;
}

/** Row by row without taking it apart into cells or folding it, which took several times as long. */
function addRow({ byName, byPart }: Index, table: string, start: number, row: number): void {
  const bar = table.indexOf('|', start);
  byName.add(hashFolded(table, start, bar), row);
  const last = table.lastIndexOf(' ', bar);
  const own = hashFolded(table, Math.max(last + 1, start), bar);
  byPart.add(own, row);
  if (last >= start) byPart.add(hashFolded(table, start, table.indexOf(' ', start)), row);
  const office = table.indexOf('|', bar + 3) + 1;
  const from = table.indexOf('|', office) + 1;
  const to = table.indexOf('|', from) + 1;
  let spelling = table.indexOf('|', to) + 1;
  if (table[spelling] === '|') return;
  for (const behind = table.indexOf('|', spelling); spelling < behind; ) {
    const semicolon = table.indexOf(';', spelling);
    const end = semicolon < 0 || semicolon > behind ? behind : semicolon;
    if (end > spelling) {
      byName.add(hashFolded(table, spelling, end), row);
      const surname = hashFolded(table, Math.max(spelling, table.lastIndexOf(' ', end - 1) + 1), end);
      if (surname !== own) byPart.add(surname, row);
    }
    spelling = end + 1;
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

/** The row that begins so far behind the beginning of the first table. */
function rowAt(place: number): string {
  let start = place;
  for (const table of leaderTables) {
    if (start < table.length) return rowAround(table, start);
    start -= table.length;
  }
  throw new RangeError(`No row of a leader begins at ${place}.`);
}

function rowAround(table: string, at: number): string {
  const feed = table.indexOf('\n', at);
  return table.slice(table.lastIndexOf('\n', at) + 1, feed < 0 ? table.length : feed);
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
