import { roleModifiers } from '../english/mentions/roles';
import { ambiguousStates } from '../english/mentions/states';
import { familyFirst, particles, suffixes } from '../english/mentions/titles';
import { calendar, determiners, openers, organNouns, stopBack, thingNouns } from '../english/mentions/words';
import type { ScannedText } from './drafts';
import { isParty } from './shapes';
import type { Match } from './trie';
import { isAcronym, isCapitalised, isInitial } from './wordFacts';

/** Role words in capitals that may as well be a surname after a given name ("Stephen King"). Own compilation. */
const surnameRoles = new Set(
  'king|bishop|pope|prince|judge|major|marshall|page|cook|justice|dean|church|banks|cardinal|archer|priest|mayor|law|bill|may|abbott|power|powers'.split(
    '|',
  ),
);

/** Points of the compass that may open the name of a body: "Southeast Institute". */
const compass = new Set('north|south|east|west|northeast|northwest|southeast|southwest|central'.split('|'));

/** First words of the names of places. Own compilation. */
const placeOpeners = new Set(['fort', 'mount', 'lake', 'port', 'cape', 'camp', 'los', 'las', 'santa']);

export interface NameRun {
  readonly last: number;
  /** The run ends in the word for an organisation. */
  readonly body: boolean;
  /** The run is a place, law, product or event. */
  readonly thing: boolean;
}

/**
 * The run of capitals that begins at `first`: particles, initials and suffixes belong to it ("Ursula von der Leyen",
 * "Ferdinand Marcos Jr."), known phrases end it. Returns null where no run begins.
 *
 * @param led A title or role stands right before, so that a particle may open the name ("Ms. de Vries").
 */
export function readNameRun(
  scanned: ScannedText,
  first: number,
  end: number,
  opening: boolean,
  led: boolean,
  match: (at: number) => Match | null,
): NameRun | null {
  const { tokens, keys } = scanned;
  const particle = led && tokens[first]!.text === tokens[first]!.lower && afterParticles(scanned, first, end) > first;
  if (!(particle || mayBegin(scanned, first, opening)) || leadsToRole(scanned, first, end, match)) return null;
  let last = first;
  let body = false;
  let thing = false;
  while (last < end && last - first < 8) {
    const key = keys[last]!;
    const token = tokens[last]!;
    if (token.text === '&' && last > first && last + 1 < end && isCapitalised(tokens[last + 1]!)) {
      body = true;
      last += 2;
      continue;
    }
    if ((last > first || particle) && particles.has(key) && token.text === token.lower) {
      const next = afterParticles(scanned, last, end);
      if (next === last) break;
      last = next;
      continue;
    }
    if (last > first && suffixes.has(key)) {
      last++;
      continue;
    }
    if (!isCapitalised(token) || (last > first && calendar.has(key) && !scanned.facts[first]!.given)) break;
    if (last > first && key.length < 5 && (stopBack.has(key) || determiners.has(key)) && !familyFirst.has(keys[first]!))
      break;
    const known = match(last);
    if (known && known.entry.kind !== 'guard' && known.entry.kind !== 'title') {
      const bodyNoun = known.entry.roleClass === 'organ' && last > first && !isSecondName(scanned, first, last);
      if (bodyNoun) return { last: last + known.length, body: true, thing: false };
      if (!isNamePart(scanned, known, first, last, end)) break;
    }
    last++;
    if (thingNouns.has(key) && last - first > 1) thing = true;
    if (organNouns.has(key) && last - first > 1) {
      thing = false;
      body = true;
      if (!(last < end && isCapitalised(tokens[last]!) && organNouns.has(keys[last]!))) break;
    }
  }
  if (last === first) return null;
  return { last, body, thing: thing || (placeOpeners.has(keys[first]!) && !body && last - first > 1) };
}

