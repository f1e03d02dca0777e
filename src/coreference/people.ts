import { commonSurnames } from '../english/mentions/figures';
import { nobleTitles, suffixes } from '../english/mentions/titles';
import type { Draft, PersonRecord, ScannedText } from '../mentions/drafts';
import { type Entry, fold, slug } from '../mentions/entries';
import { gazetteer } from '../mentions/gazetteer';
import { genderOfName } from '../mentions/lexicon';
import { partName, withoutInitials } from '../mentions/nameParts';
import { roleFits } from '../mentions/roles';
import { isAcronym } from '../mentions/wordFacts';
import { itemAt, lastItem } from '../runtime/lists';
import { isLowerAt } from '../text';
import { fullNameEvidence, isFamilyFirst, singleNameEvidence } from './nameEvidence';
import type { OfficeHolders } from './officeHolders';

/** Least evidence with which a run of capitals is a person's full name, and a single word a person. Own choice. */
const FULL_NAME = 0.5;
const SINGLE_NAME = 0.6;
/** Persons that are kept under one part of a name; keeps the work linear on any input. Own choice. */
const MOST_NAMESAKES = 24;

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
    const holders: PersonRecord[] = [];
    for (const record of this.records) {
      if (holders.length === MOST_NAMESAKES) break;
      if (country !== null && record.country !== country) continue;
      const fits = role === null || (fitting.get(record.role) ?? roleFits(role, record.role));
      fitting.set(record.role, fits);
      if (fits) holders.push(record);
    }
    return holders;
  }

  /** Finds or makes the record of a full name. */
  add(scanned: ScannedText, draft: Draft, entry: Entry | null = draft.entry): PersonRecord {
    const written = nameWords(scanned, draft);
    const keys = written.map(fold);
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
  addWritten(scanned: ScannedText, draft: Draft, leader: Entry | null): PersonRecord {
    const isNew = leader !== null && !this.#byId.has(leader.id);
    const record = this.add(scanned, draft, draft.entry ?? leader);
    const written = nameWords(scanned, draft);
    if (isNew && !draft.entry && written.length > 1 && record.id === leader?.id) {
      record.aliases.add(record.name);
      record.name = written.join(' ');
    }
    return record;
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
      genderSure: entry?.gender != null,
      country: entry?.country ?? null,
      role: null,
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
    this.#put(itemAt(words, 0), record);
    const plain = lastItem(words).replace(/^(?:al|el)-/, '');
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
function learn(record: PersonRecord, draft: Draft): void {
  if (draft.gender) {
    record.gender = draft.gender;
    record.genderSure = true;
  }
  record.country ??= draft.country;
  record.role ??= draft.role;
}

/**
 * Pass 4. In: all drafts of the text, nested ones too, in order. Gives drafts of names their persons: full names first, so that
 * a surname may stand before the name that it belongs to; then surnames, given names and names with a title alone.
 */
export function resolvePeople(scanned: ScannedText, drafts: readonly Draft[], holders: OfficeHolders): People {
  const people = new People(holders);
  const names = drafts.filter(isPersonal);
  const recurring = new Set(
    names
      .filter((draft) => draft.nameLast - draft.nameFirst === 1)
      .map((draft) => itemAt(scanned.keys, draft.nameFirst)),
  );
  const addFull = (draft: Draft): void => {
    const leader = draft.form === 'name' ? holders.named(nameWords(scanned, draft).map(fold), draft) : null;
    const evidence = draft.form !== 'name' || leader ? 0.95 : fullNameEvidence(scanned, draft, recurring);
    if (evidence >= FULL_NAME && !isPartOf(people, scanned, draft))
      draft.actor = people.addWritten(scanned, draft, leader);
    if (draft.actor) draft.confidence = Math.min(0.95, evidence);
  };
  const isShort = (draft: Draft): boolean =>
    draft.form === 'name' && partName(keysOf(scanned, draft)).words.length === 1;
  for (const draft of names) if (!isShort(draft)) addFull(draft);
  // "Kim Jr." may stand before the name that it belongs to; "Charles III" is a full name where it belongs to none.
  for (const draft of names) if (isShort(draft) && draft.nameLast - draft.nameFirst > 1) addFull(draft);
  const singles = new Set<string>();
  for (const draft of names) {
    if (!draft.actor && draft.nameLast - draft.nameFirst === 1 && singleNameEvidence(scanned, draft) >= SINGLE_NAME) {
      singles.add(itemAt(scanned.keys, draft.nameFirst));
    }
  }
  let latest = new Map<string, PersonRecord>();
  for (const draft of names) {
    if (!draft.actor) resolveShort(scanned, draft, { people, holders, singles, latest });
    if (draft.actor && 'person' in draft.actor) latest = latest.set(surnameOf(draft.actor), draft.actor);
  }
  return people;
}

function isPersonal(draft: Draft): boolean {
  return (
    draft.form === 'name' || draft.form === 'figure' || (draft.form === 'custom' && draft.entry?.actorKind === 'person')
  );
}

/** "López Obrador" after "Andrés Manuel López Obrador" is no full name of its own, nor is "Kim Jr." after "John Kim Jr.". */
function isPartOf(people: People, scanned: ScannedText, draft: Draft): boolean {
  const written = nameWords(scanned, draft).map(fold);
  const { words, suffix } = partName(written);
  const short = words.length === 1 && suffix !== '';
  if (draft.form !== 'name' || (itemAt(scanned.facts, draft.nameFirst).given && !short)) return false;
  const named = people.find(words.join(' '));
  const record = suffix === '' ? named[0] : named.find(({ keys }) => partName(keys).suffix === suffix);
  if (!record || record.keys.length <= written.length) return false;
  learn(record, draft);
  draft.actor = record;
  draft.confidence = 0.9;
  return true;
}

/** What short names are looked up in. */
interface KnownPersons {
  readonly people: People;
  readonly holders: OfficeHolders;
  /** Single words that are persons by what stands beside them. */
  readonly singles: ReadonlySet<string>;
  /** Who was named last under each surname. */
  readonly latest: ReadonlyMap<string, PersonRecord>;
}

function resolveShort(scanned: ScannedText, draft: Draft, { people, holders, singles, latest }: KnownPersons): void {
  const part = nameWords(scanned, draft).map(fold).join(' ');
  const named = people.find(part);
  const agreeing = named.filter((record) => !draft.gender || !record.gender || record.gender === draft.gender);
  const found = agreeing.length > 0 ? agreeing : named.filter((record) => !record.genderSure);
  const bearers = found.filter((record) => surnameOf(record) === part || record.keys.length > part.split(' ').length);
  const [first] = bearers;
  if (first) {
    const recent = latest.get(part);
    const record = bearers.length > 1 && recent && bearers.includes(recent) ? recent : first;
    learn(record, draft);
    record.aliases.add(part === surnameOf(record) ? nameText(scanned, draft) : record.name);
    draft.actor = record;
    const bySurname = surnameOf(record) === part || part.includes(' ');
    draft.confidence = (bearers.length > 1 ? 0.6 : 0.92) * (bySurname ? 1 : 0.85);
    return;
  }
  const leader = (draft.titled && holders.titled(part, draft)) || (singles.has(part) && holders.called(part)) || null;
  const figure = leader ?? figureBySurname(part);
  if (
    figure &&
    (leader || !commonSurnames.has(part) || (draft.titled && draft.role !== null && figure.role === draft.role))
  ) {
    draft.entry = figure;
    draft.actor = people.add(scanned, draft, figure);
    draft.confidence = 0.85;
    return;
  }
  const single = draft.nameLast - draft.nameFirst === 1;
  if (
    single && !isAcronym(itemAt(scanned.tokens, draft.nameFirst)) ? draft.titled || singles.has(part) : draft.titled
  ) {
    draft.actor = people.add(scanned, draft);
    draft.confidence = draft.titled ? 0.85 : 0.6;
  }
}

let surnames: Map<string, Entry> | null = null;

function figureBySurname(part: string): Entry | undefined {
  if (!surnames) {
    surnames = new Map();
    for (const [name, figure] of gazetteer().figures) {
      const { words } = partName(name.split(' '));
      const surname = isFamilyFirst(words) ? itemAt(words, 0) : lastItem(words);
      surnames.set(surname, figure);
      surnames.set(surname.replace(/^(?:al|el)-/, ''), figure);
    }
  }
  return surnames.get(part);
}

/** The folded word under which a person is usually named again. */
export function surnameOf(record: PersonRecord): string {
  if (record.familyFirst) return itemAt(record.keys, 0);
  return partName(record.keys).words.at(-1) ?? '';
}

/** The words of the bare name, with a title of nobility before a single word; shouted ones in ordinary spelling. */
export function nameWords(scanned: ScannedText, draft: Draft): string[] {
  const noble = draft.nameLast - draft.nameFirst === 1 && nobleTitles.has(scanned.keys[draft.nameFirst - 1] ?? '');
  return scanned.tokens
    .slice(draft.nameFirst - Number(noble && draft.first < draft.nameFirst), draft.nameLast)
    .map(({ text }) =>
      text.length > 3 &&
      !suffixes.has(text.toLowerCase()) &&
      !isLowerAt(text, 1) &&
      text === text.toUpperCase() &&
      !text.includes('.')
        ? text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
        : text,
    );
}

const keysOf = (scanned: ScannedText, draft: Draft): readonly string[] =>
  scanned.keys.slice(draft.nameFirst, draft.nameLast);

function nameText(scanned: ScannedText, draft: Draft): string {
  return nameWords(scanned, draft).join(' ');
}
