/** What the phrases around a place show of whether content ends there: small questions that the rows of `contentEnds/` ask. */
import type { CueForce } from '../document';
import { AGAINST, CONTRASTS, DENYING } from '../english/attribution/contentEnds';
import { EXPRESSING } from '../english/attribution/lightVerbs';
import { TAKING_FOR } from '../english/attribution/sources';
import { ANY_SPEAKER } from '../english/attribution/subjects';
import { QUESTION } from '../english/grammar/clauses';
import { INDEFINITE_ARTICLES } from '../english/grammar/decisiveWords';
import { MOMENTS } from '../english/grammar/times';
import { isBefore, isDash, nounPhraseFrom, opensMainClause, type Phrase, type PhraseType, type Tag } from '../grammar';
import { isOccasion, opensInfinitive } from './adverbials';
import { deedsOf } from './deeds/deedTable';
import { isAnswer, isVerbCue, VERBS, verbTakes } from './lexicon';
import { otherSpeaks, verbBehindAside } from './nextSpeakers';

/** What the object of a verb opens with ("named | an envoy"). */
const OBJECT_OPENERS: ReadonlySet<Tag> = new Set<Tag>(['det', 'possessive', 'pronoun', 'that']);

/** "the role | Oslo and Riga can play": a noun right behind another is the subject of a clause about it. */
export const opensContactClause = ({ type, previous }: Phrase): boolean => type === 'np' && previous.type === 'np';

/** "largely fair", "fair and open" */
export const qualifies = ({ next, type }: Phrase): boolean => type === 'adj' || (type === 'adv' && next.type === 'adj');

/** ", an itch for power and “a lack of care”": the last but one of a list. */
export function isListed(here: Phrase, limit: Phrase): boolean {
  for (
    let at = here.next;
    isBefore(at, limit) && (at.type === 'prep' || at.type === 'np' || at.type === 'conj');
    at = at.next
  )
    if (at.type === 'conj') return at.next.type === 'np' || at.next.type === 'quote';
  return false;
}

/** "implying that" */
export const saysThat = ({ lemma, next }: Phrase): boolean => next.type === 'that' && isVerbCue(lemma);

/** "praised", but not "lifted", which is a deed and has effects ("lifted the ban, | opening the way"). */
export const says = (lemma: string): boolean => VERBS.get(lemma)?.some(({ force }) => force !== 'act') === true;

/** "while urging" */
export const isWhile = ({ lower, next }: Phrase): boolean => lower === 'while' && next.form === 'ing';

/** "late, | while warning": where a participle begins, with its "while". */
export const withWhile = (participle: Phrase): Phrase =>
  participle.previous.lower === 'while' ? participle.previous : participle;

/**
 * "condemned the plan | because it is late": why somebody takes a side is a part of what is said, and so is what is told in quoted words; "announced
 * help | because it needs oil" is not.
 */
export function givesReason({ lemma }: Phrase, opener: Phrase, limit: Phrase): boolean {
  if (opener.lower !== 'because') return false;
  if (isAnswer(lemma)) return true;
  for (let here = opener.next; isBefore(here, limit); here = here.next) if (here.type === 'quote') return true;
  return false;
}

/** "at a summit", "in a letter": when, where or by what medium something is said. */
export const opensOccasion = ({ lower, next }: Phrase): boolean => PLACING.has(lower) && isOccasion(next);

/** "wrote a letter | in which he accused Riga": what somebody says in what he wrote or gave is no part of the deed. */
export function tellsWhatIsInIt(cue: Phrase, opening: Phrase, { lower, next, previous }: Phrase): boolean {
  if (lower !== 'in' || next.lower !== 'which' || opening.type !== 'np') return false;
  if (![cue.next, opening, previous].some((noun) => isOccasion(noun) || WRITTEN.has(noun.headWord))) return false;
  const [subject, verb] = [next.next, next.next.next];
  return ANY_SPEAKER.has(subject.lower) && verb.isFinite && says(verb.lemma);
}
const WRITTEN: ReadonlySet<string> = new Set(['video', 'op-ed', 'essay', 'ad']);

const PLACING: ReadonlySet<string> = new Set(['at', 'in', 'on']);

