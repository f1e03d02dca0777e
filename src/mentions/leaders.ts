/** Who held which office from 1990 to 2026, found by full name, spelling or surname; see `english/leaders`. */
import { leaderTables } from '../english/leaders';
import { hashText } from '../runtime/hash';
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

/** Where rows begin in all tables together, by folded name and spelling, by folded last and first word of the name, and by country. */
interface Index {
  readonly text: string;
  readonly byName: RowIndex;
  readonly byPart: RowIndex;
  readonly byCountry: RowIndex;
}

let index: Index | null = null;
const read = new Map<string, Leader>();

/** Leaders of this folded name or spelling; several where namesakes held office. */
export function leadersNamed(key: string): readonly Leader[] {
  return together(rowsNamed(key));
}

/** Leaders whom this folded word may name alone: a surname, or the first word where family names stand first. */
export function leadersCalled(key: string): readonly Leader[] {
  const { byPart } = theIndex();
  return together(rowsAt(byPart, key).filter((row) => partsOf(nameIn(row)).includes(key)));
}

/** Leaders of a state. */
export function leadersOf(country: string): readonly Leader[] {
  const { byCountry } = theIndex();
  return together(rowsAt(byCountry, country).filter((row) => row.split('|')[2] === country));
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

function build(): Index {
  const text = leaderTables.join('\n');
  const made = { text, byName: new RowIndex(), byPart: new RowIndex(), byCountry: new RowIndex() };
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) addRow(made, start, end);
    start = end + 1;
  }
  return made;
}

/** Columns between the name and the spellings: gender, country, office, from, to. */
const BEFORE_SPELLINGS = 5;

/** Row by row without taking it apart into cells, which took twice as long as to read it. */
function addRow({ text, byName, byPart, byCountry }: Index, start: number, end: number): void {
  const bar = text.indexOf('|', start);
  const name = fold(text.slice(start, bar));
  byName.add(hashText(name), start);
  const space = name.indexOf(' ');
  byPart.add(hashText(name, 0, name.lastIndexOf(' ') + 1), start);
  if (space >= 0) byPart.add(hashText(name, 0, 0, space), start);
  if (text[bar + 3] !== '|') byCountry.add(hashText(text, 0, bar + 3, bar + 5), start);
  let before = bar;
  for (let column = 0; column < BEFORE_SPELLINGS; column++) before = text.indexOf('|', before + 1);
  if (text[before + 1] === '|') return;
  for (const spelling of spellingsIn(text.slice(start, end))) byName.add(hashText(fold(spelling)), start);
}

/** The last and the first word of a folded name. */
function partsOf(name: string): readonly string[] {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const space = name.indexOf(' ');
  return space < 0 || name.slice(0, space) === last ? [last] : [last, name.slice(0, space)];
}

function nameIn(row: string): string {
  return fold(row.slice(0, row.indexOf('|')));
}

function spellingsIn(row: string): readonly string[] {
  const cell = row.split('|')[6] ?? '';
  return cell === '' ? NONE : cell.split(';').filter((spelling) => spelling !== '');
}

const NONE: readonly string[] = [];

/** The rows that an index has for a key, and now and then one of another. */
function rowsAt(rows: RowIndex, key: string): readonly string[] {
  const { text } = theIndex();
  const found = rows.rows(hashText(key)).map((start) => {
    const feed = text.indexOf('\n', start);
    return text.slice(start, feed < 0 ? text.length : feed);
  });
  // Two tables may hold the same row, and a spelling may fold to the name.
  return found.length > 1 ? [...new Set(found)] : found;
}

/** The rows of a folded name or spelling. */
function rowsNamed(key: string): readonly string[] {
  const isNamed = (row: string) => nameIn(row) === key || spellingsIn(row).some((spelling) => fold(spelling) === key);
  return rowsAt(theIndex().byName, key).filter(isNamed);
}

const NOBODY: readonly Leader[] = [];

/** One leader a name, with all offices. */
function together(rows: readonly string[]): readonly Leader[] {
  // Most names are of no leader.
  if (rows.length === 0) return NOBODY;
  const names = new Set(rows.map((row) => row.slice(0, row.indexOf('|'))));
  return [...names].map(leaderOf);
}

function leaderOf(name: string): Leader {
  const known = read.get(name);
  if (known) return known;
  const rows = rowsNamed(fold(name)).filter((row) => row.startsWith(`${name}|`));
  const tenures = rows.map((row): Tenure => {
    const [, , country = '', office = '', from = '', to = ''] = row.split('|');
    return { country: country || null, office, from: Number(from) || 1900, to: Number(to) || 2100 };
  });
  const columns = rows.map((row) => row.split('|'));
  const spellings = new Set(rows.flatMap(spellingsIn));
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
