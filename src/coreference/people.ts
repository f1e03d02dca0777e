import type { Draft, PersonRecord } from '../mentions/drafts';
import { type Entry, fold, slug } from '../mentions/entries';
import { genderOfName, isGivenName } from '../mentions/lexicon';
import { partName, withoutInitials } from '../mentions/nameParts';
import { roleFits } from '../mentions/roles';
import { itemAt, lastItem } from '../runtime/lists';
import { isFamilyFirst } from './nameEvidence';
import type { OfficeHolders } from './officeHolders';
import { type BareName, withoutArticle } from './personNames';

/** Persons that are kept under one part of a name; keeps the work linear on any input. Own choice. */
const MOST_NAMESAKES = 24;

/** Letters above which a word within a name may be the first of two surnames, and is no particle or initial. Own choice. */
const SHORTEST_SURNAME = 3;

/** The key, which no suffix is, of the person who had a name last. */
const LATEST = 'latest';

/** The persons of a text, found by any part of their names. */
export class People {
  readonly records: PersonRecord[] = [];
  readonly holders: OfficeHolders;
  readonly #byPart = new Map<string, PersonRecord[]>();
  readonly #inOffice = new Map<string, readonly PersonRecord[]>();
  readonly #byId = new Map<string, PersonRecord>();
  /** By the whole name without initials, then by what follows it. */
  readonly #byName = new Map<string, Map<string, PersonRecord>>();
  /** The last number that was given to an id. */
  readonly #namesakes = new Map<string, number>();

  constructor(holders: OfficeHolders) {
    this.holders = holders;
  }

  /** The records that a name, or its end, or its beginning may stand for. */
  find(part: string): readonly PersonRecord[] {
    return this.#byPart.get(part) ?? [];
  }

  /** Up to a few persons who hold a role (any, if null) for a country (any, if null). Asked only when all persons are known. */
  inOffice(role: string | null, country: string | null): readonly PersonRecord[] {
    const key = `${role}|${country}`;
    let holders = this.#inOffice.get(key);
    if (!holders) {
      holders = this.#findHolders(role, country);
      this.#inOffice.set(key, holders);
    }
    return holders;
  }

