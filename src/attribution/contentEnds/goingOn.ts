/** Content goes on behind a list, or behind an aside that a comma opens or closes. */
import { isBefore, type Phrase } from '../../grammar';
import {
  closesAsideBeforeName,
  closesAsideOfRelative,
  closesList,
  goesOnBehindAside,
  holdsGerund,
  listsGerund,
  listsNoun,
  opensAsideOfRelative,
  opensWithGerund,
} from '../contentSigns';
import { type ContentRule, endsHere } from './rule';

/** Phrases of an aside at most; own choice. */
const LONGEST_ASIDE = 8;

/** "in a letter, | urged": an aside without a verb, and then a verb whose subject stands before all of it. */
function closesBeforeVerb(from: Phrase, limit: Phrase): boolean {
  let here = from;
  for (let n = 0; n < LONGEST_ASIDE && isBefore(here, limit) && here.type !== 'vg'; n++, here = here.next)
    if (here.is(',')) return here.next.isFinite;
  return false;
}

/** At a comma. */
export const GOES_ON_AT_COMMA: readonly ContentRule[] = [
  {
    name: 'verb-behind-an-aside',
    example: 'Kenya praised the plan and|, at the same time, urged calm.',
    when: ({ here, narrow, limit }) => narrow && here.previous.type === 'conj' && closesBeforeVerb(here.next, limit),
    then: endsHere,
  },
  {
    name: 'clause-without-its-verb-yet',
    example: 'Lund said that the bank|, a port|, and the town were late.',
    when: (asked) => asked.awaitsVerb(),
    then: () => null,
  },
  {
    name: 'list-of-nouns-goes-on',
    example: 'Lund condemned the theft |, looting, and sale of oil.',
    when: ({ here }) => listsNoun(here.next) || closesList(here),
    then: () => null,
  },
  {
    name: 'aside-in-a-relative-clause',
    example: 'Kenya signed a deal that|, once it is sealed|, will open the border.',
    when: ({ here, limit }) => opensAsideOfRelative(here) || closesAsideOfRelative(here, limit),
    then: () => null,
  },
  {
    name: 'aside-before-the-verb-of-a-clause',
    example: 'Lund believes her time in Oslo|, raising funds for the port|, will help.',
    when: (asked) => asked.isBesideAsideBeforeVerb(),
    then: () => null,
  },
  {
    name: 'list-of-gerunds-goes-on',
    example: 'Kenya suggested closing the border|, raising a tax|, and calling a vote.',
    // "to save money by closing ports|, selling ships and"
    when: ({ here, limit, opening }) =>
      (opensWithGerund(opening) || holdsGerund(opening, here)) && listsGerund(here.next, limit),
    then: () => null,
  },
  {
    name: 'infinitives-go-on',
    example: 'Kenya wanted to close the border|, and ask for a vote.',
    when: (asked) => asked.joinsInfinitive(),
    then: () => null,
  },
  {
    name: 'aside-before-what-is-said-of-the-object',
    example: 'Lund accused Sand|, who had left early|, of theft.',
    when: ({ cue, here, isNoun, limit }) =>
      isNoun && (goesOnBehindAside(cue, here, limit) || closesAsideBeforeName(cue, here, limit)),
    then: () => null,
  },
  {
    name: 'noun-of-both-comes-later',
    example: 'Kenya condemned attacks on|, and threats against|, the clinic.',
    when: ({ here }) => here.previous.type === 'prep' && here.next.type === 'conj',
    then: () => null,
  },
  {
    name: 'list-of-adjectives-goes-on',
    example: 'Kenya welcomed the political, economic|, and security talks of May.',
    when: ({ here, narrow }) => narrow && here.next.type === 'conj' && here.previous.headTag === 'adj',
    then: () => null,
  },
];

/** At a conjunction. */
export const GOES_ON_AT_CONJUNCTION: readonly ContentRule[] = [
  {
    name: 'list-in-a-clause-without-its-verb-yet',
    at: 'conj',
    example: 'Lund said that the bank, town | and texts of the law were late.',
    when: (asked) => asked.awaitsVerb(),
    then: () => null,
  },
  {
    name: 'last-of-a-list-of-words',
    at: 'conj',
    example: 'Lund condemned the theft, looting, | and sale of oil.',
    when: ({ here }) => here.previous.is(',') && closesList(here.previous),
    then: () => null,
  },
];
