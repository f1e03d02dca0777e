/** A clause or an aside that the cue stands in closes, or what the clause around says goes on. */
import { opensMainClause } from '../../grammar';
import { type ContentRule, endsHere } from './rule';

/** At a comma. */
export const CLAUSE_AROUND_AT_COMMA: readonly ContentRule[] = [
  {
    name: 'relative-clause-of-the-cue-closes',
    example: 'Lind, who said the ban would fail |, left Riga.',
    when: (asked) =>
      // "who wrote the bill |, said it was late"
      // "who was angry when Sand left |, said it was late"
      asked.here.next.isFinite &&
      asked.isInRelativeClause &&
      (asked.narrow || asked.opening.type === 'sub' || asked.hasOwnVerb() || asked.isFirstMark),
    then: endsHere,
  },
  {
    name: 'participle-between-commas-closes',
    example: 'Lund, saying the tax was late |, went home.',
    when: (asked) =>
      asked.here.next.isFinite &&
      asked.isParticipleBehindComma &&
      (asked.narrow || asked.opening.type === 'prep' || asked.hasOwnVerb()),
    then: endsHere,
  },
  {
    name: 'aside-of-the-subject-closes',
    example: 'An aide, speaking anonymously because she wanted to stay |, said it was late.',
    when: (asked) =>
      asked.here.next.isFinite &&
      asked.isInAsideInFront() &&
      (asked.narrow || asked.opening.type === 'prep' || asked.hasOwnVerb()),
    then: endsHere,
  },
  {
    name: 'main-clause-behind-an-aside-in-front',
    example: 'Despite calls from Riga, which said it was late |, Kenya signed the deal.',
    when: (asked) =>
      opensMainClause(asked.here.next, asked.limit) && asked.hasOwnVerb() && asked.isInAsideInFront('prep'),
    then: endsHere,
  },
];

/** Anywhere else. */
export const CLAUSE_AROUND: readonly ContentRule[] = [
  {
    name: 'clause-around-goes-on',
    at: 'vg',
    example: 'Voters who support the tax | stayed at home.',
    when: (asked) =>
      asked.isNominal && asked.here.isFinite && !asked.isQuotedInfinitive() && asked.isVerbOfClauseAround(),
    then: endsHere,
  },
];
