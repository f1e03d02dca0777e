/** A circumstance of the cue is told: when, where, by or with what. */
import {
  BEFORE_PARTICIPLES,
  BEHIND_EVEN,
  CIRCUMSTANCES,
  OCCASIONS,
  SAYINGS,
  SPEAKERS,
  WRITING,
} from '../../english/attribution/contentEnds';
import { MOMENTS } from '../../english/grammar/times';
import { isBefore, nounPhraseFrom, opensAbsolute, opensBareClause, opensMainClause, type Phrase } from '../../grammar';
import {
  asksOf,
  givesReason,
  isWhile,
  mayTell,
  opensOccasion,
  tellsHowLong,
  tellsWhatIsInIt,
  tellsWhatItIsCalled,
} from '../contentSigns';
import { isVerbCue } from '../lexicon';
import { isAlternative } from '../negation';
import { saysBeside, speaksInParticiple } from '../nextSpeakers';
import { type ContentRule, endsHere } from './rule';

const ASKED: ReadonlySet<string> = new Set(['ask', 'press', 'question', 'contact', 'reach']);

const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse']);
const EXCEPTING: ReadonlySet<string> = new Set(['except', 'other', 'beyond']);

/** ", the road having been closed", ", the vote being late": a noun group and a gerund of its own. */
function opensCase(noun: Phrase, limit: Phrase): boolean {
  if (noun.type !== 'np' || noun.isTime) return false;
  const verb = nounPhraseFrom(noun, limit, { appositions: false })?.to;
  return verb !== undefined && isBefore(verb, limit) && (verb.lower === 'having' || verb.lower === 'being');
}

/** "the plan | in a post on Friday | as a mistake": behind where it was said stands what it was called. */
function isJudged(place: Phrase): boolean {
  let here = place.next.next;
  while (here.isTime || (here.type === 'prep' && here.lower !== 'as')) here = here.isTime ? here.next : here.next.next;
  return here.lower === 'as' && here.type === 'prep';
}

/** At a comma. */
export const CIRCUMSTANCES_AT_COMMA: readonly ContentRule[] = [
  {
    name: 'circumstance-with-a-participle',
    example: 'Kenya condemned the raid |, with its envoy leaving the room.',
    when: ({ here, limit, narrow }) =>
      narrow && here.next.type === 'prep' && here.next.lower === 'with' && opensAbsolute(here.next, limit),
    then: endsHere,
  },
  {
    name: 'clause-of-what-was-the-case',
    example: 'Kenya condemned the raid |, the road having been closed since May.',
    when: ({ here, limit }) => opensCase(here.next, limit),
    then: endsHere,
  },
  {
    name: 'another-speaks-behind-with',
    example: 'Kenya said the raid was wrong |, with its envoy, Ana Lind, accusing Togo of it.',
    when: ({ here, limit }) => here.next.lower === 'with' && speaksInParticiple(here.next.next, limit),
    then: endsHere,
  },
  {
    name: 'spokesman-of-the-speaker',
    example: 'Kenya rejected the plan |, its envoy Ana Lind saying it was late.',
    when: ({ here, limit, narrow }) => narrow && saysBeside(here.next, limit),
    then: endsHere,
  },
  {
    name: 'all-that-is-said-behind-a-refusal',
    example: 'Lund refused to comment |, except to say that it was late.',
    when: ({ cue, here }) => REFUSING.has(cue.lemma) && here.next.opensWith(EXCEPTING),
    then: endsHere,
  },
];

