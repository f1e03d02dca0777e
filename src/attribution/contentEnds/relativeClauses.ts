/** A relative clause or a clause of its own is joined on behind a comma. */
import { WRITING } from '../../english/attribution/contentEnds';
import { TAKING_FOR } from '../../english/attribution/sources';
import { ONE_PERSON } from '../../english/attribution/subjects';
import { isPast, nounPhraseFrom, opensBareClause, type Phrase } from '../../grammar';
import { tellsWhatIsInIt } from '../contentSigns';
import { type ContentRule, endsHere } from './rule';

/** ", which | he | called a folly", ", which | she | said would fail": in the past, of which whoever spoke before says more; ", which | Riga | has denied". */
const isSaidAgain = ({ type, lower, next }: Phrase): boolean =>
  (ONE_PERSON.has(lower) && next.size === 1 && isPast(next) && (next.lemma === 'say' || TAKING_FOR.has(next.lemma))) ||
  (type === 'np' && next.isFinite && DENYING.has(next.lemma));
const DENYING: ReadonlySet<string> = new Set(['deny', 'dispute']);

/** "Chad, Togo, and | the port of Oslo | and has left": the last of a list, behind which the speaker does more. */
function endsBeforeVerb(last: Phrase, limit: Phrase): boolean {
  const and = nounPhraseFrom(last, limit, { appositions: false })?.to;
  return and?.type === 'conj' && and.next.isFinite;
}

/** At a comma. */
export const RELATIVE_CLAUSES: readonly ContentRule[] = [
  {
    name: 'relative-clause-of-some-of-them',
    example: 'Kenya praised the envoys |, two of whom left.',
    when: ({ here, narrow }) =>
      narrow && here.next.type === 'np' && here.next.next.lower === 'of' && here.next.next.next.type === 'wh',
    then: endsHere,
  },
  {
    name: 'relative-clause-behind-a-noun',
    example: 'Kenya condemned the raid |, which was the worst.',
    when: ({ here, narrow }) => narrow && here.next.type === 'wh' && here.next.lower !== 'what',
    then: endsHere,
  },
  {
    name: 'what-is-said-of-it-again',
    example: 'Lund said Kenya would sign the deal |, which he called a folly.',
    when: ({ cue, here }) => cue.isFinite && here.next.lower === 'which' && isSaidAgain(here.next.next),
    then: endsHere,
  },
  {
    name: 'what-is-said-in-it-behind-a-comma',
    example: 'Lund wrote a letter on Monday |, in which he accused Sand of fraud.',
    when: ({ cue, here, opening, narrow }) =>
      (narrow || WRITING.has(cue.lemma)) && tellsWhatIsInIt(cue, opening, here.next),
    then: endsHere,
  },
  {
    name: 'relative-clause-with-its-preposition',
    example: 'Kenya vowed to sign the deal |, under which ports will close.',
    // "accepted the deal |, for which it is grateful"
    when: ({ here, narrow, opening }) =>
      narrow &&
      (opening.isInfinitive || here.next.lower === 'for') &&
      here.next.type === 'prep' &&
      here.next.next.lower === 'which',
    then: endsHere,
  },
  {
    name: 'clause-joined-to-a-noun',
    example: 'Kenya condemned the raid |, but it took part.',
    when: ({ here, limit, narrow }) =>
      narrow &&
      (here.next.type === 'conj' || here.next.type === 'sub') &&
      opensBareClause(here.next, limit) &&
      !endsBeforeVerb(here.next.next, limit),
    then: endsHere,
  },
];
