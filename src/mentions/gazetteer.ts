import type { Actor } from '../document';
import { countries } from '../english/mentions/countries';
import { figures } from '../english/mentions/figures';
import { media, memberships, organisations } from '../english/mentions/organisations';
import {
  bareOrgans,
  documentRoles,
  governmentRoles,
  manRoles,
  organRoles,
  personRoles,
  portfolioOffices,
  portfolios,
  womanRoles,
} from '../english/mentions/roles';
import { cowCodes } from '../english/mentions/stateCodes';
import { guards, regionalAdjectives, regions, stateNames, unsafeSeats } from '../english/mentions/states';
import { titles } from '../english/mentions/titles';
import { type Entry, entry, fold, type Gender, type RoleClass, slug } from './entries';
import { pluralOf } from './inflect';
import { PhraseTable } from './trie';

/** Everything that is known before a text is read. */
export interface Gazetteer {
  readonly phrases: PhraseTable;
  /** By ISO 3166-1 alpha-2. */
  readonly states: ReadonlyMap<string, Entry>;
  /** Figures by their folded full name and by their folded surname. */
  readonly figures: ReadonlyMap<string, Entry>;
  /** Identifiers of organisations. */
  readonly organisations: ReadonlySet<string>;
}

let built: Gazetteer | null = null;

/** The gazetteer, built at the first call (about 5 ms) and kept. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

/** The actor that an entry of the gazetteer stands for. */
export function actorOfEntry(found: Entry): Actor {
  const { id, name, actorKind: kind, country, role, aliases, wikidata, iso3, cow } = found;
  const actor = { id, name, kind, country, role, aliases };
  if (kind !== 'state') return wikidata ? { ...actor, wikidata } : actor;
  return { ...actor, ...(iso3 && { iso3 }), ...(cow && { cow }) };
}

const lines = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));
const items = (cell: string | undefined): string[] => (cell ? cell.split(';').filter((item) => item !== '') : []);

function build(): Gazetteer {
  const phrases = new PhraseTable();
  const states = addStates(phrases);
  addRegions(phrases);
  const bodies = addOrganisations(phrases);
  addMemberships(phrases);
  const people = addFigures(phrases);
  for (const line of lines(guards)) {
    for (const phrase of items(line[0])) phrases.add(phrase, entry('guard', { name: phrase }));
  }
  for (const form of regionalAdjectives.split('|')) phrases.add(form, entry('adjective'));
  addRoles(phrases);
  for (const [form, gender, role] of lines(titles)) {
    phrases.add(form!, entry('title', { gender: (gender || null) as Gender, role: role || null }));
  }
  return { phrases, states, figures: people, organisations: bodies };
}

function addStates(phrases: PhraseTable): ReadonlyMap<string, Entry> {
  const states = new Map<string, Entry>();
  const own = new Map(lines(stateNames).map((line) => [line[0]!, line]));
  const numbers = new Map(
    cowCodes
      .trim()
      .split(/[|\n]/)
      .map((pair) => pair.split(' ') as [string, string]),
  );
  for (const [code, common, official, capitals, demonym, iso3] of lines(countries)) {
    const [, short, others, adjectives, people, seats] = own.get(code!) ?? [];
    const name = short || common!;
    const aliases = [...new Set([common!, official!, ...items(others)])].filter((alias) => alias !== name);
    const state = entry('state', {
      id: `state:${code}`,
      name,
      actorKind: 'state',
      country: code!,
      aliases,
      iso3: iso3 ?? null,
      cow: Number(numbers.get(code!)) || null,
    });
    states.set(code!, state);
    for (const form of [name, ...aliases]) phrases.add(withoutArticle(form), state);
    const seat = { ...state, kind: 'seat' as const };
    for (const form of [...items(capitals), ...items(seats)]) {
      if (!unsafeSeats.has(fold(form))) phrases.add(withoutArticle(form), seat);
    }
    const adjective = entry('adjective', { country: code! });
    for (const form of items(adjectives).length > 0 ? items(adjectives) : demonym!.split(', ')) {
      if (form !== '' && form !== name) phrases.add(form, adjective);
    }
    for (const form of items(people)) {
      if (!items(adjectives).includes(form)) phrases.add(form, peopleEntry(form, code!));
    }
  }
  return states;
}

