/** The main clause begins at a comma behind content that stands in a clause in front of it. */
import { opensMainClause, type Phrase } from '../../grammar';
import { opensJoinedSubject, opensPlacedSubject, opensSubjectWithAside } from '../contentSigns';
import { type ContentRule, endsHere } from './rule';

/** "42% say it is late, | 32% call it early" */
const isShare = ({ headWord }: Phrase): boolean => /(?:%|^percent)$/.test(headWord);

/** At a comma. */
export const BEHIND_CLAUSE_IN_FRONT: readonly ContentRule[] = [
  {
    name: 'main-clause-behind-one-in-front',
    example: 'While Kenya said the raid was wrong |, its envoy left the room.',
    when: ({ here, limit, isFronted }) =>
      (opensMainClause(here.next.lower === 'even' ? here.next.next : here.next, limit) ||
        opensPlacedSubject(here.next, limit)) &&
      isFronted(),
    then: endsHere,
  },
  {
    name: 'subject-with-an-aside-behind-one-in-front',
    example: 'Welcoming the deal |, Kenya, a port, asked for more.',
    when: ({ here, limit, narrow, isFronted }) => narrow && opensSubjectWithAside(here.next, limit) && isFronted(),
    then: endsHere,
  },
  {
    name: 'joined-subject-behind-one-in-front',
    example: 'Hitting out at the plan |, Gale and Sand said it was late.',
    when: ({ here, isNominal, limit, narrow, isFronted }) =>
      narrow && !isNominal && opensJoinedSubject(here.next, limit) && isFronted(),
    then: endsHere,
  },
  {
    name: 'main-clause-behind-a-noun',
    example: 'Kenya condemned the raid |, its envoy left the room.',
    // "furious at Sand, | then | she is late"
    when: ({ cue, here: { next }, limit, narrow }) =>
      narrow
        ? opensMainClause(next.lower === 'then' ? next.next : next, limit)
        : isShare(cue.previous) && isShare(next) && opensMainClause(next, limit),
    then: endsHere,
  },
];