/** "looting, and", "smuggling,": a word in -ing that is a member of a list, and nobody's deed. */
export const listsNoun = (here: Phrase): boolean =>
  here.form === 'ing' && here.size === 1 && !isVerbCue(here.lemma) && (here.next.is(',') || here.next.lower === 'and');

/** "a truce|; free ports|; and talks", "that it was late|; that it was high": one more of the same kind, and no last one of a list around. */
export function listsBehind(mark: Phrase, limit: Phrase, opening: Phrase): boolean {
  const isLast = mark.next.type === 'conj';
  const item = isLast ? mark.next.next : mark.next;
  if (item.type === 'that') return !opening.isInfinitive && !item.next.isFinite;
  if (item.type !== 'np' || opening.type !== 'np' || opensMainClause(item, limit)) return false;
  return isLast ? hasSemicolon(opening, mark) : hasSemicolon(item, limit, ({ type }) => type === 'conj');
}

function hasSemicolon(from: Phrase, to: Phrase, fits: (behind: Phrase) => boolean = () => true): boolean {
  for (let at = from, n = 0; n < MEMBERS_REACH && isBefore(at, to); n++, at = at.next)
    if (at.is(';') && fits(at.next)) return true;
  return false;
}

/** So many phrases a list with semicolons is looked over at most; own choice. */
const MEMBERS_REACH = 40;

/** ", looting|, and": the comma before the last of a list of single words. */
export const closesList = ({ next, previous }: Phrase): boolean =>
  next.lower === 'and' &&
  previous.previous.is(',') &&
  previous.size === 1 &&
  (previous.type === 'np' || previous.form === 'ing');

/** "Kenya, a port, asked": a noun group, something between commas, and a finite verb right behind. */
export const opensSubjectWithAside = (here: Phrase, limit: Phrase): boolean =>
  here.type === 'np' && verbBehindAside(here.next, limit) !== null;

/** "many in the hall | rose": a noun group, where it is, and a finite verb right behind. */
export function opensPlacedSubject(here: Phrase, limit: Phrase): boolean {
  if (here.type !== 'np') return false;
  let verb = here.next;
  while (verb.type === 'prep' && verb.next.type === 'np') verb = verb.next.next;
  return verb !== here.next && isBefore(verb, limit) && verb.isFinite;
}

/** "Gale and Sand | alleged": two noun groups, and a finite verb right behind. */
export const opensJoinedSubject = ({ next, type }: Phrase, limit: Phrase): boolean =>
  type === 'np' && next.lower === 'and' && opensMainClause(next.next, limit);

/** "a deal that|, once it is sealed, will": an aside opens right behind the relative pronoun. */
export const opensAsideOfRelative = ({ previous }: Phrase): boolean =>
  (previous.type === 'wh' || previous.lower === 'that') && previous.previous.type === 'np';

/** "a deal that, once it is sealed|, will", "a claim that, in May|, it left": the comma that closes the aside, before the rest of the clause. */
export function closesAsideOfRelative(here: Phrase, limit: Phrase): boolean {
  const { next } = here;
  if (!isBefore(next, limit) || !(next.isFinite || next.type === 'np')) return false;
  const opening = markBefore(here);
  if (!opening.is(',') || !opensAsideOfRelative(opening)) return false;
  return next.isFinite || (opening.previous.lower === 'that' && opensMainClause(next, limit));
}

/** "accused Sand|, who had left, of theft", "urged Sand|, a poet, to go": what the verb says of its object stands behind an aside. */
export function goesOnBehindAside({ lemma, verb }: Phrase, comma: Phrase, limit: Phrase): boolean {
  const opener = comma.next;
  if (verb === null || (opener.type !== 'wh' && opener.type !== 'np')) return false;
  const close = markBehind(opener, limit);
  const { lower, next } = close.next;
  if (!close.is(',') || !isBefore(close.next, limit)) return false;
  if (BEFORE_BARE_NOUNS.has(lemma)) return isName(close.next, limit);
  if (opensInfinitive(close.next)) return verbTakes(lemma, 'object+infinitive');
  const isNoun = !next.isTime && next.form !== 'participle' && !opensMainClause(next, limit);
  const takes = OF_OBJECTS.has(lower) && isNoun;
  return takes && VERBS.get(lemma)?.some(({ force }) => JUDGING.has(force)) === true;
}

