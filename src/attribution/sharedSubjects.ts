/** Verbs that lend their subject to a later one: "Lind criticised the plan | and called it dull". */
import { SUPPORTING } from '../english/attribution/lightVerbs';
import { ANY_SPEAKER } from '../english/attribution/subjects';
import { INDEFINITE_ARTICLES, OCCUPATIONS } from '../english/grammar/decisiveWords';
import { finiteBefore, isPast, isPlural, isPresent, PAST_LIKE_BASE, type Phrase } from '../grammar';
import type { Context } from './context';
import { namesThing } from './humans';
import { VERBS, verbTakes } from './lexicon';
import { hasComma } from './nextSpeakers';

/** The verb before a conjunction or comma whose subject goes on to this one; `null` where none does. */
export function lendingVerb(context: Context, verb: Phrase, mark: Phrase, from: Phrase): Phrase | null {
  if (verb.isInfinitive) return null;
  let aside: Phrase | null = null;
  for (let here = mark.previous; here.index >= from.index; here = here.previous) {
    if (here.type !== 'vg' || here.isInfinitive || (verb.isFinite && !here.isFinite)) continue;
    if (context.quotationOf[here.first] !== context.quotationOf[verb.first] || differInNumber(here, verb)) continue;
    if (isAside(here, verb, mark)) {
      aside ??= here;
      continue;
    }
    // "has a plan to help them and analyze it", "will help them and analyze it": a bare form goes on an infinitive or what may be done.
    if (isBare(verb) && !(isBare(here) && !here.verb?.modal)) return null;
    return speakingVerb(context, here, verb, from, mark);
  }
  return aside;
}

/** "say the plan | is | late and | have urged Riga": one does the first, and several do the other. */
export const differInNumber = (one: Phrase, other: Phrase): boolean =>
  (one.opensWith(OF_ONE) && other.opensWith(OF_SEVERAL)) || (one.opensWith(OF_SEVERAL) && other.opensWith(OF_ONE));
const OF_ONE: ReadonlySet<string> = new Set(['is', 'was', 'has']);
const OF_SEVERAL: ReadonlySet<string> = new Set(['are', 'were', 'have']);

/** "X said the pact tied Rome down and asked Y": not the nearest verb but the one that speaks goes on, where both speak in one tense. */
function speakingVerb(context: Context, nearest: Phrase, verb: Phrase, from: Phrase, mark: Phrase): Phrase {
  const comma = mark.previous.is(',');
  const but = comma && mark.lower === 'but' && speaks(verb) && !speaks(nearest);
  const outer = speakerOf(nearest, verb);
  if (outer) return outer;
  const isBefore = comma && isOfEarlier(nearest, verb);
  const plural = isOfOne(verb) && (nearest.opensWith(OF_SEVERAL) || isPlainPresent(nearest));
  const speaksItself =
    speaks(nearest) && !isOfThing(context, nearest) && !isModal(nearest, verb) && !isBefore && !plural;
  // "says that Oslo slammed the door, and asks"
  const turns = isPast(nearest) && isOfOne(verb);
  // "said that bombs do what words | cannot, and | offered": a present does not go on in the past, whatever clause it stands in.
  // "have denied but | said"
  const clashes = isPresent(nearest) && isPast(verb) && !(speaks(nearest) && !comma && mark.lower === 'but');
  if ((speaksItself && !turns && !clashes && !but) || !VERBS.has(verb.lemma)) return nearest;
  // "says those who voted | are late, and | calls"
  const several = plural && !speaksItself;
  let related = false;
  let who = false;
  let held = nearest;
  for (let here = nearest.previous; here.index >= from.index; here = here.previous) {
    const opens = here.type === 'wh' ? opensObject(here, nearest) : comma && opensTime(here, nearest);
    if (several) {
      if (isOfOne(here) && tells(here)) return here;
      continue;
    }
    // "proposes cuts; | Roth | backs the law but | rejects": another clause
    if (here.is(';')) return held;
    // "warned of war if | talks failed, and | urged": what is supposed says nothing
    if (!clashes && !opens && here.lower !== 'if' && (here.type === 'wh' || here.type === 'sub')) return nearest;
    related ||= opens;
    // "backed groups who | want to stay and | said": who backs
    who ||= clashes && here.opensWith(RELATIVE_SUBJECTS);
    if (who && held === nearest && here.isFinite && isPast(here)) held = here;
    const isOuter =
      (tells(here) && !outerSpeaker(here)) || (related && verbTakes(here.lemma, 'object', 'clause', 'quotation'));
    const goesOn =
      here.headTag === verb.headTag || turns || isOfEarlier(here, verb) || (but && isOfThen(here) === isOfThen(verb));
    if (here.isFinite && isOuter && goesOn) {
      // "said the base | thinks | it is right, and told Oslo"
      if (!(isOfOne(here) && (clashes || (related && comma && isPast(verb))))) return here;
      held = here;
    }
    // "left, | saying that it was late, and | warned"
    if (comma && isAdded(here) && isPast(verb)) {
      const outside = finiteBefore(here);
      return outside.index >= from.index ? outside : held;
    }
  }
  return held;
}

/** "left, | saying | that it was late": who leaves tells it. */
const isAdded = (here: Phrase): boolean =>
  here.type === 'vg' &&
  here.lower.endsWith('ing') &&
  here.previous.is(',') &&
  speaks(here) &&
  here.next.type === 'that';