  #findHolders(role: string | null, country: string | null): PersonRecord[] {
    // Many persons share few roles.
    const fitting = new Map<string | null, boolean>();
    const fits = (held: string | null): boolean => {
      const known = fitting.get(held) ?? (role !== null && roleFits(role, held));
      fitting.set(held, known);
      return known;
    };
    const holders: PersonRecord[] = [];
    for (const record of this.records) {
      if (holders.length === MOST_NAMESAKES) break;
      if (country !== null && record.country !== country) continue;
      if (role === null || fits(record.role) || record.otherRoles.some(fits)) holders.push(record);
    }
    return holders;
  }

  /** Finds or makes the record of a full name. */
  add({ written, keys }: BareName, draft: Draft, entry: Entry | null = draft.entry): PersonRecord {
    const byEntry = entry && this.#byId.get(entry.id);
    const record = byEntry ?? this.#named(keys) ?? this.#create(entry, written, keys, draft.nameFirst);
    if (!entry && keys.length > record.keys.length && record.id === `person:${slug(record.name)}`) {
      record.name = written.join(' ');
      record.keys = keys;
    }
    learn(record, draft);
    record.aliases.add(written.join(' '));
    this.#index(record, keys);
    return record;
  }

  /** The same; a leader is named as the text writes the name when it first does so in full. */
  addWritten(name: BareName, draft: Draft, leader: Entry | null): PersonRecord {
    const isNew = leader !== null && !this.#byId.has(leader.id);
    const record = this.add(name, draft, draft.entry ?? leader);
    const { written } = name;
    if (isNew && !draft.entry && written.length > 1 && record.id === leader?.id) {
      record.aliases.add(record.name);
      record.name = written.join(' ');
    }
    return record;
  }

  /** The record of a leader, where the text has told of them so far. */
  ofLeader({ id }: Entry): PersonRecord | undefined {
    return this.#byId.get(id);
  }

  /** The record of a leader whom the text only calls by the office. */
  inOfficeOf(leader: Entry, draft: Draft): PersonRecord {
    const record = this.#byId.get(leader.id) ?? this.#create(leader, [], [], draft.first);
    learn(record, draft);
    return record;
  }

  /**
   * Who was named so before: with the same "Jr." or number behind it, or with none. A name without one stands for whoever had it
   * last, with or without.
   */
  #named(keys: readonly string[]): PersonRecord | undefined {
    const { words, suffix } = partName(keys);
    const bare = withoutInitials(words).join(' ');
    const bearers = this.#byName.get(bare);
    return suffix === '' ? bearers?.get(LATEST) : (bearers?.get(suffix) ?? bearers?.get(''));
  }

  #create(entry: Entry | null, written: readonly string[], keys: readonly string[], first: number): PersonRecord {
    const name = entry ? entry.name : written.join(' ');
    const own = entry ? entry.name.split(' ').map(fold) : keys;
    const id = this.#freeId(entry ? entry.id : `person:${slug(name)}`);
    const record: PersonRecord = {
      person: true,
      id,
      name,
      keys: own,
      familyFirst: isFamilyFirst(partName(own).words),
      gender: entry?.gender ?? null,
      country: entry?.country ?? null,
      role: null,
      otherRoles: [],
      aliases: new Set(entry?.aliases ?? []),
      wikidata: entry?.wikidata ?? null,
      office: entry?.role ?? null,
      international: entry?.international ?? false,
      first,
    };
    record.gender ??= genderOfName(record.familyFirst ? '' : (own[0] ?? ''));
    this.records.push(record);
    this.#byId.set(id, record);
    if (entry) this.#index(record, own);
    return record;
  }

  /** The id itself, or with the next number behind it where others have it: "person:ana-kim-2". */
  #freeId(id: string): string {
    let free = id;
    let count = this.#namesakes.get(id) ?? 1;
    // A name may end in such a number itself, so it is looked whether the id is free; each step takes a number for good.
    while (this.#byId.has(free)) free = `${id}-${++count}`;
    this.#namesakes.set(id, count);
    return free;
  }

  #index(record: PersonRecord, keys: readonly string[]): void {
    const { words, suffix } = partName(keys);
    const bare = withoutInitials(words).join(' ');
    const bearers = this.#byName.get(bare);
    if (bearers) bearers.set(suffix, record).set(LATEST, record);
    else this.#byName.set(bare, new Map([[suffix, record]]).set(LATEST, record));
    for (let k = 0; k < words.length; k++) {
      this.#put(words.slice(k).join(' '), record);
      if (k > 0 && words.length > 2) this.#put(words.slice(0, k).join(' '), record);
    }
    this.#put(bare, record);
    // "Evo Morales" of "Evo Morales Ayma", who is called Morales.
    const middle = words.length > 2 ? (words.at(-2) ?? '') : '';
    if (middle.length > SHORTEST_SURNAME && !isGivenName(middle)) this.#put(middle, record);
    this.#put(itemAt(words, 0), record);
    const plain = withoutArticle(lastItem(words));
    this.#put(plain, record);
    if (!plain.includes('-')) this.#put(`al-${plain}`, record);
  }

  #put(part: string, record: PersonRecord): void {
    const records = this.#byPart.get(part);
    if (!records) this.#byPart.set(part, [record]);
    else if (records.length < MOST_NAMESAKES && !records.includes(record)) records.push(record);
  }
}

/** Takes what a mention tells of a person; the first that tells it counts. */
export function learn(record: PersonRecord, draft: Draft): void {
  record.gender = draft.gender ?? record.gender;
  record.country ??= draft.country;
  takeRole(record, draft.role);
}

/** The first role is the one that is told, "the army chief" and "the general" may both be said later. */
export function takeRole(record: PersonRecord, role: string | null): void {
  record.role ??= role;
  const { otherRoles } = record;
  if (role !== null && role !== record.role && otherRoles.length < MOST_ROLES && !otherRoles.includes(role))
    otherRoles.push(role);
}

/** Roles of one person that are kept beside the first. Own choice. */
const MOST_ROLES = 4;