/** "called Sand, who had left|, a liar": the comma that closes the aside. */
export function closesAsideBeforeName({ index, lemma }: Phrase, comma: Phrase, limit: Phrase): boolean {
  if (!BEFORE_BARE_NOUNS.has(lemma) || !isName(comma.next, limit)) return false;
  const open = markBefore(comma);
  return open.is(',') && open.index > index;
}

const isName = (here: Phrase, limit: Phrase): boolean =>
  isBefore(here, limit) && here.opensWith(INDEFINITE_ARTICLES) && !opensMainClause(here, limit);
const BEFORE_BARE_NOUNS: ReadonlySet<string> = new Set([
  'call',
  'dub',
  'label',
  'brand',
  'consider',
  'declare',
  'pronounce',
]);
const OF_OBJECTS: ReadonlySet<string> = new Set(['of', 'for', 'as']);
const JUDGING: ReadonlySet<CueForce> = new Set<CueForce>(['accuse', 'criticize', 'praise']);

/** "her time in Rome|, raising funds|, will": the comma that opens an aside right behind which a finite verb stands, asked of either of its commas. */
export function asideBeforeVerb(comma: Phrase, opening: Phrase, limit: Phrase): Phrase | null {
  if (comma.next.isFinite) {
    const open = markBefore(comma);
    return isBefore(comma.next, limit) && open.is(',') && isBefore(opening, open) ? open : null;
  }
  const close = markBehind(comma, limit);
  const goesOn = close.is(',') && isBefore(close.next, limit) && close.next.isFinite;
  return OF_ASIDES.has(comma.next.type) && goesOn ? comma : null;
}
const OF_ASIDES: ReadonlySet<PhraseType> = new Set<PhraseType>(['np', 'vg', 'prep', 'wh']);

/** "called on Oslo, a rich port|, to", "Oslo, which had paid|, to": the comma that closes an aside about a noun. */
export function closesAsideOfNoun(comma: Phrase): boolean {
  const { next } = markBefore(comma);
  return comma.is(',') && next.previous.is(',') && (next.type === 'np' || next.type === 'wh');
}

/** The mark before this one, or the phrase at which it is given up. */
function markBefore({ previous }: Phrase): Phrase {
  let before = previous;
  for (let n = 0; n < ASIDE_REACH && before.type !== 'punct'; n++) before = before.previous;
  return before;
}

/** The mark behind a phrase, or the phrase at which it is given up. */
function markBehind({ next }: Phrase, limit: Phrase): Phrase {
  let behind = next;
  for (let n = 0; n < ASIDE_REACH && isBefore(behind, limit) && behind.type !== 'punct'; n++) behind = behind.next;
  return behind;
}

/** An aside has so many phrases at most; own choice. */
const ASIDE_REACH = 8;

/** "suggested | closing", "answered | by closing" */
export const opensWithGerund = ({ form, lower, next }: Phrase): boolean =>
  form === 'ing' || (lower === 'by' && next.form === 'ing');

/** "to save money | by cutting aid": has a gerund behind a preposition no verb and no mark behind it? */
export function holdsGerund(opening: Phrase, end: Phrase): boolean {
  let here = end.previous;
  while (isBefore(opening, here) && here.type !== 'punct' && here.type !== 'vg') here = here.previous;
  return here.form === 'ing' && here.previous.type === 'prep';
}

/** ", | raising a tax and calling", ", | and calling": a gerund of a list, which its last one closes. */
export function listsGerund(here: Phrase, limit: Phrase): boolean {
  if (here.type === 'conj') return here.next.form === 'ing';
  if (here.form !== 'ing' || isVerbCue(here.lemma)) return false;
  let last = here.next;
  for (let n = 0; n < LIST_REACH && isBefore(last, limit) && !last.isFinite; n++, last = last.next)
    if (last.type === 'conj' && last.next.form === 'ing') return true;
  return false;
}

/** So many phrases off the last of a list stands at most; own choice. */
const LIST_REACH = 16;

