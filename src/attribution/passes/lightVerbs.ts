/**
 * In: a light verb with a cue noun. Out: attributions.
 * "The plan was met with scepticism by Oslo and Riga": the agent judges, the whole clause is the content. "Oslo expressed concern about
 * the tests": the subject speaks.
 */
import type { Span } from '../../document';
import { TALKS } from '../../english/attribution/addressees';
import {
  BEFORE_HOLDER,
  BEHIND_FEELINGS,
  CARRYING,
  DEFINITE,
  EXPRESSING,
  IN_TALKS,
  ISSUING,
  LODGING,
  MATTERS,
  OWN,
  PAPERS,
  PROTESTS,
  RAISED_BY_HAND,
  SUPPORTING,
} from '../../english/attribution/lightVerbs';
import { PERSON_ROLES } from '../../english/mentions/roles';
import { isBefore, nounPhraseFrom, type Phrase, singular } from '../../grammar';
import { isOccasion } from '../adverbials';
import type { Context } from '../context';
import { namesPeople, namesThing } from '../humans';
import { type CueEntry, type Frame, NOUNS, REACTIONS, supportedCues, VERBS, verbTakes } from '../lexicon';
import { behindDays } from '../nextSpeakers';
import { participialSubject } from '../participles';
import { contentEnd, phraseAt, phraseRight, tokensOf } from '../phrases';
import { contentBehind, contentRight, quotationBelow } from '../sides';
import { spanOf, tidy } from '../spans';
import { type Announced, speechBelow } from '../speechBelow';
import { subjectLeft } from '../subjects';
import type { Attribution } from '../types';
import { attributionOf, VERB_WITH_NOUN } from './attributionOf';
import {
  type Construction,
  contentFrom,
  hasForm,
  headWord,
  isBehind,
  type Place,
  readPlaces,
  verbLemma,
} from './constructions';

/** What a light verb does with a noun. */
export const LIGHT_VERB_CONSTRUCTIONS: readonly Construction<Place>[] = [
  {
    name: 'reaction-of-the-holder-behind',
    example: '[The plan {was met with scepticism}] by <Oslo and Riga>.',
    read: reaction,
  },
  {
    name: 'protest-lodged-with-somebody',
    example: '<Rome> [{lodged a protest} with Tunis over the arrests].',
    read: lodged,
  },
  {
    name: 'matter-raised-with-somebody',
    example: '<Rome> {raised} [the arrests] in a call with Tunis.',
    read: raised,
  },
  {
    name: 'paper-with-what-it-says',
    example: '<Oslo> {issued the following statement:} [“We will not sign.”]',
    read: issued,
  },
  {
    name: 'noun-expressed-by-the-subject',
    example: '<Oslo> {expressed concern about} [the tests].',
    read: expressed,
  },
];

/** Finds what is told with a light verb. */
export const lightVerbPass = (context: Context): Attribution[] =>
  readPlaces(context, isLight, LIGHT_VERB_CONSTRUCTIONS);

const LIGHT: ReadonlySet<string> = new Set([...CARRYING, ...LODGING, ...SUPPORTING, ...ISSUING]);
const isLight = ({ type, lemma }: Phrase): boolean => type === 'vg' && LIGHT.has(lemma);

/** "The plan | was met with scepticism | by Oslo": the whole clause is the content. */
function reaction({ context, here, sentence, range }: Place): Attribution | undefined {
  if (!CARRYING.has(verbLemma(here))) return undefined;
  const noun = here.next.type === 'prep' && here.next.lower === 'with' ? here.next.next : here.next;
  const by = beforeHolder(noun);
  if (noun.type !== 'np' || isBehind(by.next, range)) return undefined;
  const lemma = singular(headWord(context, noun));
  const entry = REACTIONS.get(lemma)?.[0];
  if (!entry || by.type !== 'prep' || !by.opensWith(BEFORE_HOLDER)) return undefined;
  // "raised concerns in a letter": the subject did; "stirred fears of a war": that is what is feared.
  if (isOccasion(by.next) || (entry.force === 'warn' && by.lower === 'of' && !noun.opensWith(DEFINITE)))
    return undefined;
  const holder = phraseRight(context, by.index + 1, range.last);
  // "drew praise in the first week", "in the Ohio election": when
  if (by.lower === 'in' && (VOTE.test(by.next.headWord) || namesThing(context.text.slice(by.next.start, by.next.end))))
    return undefined;
  // "Oslo said it might leave, | drawing criticism": of all that
  const first = hasForm(here, 'ing')
    ? phraseAt(context, range.first).first
    : subjectLeft(context, here.index, range.first)?.range.first;
  const content = first === undefined ? null : spanOf(context, { first, last: noun.last });
  if (!holder || !content) return undefined;
  return {
    rule: 'light-verb',
    sentence,
    // What is no cue noun by itself is called by what it does.
    cue: { first: here.first, last: noun.last, lemma: NOUNS.has(lemma) ? lemma : entry.force, force: entry.force },
    source: tokensOf(context, holder),
    content: [content],
    addressees: [],
    negated: isNegated(here, noun),
    confidence: 0.7,
  };
}

