/** The state at home in a text: that of its dateline or press, of its lead, or the one that most of its words or people belong to. */

import type { Token } from '../document';
import { MINISTRY } from '../english/coreference/domestic';
import { ARMED_ACTORS } from '../english/mentions/armedGroups';
import { LOCAL_BODIES, platforms } from '../english/mentions/organisations';
import type { Dateline } from '../mentions/dateline';
import type { Draft, DraftForm } from '../mentions/drafts';
import type { Entry } from '../mentions/entries';
import type { MentionLayer } from '../mentions/findMentions';
import { gazetteer } from '../mentions/gazetteer';
import { isMedia } from '../mentions/media';
import { actsNext } from '../mentions/metonyms';
import { placeAt } from '../mentions/places';
import type { ScannedText } from '../mentions/scannedText';
import { isPossessive } from '../mentions/shapes';
import { isCapitalised } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { stateOfPress } from './press';

/**
 * Where a text is at home: in the state of its dateline, or where the press is from that it was taken from, or the state that is the subject
 * of its lead ("Norway condemns the attack in Yemen"), or that it is mainly about, or to which most of its people belong, or in which its
 * places lie. Nowhere where it comes from an organisation ("UNITED NATIONS —").
 */
export function homeOf(mentions: MentionLayer): string | null {
  const { scanned, dateline: line } = mentions;
  if (line?.country) {
    if (!isVenue(mentions, line)) return line.country;
  } else if (line && gazetteer().phrases.match(scanned.tokens, scanned.keys, line.first, line.end)) {
    return null;
  }
  return (
    stateOfPress(scanned) ??
    stateOfLead(mentions) ??
    mainState(mentions) ??
    stateOfPeople(mentions) ??
    stateOfPlaces(mentions)
  );
}

/** Least mentions of other states in a text that is only told from where they meet. Own choice. */
const GUESTS = 3;

/** "GENEVA — Norway’s minister and the rebels of Chad": nobody is of the state of the dateline, which is never named, where others meet. */
function isVenue({ all: drafts }: MentionLayer, { first: opening, end, country: host }: Dateline): boolean {
  let guests = 0;
  for (const { first, form, country, entry } of drafts) {
    const code = entry?.country ?? country;
    if (!code || (first >= opening && first < end)) continue;
    if (code === host) return false;
    if (STATES.has(form)) guests++;
  }
  return guests >= GUESTS;
}

/** The state that is the subject of the lead. */
function stateOfLead({ scanned, all: drafts, dateline: line }: MentionLayer): string | null {
  const opening = line?.end ?? 0;
  const lead = drafts.find((draft) => draft.first >= opening);
  if (!lead || lead.first > opening + 1 || isPossessive(scanned.tokens[lead.last])) return null;
  const subject = lead.form === 'state' ? lead.entry?.country : stateOfMinistry(scanned, lead);
  // "Chad and Peru agreed": of neither.
  if (!subject || scanned.keys[lead.last] === 'and') return null;
  const end = itemAt(scanned.layer.sentences, lead.sentence).last;
  return line || actsNext(scanned, lead.last, end) ? subject : null;
}

/** Of Chad in "the Ministry of Defence of Chad". */
function stateOfMinistry({ tokens, keys }: ScannedText, { first, last }: Draft): string | null {
  if (!MINISTRY.test(wordsOf(tokens, first, last))) return null;
  for (let at = first; at < last; at++) {
    const entry = gazetteer().phrases.match(tokens, keys, at, last)?.entry;
    if (entry?.kind === 'state' || entry?.kind === 'adjective') return entry.country;
  }
  return null;
}

/** Least mentions of a state, and how many times as many as of any other, for a text to be about it. Own choices. */
const ABOUT = 4;
const OUTWEIGHS = 2;
/** The same for a state that the lead names. Own choices. */
const NAMED_IN_LEAD = 3;
const OUTWEIGHS_BY_LEAD = 1.5;
/** Sentences of a lead with its headline. Own choice. */
const LEAD = 2;
/** What "the ambassador to Peru" counts for Peru. Own choice. */
const HOST = 3;

/** Of the whole world, whoever owns it, or of no state, wherever it fights. */
const isAnywhere = (entry: Entry | null): boolean =>
  entry !== null && (platforms.has(entry.name.toLowerCase()) || ARMED_ACTORS.has(entry.id));

