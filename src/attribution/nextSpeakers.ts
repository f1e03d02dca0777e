/** Who speaks behind a content: somebody else, somebody who relays all of it, or the same speaker again. */
import type { CueForce } from '../document';
import { SPEAKING_BODIES } from '../english/attribution/people';
import { CALLING } from '../english/attribution/sources';
import { ONE_PERSON } from '../english/attribution/subjects';
import { CHARGES, INDEFINITE_ARTICLES } from '../english/grammar/decisiveWords';
import { DAYS } from '../english/grammar/times';
import { isBefore, isPast, isPresent, nounPhraseFrom, opensBareClause, type Phrase, singular } from '../grammar';
import { isOccasion } from './adverbials';
import { deedsOf } from './deeds/deedTable';
import { isHuman } from './humans';
import { ADJECTIVES, type Frame, VERBS, verbTakes } from './lexicon';

/** Behind somebody who relays all that was said, so many phrases follow at most; own choice. */
const RELAY_LIMIT = 7;
/** How far off a comma is looked for; own choice. */
const COMMA_LIMIT = 14;

const plainSubject = (here: Phrase, limit: Phrase) => nounPhraseFrom(here, limit, { appositions: false });

/** Is there a comma further on? */
export function hasComma(from: Phrase, limit: Phrase): boolean {
  for (let here = from; isBefore(here, limit) && here.index < from.index + COMMA_LIMIT; here = here.next)
    if (here.is(',')) return true;
  return false;
}

/** The verb of a subject, perhaps over an aside ("Lind, the mayor, | said"). */
function verbOf(subject: Phrase, limit: Phrase): Phrase | undefined {
  const verb = plainSubject(subject, limit)?.to;
  return verb?.is(',') ? (verbBehindAside(verb, limit) ?? verb) : verb;
}

/** ", a port, | asked": the finite verb behind an aside that a comma opens; null where none stands there. */
export function verbBehindAside(comma: Phrase, limit: Phrase): Phrase | null {
  if (!comma.is(',')) return null;
  let here = comma.next;
  for (let n = 0; n < ASIDE_REACH && isBefore(here, limit); n++, here = here.next) {
    if (here.is(',') && here.next.isFinite) return here.next;
    if (here.isFinite && here.previous.type !== 'wh') return null;
  }
  return null;
}

/** An aside behind a subject has so many phrases at most; own choice. */
const ASIDE_REACH = 10;

/** ", while | Lind said": somebody else's turn. */
export function otherSpeaks(subject: Phrase, limit: Phrase, ...frames: readonly Frame[]): boolean {
  const verb = verbOf(subject, limit);
  return verb?.isFinite === true && verbTakes(verb.lemma, ...frames);
}

/** ", as | aides said the tax was high", in the tense of the cue; ", as | aides said on Friday" tells of the same. */
export function speaksMeanwhile(subject: Phrase, limit: Phrase, cue: Phrase): boolean {
  const verb = verbOf(subject, limit);
  if (!verb || !isBeside(verb, cue) || !verbTakes(verb.lemma, 'clause')) return false;
  return verb.next.type === 'that' || opensBareClause(verb.next, limit);
}

/**
 * ", while | Oslo called for a vote", ", but | Riga rejected it": somebody who is named has a stand of its own; so have people and bodies that are not named,
 * where it is told of the past as the cue is: "said Oslo would pay, while | the party criticised it".
 */
