/** Gives names their persons. */
import { commonSurnames } from '../english/mentions/figures';
import type { Draft, PersonRecord, ScannedText } from '../mentions/drafts';
import { type Entry, fold } from '../mentions/entries';
import { partName } from '../mentions/nameParts';
import { isAcronym } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { fullNameEvidence, singleNameEvidence } from './nameEvidence';
import type { OfficeHolders } from './officeHolders';
import { learn, People } from './people';
import { figureBySurname, keysOf, nameText, nameWords, surnameOf } from './personNames';

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

/** "Sorel" after "Anna Sorel"; else a leader or figure who is known by that name, or somebody of whom only this much is told. */
function resolveShort(scanned: ScannedText, draft: Draft, known: KnownPersons): void {
  const part = nameWords(scanned, draft).map(fold).join(' ');
  const bearers = bearersOf(part, draft, known.people);
  const [first] = bearers;
  if (first) {
    const recent = known.latest.get(part);
    const record = bearers.length > 1 && recent && bearers.includes(recent) ? recent : first;
    learn(record, draft);
    record.aliases.add(part === surnameOf(record) ? nameText(scanned, draft) : record.name);
    draft.actor = record;
    const bySurname = surnameOf(record) === part || part.includes(' ');
    draft.confidence = (bearers.length > 1 ? 0.6 : 0.92) * (bySurname ? 1 : 0.85);
    return;
  }
  const figure = figureCalled(part, draft, known);
  if (figure) {
    draft.entry = figure;
    draft.actor = known.people.add(scanned, draft, figure);
    draft.confidence = 0.85;
    return;
  }
  const single = draft.nameLast - draft.nameFirst === 1 && !isAcronym(itemAt(scanned.tokens, draft.nameFirst));
  if (draft.titled || (single && known.singles.has(part))) {
    if (draft.titled) draft.country ??= known.holders.stateOf(part, draft);
    draft.actor = known.people.add(scanned, draft);
    draft.confidence = draft.titled ? 0.85 : 0.6;
  }
}

/** The persons of the text who may be called so, by their gender and their names. */
function bearersOf(part: string, draft: Draft, people: People): readonly PersonRecord[] {
  const named = people.find(part);
  const agreeing = named.filter((record) => !draft.gender || !record.gender || record.gender === draft.gender);
  const found = agreeing.length > 0 ? agreeing : named.filter((record) => !record.genderSure);
  return found.filter((record) => surnameOf(record) === part || record.keys.length > part.split(' ').length);
}

/** Whom the world knows by that name; by a common surname only together with the role. */
function figureCalled(part: string, draft: Draft, { holders, singles }: KnownPersons): Entry | null {
  const leader = (draft.titled && holders.titled(part, draft)) || (singles.has(part) && holders.called(part)) || null;
  if (leader) return leader;
  const figure = figureBySurname(part);
  if (!figure || !commonSurnames.has(part)) return figure ?? null;
  return draft.titled && draft.role !== null && figure.role === draft.role ? figure : null;
}
