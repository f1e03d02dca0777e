/** Where the complement behind a noun for an actor ends: "two officials familiar with the talks |", "the union of the town |". */
import {
  COMPLEMENT_LINKS,
  COMPLEMENT_PLACES,
  DESCRIBING,
  OWNER_DETERMINERS,
  PLACE_ADVERBS,
  RELATIVES,
} from '../english/mentions/nouns';
import { calendar, determiners, stopBack } from '../english/mentions/words';
import { firstRule, type Rule } from '../rules';
import type { Draft } from './drafts';
import type { ScannedText } from './scannedText';

/** Tokens of the longest complement. Own choice. */
const LONGEST = 6;

/** A complement as far as it has been read, and the word behind it. */
export interface ComplementCase {
  readonly text: ScannedText;
  /** The word that opens the complement. */
  readonly first: number;
  readonly here: number;
  /** It says who somebody is ("familiar with") and not where. */
  readonly described: boolean;
}

/** The complement: all before the word here, none at all, or more than that. */
type Extent = 'whole' | 'none' | 'more';

const whole = ({ first, here }: ComplementCase): Extent => (here > first + 1 ? 'whole' : 'none');
const none = (): Extent => 'none';
const isLink = ({ text, here }: ComplementCase): boolean => COMPLEMENT_LINKS.has(text.lower(here));

/** What the word here says of the complement before it; the bar in an example stands where the complement ends. */
export const COMPLEMENT_RULES: readonly Rule<ComplementCase, Extent>[] = [
  {
    name: 'day',
    example: 'Two officials | in Sunday talks said no.',
    when: ({ text, here }) => calendar.has(text.key(here)) && text.isCapital(here),
    then: none,
  },
  {
    name: 'noun-behind-a-small-word',
    example: 'Two officials close to states | said no.',
    when: (asked) => asked.text.isWord(asked.here) && opensNoun(asked.text.lower(asked.here - 1)) && !isLink(asked),
    then: () => 'more',
  },
  {
    name: 'mark-behind-a-description',
    example: 'Two officials familiar with it |, both tired, said no.',
    when: ({ text, here, described }) => !text.isWord(here) && described,
    then: whole,
  },
  {
    name: 'mark-behind-a-place',
    example: 'Two officials | in town, both tired, said no.',
    when: ({ text, here }) => !text.isWord(here),
    then: none,
  },
  {
    name: 'verb-or-relative',
    example: 'Two officials in the capital | said no.',
    // "rebels involved in | attacks" are no doers of the second
    when: ({ text, here }) =>
      (text.isActing(here) && text.phraseAt(here).type !== 'np') ||
      text.phraseAt(here).isFinite ||
      RELATIVES.has(text.lower(here)),
    then: whole,
  },
  {
    name: 'other-small-word',
    example: 'Two officials | in town and three aides said no.',
    when: (asked) => stopBack.has(asked.text.lower(asked.here)) && !isLink(asked),
    then: none,
  },
];

const opensNoun = (lower: string): boolean => determiners.has(lower) || COMPLEMENT_LINKS.has(lower);

/** The end of a short complement behind the noun of an actor that is named by its own words; without one, the end of the draft. */
export function complementEnd(text: ScannedText, draft: Draft): number {
  const { last: first } = draft;
  const end = text.sentence(draft.sentence).last;
  if (first >= end) return first;
  if (PLACE_ADVERBS.has(text.key(first))) return first + 1;
  const described = isDescription(text, first);
  if (!described && !COMPLEMENT_PLACES.has(text.key(first))) return first;
  for (let here = first + 1; here < Math.min(end, first + 1 + LONGEST); here++) {
    const extent = firstRule(COMPLEMENT_RULES, { text, first, here, described })?.outcome ?? 'more';
    if (extent !== 'more') return extent === 'whole' ? here : first;
  }
  return first;
}

/** "familiar with", "with knowledge", "with direct knowledge" */
function isDescription(text: ScannedText, at: number): boolean {
  if (DESCRIBING.has(text.key(at))) return true;
  return text.key(at) === 'with' && (text.key(at + 1) === 'knowledge' || text.key(at + 2) === 'knowledge');
}

/** The end of "of the town" behind "the fishers’ union"; without it, the end of the draft. */
export function ownerEnd(text: ScannedText, draft: Draft): number {
  const { last } = draft;
  const [article, noun, next] = [last + 1, last + 2, last + 3];
  const { last: end } = text.sentence(draft.sentence);
  if (noun >= end || text.key(last) !== 'of' || !OWNER_DETERMINERS.has(text.key(article))) return last;
  if (!text.isSmallWord(noun) || stopBack.has(text.lower(noun))) return last;
  const closed = next >= end || !text.isWord(next) || text.isActing(next) || stopBack.has(text.lower(next));
  return closed && !text.isPossessive(next) ? next : last;
}
