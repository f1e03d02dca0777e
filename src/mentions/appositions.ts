import { placePrepositions, stopBack } from '../english/mentions/words';
import { type Draft, isRecord, type PersonRecord, type Reading } from './drafts';
import { isActing } from './lexicon';
import { isPartyTag, tagBehind } from './nameEvidence';
import { roleNearby } from './nominals';
import { isPossessive } from './shapes';

/**
 * Pass 4b. In: the drafts of a sentence with their persons. Joins a name and the nominal beside it, so that the person takes role
 * and country from it: "Catherine Colonna, the French foreign minister," and "the French president, Emmanuel Macron,".
 */
export function joinAppositions(reading: Reading, drafts: readonly Draft[]): void {
  for (let k = 0; k + 1 < drafts.length; k++) {
    const left = drafts[k]!;
    const right = drafts[k + 1]!;
    if (right.sentence !== left.sentence) continue;
    if (left.last === right.first) shareRole(reading, drafts, k);
    if (isRecord(left.actor) && names(right) && isSecondRole(reading, left, right)) {
      if (agree(left.actor, right)) assign(right, left.actor);
      continue;
    }
    if (!besides(reading, left, right)) continue;
    if (isRecord(left.actor) && names(right)) {
      if (!agree(left.actor, right) || listGoesOn(reading, right)) continue;
      assign(right, left.actor);
      assignFurther(reading, drafts, k + 1, left.actor);
    } else if (
      isRecord(right.actor) &&
      names(left) &&
      (left.definite || left.indefinite || left.country) &&
      closes(reading, right)
    ) {
      if (agree(right.actor, left)) assign(left, right.actor);
    }
  }
}

/** Where an apposition to a phrase that ends before `at` begins: behind a comma, perhaps with an age or party: "Lopez, 34, a nurse". */
function opensApposition(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens[at]?.text !== ',') return -1;
  const tag = tagBehind(reading, at);
  return tag < 0 ? at + 1 : tag;
}

/** Only a comma stands between, perhaps with an age or a party. */
function besides(reading: Reading, left: Draft, right: Draft): boolean {
  return right.first === left.last + 1
    ? reading.tokens[left.last]!.text === ','
    : opensApposition(reading, left.last) === right.first;
}

/**
 * Pass 3b. In: the drafts of the text, before anybody is known. Marks names that stand beside a role between commas: whoever is named
 * so is a person, whatever the name looks like ("Ghana's envoy, Mensimah Tuo,").
 */
export function markApposed(reading: Reading, drafts: readonly Draft[]): void {
  drafts.forEach((made, k) => {
    if (made.form !== 'name') return;
    if (isPartyTag(reading, made.last)) made.country ??= 'US';
    const left = drafts[k - 1];
    const right = drafts[k + 1];
    if (left && isTitular(left) && left.sentence === made.sentence && besides(reading, left, made)) {
      made.apposed ||= closes(reading, made) && !isPlace(reading, left);
    }
    if (right && isTitular(right) && right.sentence === made.sentence && besides(reading, made, right)) {
      made.apposed ||= isClosed(reading, right) && !isPlace(reading, made);
    }
  });
}

/** A role of one person that has a determiner, possessor or country. */
const isTitular = (made: Draft): boolean =>
  made.form === 'role' &&
  made.roleClass === 'person' &&
  !made.plural &&
  (made.definite || made.indefinite || made.country !== null);

const isPlace = (reading: Reading, made: Draft): boolean => placePrepositions.has(reading.keys[made.first - 1] ?? '');

/** A comma, bracket or dash ends the apposition, or it goes on with a preposition or relative: no verb follows. */
function isClosed(reading: Reading, made: Draft): boolean {
  const next = reading.tokens[made.last];
  if (next === undefined) return true;
  return next.kind === 'word' ? stopBack.has(next.lower) && !isActing(next.lower) : !isPossessive(next);
}

/** "the chairwoman of the committee and a former lawyer": what is joined to a role in apposition is the same person. */
function assignFurther(reading: Reading, drafts: readonly Draft[], from: number, record: PersonRecord): void {
  for (let k = from; k + 1 < drafts.length; k++) {
    const left = drafts[k]!;
    const right = drafts[k + 1]!;
    const joined = reading.keys[left.last] === 'and' && right.first === left.last + 1 && !right.definite;
    if (!joined || right.sentence !== left.sentence || !names(right) || !isClosed(reading, right)) return;
    assign(right, record);
  }
}

/** "Ferris, a beekeeper and county judge,": a first noun that is no known role stands between. */
function isSecondRole(reading: Reading, left: Draft, right: Draft): boolean {
  const { tokens } = reading;
  const from = opensApposition(reading, left.last);
  if (from < 0 || right.first - from > 5 || right.first - from < 3 || right.indefinite || right.definite) return false;
  if (!/^an?$/.test(tokens[from]!.lower) || tokens[right.first - 1]!.lower !== 'and' || !isClosed(reading, right))
    return false;
  for (let at = from + 1; at < right.first - 1; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.text !== token.lower || stopBack.has(token.lower) || isActing(token.lower))
      return false;
  }
  return true;
}

/** "Foreign Ministers" + "Jeanne Morel and Karl Brandt": each holds the role, and the role by itself names nobody. */
function shareRole(reading: Reading, drafts: readonly Draft[], k: number): void {
  const title = drafts[k]!;
  if (title.form !== 'role' || title.roleClass !== 'person' || !title.plural) return;
  for (let next = k + 1; next < drafts.length; next++) {
    const { actor, first } = drafts[next]!;
    if (!isRecord(actor) || (next > k + 1 && !/^(?:,|and)$/.test(reading.tokens[first - 1]!.text))) return;
    actor.role ??= title.role;
    actor.country ??= title.country;
    title.form = 'title';
  }
}

/** Gives a person named with "counterpart" the role of the person before: "met his French counterpart Catherine Colonna". */
export function settleCounterparts(drafts: readonly Draft[]): void {
  drafts.forEach((made, k) => {
    if (!isRecord(made.actor) || made.role !== 'counterpart') return;
    if (made.actor.role === 'counterpart') made.actor.role = roleNearby(made, drafts.slice(Math.max(0, k - 20), k));
  });
}

const names = (made: Draft): boolean =>
  made.form === 'role' && made.roleClass === 'person' && !made.plural && !made.actor;

function agree(record: PersonRecord, made: Draft): boolean {
  if (made.country && record.country && made.country !== record.country) return false;
  return !(made.gender && record.gender && made.gender !== record.gender);
}

/** "Macron, the German chancellor and the Polish prime minister said" lists three persons. */
function listGoesOn(reading: Reading, made: Draft): boolean {
  return made.definite && /^(?:and|or)$/.test(reading.keys[made.last] ?? '') && reading.keys[made.last + 1] === 'the';
}

/** The name in apposition is closed by a comma, bracket, full stop or verb. */
function closes(reading: Reading, made: Draft): boolean {
  const next = reading.tokens[made.last];
  return next === undefined || /^[,.;:)—–]/.test(next.text) || isActing(next.lower);
}

function assign(made: Draft, record: PersonRecord): void {
  made.actor = record;
  made.confidence = 0.9;
  record.country ??= made.country;
  record.role ??= made.role;
  record.gender ??= made.gender;
}