/** "would not say", "did not say", "said" */
const isOfThen = (verb: Phrase): boolean => isPast(verb) || /^(?:w|c)ould$/.test(verb.lower);

/** "regretted what | Oslo | did in May and warned Riga": of a relative clause whose subject is another and whose verb says nothing. */
const opensObject = (wh: Phrase, verb: Phrase): boolean =>
  wh.next.type === 'np' && wh.next.next === verb && !speaks(verb);

/** "accused Oslo of fraud after | Riga | closed the port, and said": when somebody spoke who goes on behind the comma. */
const opensTime = (sub: Phrase, verb: Phrase): boolean =>
  SINCE.has(sub.lower) && sub.next.type === 'np' && sub.next.next === verb && !speaks(verb);
const SINCE: ReadonlySet<string> = new Set(['after', 'when', 'as', 'before']);

/** "said the team | had been told to go, and | accused it": what was so before goes on in no plain past behind a comma. */
const isOfEarlier = (nearest: Phrase, verb: Phrase): boolean =>
  nearest.firstTag === 'have' && verb.firstTag !== 'have' && isPast(verb);

/** "would sign, and | accused": what may be done goes on in a bare form, not in the past. */
const isModal = ({ verb }: Phrase, next: Phrase): boolean =>
  verb?.modal === true && next.headTag === 'verb' && isPast(next);

/** "said | he | did not recall it and | said": who speaks of "him" speaks again, in the same tense. */
function speakerOf(nearest: Phrase, verb: Phrase): Phrase | null {
  const outer = outerSpeaker(nearest);
  return outer && speaks(verb) && outer.headTag === verb.headTag ? outer : null;
}

/** "said | he | did not recall it" */
function outerSpeaker({ previous }: Phrase): Phrase | null {
  const outer = previous.previous;
  return ANY_SPEAKER.has(previous.lower) && outer.isFinite && speaks(outer) ? outer : null;
}

/** "said the result | reflected the mood": what is no person says nothing, whatever its verb may tell of others. */
function isOfThing({ text }: Context, { previous, next }: Phrase): boolean {
  const subject = previous.type === 'adv' ? previous.previous : previous;
  const isNoun = subject.type === 'np' && subject.headTag === 'noun' && subject.firstTag === 'det';
  if (!isNoun || next.type !== 'np' || OCCUPATIONS.has(subject.headWord)) return false;
  return namesThing(text.slice(subject.start, subject.end));
}

/**
 * "named states that have little in common, | and threatened them": the verb of a relative clause in another tense, before a comma.
 * "accused Rome, which denies it, of fraud | and threatened it": one that a comma closes before.
 */
function isAside(here: Phrase, verb: Phrase, mark: Phrase): boolean {
  if (!verb.isFinite) return false;
  const opener = here.previous.type === 'adv' ? here.previous.previous : here.previous;
  if (opener.type !== 'that' && !(opener.type === 'wh' && opener.opensWith(RELATIVE_SUBJECTS))) return false;
  // "signed a pact that | would bind it and | lobbied": what may be done goes on in no past.
  if (isModal(here, verb)) return true;
  if (opener.previous.is(',')) return hasComma(here, mark.lower === 'but' ? mark.previous : mark);
  if (!mark.previous.is(',') || opener.previous.type !== 'np' || !isPast(verb)) return false;
  // "called Rome a thief who | stole it, and urged calm": whoever calls speaks on.
  return isPresent(here) || (speaks(verb) && saysOfBefore(opener));
}

/** "called Rome | a thief | who": of somebody who is told of for the first time. */
const saysOfBefore = ({ previous }: Phrase): boolean =>
  previous.opensWith(INDEFINITE_ARTICLES) && (previous.previous.type === 'np' || previous.previous.lower === 'as');

const RELATIVE_SUBJECTS: ReadonlySet<string> = new Set(['who', 'which']);

/** "asks": one alone, and now. */
const isOfOne = ({ size, firstTag, headWord, lemma }: Phrase): boolean =>
  (size === 1 || firstTag === 'adv') && headWord.endsWith('s') && headWord !== lemma;

/** "they | kill", "traders | see" */
const isPlainPresent = ({ size, form, lower, lemma, previous }: Phrase): boolean =>
  form === 'finite' &&
  size === 1 &&
  lower === lemma &&
  !PAST_LIKE_BASE.has(lemma) &&
  isOfMany(previous.opensWith(RELATIVE_SUBJECTS) ? previous.previous : previous);

/** "they", "those | who", "traders" */
const isOfMany = (subject: Phrase): boolean =>
  subject.isPronoun || subject.lower === 'those' || (subject.type === 'np' && isPlural(subject.headWord));

const speaks = ({ lemma }: Phrase): boolean => verbTakes(lemma, 'clause', 'quotation');

/** "says", "voiced | concern | that the plan", "made | it | clear | that it"; "sent a letter | that asks" only tells more of the letter. */
const tells = (verb: Phrase): boolean => speaks(verb) || (SUPPORTING.has(verb.lemma) && carriesClause(verb));

function carriesClause({ next }: Phrase): boolean {
  const noun = next.lower === 'it' ? next.next : next;
  return noun.next.type === 'that' && noun.next.next.type !== 'vg';
}

/** A form without ending and without an auxiliary before it; of verbs whose past looks the same nothing is known. */
const isBare = ({ headTag, isFinite: finite, lower, lemma }: Phrase): boolean =>
  finite && headTag === 'base' && lower === lemma;
