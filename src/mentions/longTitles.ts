/**
 * Pass 3. In: the drafts of a sentence. Out: the same; a title that goes on in the long name of a body and runs into a person’s name without a
 * comma, as agencies write it, is one person: "Head of the | State Committee for Tourism | Aziz Rahimov said".
 */
import { BODY_LINKS } from '../english/mentions/names';
import { particles } from '../english/mentions/titles';
import { organNouns, thingNouns } from '../english/mentions/words';
import { Draft } from './drafts';
import type { ScannedText } from './scannedText';

/** Tokens of title and name at most; own choice. */
const LONGEST = 24;
/** Words of a name, without its particles. */
const FEWEST = 2;
const MOST = 4;

/** The drafts of a sentence with such titles drawn into the names behind them. */
export function readLongTitles(text: ScannedText, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let behind = 0;
  for (const draft of drafts) {
    if (draft.first < behind) continue;
    const role = draft.form === 'name' ? null : roleOpening(text, draft);
    const name = role && nameBehind(text, role);
    if (role && name) {
      behind = name.end;
      kept.push(personOf(draft, role, { ...name, inner: drafts.filter((one) => isInTitle(one, draft, name)) }));
    } else kept.push(draft);
  }
  return kept;
}

/** "Chairman |of", with which the draft opens. */
function roleOpening(text: ScannedText, draft: Draft): Draft | null {
  let role: Draft | undefined = draft;
  while (role && !(role.form === 'role' && role.roleClass === 'person' && text.lower(role.head + 1) === 'of'))
    role = role.children.find(({ first }) => first === draft.first);
  return role && !role.plural ? role : null;
}

interface NamePlace {
  readonly start: number;
  readonly end: number;
}

/** Where the name stands at the end of all capitals behind "of", before a verb or comma. */
function nameBehind(text: ScannedText, { head, sentence }: Draft): NamePlace | null {
  const opening = text.lower(head + 2) === 'the' ? head + 3 : head + 2;
  const { last } = text.sentence(sentence);
  let end = opening;
  while (end < Math.min(last, opening + LONGEST) && goesOn(text, end)) end++;
  if (!text.isCapital(end - 1)) return null;
  if (!text.isActing(end) && text.written(end) !== ',') return null;
  let from = opening + 1;
  // "a friend of Gov. Karl Holt": of no body.
  while (from < end && !organNouns.has(text.key(from - 1))) from++;
  // A given name tells more than the noun of a body, behind which a rank may stand.
  for (const opens of [opensByGivenName, opensBehindBody]) {
    for (let start = Math.max(from, end - 2 * MOST); start <= end - FEWEST; start++)
      if (text.isCapital(start - 1) && opens(text, start, end) && isName(text, start, end)) return { start, end };
  }
  return null;
}

const goesOn = (text: ScannedText, at: number): boolean =>
  text.isCapital(at) || text.isPossessive(at) || BODY_LINKS.has(text.written(at)) || particles.has(text.written(at));

const opensByGivenName = (text: ScannedText, start: number): boolean => text.factsAt(start).given;

/** "Commission | Alaeddin Kazemi said", and no "Corps | Major General": what stands right behind the noun of a body, where a verb follows. */
const opensBehindBody = (text: ScannedText, start: number, end: number): boolean =>
  organNouns.has(text.key(start - 1)) && text.isActing(end) && text.match(start, end) === null;

/** Some capitals, none of which is the noun of a body or thing, or stands in small letters elsewhere. */
function isName(text: ScannedText, start: number, end: number): boolean {
  let words = 0;
  for (let at = start; at < end; at++) {
    const key = text.key(at);
    if (particles.has(text.written(at))) continue;
    if (!text.isCapital(at) || organNouns.has(key) || thingNouns.has(key) || text.smalls.has(key)) return false;
    words++;
  }
  return words >= FEWEST && words <= MOST;
}

const isInTitle = ({ first, last, form }: Draft, title: Draft, { start }: NamePlace): boolean =>
  first > title.first && last <= start && INNER.has(form);
const INNER: ReadonlySet<Draft['form']> = new Set(['state', 'adjective']);

function personOf(
  title: Draft,
  role: Draft,
  { start, end, inner }: NamePlace & { readonly inner: readonly Draft[] },
): Draft {
  const person = new Draft('name', title.first, end, title.sentence);
  person.nameFirst = start;
  person.titled = true;
  person.role = role.role;
  const state = inner.find(({ form }) => form === 'state' || form === 'adjective');
  person.country = title.country ?? role.country ?? state?.country ?? state?.entry?.country ?? null;
  person.gender = role.gender;
  person.children = [...title.children.filter(({ last }) => last <= start), ...inner];
  return person;
}
