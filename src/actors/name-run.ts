import { roleModifiers } from './data/roles';
import { ambiguousStates } from './data/states';
import { familyFirst, particles, suffixes } from './data/titles';
import { calendar, determiners, openers, organNouns, stopBack, thingNouns } from './data/words';
import type { Reading } from './drafts';
import { isGivenName } from './lexicon';
import { isAcronym, isCapitalised, isInitial } from './shapes';
import type { Match } from './trie';

/** Role words in capitals that may as well be a surname after a given name ("Stephen King"). Own compilation. */
const surnameRoles = new Set(
  'king|bishop|pope|prince|judge|major|marshall|page|cook|justice|dean|church|banks|cardinal|archer|priest|mayor|law|bill|may|abbott|power|powers'.split(
    '|',
  ),
);

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
 */
export function readNameRun(
  reading: Reading,
  first: number,
  end: number,
  opening: boolean,
  match: (at: number) => Match | null,
): NameRun | null {
  const { tokens, keys } = reading;
  if (!mayBegin(reading, first, opening) || leadsToRole(reading, first, end, match)) return null;
  let last = first;
  let body = false;
  let thing = false;
  while (last < end && last - first < 8) {
    const key = keys[last]!;
    const token = tokens[last]!;
    if (last > first && particles.has(key) && token.text === token.lower) {
      const next = afterParticles(reading, last, end);
      if (next === last) break;
      last = next;
      continue;
    }
    if (last > first && suffixes.has(key)) {
      last++;
      continue;
    }
    if (!isCapitalised(token) || (last > first && calendar.has(key) && !isGivenName(keys[first]!))) break;
    if (last > first && key.length < 5 && (stopBack.has(key) || determiners.has(key)) && !familyFirst.has(keys[first]!))
      break;
    const known = match(last);
    if (known && known.entry.kind !== 'guard' && known.entry.kind !== 'title') {
      const { kind, roleClass } = known.entry;
      const surname =
        last > first &&
        known.length === 1 &&
        isGivenName(keys[last - 1]!) &&
        !(last + 1 < end && isCapitalised(tokens[last + 1]!));
      const ambiguous = last === first ? beginsPerson(reading, last, end) : surname;
      if (kind === 'role' && roleClass === 'organ' && last > first) {
        last += known.length;
        body = true;
        break;
      }
      if (
        !(
          (kind === 'role' && surname && surnameRoles.has(key)) ||
          (known.length === 1 && kind !== 'role' && kind !== 'adjective' && ambiguous && ambiguousStates.has(key))
        )
      ) {
        break;
      }
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
  return { last, body, thing };
}

function mayBegin(reading: Reading, at: number, opening: boolean): boolean {
  const token = reading.tokens[at]!;
  const key = reading.keys[at]!;
  if (!isCapitalised(token)) return false;
  if (isGivenName(key)) return !(calendar.has(key) && !nextCapital(reading, at));
  if (calendar.has(key) && !nextCapital(reading, at)) return false;
  if (suffixes.has(key) && !isInitial(token)) return false;
  if (familyFirst.has(key) && nextCapital(reading, at)) return true;
  if (stopBack.has(key) || determiners.has(key)) return false;
  if (!opening) return !(openers.has(key) && !nextCapital(reading, at));
  return !openers.has(key) && !((reading.smalls.get(key) ?? 0) > 0 && !isAcronym(token));
}

/** "Defence" + "Minister": a modifier in capitals that belongs to the role behind it. */
function leadsToRole(reading: Reading, at: number, end: number, match: (at: number) => Match | null): boolean {
  let next = at;
  while (next < end && next - at < 4 && roleModifiers.has(reading.keys[next]!)) next++;
  if (next === at || next >= end) return false;
  const { kind, roleClass } = match(next)?.entry ?? {};
  return kind === 'role' && roleClass === 'person';
}

function nextCapital(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return next !== undefined && isCapitalised(next);
}

/** "Chad Smith", "Israel Katz": a state's name that is a given name, with a capital after it that names nothing else. */
function beginsPerson(reading: Reading, at: number, end: number): boolean {
  if (at + 1 >= end || !isGivenName(reading.keys[at]!)) return false;
  return isCapitalised(reading.tokens[at + 1]!) && !calendar.has(reading.keys[at + 1]!);
}

/** Steps over "van der", "bin", "de la" to the capital behind; returns `at` where none follows. */
function afterParticles(reading: Reading, at: number, end: number): number {
  let next = at;
  while (next < end && next - at < 3 && particles.has(reading.keys[next]!)) next++;
  return next < end && isCapitalised(reading.tokens[next]!) ? next : at;
}