/** "the African Union (|AU)": what is in the bracket belongs to the name before it. */
export const isShortName = ({ size, text }: Phrase): boolean => size === 1 && SHORT_NAME.test(text);
const SHORT_NAME = /^\p{Lu}[\p{Lu}\p{Nd}-]+$/u;

/** "sorrow |- but no surprise -" */
export const opensDenial = ({ next }: Phrase): boolean => next.opensWith(AGAINST) && next.next.opensWith(DENYING);

/** "sorrow - but no surprise |-" */
export function closesDenial(here: Phrase): boolean {
  const opening = markBefore(here);
  return isDash(opening) && opensDenial(opening);
}

/** "declined to say | when it would end": the question that somebody is to answer. */
export const asksOf = (opening: Phrase, here: Phrase): boolean =>
  opening.isInfinitive &&
  here === opening.next &&
  here.opensWith(QUESTION) &&
  verbTakes(opening.lemma, 'question-clause');

/** "named an envoy", but not "elected bodies": no participle takes an object. */
export const takesObject = ({ form, lemma, next, lastWord }: Phrase): boolean =>
  (form === 'finite' || form === 'participle') &&
  (OBJECT_OPENERS.has(next.firstTag) ||
    (next.type === 'np' ? verbTakes(lemma, 'clause') && !isMere(form, lastWord) : takesPreposition(lemma, next)));

/** "hidden talent", "known facts": a participle that is no past. */
const isMere = (form: Phrase['form'], word: string): boolean => form === 'participle' && /n$/.test(word);

/** "called for" */
const takesPreposition = (lemma: string, { lower, type }: Phrase): boolean =>
  type === 'prep' &&
  VERBS.get(lemma)?.some(({ prepositions, rest }) => prepositions.has(lower) || rest[0] === lower) === true;

/** The first dash among some phrases, if no quotation stands before it. */
export function dashFrom(from: Phrase, step: (phrase: Phrase) => Phrase, limit: number): Phrase | null {
  for (let at = from, n = 0; n < limit && at.type !== 'quote' && at.type !== 'none'; at = step(at), n++)
    if (isDash(at)) return at;
  return null;
}

/** "boats and | heavily armed trucks" */
export const isModifier = ({ firstTag, lemma, next, size }: Phrase): boolean =>
  size === 2 && firstTag === 'adv' && next.type === 'np' && !OBJECT_OPENERS.has(next.firstTag) && !VERBS.has(lemma);

/** Does a list of cues or deeds know the verb, so that it may open a statement of its own? */
export const isKnown = ({ lemma }: Phrase): boolean => VERBS.has(lemma) || deedsOf(lemma).length > 0;

/** "urging", "voicing support", "making clear" */
export const mayTell = ({ lemma }: Phrase): boolean => isVerbCue(lemma) || EXPRESSING.has(lemma) || lemma === 'make';

/** "and", "but", "while": another's clause may follow. */
export const opensOther = (here: Phrase): boolean => here.type === 'conj' || here.opensWith(CONTRASTS);

/** "in what | its ministry | described as a slip", "in what | aides | called a slip" */
export function tellsWhatItIsCalled({ lower, next: what }: Phrase, limit: Phrase): boolean {
  if (lower !== 'in' || what.lower !== 'what') return false;
  const verb = nounPhraseFrom(what.next, limit, { appositions: false })?.to;
  return verb?.isFinite === true && TAKING_FOR.has(verb.lemma);
}

/** "the plan|, he said|, was late" */
export function opensWhatIsTold(subject: Phrase, limit: Phrase): boolean {
  const comma = nounPhraseFrom(subject, limit, { appositions: false })?.to;
  return comma?.is(',') === true && otherSpeaks(comma.next, limit, 'quotation');
}

/** "two days | after", "just | hours | before" */
export function tellsHowLong(from: Phrase): boolean {
  const time = from.type === 'adv' ? from.next : from;
  if (time.type !== 'np' || time.opensWith(THE) || !MOMENTS.has(time.lastWord)) return false;
  return time.next.lower === 'after' || time.next.lower === 'before';
}

const THE: ReadonlySet<string> = new Set(['the']);