function peopleEntry(name: string, country: string): Entry {
  return entry('people', { id: `group:${slug(name)}`, name, actorKind: 'group', country, plural: true });
}

function addRegions(phrases: PhraseTable): void {
  for (const [name, country, adjectives, people] of lines(regions)) {
    phrases.add(name!, entry('region', { id: `region:${slug(name!)}`, name: name!, country: country! }));
    const adjective = entry('adjective', { id: `region:${slug(name!)}`, country: country! });
    for (const form of items(adjectives)) phrases.add(form, adjective);
    for (const form of items(people)) {
      if (!items(adjectives).includes(form)) phrases.add(form, peopleEntry(form, country!));
    }
  }
}

function addOrganisations(phrases: PhraseTable): ReadonlySet<string> {
  const bodies = new Set<string>();
  for (const [key, name, others, country] of [...lines(organisations), ...lines(media)]) {
    const aliases = items(others);
    const organisation = entry('organisation', {
      id: `org:${key}`,
      name: withoutArticle(name!),
      country: country || null,
      aliases,
    });
    for (const form of [name!, ...aliases]) {
      if (form === 'Brussels') phrases.add(form, { ...organisation, kind: 'seat' });
      else phrases.add(form, organisation);
    }
    bodies.add(organisation.id);
  }
  return bodies;
}

function addMemberships(phrases: PhraseTable): void {
  for (const [plural, singular, adjective, code] of lines(memberships)) {
    const country = code || null;
    const group = { id: `group:${slug(plural!)}`, name: plural!, actorKind: 'group' as const, country };
    phrases.add(plural!, entry('people', { ...group, plural: true }));
    const membership = entry('adjective', { id: `member:${slug(plural!)}`, country });
    if (adjective) phrases.add(adjective, membership);
    if (singular !== plural && singular !== adjective) phrases.add(singular!, membership);
  }
}

function addFigures(phrases: PhraseTable): ReadonlyMap<string, Entry> {
  const people = new Map<string, Entry>();
  for (const [name, gender, country, role, others] of lines(figures)) {
    const aliases = items(others);
    const figure = entry('figure', {
      id: `person:${slug(name!)}`,
      name: name!,
      actorKind: 'person',
      country: country || null,
      gender: gender as Gender,
      role: role || null,
      aliases,
    });
    for (const form of [name!, ...aliases]) {
      phrases.add(form, figure);
      people.set(fold(form), figure);
    }
  }
  return people;
}

const classes: readonly (readonly [string, RoleClass, Gender])[] = [
  [womanRoles, 'person', 'f'],
  [manRoles, 'person', 'm'],
  [governmentRoles, 'government', null],
  [personRoles, 'person', null],
  [organRoles, 'organ', null],
  [documentRoles, 'document', null],
];

function addRoles(phrases: PhraseTable): void {
  const seen = new Set<string>();
  const add = (form: string, found: Entry): void => {
    if (seen.has(form)) return;
    seen.add(form);
    phrases.add(form.toLowerCase() === form ? form : form.toLowerCase(), found);
  };
  for (const office of portfolioOffices) {
    for (const portfolio of portfolios.split('|')) {
      for (const link of ['of', 'for']) {
        add(
          `${office} ${link} ${portfolio}`,
          entry('role', { role: ministry(office, portfolio), roleClass: 'person' }),
        );
      }
    }
  }
  for (const [list, roleClass, gender] of classes) {
    for (const item of list.split('|')) {
      const [singular, plural = pluralOf(singular!)] = item.split(':') as [string, string?];
      const collective = bareOrgans.has(singular) && /(?:s|police)$/.test(singular);
      const fields = { role: singular, roleClass, gender };
      add(singular, entry('role', { ...fields, plural: collective }));
      if (!collective) add(plural, entry('role', { ...fields, plural: true }));
    }
  }
}

/** "minister for foreign affairs" is a foreign minister; other ministers are named after what they are given. */
function ministry(office: string, portfolio: string): string {
  if (office !== 'minister') return `${office} for ${portfolio}`;
  return portfolio === 'foreign affairs' ? 'minister of foreign affairs' : `${portfolio.replace(/^the /, '')} minister`;
}

function withoutArticle(form: string): string {
  return form.replace(/^the /, '');
}
