import { type Draft, isRecord, type PersonRecord, type Reading } from './drafts';
import { isActing } from './lexicon';
import { roleNearby } from './nominals';

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
    if (!besides(reading, left, right)) continue;
    if (isRecord(left.actor) && names(right)) {
      if (agree(left.actor, right) && !listGoesOn(reading, right)) assign(right, left.actor);
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

/** Only a comma stands between, perhaps with an age: "Maria Lopez, 34, a nurse". */
function besides(reading: Reading, left: Draft, right: Draft): boolean {
  const { tokens } = reading;
  if (tokens[left.last]?.text !== ',') return false;
  if (right.first === left.last + 1) return true;
  return (
    right.first === left.last + 3 && tokens[left.last + 1]!.kind === 'number' && tokens[left.last + 2]!.text === ','
  );
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
