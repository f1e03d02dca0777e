/** A noun group, a participle, a comparison or a time is added behind a comma. */
import { BEHIND_EVEN, COMPARING } from '../../english/attribution/contentEnds';
import { INDEFINITE_ARTICLES } from '../../english/grammar/decisiveWords';
import { opensMainClause } from '../../grammar';
import { isListed, opensSubjectWithAside, says, tellsHowLong } from '../contentSigns';
import { hasComma } from '../nextSpeakers';
import { type ContentRule, endsHere } from './rule';

/** At a comma. */
export const ADDITIONS: readonly ContentRule[] = [
  {
    name: 'last-apposition-to-a-clause',
    example: 'Kenya said it would sign the deal |, a step with few friends.',
    when: ({ here, limit, opening }) =>
      here.next.type === 'np' &&
      here.next.opensWith(INDEFINITE_ARTICLES) &&
      opening.form !== 'infinitive' &&
      !hasComma(here.next, limit) &&
      !isListed(here.next, limit),
    then: endsHere,
  },
  {
    name: 'participle-behind-a-clause',
    example: 'Kenya said the raid was wrong |, leaving the room.',
    when: ({ cue, here, opening }) =>
      (opening.type !== 'np' || says(cue.lemma)) &&
      opening.type !== 'that' &&
      here.next.form === 'ing' &&
      here.next.lower !== 'including',
    then: endsHere,
  },
  {
    name: 'verb-behind-a-noun',
    example: 'Kenya endorsed the plan |, named an envoy and left.',
    when: (asked) => asked.isNoun && asked.doesMore(asked.here.next),
    then: endsHere,
  },
  {
    name: 'comparison',
    example: 'Many voters say they like the plan |, compared with a third in May.',
    // "backed the plan |, though with doubts"
    when: ({ here: { next }, isNoun }) =>
      next.opensWith(COMPARING) || (isNoun && /^(?:though|albeit)$/.test(next.lower) && next.next.type === 'prep'),
    then: endsHere,
  },
  {
    name: 'even-as',
    example: 'Kenya said the raid was wrong |, even as the two sides signed.',
    when: ({ here, limit }) =>
      here.next.lower === 'even' &&
      here.next.next.opensWith(BEHIND_EVEN) &&
      (opensMainClause(here.next.next.next, limit) || opensSubjectWithAside(here.next.next.next, limit)),
    then: endsHere,
  },
  {
    name: 'so-long-before-or-after',
    example: 'Kenya condemned the raid |, two days after a vote.',
    when: ({ here, narrow }) => narrow && tellsHowLong(here.next),
    then: endsHere,
  },
];