function mayBegin(scanned: ScannedText, at: number, opening: boolean): boolean {
  const token = scanned.tokens[at]!;
  const key = scanned.keys[at]!;
  if (!isCapitalised(token)) return false;
  if (isParty(token.text) && /^[,(]$/.test(scanned.tokens[at - 1]?.text ?? '')) return false;
  if (particles.has(key) && afterParticles(scanned, at, scanned.tokens.length) !== at) return true;
  if (scanned.facts[at]!.given) return !(calendar.has(key) && !nextCapital(scanned, at));
  if (calendar.has(key))
    return compass.has(key) && organNouns.has(scanned.keys[at + 1] ?? '') && nextCapital(scanned, at);
  if (suffixes.has(key) && !isInitial(token)) return false;
  if (familyFirst.has(key) && nextCapital(scanned, at) && !stopBack.has(key)) return true;
  if (stopBack.has(key) || determiners.has(key)) return false;
  if (!opening) return !(openers.has(key) && !nextCapital(scanned, at));
  if (
    openers.has(key) ||
    key.endsWith('ly') ||
    (nextCapital(scanned, at) && scanned.facts[at + 1]!.given && !isInitial(token))
  )
    return false;
  return !(scanned.smalls.has(key) && !isAcronym(token));
}

/** Whether a known word is part of the name all the same: "Chad" Smith, Michael "Jordan", Stephen "King". */
function isNamePart(scanned: ScannedText, known: Match, first: number, at: number, end: number): boolean {
  const { tokens, keys } = scanned;
  if (known.length > 1) return false;
  if (at === first)
    return (known.entry.kind === 'role' || ambiguousStates.has(keys[at]!)) && beginsPerson(scanned, at, end);
  if (known.entry.kind === 'role' && isSecondName(scanned, first, at)) return true;
  if (
    known.entry.kind === 'role' &&
    known.entry.plural &&
    organNouns.has(keys[at + 1] ?? '') &&
    isCapitalised(tokens[at + 1]!)
  )
    return true;
  const given = scanned.facts[at - 1]!.given || scanned.facts[first]!.given;
  if (!given || (at + 1 < end && isCapitalised(tokens[at + 1]!) && !suffixes.has(keys[at + 1]!))) return false;
  return known.entry.kind === 'role'
    ? surnameRoles.has(keys[at]!)
    : known.entry.kind !== 'adjective' && ambiguousStates.has(keys[at]!);
}

/** "Qin Gang": the syllable behind a family name that stands first, and no more capitals. */
function isSecondName(scanned: ScannedText, first: number, at: number): boolean {
  const next = scanned.tokens[at + 1];
  return (
    at === first + 1 &&
    familyFirst.has(scanned.keys[first]!) &&
    scanned.keys[at]!.length < 6 &&
    !(next && isCapitalised(next))
  );
}

/** "Defence" + "Minister": a modifier in capitals that belongs to the role behind it. */
function leadsToRole(scanned: ScannedText, at: number, end: number, match: (at: number) => Match | null): boolean {
  let next = at;
  while (next < end && next - at < 4 && roleModifiers.has(scanned.keys[next]!)) next++;
  if (next === at || next >= end) return false;
  const { kind, roleClass } = match(next)?.entry ?? {};
  return kind === 'role' && roleClass === 'person';
}

function nextCapital(scanned: ScannedText, at: number): boolean {
  const next = scanned.tokens[at + 1];
  return next !== undefined && isCapitalised(next);
}

/** "Chad Smith", "Israel Katz": a state's name that is a given name, with a capital after it that names nothing else. */
function beginsPerson(scanned: ScannedText, at: number, end: number): boolean {
  if (at + 1 >= end || !scanned.facts[at]!.given) return false;
  return isCapitalised(scanned.tokens[at + 1]!) && !calendar.has(scanned.keys[at + 1]!);
}

/** Steps over "van der", "bin", "de la" to the capital behind; returns `at` where none follows. */
export function afterParticles(scanned: ScannedText, at: number, end: number): number {
  let next = at;
  while (next < end && next - at < 3 && particles.has(scanned.keys[next]!)) next++;
  return next < end && isCapitalised(scanned.tokens[next]!) ? next : at;
}