/** The state that a text is mainly about, counted by names, seats and adjectives. Whose envoys are named as such is abroad there. */
function mainState({ scanned, all: drafts }: MentionLayer): string | null {
  const counts = new Map<string, number>();
  const guests = new Set<string>();
  if (hasMinistries(scanned, drafts)) guests.add('US');
  const count = (code: string | null | undefined, by: number): void => {
    if (code) counts.set(code, (counts.get(code) ?? 0) + by);
  };
  for (const draft of drafts) {
    const { country, entry, role, children } = draft;
    if (!isAnywhere(entry) && !isOfMany(scanned, draft)) count(entry?.country ?? country, 1);
    if (!role || !MISSIONS_ABROAD.test(role)) continue;
    const host = children.find((child) => child.form === 'state' && child.country !== country);
    if (country) guests.add(country);
    if (host && country !== host.country) count(host.country, HOST);
  }
  // An embassy stands in the report of a state as well that is at home in its own: "the attack on the French embassy in Accra".
  let most = 0;
  for (const [code, times] of counts) if (!guests.has(code)) most = Math.max(most, times);
  for (const guest of guests) if ((counts.get(guest) ?? 0) < OUTWEIGHS * most) counts.delete(guest);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  const [code, times] = first;
  const rival = second?.[1] ?? 0;
  if (times >= ABOUT && times >= OUTWEIGHS * rival) return code;
  const led = drafts.some(({ sentence, entry, country }) => sentence < LEAD && (entry?.country ?? country) === code);
  return led && times >= NAMED_IN_LEAD && times >= OUTWEIGHS_BY_LEAD * rival ? code : null;
}

/** Least ministries without a state for a text not to be at home in the United States, which has none. Own choice. */
const MINISTRIES = 2;

/** "a Foreign Ministry official said", in a report of its own press on a summit with the United States. */
function hasMinistries({ layer, tokens }: ScannedText, drafts: readonly Draft[]): boolean {
  let count = 0;
  for (const { first, last, form, country, entry } of drafts) {
    if ((form !== 'role' && form !== 'body') || (country ?? entry?.country)) continue;
    if (MINISTRY.test(layer.text.slice(itemAt(tokens, first).start, itemAt(tokens, last - 1).end))) count++;
    if (count >= MINISTRIES) return true;
  }
  return false;
}

/** "the Senate", which many states have, or a paper, which is quoted anywhere: it tells of no state that the text is at home there. */
const isOfMany = ({ tokens }: ScannedText, { form, entry, nameFirst, nameLast }: Draft): boolean =>
  form === 'organisation' &&
  (isMedia(entry?.id ?? '') || (nameLast - nameFirst <= 2 && MANY.has(wordsOf(tokens, nameFirst, nameLast))));

const MANY: ReadonlySet<string> = new Set(LOCAL_BODIES.map(([name]) => name));

const wordsOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')
    .replace(/^the /i, '');

/** Least persons and bodies of a state, and how many times as many as of any other, for a text to be at home there. Own choices. */
const PEOPLE = 4;
const OUTNUMBERS = 2;
/** What names a state itself, and nobody in it. */
const STATES: ReadonlySet<DraftForm> = new Set<DraftForm>(['state', 'seat', 'adjective']);

/** The state to which most persons and bodies of a text belong: a quarrel of senators over Korea names it as often as their own. */
function stateOfPeople({ scanned, all: drafts }: MentionLayer): string | null {
  const { keys } = scanned;
  const people = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const { first, last, form, country, entry } = draft;
    const code = entry?.country ?? country;
    if (!code || STATES.has(form) || isAnywhere(entry) || isOfMany(scanned, draft)) continue;
    const named = people.get(code) ?? new Set<string>();
    people.set(code, named.add(keys.slice(first, last).join(' ')));
  }
  const [first, second] = [...people].sort((a, b) => b[1].size - a[1].size);
  return first && first[1].size >= PEOPLE && first[1].size >= OUTNUMBERS * (second?.[1].size ?? 0) ? first[0] : null;
}

/** Most places and names of any other state in a text that lies in one. Own choice. */
const STRAY = 1;

/** The state in which the places of a text lie: "in Florida", "a Los Angeles court". The weakest sign, for reports on others have them too. */
function stateOfPlaces({ scanned: { tokens, keys }, all: drafts }: MentionLayer): string | null {
  const states = new Map<number, string>();
  const covered = new Set<number>();
  for (const { first, last, country, entry } of drafts) {
    const code = entry?.country ?? country;
    if (!code || isAnywhere(entry)) continue;
    states.set(first, code);
    for (let at = first; at < last; at++) covered.add(at);
  }
  for (let at = 0; at < tokens.length; at++) {
    if (covered.has(at) || !isCapitalised(itemAt(tokens, at))) continue;
    const code = placeAt(tokens, keys, at, tokens.length);
    if (code) states.set(at, code);
  }
  const counts = new Map<string, number>();
  for (const code of states.values()) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= ABOUT && (second?.[1] ?? 0) <= STRAY ? first[0] : null;
}

/** Who represents a state in another, by roles. Own compilation. */
const MISSIONS_ABROAD = /(?:ambassador|embassy|charg. d'affaires|consul|consulate|chargé d’affaires)$/;
