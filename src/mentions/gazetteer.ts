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
  /** "Swedes", by the code of the state. */
  readonly peoples: ReadonlyMap<string, Entry>;
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
  if (kind === 'state') {
    if (iso3 && cow) return { id, name, kind, country, role, aliases, iso3, cow };
    return { id, name, kind, country, role, aliases, ...(iso3 && { iso3 }), ...(cow && { cow }) };
  }
  return wikidata ? { id, name, kind, country, role, aliases, wikidata } : { id, name, kind, country, role, aliases };
}

/** The cells of a line; a cell that is not there is empty. */
type Cells = (column: number) => string;

function lines(table: string): Cells[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('|');
      return (column) => cells[column] ?? '';
    });
}

const items = (cell: string): string[] => cell.split(';').filter((item) => item !== '');
/** An empty cell says nothing. */
const orNull = (cell: string): string | null => (cell === '' ? null : cell);
const genderIn = (cell: string): Gender => (cell === 'm' || cell === 'f' ? cell : null);

function build(): Gazetteer {
  const phrases = new PhraseTable();
  const peoples = new Map<string, Entry>();
  const states = addStates(phrases, peoples);
  addRegions(phrases);
  const bodies = addOrganisations(phrases);
  addMemberships(phrases);
  const people = addFigures(phrases);
  for (const cells of lines(guards)) {
    for (const phrase of items(cells(0))) phrases.add(phrase, entry('guard', { name: phrase }));
  }
  for (const form of regionalAdjectives.split('|')) phrases.add(form, entry('adjective'));
  addRoles(phrases);
  for (const cells of lines(titles))
    phrases.add(cells(0), entry('title', { gender: genderIn(cells(1)), role: orNull(cells(2)) }));
  return { phrases, states, peoples, figures: people, organisations: bodies };
}

/** Columns: `countries` has code, name, official name, capitals, demonym; `stateNames` code, short name, other names, adjectives, people, seats. */
function addStates(phrases: PhraseTable, peoples: Map<string, Entry>): ReadonlyMap<string, Entry> {
  const states = new Map<string, Entry>();
  const numbers = new Map(
    cowCodes
      .trim()
      .split(/[|\n]/)
      .map((pair) => pair.split(' ') as [string, string]),
  );
  const own = new Map(lines(stateNames).map((cells) => [cells(0), cells]));
  for (const common of lines(countries)) {
    const code = common(0);
    const known = own.get(code) ?? (() => '');
    const name = known(1) || common(1);
    const aliases = [...new Set([common(1), common(2), ...items(known(2))])].filter((alias) => alias !== name);
    const state = entry('state', {
      id: `state:${code}`,
      name,
      actorKind: 'state',
      country: code,
      aliases,
      iso3: common(5) || null,
      cow: Number(numbers.get(code)) || null,
    });
    states.set(code, state);
    for (const form of [name, ...aliases]) phrases.add(withoutArticle(form), state);
    addSeats(phrases, state, [...items(common(3)), ...items(known(5))]);
    const adjectives = items(known(3));
    const adjective = entry('adjective', { country: code });
    for (const form of adjectives.length > 0 ? adjectives : common(4).split(', '))
      if (form !== '' && form !== name) phrases.add(form, adjective);
    // "Chads army": many a collection of texts has lost its apostrophes.
    if (!name.endsWith('s')) phrases.add(`${name}s`, adjective);
    const [people] = addPeople(phrases, code, adjectives, items(known(4)));
    if (people) peoples.set(code, people);
  }
  return states;
}

function addSeats(phrases: PhraseTable, state: Entry, seats: readonly string[]): void {
  const seat = { ...state, kind: 'seat' as const };
  for (const form of seats) if (!unsafeSeats.has(fold(form))) phrases.add(withoutArticle(form), seat);
}

/** The names of a people but for those that are adjectives as well ("the Swiss"). */
function addPeople(
  phrases: PhraseTable,
  country: string,
  adjectives: readonly string[],
  names: readonly string[],
): readonly Entry[] {
  const own = names.filter((name) => !adjectives.includes(name));
  return own.map((name) => {
    const people = entry('people', { id: `group:${slug(name)}`, name, actorKind: 'group', country, plural: true });
    phrases.add(name, people);
    return people;
  });
}

