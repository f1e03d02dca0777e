/** Codes of states, as data sets have them. */
import { countries } from '../../../src/english/mentions/countries';
import { cowCodes } from '../../../src/english/mentions/stateCodes';

export type CodeKind = 'iso2' | 'iso3' | 'cow' | 'name';

const tables: Readonly<Record<CodeKind, Map<string, string>>> = {
  iso2: new Map(),
  iso3: new Map(),
  cow: new Map(),
  name: new Map(),
};

for (const line of countries.trim().split('\n')) {
  const [iso2 = '', short = '', official = '', , , iso3 = ''] = line.split('|');
  if (iso3 === '') continue;
  tables.iso2.set(iso2.toLowerCase(), iso3);
  tables.iso3.set(iso3.toLowerCase(), iso3);
  for (const name of [short, official]) tables.name.set(name.toLowerCase(), iso3);
}
for (const pair of cowCodes.trim().split(/[|\n]/)) {
  const [iso2 = '', number = ''] = pair.split(' ');
  const iso3 = tables.iso2.get(iso2.toLowerCase());
  if (iso3 !== undefined) tables.cow.set(number, iso3);
}

/** ISO 3166-1 alpha-3 of a state, by a code of it or its English name; null where there is no such state. */
export function iso3Of(kind: CodeKind, code: string): string | null {
  return tables[kind].get(code.trim().toLowerCase()) ?? null;
}
