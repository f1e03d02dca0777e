/** Leaders by full name or surname as German writes them. */
import { leaderTables } from '../english/leaders';
import { LeaderColumns } from '../runtime/leaderColumns';
import { leaderName, leaderSpellings, leaderYears } from '../runtime/leaderRows';
import { fold } from '../runtime/names';
import { germanSpellings } from './lists/leaders';

export interface GermanLeader {
  readonly name: string;
  readonly gender: 'm' | 'f';
  readonly country: string | null;
  readonly wikidata: string | null;
  /** The German spelling comes first where there is one. */
  readonly spellings: readonly string[];
  readonly tenures: readonly { readonly from: number; readonly to: number }[];
}

interface Index {
  readonly byName: ReadonlyMap<string, GermanLeader>;
  readonly bySurname: ReadonlyMap<string, readonly GermanLeader[]>;
}

let built: Index | null = null;

/** The leader of this full name. */
export function leaderNamed(name: string): GermanLeader | null {
  built ??= build();
  return built.byName.get(fold(name)) ?? null;
}

/** The one leader of this surname who held an office in the year; null where there are none or several. */
export function leaderCalled(surname: string, year: number): GermanLeader | null {
  built ??= build();
  const all = built.bySurname.get(fold(surname)) ?? [];
  const held = all.filter(({ tenures }) => tenures.some(({ from, to }) => from <= year + 1 && year - 1 <= to));
  return held.length === 1 ? (held[0] ?? null) : null;
}

function build(): Index {
  const german = new Map<string, string>();
  for (const row of germanSpellings.trim().split('\n')) {
    const [name = '', spelling = ''] = row.split('|');
    german.set(name, spelling);
  }
  const rows = leaderTables.flatMap((table) => new LeaderColumns(table).rows());
  const grouped = groups(rows);
  const byName = new Map<string, GermanLeader>();
  const bySurname = new Map<string, GermanLeader[]>();
  for (const [name, own] of grouped) {
    const leader = leaderOf(name, own, german.get(name));
    for (const form of [name, ...leader.spellings]) byName.set(fold(form), leader);
    for (const last of new Set([name, ...leader.spellings].map((form) => fold(form.split(' ').at(-1) ?? form))))
      bySurname.set(last, [...(bySurname.get(last) ?? []), leader]);
  }
  return { byName, bySurname };
}

function groups(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const name = leaderName(row);
    const own = found.get(name);
    if (own) own.push(row);
    else found.set(name, [row]);
  }
  return found;
}

function leaderOf(name: string, own: readonly string[], german: string | undefined): GermanLeader {
  const spellings = own.flatMap(leaderSpellings);
  const rows = own.map((row) => row.split('|'));
  return {
    name,
    gender: rows[0]?.[1] === 'f' ? 'f' : 'm',
    country: rows.at(-1)?.[2] || null,
    wikidata: rows.map((cells) => cells[8] ?? '').find((id) => id !== '') ?? null,
    spellings: [...(german ? [german] : []), ...new Set(spellings)],
    tenures: own.map(leaderYears),
  };
}