/** Columns: name, code, adjectives, people. */
function addRegions(phrases: PhraseTable): void {
  for (const cells of lines(regions)) {
    const [name, country] = [cells(0), cells(1)];
    const id = `region:${slug(name)}`;
    phrases.add(name, entry('region', { id, name, country }));
    const adjective = entry('adjective', { id, country });
    for (const form of items(cells(2))) phrases.add(form, adjective);
    addPeople(phrases, country, items(cells(2)), items(cells(3)));
  }
}

/** Columns: key, name, other names, code. */
function addOrganisations(phrases: PhraseTable): ReadonlySet<string> {
  const bodies = new Set<string>();
  for (const cells of [...lines(organisations), ...lines(media)]) {
    const aliases = items(cells(2));
    const name = withoutArticle(cells(1));
    const organisation = entry('organisation', { id: `org:${cells(0)}`, name, country: orNull(cells(3)), aliases });
    for (const form of [cells(1), ...aliases]) {
      if (form === 'Brussels') phrases.add(form, { ...organisation, kind: 'seat' });
      else phrases.add(form, organisation);
    }
    bodies.add(organisation.id);
  }
  return bodies;
}

/** Columns: plural, singular, adjective, code. */
function addMemberships(phrases: PhraseTable): void {
  for (const cells of lines(memberships)) {
    const [plural, singular, adjective] = [cells(0), cells(1), cells(2)];
    const country = orNull(cells(3));
    const group = { id: `group:${slug(plural)}`, name: plural, actorKind: 'group' as const, country };
    phrases.add(plural, entry('people', { ...group, plural: true }));
    const membership = entry('adjective', { id: `member:${slug(plural)}`, country });
    if (adjective) phrases.add(adjective, membership);
    if (singular !== plural && singular !== adjective) phrases.add(singular, membership);
  }
}

/** Columns: name, gender, code, role, other names. */
function addFigures(phrases: PhraseTable): ReadonlyMap<string, Entry> {
  const people = new Map<string, Entry>();
  for (const cells of lines(figures)) {
    const name = cells(0);
    const aliases = items(cells(4));
    const figure = entry('figure', {
      id: `person:${slug(name)}`,
      name,
      actorKind: 'person',
      country: orNull(cells(2)),
      gender: genderIn(cells(1)),
      role: orNull(cells(3)),
      aliases,
    });
    for (const form of [name, ...aliases]) {
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

/** Nouns that are plural as they are ("troops", "police"), if they go without an article. */
const COLLECTIVE = /(?:s|police)$/;

function addRoles(phrases: PhraseTable): void {
  // Hundreds of offices begin with a few words, and are made where a text has one of those.
  for (const office of portfolioOffices) phrases.addLater(office, () => ministerialOffices(office));
  for (const [list, roleClass, gender] of classes) {
    for (const item of list.split('|')) {
      const [singular = '', plural = pluralOf(singular)] = item.split(':');
      const collective = bareOrgans.has(singular) && COLLECTIVE.test(singular);
      const made = (form: string, isPlural: boolean) => () => [
        [form.toLowerCase(), entry('role', { role: singular, roleClass, gender, plural: isPlural })] as const,
      ];
      phrases.addLater(singular, made(singular, collective));
      if (!collective) phrases.addLater(plural, made(plural, true));
    }
  }
}

/** "minister of trade", "secretary of state for energy" with the roles that they are. */
function ministerialOffices(office: string): (readonly [string, Entry])[] {
  return portfolios
    .split('|')
    .flatMap((portfolio) =>
      ['of', 'for'].map(
        (link) =>
          [
            `${office} ${link} ${portfolio}`.toLowerCase(),
            entry('role', { role: ministry(office, portfolio), roleClass: 'person' }),
          ] as const,
      ),
    );
}

/** "minister for foreign affairs" is a foreign minister; other ministers are named after what they are given. */
function ministry(office: string, portfolio: string): string {
  if (office !== 'minister') return `${office} for ${portfolio}`;
  return portfolio === 'foreign affairs' ? 'minister of foreign affairs' : `${portfolio.replace(/^the /, '')} minister`;
}

function withoutArticle(form: string): string {
  return form.replace(/^the /, '');
}