const VOTE = /^(?:elections?|primar(?:y|ies)|races?)$/;

/** "criticism | from Oslo", "criticism in Congress | from Oslo" */
function beforeHolder({ next }: Phrase): Phrase {
  const behind = next.lower === 'in' ? next.next.next : next;
  return behind.lower === 'from' || behind.lower === 'by' || behind.lower === 'among' ? behind : next;
}

/** "Rome lodged a protest with Tunis over the arrests": a deed that speaks to somebody; the whole of it is the content. */
function lodged({ context, here, sentence, range }: Place): Attribution | undefined {
  const noun = here.next;
  if (!LODGING.has(verbLemma(here)) || !plainlyDone(here) || !hasForm(here, 'finite') || noun.type !== 'np')
    return undefined;
  const lemma = singular(headWord(context, noun));
  // "made an objection to the plan"
  const isTold = noun.next.lower === 'with' || (noun.next.lower === 'to' && lemma !== 'objection');
  if (!PROTESTS.has(lemma) || !isTold) return undefined;
  const subject = subjectLeft(context, here.index, range.first);
  const told = phraseRight(context, noun.index + 2, range.last, false);
  const limit = phraseAt(context, contentEnd(context, here.index, range.last));
  const content = tidy(contentRight(context, { from: here, to: beforeReporter(here, limit) }));
  if (!subject || !told || content.length === 0) return undefined;
  return {
    rule: 'light-verb',
    sentence,
    cue: { first: here.first, last: noun.last, lemma, force: 'criticize' },
    source: subject.range,
    content,
    addressees: [tokensOf(context, told)],
    negated: isNegated(here, noun),
    confidence: 0.6,
  };
}

/** "Rome | raised | the arrests | with Tunis": a matter, and who is told of it. */
function raised({ context, here, sentence, range }: Place): Attribution | undefined {
  const noun = here.next;
  const isRaised = verbLemma(here) === 'raise' && plainlyDone(here) && hasForm(here, 'finite') && noun.type === 'np';
  const matter = singular(headWord(context, noun));
  if (!isRaised || RAISED_BY_HAND.has(matter) || !(noun.opensWith(DEFINITE) || MATTERS.has(matter))) return undefined;
  const listener = listenerBehind(context, noun);
  const subject = listener && subjectLeft(context, here.index, range.first);
  const told = listener && phraseRight(context, listener.noun.index, range.last, false);
  if (!subject || !told) return undefined;
  return {
    rule: 'light-verb',
    sentence,
    cue: { first: here.first, last: here.last, lemma: 'raise', force: 'assert' },
    source: subject.range,
    content: tidy(contentRight(context, { from: noun, to: listener.before })),
    addressees: [tokensOf(context, told)],
    negated: here.verb?.negated === true,
    confidence: 0.6,
  };
}

/** "the arrests | of two poets | in a call | with Tunis": where the matter ends, and who is behind "with". */
function listenerBehind(context: Context, matter: Phrase): { before: Phrase; noun: Phrase } | null {
  let here = matter.next;
  for (let n = 0; n < BEFORE_LISTENER && here.type === 'prep'; n++) {
    const { next } = here;
    const talk = here.opensWith(IN_TALKS) && TALKS.has(next.headWord) ? next.next : here;
    if (talk.lower === 'with' && isSomebody(context, talk.next)) return { before: here, noun: talk.next };
    here = next.next;
  }
  return null;
}

const isSomebody = ({ text }: Context, { type, headTag, headWord: head, isPronoun, start, end }: Phrase): boolean =>
  type === 'np' && (headTag === 'name' || isPronoun || PERSON_ROLES.has(head) || namesPeople(text.slice(start, end)));

/** So many prepositions may stand between a matter and who is told of it; own choice. */
const BEFORE_LISTENER = 4;

/** "…|, Chief Cabinet Secretary Suga said": who reports it, and behind a comma, is no part of it. */
function beforeReporter(from: Phrase, limit: Phrase): Phrase {
  for (let here = from; isBefore(here, limit); here = here.next) {
    const speaker = here.is(',') ? nounPhraseFrom(here.next, limit) : null;
    if (speaker?.to.isFinite && verbTakes(speaker.to.lemma, 'quotation')) return here;
  }
  return limit;
}

