/** A conjunction without a comma joins on a clause, a verb or a participle. */
import { OTHERS } from '../../english/attribution/contentEnds';
import { nounPhraseFrom, opensPlainClause, verbOfMainClause } from '../../grammar';
import type { ContentCase } from '../contentCase';
import { opensContactClause, opensSubjectWithAside, saysThat } from '../contentSigns';
import { isVerbCue } from '../lexicon';
import { reportsBeside, speaksElsewhere, takesOver, takesStandAgain } from '../nextSpeakers';
import { type ContentRule, endsHere } from './rule';

/** "said Oslo | and Riga noted it": both are the subject of what is said. */
const joinsSubject = ({ here, limit, narrow, opening }: ContentCase): boolean =>
  !narrow && nounPhraseFrom(opening, limit, { appositions: false })?.to === here;

/** "and Togo closed its border", "and on Friday Togo closed it", "but its envoy, Ana Lind, closed it", "to sign it and envoys were late" */
const opensJoinedClause = (asked: ContentCase): boolean => {
  const { here, joined, limit, opening } = asked;
  if (opensPlainClause(joined, limit) || (here.lower === 'but' && opensSubjectWithAside(here.next, limit))) return true;
  return opening.isInfinitive && verbOfMainClause(here.next, limit)?.lemma === 'be' && !asked.hasOwnVerb();
};

/** Of another speaker, or of the same in another clause. */
export const SPEAKERS_AT_CONJUNCTION: readonly ContentRule[] = [
  {
    name: 'same-people-do-more',
    at: 'conj',
    example: 'They chanted “Out with Lund” | and burned flags.',
    when: ({ here, opening }) =>
      opening.type === 'quote' &&
      here.type === 'conj' &&
      here.previous.type === 'quote' &&
      (here.next.isFinite || here.next.form === 'ing'),
    then: endsHere,
  },
  {
    name: 'others-do-otherwise',
    at: 'conj',
    example: 'Lund backs a ban on arms | and others urging one on oil.',
    when: ({ here, narrow }) => narrow && here.next.opensWith(OTHERS) && here.next.next.form === 'ing',
    then: endsHere,
  },
  {
    name: 'another-participle-takes-over',
    at: 'conj',
    example: 'The two differed, with Lund saying the tax was late | and Sand insisting it was high.',
    when: ({ cue, here, limit }) => here.type === 'conj' && cue.form === 'ing' && reportsBeside(here.next, limit),
    then: endsHere,
  },
  {
    name: 'same-participle-says-more',
    at: 'conj',
    example: 'Lund left early, warning that the tax was late | and adding that it was high.',
    // "saying it was late | and accusing Riga of it"
    when: (asked) =>
      asked.cue.form === 'ing' &&
      asked.here.next.form === 'ing' &&
      (saysThat(asked.here.next) || (!asked.narrow && isVerbCue(asked.here.next.lemma) && !asked.holdsGerund())),
    then: endsHere,
  },
  {
    name: 'another-takes-over',
    at: 'conj',
    example: 'Lund said the tax was late | and one in four said it was high.',
    when: (asked) =>
      asked.here.type === 'conj' &&
      asked.cue.verb !== null &&
      !joinsSubject(asked) &&
      takesOver(asked.here.next, asked.limit, asked.cue),
    then: endsHere,
  },
  {
    name: 'same-speaker-takes-a-stand',
    at: 'conj',
    example: 'Lund said the tax was late | and he accused Sand of fraud.',
    when: ({ cue, here }) =>
      here.type === 'conj' && (takesStandAgain(here.next, cue) || speaksElsewhere(here.next, cue)),
    then: endsHere,
  },
];

/** Of the same speaker, or of what content tells of. */
export const JOINED_AT_CONJUNCTION: readonly ContentRule[] = [
  {
    name: 'participle-joined-to-a-noun',
    at: 'conj',
    example: 'Kenya left early, backing the plan | and urging calm.',
    when: (asked) =>
      asked.narrow &&
      // "accused Togo of leaving the talks and threatening it"
      (asked.cue.form === 'ing' ? !asked.holdsGerund() : asked.cue.type !== 'vg') &&
      asked.here.type === 'conj' &&
      // "for not quickly | and firmly condemning it"
      asked.here.previous.type !== 'adv' &&
      asked.here.next.form === 'ing' &&
      isVerbCue(asked.here.next.lemma) &&
      asked.opening.type !== 'vg' &&
      asked.opening.next.form !== 'ing',
    then: endsHere,
  },
  {
    name: 'verb-joined-to-a-noun',
    at: 'conj',
    example: 'Kenya thanked Togo for its help | but would not say more.',
    when: (asked) =>
      asked.here.type === 'conj' &&
      (asked.narrow || (asked.opening.type === 'prep' && !asked.hasOwnVerb())) &&
      asked.joinsVerb() &&
      asked.tellsOther() &&
      !asked.goesOnRelative(),
    then: endsHere,
  },
  {
    name: 'clause-joined-by-and-or-but',
    at: 'conj',
    example: 'Kenya condemned the raid | and Togo closed its border.',
    when: (asked) =>
      (asked.isNoun || (asked.narrow && (asked.opening.isInfinitive || asked.opening.form === 'ing'))) &&
      !asked.isNominal &&
      (asked.here.lower === 'and' || (asked.isNoun && asked.here.lower === 'but')) &&
      opensJoinedClause(asked) &&
      !asked.holdsClause() &&
      !opensContactClause(asked.here.previous),
    then: endsHere,
  },
  {
    name: 'another-relative-clause-of-the-noun-around',
    at: 'conj',
    example: 'Lind, who backs the tax | and who drew it up, left Riga.',
    when: (asked) =>
      asked.here.type === 'conj' &&
      asked.here.next.type === 'wh' &&
      asked.here.next.lower !== 'what' &&
      asked.isInRelativeClause &&
      !asked.holdsClause(),
    then: endsHere,
  },
  {
    name: 'same-speaker-says-more',
    at: 'conj',
    example: 'Lund said the tax was late | and said it was high.',
    when: (asked) => asked.here.type === 'conj' && asked.joinsVerb() && asked.speaksOn(),
    then: endsHere,
  },
];