export function takesStand(subject: Phrase, limit: Phrase, cue?: Phrase): boolean {
  const verb = behindNames(verbOf(subject, limit) ?? subject);
  if (!verb.isFinite || verb.verb?.modal) return false;
  const past = cue !== undefined && !isPresent(verb) && isBeside(verb, cue);
  if (subject.headTag !== 'name' && !(past && isSomebody(subject, verb))) return false;
  // ", while Riga also weighed in"
  if (past && verb.lower === 'also') return true;
  // "Riga | has long been | sceptical of it"
  const { next } = verb.next.type === 'adv' ? verb.next : verb;
  if (verb.lemma === 'be' && next.type === 'adj')
    return !!ADJECTIVES.get(next.lastWord)?.some(
      ({ force, prepositions }) => STANDS.has(force) && prepositions.has(next.next.lower),
    );
  return (VERBS.get(verb.lemma) ?? []).some(
    ({ force, rest: [particle] }) => STANDS.has(force) && (particle === undefined || particle === verb.next.lower),
  );
}
/** ", and | Riga accused it of theft", ", and | Riga called it theft": told of the past, as the cue is; "says Oslo will pay, and Riga rejects it" may be all said. */
export function takesStandBeside(subject: Phrase, limit: Phrase, cue: Phrase): boolean {
  const verb = verbOf(subject, limit);
  if (verb === undefined || isPresent(verb) || !isBeside(verb, cue)) return false;
  return takesStand(subject, limit) || (subject.headTag === 'name' && CALLING.has(verb.lemma));
}

/** People or a body that speaks, and no thing, from the first phrase of a subject to its verb. */
const isSomebody = (subject: Phrase, verb: Phrase): boolean => {
  let here = subject;
  while (isBefore(here.next, verb) && here.next.type === 'np') here = here.next;
  return !here.isPronoun && (isHuman(here.headWord) || SPEAKING_BODIES.has(singular(here.headWord)));
};

/** "Oslo|, Riga and Rome |": behind names that a list goes on with. */
function behindNames(from: Phrase): Phrase {
  let here = from;
  while ((here.is(',') || here.lower === 'and') && here.next.headTag === 'name') here = here.next.next;
  return here;
}
const STANDS: ReadonlySet<CueForce> = new Set<CueForce>([
  'demand',
  'reject',
  'criticize',
  'praise',
  'accuse',
  'promise',
  'refuse',
]);

/** A finite verb of what is so, in the tense of the cue ("said … | denied", "says … | denies"). */
export const isBeside = (verb: Phrase, cue: Phrase): boolean =>
  verb.isFinite && !verb.verb?.modal && sharesTense(verb, cue);

/** "said … | denied", "said … | was critical", "says … | denies", and "has said … | denied", as the British write; "said … | had denied" may be all said. */
export function sharesTense(verb: Phrase, cue: Phrase): boolean {
  if (cue.firstTag === 'have' && verb.headTag === 'verb' && isPast(verb)) return true;
  const isLike = verb.headTag === cue.headTag || verb.headTag === 'be';
  return isLike && isPast(verb) === isPast(cue) && isPresent(verb) === isPresent(cue);
}

/** "… and | she accused Riga", "…, but | he rejected it": who speaks takes a stand in the tense of the cue, which is no part of what was said. */
export function takesStandAgain({ lower, next }: Phrase, cue: Phrase, pronouns = ONE_PERSON): boolean {
  if (!pronouns.has(lower) || !isBeside(next, cue)) return false;
  return VERBS.get(next.lemma)?.some(({ force, rest }) => rest.length === 0 && STANDS.has(force)) === true;
}

/** "…, but | in a letter denounced it": the same speaker, in the tense of the cue, behind where it is said. */
export function speaksElsewhere({ lower, next }: Phrase, cue: Phrase): boolean {
  let verb = behindDays(next.next);
  // "in a letter | to Riga | denounced it"
  if (verb.type === 'prep' && verb.next.type === 'np') verb = behindDays(verb.next.next);
  return lower === 'in' && isOccasion(next) && isBeside(verb, cue) && VERBS.has(verb.lemma);
}

/** "“late”, while | Lund praised it": somebody who is named does in the tense of the cue what a list knows. */
export function doesOtherwise(subject: Phrase, limit: Phrase, cue: Phrase): boolean {
  const verb = verbOf(subject, limit);
  if (!verb || !isBeside(verb, cue)) return false;
  return subject.headTag === 'name' && (VERBS.has(verb.lemma) || deedsOf(verb.lemma).length > 0);
}

