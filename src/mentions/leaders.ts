/** Who held which office from 1990 to 2026, found by full name, spelling or surname; see `english/leaders`. */
import { leaderTables } from '../english/leaders';
import { fold } from './entries';
import { plainRole, roleFits } from './roles';

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

interface Index {
  /** Rows by folded name and spelling, and by folded last and first word of the name. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly byPart: ReadonlyMap<string, readonly string[]>;
  /** By country. */
  readonly byCountry: ReadonlyMap<string, readonly string[]>;
}

let index: Index | null = null;
const read = new Map<string, Leader>();

/** Leaders of this folded name or spelling; several where namesakes held office. */
export function leadersNamed(key: string): readonly Leader[] {
  return together(theIndex().byName.get(key));
}

/** Leaders whom this folded word may name alone: a surname, or the first word where family names stand first. */
export function leadersCalled(key: string): readonly Leader[] {
  return together(theIndex().byPart.get(key));
}

/** Leaders of a state. */
export function leadersOf(country: string): readonly Leader[] {
  return together(theIndex().byCountry.get(country));
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
  const byName = new Map<string, string[]>();
  const byPart = new Map<string, string[]>();
  const byCountry = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, row: string): void => {
    const rows = map.get(key);
    if (!rows) map.set(key, [row]);
    else if (!rows.includes(row)) rows.push(row);
  };
  for (const table of leaderTables) {
    for (const row of table.split('\n')) {
      if (row === '') continue;
      const bar = row.indexOf('|');
      const name = fold(row.slice(0, bar));
      put(byName, name, row);
      const country = row.slice(bar + 3, bar + 5);
      if (country[0] !== '|') {
        const rows = byCountry.get(country);
        if (rows) rows.push(row);
        else byCountry.set(country, [row]);
      }
      put(byPart, name.slice(name.lastIndexOf(' ') + 1), row);
      if (name.includes(' ')) put(byPart, name.slice(0, name.indexOf(' ')), row);
      for (const spelling of row.split('|')[6]?.split(';') ?? []) if (spelling) put(byName, fold(spelling), row);
    }
  }
  return { byName, byPart, byCountry };
}

const NOBODY: readonly Leader[] = [];

/** One leader a name, with all offices. */
function together(rows: readonly string[] | undefined): readonly Leader[] {
  // Most names are of no leader.
  if (rows === undefined) return NOBODY;
  const names = new Set(rows.map((row) => row.slice(0, row.indexOf('|'))));
  return [...names].map(leaderOf);
}

function leaderOf(name: string): Leader {
  const known = read.get(name);
  if (known) return known;
  const rows = (theIndex().byName.get(fold(name)) ?? []).filter((row) => row.startsWith(`${name}|`));
  const tenures = rows.map((row): Tenure => {
    const [, , country = '', office = '', from = '', to = ''] = row.split('|');
    return { country: country || null, office, from: Number(from) || 1900, to: Number(to) || 2100 };
  });
  const columns = rows.map((row) => row.split('|'));
  const spellings = new Set(columns.flatMap((column) => (column[6] ?? '').split(';')).filter((one) => one !== ''));
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
