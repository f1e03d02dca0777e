/** Gives names their persons. */
import { commonSurnames, surnamesOfStates } from '../english/mentions/figures';
import { type Draft, isRecord, type PersonRecord, type ScannedText } from '../mentions/drafts';
import type { Entry } from '../mentions/entries';
import { partName } from '../mentions/nameParts';
import { isAcronym } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { fullNameEvidence, singleNameEvidence } from './nameEvidence';
import type { OfficeHolders } from './officeHolders';
import { learn, People } from './people';
import { type BareName, bareName, figureBySurname, keysOf, surnameOf } from './personNames';

/** Least evidence with which a run of capitals is a person's full name, and a single word a person. Own choice. */
const FULL_NAME = 0.5;
const SINGLE_NAME = 0.6;
/**
 * Pass 4. In: all drafts of the text, nested ones too, in order. Gives drafts of names their persons: full names first, so that
 * a surname may stand before the name that it belongs to; then surnames, given names and names with a title alone.
 */
export function resolvePeople(scanned: ScannedText, drafts: readonly Draft[], holders: OfficeHolders): People {
  const people = new People(holders);
  const names = drafts.filter(isPersonal);
  addFullNames(scanned, names, people);
  const singles = new Set<string>();
  for (let k = 0; k < drafts.length; k++) {
    const draft = itemAt(drafts, k);
    if (draft.actor || !isPersonal(draft) || !isSingle(draft)) continue;
    if (singleNameEvidence(scanned, draft, drafts[k + 1]) >= SINGLE_NAME)
      singles.add(itemAt(scanned.keys, draft.nameFirst));
  }
  const latest = new Map<string, PersonRecord>();
  const bare = new Map<string, PersonRecord>();
  const known: KnownPersons = { people, holders, singles, latest };
  for (let k = 0; k < names.length; k++) {
    const draft = names[k] as Draft;
    if (!draft.actor) resolveShort(scanned, draft, known);
    if (isRecord(draft.actor)) {
      const surname = surnameOf(draft.actor);
      if (isSingle(draft) && !draft.titled && !bare.has(surname)) bare.set(surname, draft.actor);
      if (!(latest.has(surname) && isKin(scanned, draft))) latest.set(surname, bare.get(surname) ?? draft.actor);
    }
  }
  return people;
}

/** "his brother, | Mayor Olav Lund": told of for the sake of somebody else. */
const isKin = ({ keys }: ScannedText, { first }: Draft): boolean =>
  /^(?:husband|wife|father|mother|son|daughter|brother|sister)$/.test(
    keys[keys[first - 1] === ',' ? first - 2 : first - 1] ?? '',
  );

const isSingle = ({ nameFirst, nameLast }: Draft): boolean => nameLast - nameFirst === 1;

function addFullNames(scanned: ScannedText, names: readonly Draft[], people: People): void {
  const recurring = new Set<string>();
  const short: Draft[] = [];
  const full: Draft[] = [];
  for (let k = 0; k < names.length; k++) {
    const draft = names[k] as Draft;
    if (isSingle(draft)) recurring.add(itemAt(scanned.keys, draft.nameFirst));
    if (draft.form !== 'name' || partName(keysOf(scanned, draft)).words.length > 1) full.push(draft);
    // "Kim Jr." may stand before the name that it belongs to; "Charles III" is a full name where it belongs to none.
    else if (!isSingle(draft)) short.push(draft);
  }
  for (let k = 0; k < full.length; k++) addFull(scanned, full[k] as Draft, people, recurring);
  for (let k = 0; k < short.length; k++) addFull(scanned, short[k] as Draft, people, recurring);
}

function addFull(scanned: ScannedText, draft: Draft, people: People, recurring: ReadonlySet<string>): void {
  const name = bareName(scanned, draft);
  const leader = draft.form === 'name' ? people.holders.named(name.keys, draft) : null;
  const evidence = draft.form !== 'name' || leader ? 0.95 : fullNameEvidence(scanned, draft, recurring);
  if (evidence >= FULL_NAME && !isPartOf(people, scanned, draft, name))
    draft.actor = people.addWritten(name, draft, leader);
  if (draft.actor) draft.confidence = Math.min(0.95, evidence);
}

function isPersonal(draft: Draft): boolean {
  return (
    draft.form === 'name' || draft.form === 'figure' || (draft.form === 'custom' && draft.entry?.actorKind === 'person')
  );
}

/** "López Obrador" after "Andrés Manuel López Obrador" is no full name of its own, nor is "Kim Jr." after "John Kim Jr.". */
function isPartOf(people: People, scanned: ScannedText, draft: Draft, { keys: written }: BareName): boolean {
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
  /** Who was first called by each surname alone, or else named last under it. */
  readonly latest: ReadonlyMap<string, PersonRecord>;
}

/** "Sorel" after "Anna Sorel"; else a leader or figure who is known by that name, or somebody of whom only this much is told. */
function resolveShort(scanned: ScannedText, draft: Draft, known: KnownPersons): void {
  const name = bareName(scanned, draft);
  const part = name.keys.join(' ');
  const bearers = bearersOf(part, draft, known.people);
  const first = bearers[0];
  if (first) {
    const recent = known.latest.get(part);
    const record = bearers.length > 1 && recent && bearers.includes(recent) ? recent : first;
    learn(record, draft);
    record.aliases.add(part === surnameOf(record) ? name.written.join(' ') : record.name);
    draft.actor = record;
    const bySurname = surnameOf(record) === part || part.includes(' ');
    draft.confidence = (bearers.length > 1 ? 0.6 : 0.92) * (bySurname ? 1 : 0.85);
    return;
  }
  const figure = figureCalled(part, draft, known);
  if (figure) {
    draft.entry = figure;
    draft.actor = known.people.add(name, draft, figure);
    draft.confidence = 0.85;
    return;
  }
  const single = draft.nameLast - draft.nameFirst === 1 && !isAcronym(itemAt(scanned.tokens, draft.nameFirst));
  if (draft.titled || (single && known.singles.has(part))) {
    if (draft.titled) draft.country ??= known.holders.stateOf(part, draft);
    draft.actor = known.people.add(name, draft);
    draft.confidence = draft.titled ? 0.85 : 0.6;
  }
}

/** The persons of the text who may be called so, by their gender and their names: "Mrs. Lund" is not Peter Lund, but his wife. */
function bearersOf(part: string, draft: Draft, people: People): readonly PersonRecord[] {
  const named = people.find(part);
  if (named.length === 0) return named;
  return named
    .filter((record) => !draft.gender || !record.gender || record.gender === draft.gender)
    .filter((record) => surnameOf(record) === part || record.keys.length > part.split(' ').length);
}

/** Whom the world knows by that name; by a common surname only together with the role, or by some where their state is named. */
function figureCalled(part: string, draft: Draft, { holders, singles }: KnownPersons): Entry | null {
  const leader = (draft.titled && holders.titled(part, draft)) || (singles.has(part) && holders.called(part)) || null;
  if (leader) return leader;
  const figure = figureBySurname(part);
  if (!figure || !commonSurnames.has(part)) return figure ?? null;
  if (surnamesOfStates.has(part) && holders.names(figure.country)) return figure;
  return draft.titled && draft.role !== null && figure.role === draft.role ? figure : null;
}