/** "and | on Friday | rejected it", "and | last week | rejected it", "and | then | rejected it": behind the day. */
export function behindDays(from: Phrase): Phrase {
  let here = from;
  while (isDay(here) || (here.type === 'prep' && isDay(here.next))) here = here.next;
  return here;
}
const isDay = ({ isTime, lower }: Phrase): boolean => isTime || DAYS.has(lower) || lower === 'then';

/** "… and | one in four said": somebody speaks in the same tense as the cue, and the sentence is no longer the first one's. */
export function takesOver(subject: Phrase, limit: Phrase, cue: Phrase): boolean {
  let verb = plainSubject(subject, limit)?.to;
  // "one in four"
  if (verb?.lower === 'in') verb = verb.next.next;
  // "has said little of it, and | aides say it is late"
  const isNow = verb !== undefined && isPresent(verb) && isPresent(cue);
  if (!verb?.isFinite || !isBefore(verb, limit) || !(isNow || sharesTense(verb, cue))) return false;
  return verbTakes(verb.lemma, 'quotation') && verbTakes(verb.lemma, 'clause');
}

/** "… and | Sand insisting it was high": somebody else's participle. */
export function reportsBeside(subject: Phrase, limit: Phrase): boolean {
  const verb = plainSubject(subject, limit)?.to;
  return verb?.form === 'ing' && verb.previous.type === 'np' && VERBS.has(verb.lemma);
}

/** ", | its envoy Ana Lund saying it was high": a named person's participle of speech. */
export function saysBeside(subject: Phrase, limit: Phrase): boolean {
  const verb = plainSubject(subject, limit)?.to;
  if (!verb || !reportsBeside(subject, limit) || verb.previous.headTag !== 'name') return false;
  return verbTakes(verb.lemma, 'quotation') && verbTakes(verb.lemma, 'clause');
}

/** "with | its envoy, Ana Lund, accusing Togo", but not "with | many accusing it", which may be part of what was said. */
export function speaksInParticiple(subject: Phrase, limit: Phrase): boolean {
  const close = plainSubject(subject, limit)?.to;
  let verb = close;
  for (let n = 0; n < ASIDE_REACH && verb && isBefore(verb, limit) && verb.type !== 'vg'; n++) verb = verb.next;
  if (verb?.form !== 'ing' || !verb.previous.is(',') || verb.previous === close) return false;
  return VERBS.get(verb.lemma)?.some(({ force }) => ALOUD.has(force)) === true;
}
const ALOUD: ReadonlySet<CueForce> = new Set<CueForce>(['assert', 'demand', 'accuse', 'deny', 'warn', 'criticize']);

/** "- noting that", "— and arguing that": the same speaker goes on. */
export function addsTo(here: Phrase): boolean {
  const verb = here.type === 'conj' ? here.next : here;
  return verb.form === 'ing' && verbTakes(verb.lemma, 'clause', 'quotation');
}

/** ", an official there said on Friday." at the end: somebody else tells all of it. */
export function relays(subject: Phrase, limit: Phrase): boolean {
  let verb = plainSubject(subject, limit)?.to;
  // "its office | in Geneva | said"
  if (verb?.type === 'prep' && verb.next.type === 'np') verb = verb.next.next;
  if (!verb?.isFinite || verb.verb?.modal || limit.index - verb.index > RELAY_LIMIT) return false;
  return VERBS.get(verb.lemma)?.some(({ frames }) => frames.has('quotation') && frames.has('clause')) ?? false;
}

/** ", a proposal that Oslo rejected", ", something that Oslo rejected": the writer's word for what was said. */
export function isCounterpart(here: Phrase): boolean {
  const { type, form } = here.next;
  // ", something | Oslo rejects", ", charges | Oslo denies"
  const isWord = here.lower === 'something' || CHARGES.has(here.lower);
  return (
    here.type === 'np' &&
    (here.opensWith(INDEFINITE_ARTICLES) || isWord) &&
    (type === 'that' || type === 'wh' || form === 'participle' || (isWord && type === 'np'))
  );
}