/** "Oslo | issued the following statement on Monday: | “…”": what it says stands behind the colon, or below. */
function issued({ context, here, sentence, range }: Place): Attribution | undefined {
  const noun = here.next;
  const isIssued = ISSUING.has(verbLemma(here)) && plainlyDone(here) && hasForm(here, 'finite');
  if (!isIssued || noun.type !== 'np' || !PAPERS.has(singular(headWord(context, noun)))) return undefined;
  const colon = colonBehind(noun) ?? closingColon(context, noun, range.last);
  const subject = colon && subjectLeft(context, here.index, range.first);
  if (!colon || !subject) return undefined;
  const announced = pointsAhead(context, noun) ? 'all' : 'said';
  const content = behindColon(context, colon, sentence, range.last, announced);
  if (content.length === 0) return undefined;
  return {
    rule: 'light-verb',
    sentence,
    cue: { first: here.first, last: colon.last, lemma: singular(headWord(context, noun)), force: 'assert' },
    source: subject.range,
    content,
    addressees: [],
    negated: false,
    confidence: 0.8,
  };
}

/** The colon behind a noun, over times and prepositions ("on Monday", "to the press"). */
function colonBehind(noun: Phrase): Phrase | null {
  let here = noun.next;
  for (let n = 0; n < BEFORE_COLON && !here.is(':'); n++) {
    if (here.type !== 'prep' && here.type !== 'np' && here.type !== 'adv') return null;
    here = here.next;
  }
  return here.is(':') ? here : null;
}

/** "gave the following answer to a question that KCNA put in May|:": the colon that ends the sentence, however much stands between. */
function closingColon(context: Context, noun: Phrase, end: number): Phrase | null {
  const last = phraseAt(context, end - 1);
  return last.is(':') && pointsAhead(context, noun) ? last : null;
}

/** "the following answer" */
const pointsAhead = ({ tokens }: Context, noun: Phrase): boolean => tokens[noun.first + 1]?.lower === 'following';

/** So many phrases may stand between a paper and its colon; own choice. */
const BEFORE_COLON = 6;

function behindColon(
  context: Context,
  colon: Phrase,
  sentence: number,
  end: number,
  announced: Announced,
): readonly Span[] {
  const { next } = colon;
  if (colon.index < end - 1)
    return next.type === 'quote' ? contentBehind(context, next.index, contentEnd(context, next.index, end)) : [];
  const quoted = quotationBelow(context, sentence);
  return quoted.length > 0 ? quoted : speechBelow(context, sentence, announced);
}

/** "Oslo | expressed concern about | the tests": the subject speaks, the noun carries the force. */
function expressed({ context, here, sentence, range }: Place): Attribution | undefined {
  const noun = here.next;
  // "releases the report every year"
  if (noun.next.isTime && behindDay(noun) === noun.next) return undefined;
  if (!SUPPORTING.has(verbLemma(here)) || !plainlyDone(here) || hasForm(here, 'infinitive')) return undefined;
  if (noun.type !== 'np' || isBehind(noun, range) || !canBeOfSubject(context, noun)) return undefined;
  // "thanked Oslo, | while | expressing concern"
  const isMeanwhile = hasForm(here, 'ing') && here.previous.lower === 'while';
  const subject = isMeanwhile
    ? participialSubject(context, here.index, range.first, [], sentence)
    : subjectLeft(context, here.index, range.first);
  if (!subject) return undefined;
  const own = supportedCues(singular(headWord(context, noun)));
  for (const entry of own ?? (EXPRESSING.has(verbLemma(here)) ? [feeling(context, noun)] : [])) {
    const content = contentFrom({ context, range }, entry, here, behindDay(noun).index);
    if (!content) continue;
    return attributionOf({ first: here.first, last: noun.last }, entry, content, {
      rule: 'light-verb',
      sentence,
      source: subject.range,
      negated: isNegated(here, noun),
      confidence: VERB_WITH_NOUN,
    });
  }
  return undefined;
}

/** "concern | on Monday | about the tests": behind the day, where the noun goes on. */
function behindDay({ next }: Phrase): Phrase {
  const behind = behindDays(next);
  return behind.type === 'prep' || behind.type === 'that' || behind.isInfinitive ? behind : next;
}

/** "did not voice concern", "has no plans" */
const isNegated = ({ verb }: Phrase, noun: Phrase): boolean => verb?.negated === true || noun.lower === 'no';

const plainlyDone = ({ verb }: Phrase): boolean => !verb?.passive && !verb?.modal;

/** May the noun be the subject's? "made his claim" has a source of its own, and of "issued a statement saying" the verb pass makes one cue. */
function canBeOfSubject(context: Context, noun: Phrase): boolean {
  if (context.tags[noun.first] === 'possessive' && !noun.opensWith(OWN)) return false;
  return !(hasForm(noun.next, 'ing') && VERBS.has(verbLemma(noun.next)));
}

const FEELING_FRAMES: ReadonlySet<Frame> = new Set(['clause', 'infinitive']);

/** "expressed astonishment at": a noun that the lexicon lacks, with the frames of a feeling. */
function feeling(context: Context, noun: Phrase): CueEntry {
  const lemma = singular(headWord(context, noun));
  return {
    lemma,
    class: 'light-verb-noun',
    force: REACTIONS.get(lemma)?.[0]?.force ?? 'assert',
    rest: [],
    frames: FEELING_FRAMES,
    prepositions: BEHIND_FEELINGS,
  };
}