/** Behind a subordinator. */
export const CIRCUMSTANCES_WITH_CLAUSES: readonly ContentRule[] = [
  {
    name: 'circumstance-with-a-verb',
    at: 'sub',
    example: 'Kenya condemned the raid | when the road was full.',
    when: ({ cue, here, limit, narrow, opening }) =>
      narrow &&
      !opening.next.isInfinitive &&
      !here.next.opensWith(SPEAKERS) &&
      !cue.previous.opensWith(SPEAKERS) &&
      !asksOf(opening, here) &&
      here.type === 'sub' &&
      here.opensWith(CIRCUMSTANCES) &&
      here.previous.lastWord !== 'even' &&
      !givesReason(cue, here, limit) &&
      opensBareClause(here, limit) &&
      (here.lower === 'while' || !MOMENTS.has(here.previous.lastWord)),
    then: endsHere,
  },
  {
    name: 'even-as-behind-a-noun',
    at: 'adv',
    example: 'Kenya admitted the raid | even as it closed the road.',
    when: ({ here, narrow, limit }) =>
      narrow && here.lower === 'even' && here.next.opensWith(BEHIND_EVEN) && opensMainClause(here.next.next, limit),
    then: endsHere,
  },
];

/** Without a comma. */
export const CIRCUMSTANCES_WITHOUT_COMMA: readonly ContentRule[] = [
  {
    name: 'so-long-before-or-after-without-a-comma',
    at: 'np',
    example: 'Kenya condemned the raid | two days after a vote.',
    when: ({ here, isNoun }) => isNoun && here.previous.type === 'np' && tellsHowLong(here),
    then: endsHere,
  },
  {
    name: 'occasion',
    at: 'prep',
    example: 'Kenya praised the plan | during a visit.',
    when: ({ here, isNoun }) => isNoun && here.type === 'prep' && here.next.type === 'np' && here.opensWith(OCCASIONS),
    then: endsHere,
  },
  {
    name: 'where-it-was-said',
    at: 'prep',
    example: 'Kenya rejected the plan | at a summit in Rome.',
    when: ({ here, isNoun, opening }) =>
      isNoun && opensOccasion(here) && here.previous.type !== 'vg' && !SAYINGS.has(opening.headWord) && !isJudged(here),
    then: endsHere,
  },
  {
    name: 'what-somebody-calls-it',
    at: 'prep',
    example: 'Kenya expelled two envoys | in what it called an answer.',
    when: ({ here, isNoun, limit }) => isNoun && tellsWhatItIsCalled(here, limit),
    then: endsHere,
  },
  {
    name: 'what-is-said-in-it',
    at: 'prep',
    example: 'Lund wrote a letter | in which he accused Sand of fraud.',
    when: ({ cue, here, opening, narrow }) => (narrow || WRITING.has(cue.lemma)) && tellsWhatIsInIt(cue, opening, here),
    then: endsHere,
  },
  {
    name: 'before-or-after-doing-something',
    example: 'Kenya praised the plan | after leaving the room.',
    // "thanked all who stayed even after losing": they lost; "called it “late” | before leaving"
    when: ({ here, narrow }) =>
      (narrow || here.previous.type === 'quote') &&
      here.next.form === 'ing' &&
      here.opensWith(BEFORE_PARTICIPLES) &&
      here.previous.lastWord !== 'even',
    then: endsHere,
  },
  {
    name: 'instead-of-doing-something',
    at: 'adv',
    example: 'Kenya praised the plan | instead of rejecting it.',
    when: ({ cue, here: { next }, isNoun }) =>
      isNoun && cue.isFinite && isAlternative(next) && next.next.form === 'ing' && isVerbCue(next.next.lemma),
    then: endsHere,
  },
  {
    name: 'by-saying-something',
    at: 'prep',
    example: 'Kenya backed the plan | by stressing its worth.',
    when: ({ here, isNoun }) => isNoun && here.lower === 'by' && here.next.form === 'ing' && isVerbCue(here.next.lemma),
    then: endsHere,
  },
  {
    name: 'when-asked',
    at: 'sub',
    example: 'Kenya condemned the raid | when asked by a reporter.',
    when: ({ here, narrow }) => narrow && here.lower === 'when' && ASKED.has(here.next.lemma) && !here.next.isFinite,
    then: endsHere,
  },
  {
    name: 'while-saying-something',
    example: 'Kenya praised the plan | while urging caution.',
    when: (asked) => asked.narrow && isWhile(asked.here) && mayTell(asked.here.next) && !asked.holdsGerund(),
    then: endsHere,
  },
];
