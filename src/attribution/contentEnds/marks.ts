/** Semicolons, colons, dashes and brackets. */
import { NARROWING } from '../../english/attribution/contentEnds';
import { isDash, opensBareClause, opensMainClause } from '../../grammar';
import { closesDenial, isShortName, listsBehind, opensDenial, opensWhatIsTold, qualifies } from '../contentSigns';
import { addsTo } from '../nextSpeakers';
import { type ContentRule, endsHere } from './rule';

/** What a colon explains, so that the clause behind it belongs to it: "is: the tax is late", "on one thing: it was late". */
const POINTING_AHEAD = /^(?:is|was|be|this|these|things?|points?)$/;

/** At a semicolon, a colon, or a dash before what the same speaker adds. */
export const SEMICOLONS_AND_COLONS: readonly ContentRule[] = [
  {
    name: 'list-goes-on-behind-a-semicolon',
    at: 'punct',
    example: 'Lund called for a truce|; free ports|; and a vote in Riga.',
    when: (asked) =>
      asked.here.is(';') &&
      asked.cue.isFinite &&
      !asked.isNominal &&
      !asked.isInRelativeClause &&
      listsBehind(asked.here, asked.limit, asked.opening),
    then: () => null,
  },
  {
    name: 'semicolon',
    at: 'punct',
    example: 'Lund said the tax was late |; Sand left the room.',
    when: ({ here }) => here.is(';'),
    then: endsHere,
  },
  {
    name: 'same-speaker-adds-behind-a-dash',
    at: 'punct',
    example: 'Lund said the tax was late | - adding that it was high.',
    when: ({ here }) => isDash(here) && addsTo(here.next),
    then: endsHere,
  },
  {
    name: 'colon-before-a-quotation',
    at: 'punct',
    example: 'Lund criticised the plan |: “It is late.”',
    // "said the question is|: “Can we?”"
    when: ({ here, opening }) =>
      here.is(':') && here.next.type === 'quote' && opening.type !== 'quote' && here.previous.lemma !== 'be',
    then: endsHere,
  },
  {
    name: 'clause-behind-a-colon',
    at: 'punct',
    example: 'Kenya refused to sign the pact |: Sand spoke of a plot.',
    // "took issue with the report |: the plan, he noted, was late"; but "agreed on one thing: it was late"
    when: ({ here, isNoun, narrow, opening, limit }) =>
      here.is(':') &&
      (isNoun || narrow || opening.isInfinitive) &&
      !POINTING_AHEAD.test(here.previous.lastWord) &&
      (opensBareClause(here, limit) || opensMainClause(here.next, limit) || opensWhatIsTold(here.next, limit)),
    then: endsHere,
  },
];

/** At any other dash. */
export const DASHES: readonly ContentRule[] = [
  {
    name: 'what-it-is-not-between-dashes',
    example: 'Kenya expressed sorrow |- but no surprise - over the vote.',
    when: ({ here }) =>
      isDash(here) ? opensDenial(here) || closesDenial(here) : isDash(here.previous) && opensDenial(here.previous),
    then: () => null,
  },
  {
    name: 'narrower-behind-a-dash',
    at: 'punct',
    example: 'Kenya praised all who signed | - particularly Togo and Chad.',
    when: ({ here }) => isDash(here) && (here.next.opensWith(NARROWING) || qualifies(here.next)),
    then: () => null,
  },
  {
    name: 'dash-behind-a-noun',
    at: 'punct',
    example: 'Kenya praised the plan |- and its author.',
    when: (asked) =>
      asked.narrow && isDash(asked.here) && !(asked.isNoun && asked.here.next.type === 'that') && !asked.isAside(),
    then: endsHere,
  },
];

/** At a bracket. */
export const BRACKETS: readonly ContentRule[] = [
  {
    name: 'last-bracket',
    at: 'punct',
    example: 'Lund said the tax was late | (naturally).',
    when: (asked) => asked.here.is('(') && asked.opensLastBracket() && !isShortName(asked.here.next),
    then: endsHere,
  },
  {
    name: 'bracket-around-closes',
    at: 'punct',
    example: 'Lund (who said the tax was late|) left.',
    when: (asked) => asked.here.is(')') && asked.closesBracketAround(),
    then: endsHere,
  },
];
