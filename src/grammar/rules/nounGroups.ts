/**
 * Does a word go on a noun group? [det] [adverb] (adjective | number | noun | name | ’s)…, ending in a nominal. The first row that applies
 * decides; where none does the group ends.
 */
import { CHARGES, MANY, MEDIA, OCCUPATIONS, OFFICE_OPENERS, TITLES } from '../../english/grammar/decisiveWords';
import { BESIDE_TIMES, MOMENTS, MONTHS, TIME_NOUNS } from '../../english/grammar/times';
import type { Rule } from '../../rules';
import { opensContactClause } from '../contactClauses';
import type { GroupCase } from '../groupCase';
import { NO_WORD } from '../readings';
import { DETERMINING, FINITE, NOUN_GROUP_INSIDE, tagSet } from '../tagSets';
import type { Tag } from '../types';
import { always, gives } from './tagRule';

/** The word stands inside the group, may head it, or the group ends before it. */
export type NounStep = 'inside' | 'head' | 'end';

/** In the example the word stands in brackets with what it is to the group: "the [dry/inside] run". */
export interface NounGroupRule extends Rule<GroupCase, NounStep> {
  /** The classes of words that it is asked about. */
  readonly of: readonly Tag[];
}

const NO_SCARE_QUOTE_BEHIND = tagSet('punct', 'noun', 'name');
const CURRENCY = new Set('$€£¥%');

const betweenAdjectives = ({ left, next }: GroupCase): boolean => left === 'adj' && next === 'adj';

/** Is a quotation mark open inside the group before the word at `i`? */
export function quoteOpen(tags: readonly string[], first: number, i: number): boolean {
  let marks = 0;
  for (let j = first; j < i; j++) if (tags[j] === 'quote') marks++;
  return marks % 2 === 1;
}

/** Names up to a closing mark, and a name behind it. */
const isNickname = (tags: readonly string[]): boolean =>
  tags.length > 2 &&
  tags.at(-1) === 'name' &&
  tags.at(-2) === 'quote' &&
  tags.slice(0, -2).every((tag) => NOUN_GROUP_INSIDE.has(tag));

function behindNames(tags: readonly string[], from: number): number {
  let behind = from;
  while (tags[behind] === 'name') behind++;
  return behind;
}

/** Behind "in a report", "told a briefing": a name, and right behind it its verb. */
function opensClause({ tokens, tags, first, i }: GroupCase): boolean {
  const isGoverned = tags[first - 1] === 'prep' || TOLD.test(tokens[first - 1]?.lower ?? '');
  return isGoverned && FINITE.has(tags[behindNames(tags, i)] ?? 'none');
}

const TOLD = /^(?:told|warned)$/;

/** "told reporters | Bern had failed", "told Fox News | Bern had failed" */
const isBehindTold = ({ tokens, first, left, lowerBefore }: GroupCase): boolean =>
  (left === 'noun' ? lowerBefore.endsWith('s') : left === 'name' && PRESS.test(lowerBefore)) &&
  TOLD.test(tokens[first - 1]?.lower ?? '');
const PRESS = /^(?:(?:ms)?nbc|cnn|abc|cbs|bbc|npr|afp|politico|reuters|news|press|post|times)$/;

/** Does an office open here, whose holder is named and, alone or with another, does what stands right behind? */
const opensOffice = ({ lower, lowerAfter, tags, i }: GroupCase): boolean =>
  (OCCUPATIONS.has(lower) || TITLES.has(lower) || (OFFICE_OPENERS.has(lower) && OCCUPATIONS.has(lowerAfter))) &&
  FINITE.has(tags[behindHolders(tags, i + 1)] ?? 'none');

/** "Ana Lind | said", "Ana Lind and King Olav | said" */
function behindHolders(tags: readonly string[], from: number): number {
  const behind = behindNames(tags, from);
  return tags[behind] === 'conj' && tags[behind + 1] === 'name' ? behindNames(tags, behind + 1) : behind;
}

/** Does the sentence open with the preposition that governs the group, or with one that governs a noun group before it? */
function isFronted({ tokens, tags, first }: GroupCase): boolean {
  let at = first - 1;
  if (tags[at] !== 'prep') return false;
  for (let n = 0; n < FRONTED && FRONTABLE.has(tags[at - 1] ?? 'none'); n++) at--;
  return tags[at] === 'prep' && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
}

/** "In recent weeks | Polish officials", "Last week | Polish officials". */
const isBehindTime = ({ lowerBefore, tokens, first }: GroupCase): boolean =>
  TIME_NOUNS.has(lowerBefore) &&
  (WHICH_WEEKS.has(tokens[first]?.lower ?? '') || WHICH_WEEKS.has(tokens[first + 1]?.lower ?? ''));
const WHICH_WEEKS: ReadonlySet<string> = new Set([
  'last',
  'next',
  'this',
  'that',
  'same',
  'following',
  'recent',
  'past',
  'coming',
  'previous',
]);

/** As many words may stand in front of the governing preposition; own choice. */
const FRONTED = 10;
const TELLS_OF = tagSet('adj', 'part', 'num');
const FRONTABLE = tagSet('prep', 'det', 'possessive', 'adj', 'noun', 'name', 'num', 'adv');

/** "nearly | three", "more | than three", "more | than a dozen", "at | least three" */
const countsBehind = (word: GroupCase): boolean =>
  word.next === 'num' ||
  (word.lowerAfter === 'than' && isNumber(word, 2)) ||
  (LIMITING.has(word.lower) && word.tags[word.i + 2] === 'num');
const LIMITING: ReadonlySet<string> = new Set(['at', 'up']);

/** "three", "a dozen" so many words further on */
const isNumber = ({ tags, i }: GroupCase, ahead: number): boolean =>
  tags[tags[i + ahead] === 'det' ? i + ahead + 1 : i + ahead] === 'num';

/** Does the preposition that opens the sentence stand right before the group? */
const isRightBehindOpening = ({ tokens, tags, first }: GroupCase): boolean =>
  tags[first - 1] === 'prep' && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '');

/** "May", "early 2003", "May 2003" */
function isMonthOrYear({ tokens, first, i }: GroupCase): boolean {
  const last = tokens[i - 1]?.lower ?? '';
  if (!MONTHS.has(last) && !YEAR.test(last)) return false;
  for (let at = first; at < i - 1; at++) {
    const { lower } = tokens[at] ?? NO_WORD;
    if (!MONTHS.has(lower) && !BESIDE_TIMES.has(lower)) return false;
  }
  return true;
}
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Behind words of these classes, and adverbs, the finite verb. */
function comesToVerb({ tags, i }: GroupCase, classes: ReadonlySet<string>): boolean {
  let at = i;
  while (classes.has(tags[at] ?? 'none')) at++;
  const behind = at;
  while (tags[at] === 'adv') at++;
  return behind > i && FINITE.has(tags[at] ?? 'none');
}
const OF_A_SUBJECT = tagSet('noun', 'name', 'adj', 'conj');
const NOUNS = tagSet('noun', 'adj');

/** Is all of the group before this word names, as of a place? */
function isBehindNames({ tags, first, i }: GroupCase): boolean {
  for (let at = first; at < i; at++) if (tags[at] !== 'name') return false;
  return i > first && i <= first + PLACE_WORDS;
}
/** Words of the name of a place; own choice. */
const PLACE_WORDS = 4;

export const NOUN_GROUP_RULES: readonly NounGroupRule[] = [
  {
    name: 'slash-inside-a-name',
    example: 'A CNN[//inside]ORC poll came.',
    of: ['punct'],
    when: ({ lower, head, i, next }) => lower === '/' && head === i - 1 && NOUN_GROUP_INSIDE.has(next),
    then: gives('inside'),
  },
  {
    name: 'more-behind-a-number',
    example: 'Two [more/inside] soldiers agree.',
    of: ['det'],
    when: ({ left, next, lower }) => left === 'num' && lower === 'more' && (next === 'noun' || next === 'adj'),
    then: gives('inside'),
  },
  {
    name: 'second-determiner',
    example: 'She gave Lind [the/end] plan.',
    of: ['det', 'possessive'],
    // "three | other states", "more than | a dozen"
    when: ({ opens, left, lower, lowerBefore }) =>
      !opens &&
      !DETERMINING.has(left) &&
      left !== 'adv' &&
      lowerBefore !== 'than' &&
      !(lower === 'other' && (left === 'num' || left === 'clitic')),
    then: gives('end'),
  },
  {
    name: 'determiner',
    example: '[The/inside] plan failed.',
    of: ['det', 'possessive'],
    when: always,
    then: gives('inside'),
  },
  {
    name: 'possessive-mark-without-noun',
    example: 'So[’s/end] plan.',
    of: ['clitic'],
    when: ({ head }) => head < 0,
    then: gives('end'),
  },
  {
    name: 'possessive-mark',
    example: 'Bern[’s/inside] plan failed.',
    of: ['clitic'],
    when: always,
    then: gives('inside'),
  },
  {
    name: 'time-of-its-own',
    example: 'Lind warned Bern [last/end] month.',
    of: ['noun', 'name', 'num', 'adj'],
    when: ({ head, opens, lower, left }) =>
      head >= 0 && !opens && (lower === 'last' || lower === 'next') && left !== 'det',
    then: gives('end'),
  },
  {
    name: 'object-behind-in-such-terms',
    example: 'Lind condemned in the strongest terms [Bern/end]’s plan.',
    of: ['noun', 'name', 'num', 'adj'],
    when: ({ lowerBefore, head, tokens, first }) =>
      head >= 0 && lowerBefore === 'terms' && tokens[first - 1]?.lower === 'in',
    then: gives('end'),
  },
  {
    name: 'number-of-times',
    example: 'They asked Bern [three/end] times.',
    of: ['num'],
    // "the May 4 talks", "the Nov. 9 vote"
    when: ({ opens, left, next, lowerBefore, tags, first }) =>
      !opens && left === 'name' && next === 'noun' && !(MONTHS.has(lowerBefore) && tags[first] === 'det'),
    then: gives('end'),
  },
  {
    name: 'amount-behind-whom-it-goes-to',
    example: 'They gave the men [millions/end] of francs.',
    of: ['num', 'noun'],
    when: ({ opens, left, lower, lowerAfter }) =>
      !opens && (left === 'name' || left === 'noun') && lowerAfter === 'of' && MANY.has(lower),
    then: gives('end'),
  },
  {
    name: 'number-of-days',
    example: 'They left the hall [two/end] days ago.',
    of: ['num'],
    when: ({ opens, left, lowerBefore, lowerAfter }) =>
      !opens && left === 'noun' && lowerBefore !== 'past' && MOMENTS.has(lowerAfter),
    then: gives('end'),
  },
  {
    name: 'subject-behind-a-month-or-year-that-opens-the-sentence',
    example: 'In May [Bern/end] agreed.',
    of: ['name', 'noun', 'adj'],
    when: (word) =>
      !word.opens &&
      !MONTHS.has(word.lower) &&
      word.lower !== 'day' &&
      isRightBehindOpening(word) &&
      isMonthOrYear(word) &&
      comesToVerb(word, OF_A_SUBJECT),
    then: gives('end'),
  },
  {
    name: 'subject-behind-a-place-that-opens-the-sentence',
    example: 'In Bern [police/end] agreed.',
    of: ['noun', 'adj'],
    when: (word) => isRightBehindOpening(word) && isBehindNames(word) && comesToVerb(word, NOUNS),
    then: gives('end'),
  },
  {
    name: 'office-behind-a-place-that-opens-the-sentence',
    example: 'In Bern [Prime/end] Minister Ana Lind agreed.',
    of: ['name', 'noun', 'adj'],
    when: (word) =>
      word.left === 'name' &&
      word.head >= 0 &&
      !OCCUPATIONS.has(word.lowerBefore) &&
      !TITLES.has(word.lowerBefore) &&
      !OFFICE_OPENERS.has(word.lowerBefore) &&
      opensOffice(word) &&
      isFronted(word),
    then: gives('end'),
  },
  {
    name: 'subject-behind-a-time',
    example: 'In recent weeks [Bernese/end] officials agreed.',
    of: ['name', 'noun', 'num', 'adj'],
    // "On the same day | seven states agreed"
    when: (word) =>
      word.head >= 0 && (word.tag === 'num' || /^\p{Lu}/u.test(word.tokens[word.i]?.text ?? '')) && isBehindTime(word),
    then: gives('end'),
  },
  {
    name: 'adjective',
    example: 'The [new/inside] plan failed.',
    of: ['adj'],
    when: always,
    then: gives('inside'),
  },
  {
    name: 'name-behind-a-medium',
    example: 'Lind said in a report [Bern/end] had failed.',
    of: ['name'],
    when: (word) =>
      !word.opens && ((word.left === 'noun' && MEDIA.has(word.lowerBefore)) || isBehindTold(word)) && opensClause(word),
    then: gives('end'),
  },
  {
    // no office, whose holder it would be
    name: 'name-behind-a-phrase-that-opens-the-sentence',
    example: 'At the same time [Bern/end] agreed.',
    of: ['name'],
    when: (word) =>
      !word.opens &&
      word.left === 'noun' &&
      !OCCUPATIONS.has(word.lowerBefore) &&
      FINITE.has(word.tags[behindHolders(word.tags, word.i)] ?? 'none') &&
      isFronted(word),
    then: gives('end'),
  },
  {
    name: 'name-behind-a-charge',
    example: 'Lind said it failed, a charge [Bern/end] denies.',
    of: ['name'],
    when: ({ tokens, tags, first, i, left, lowerBefore }) =>
      left === 'noun' &&
      CHARGES.has(lowerBefore) &&
      tokens[first - 1]?.text === ',' &&
      FINITE.has(tags[behindNames(tags, i)] ?? 'none'),
    then: gives('end'),
  },
  {
    name: 'subject-of-a-clause-without-pronoun',
    example: 'The tax [Lind/end] imposed on Bern failed.',
    of: ['name'],
    when: (word) => !word.opens && word.left === 'noun' && opensContactClause(word, word.i),
    then: gives('end'),
  },
  {
    name: 'noun',
    example: 'The [trade/head] [plan/head] failed.',
    of: ['noun', 'name', 'num'],
    when: always,
    then: gives('head'),
  },
  {
    name: 'adverb-of-a-number',
    example: '[Nearly/inside] three agree.',
    of: ['adv'],
    when: (word) => word.opens && countsBehind(word),
    then: gives('inside'),
  },
  {
    name: 'second-word-of-a-limit',
    example: 'They met at [least/inside] two men.',
    of: ['adv'],
    when: ({ i, first, lowerBefore, next }) => i === first + 1 && next === 'num' && LIMITING.has(lowerBefore),
    then: gives('inside'),
  },
  {
    name: 'than-before-a-number',
    example: 'They met more [than/inside] a dozen men.',
    of: ['prep'],
    when: (word) => word.lower === 'than' && word.i === word.first + 1 && isNumber(word, 1),
    then: gives('inside'),
  },
  {
    name: 'adverb-behind-an-article',
    example: 'A [very/inside] small group left a [further/inside] two men in a [mainly/inside] Kurdish town.',
    of: ['adv'],
    when: ({ opens, left, next, lower }) =>
      !opens && DETERMINING.has(left) && (TELLS_OF.has(next) || (next === 'name' && lower.endsWith('ly'))),
    then: gives('inside'),
  },
  {
    name: 'nickname-in-marks',
    example: 'John [“/inside]Tito” Lind failed.',
    of: ['quote'],
    when: ({ opens, left, tags, i }) =>
      !opens && left === 'name' && [2, 3].some((n) => isNickname(tags.slice(i + 1, i + 2 + n))),
    then: gives('inside'),
  },
  {
    name: 'scare-quotes-open',
    example: 'the [“/inside]concerning attitude” of Bern',
    of: ['quote'],
    when: ({ opens, left, next }) => !opens && NOUN_GROUP_INSIDE.has(next) && !NO_SCARE_QUOTE_BEHIND.has(left),
    then: gives('inside'),
  },
  {
    name: 'scare-quotes-close',
    example: 'the “concerning attitude[”/inside] of Bern',
    of: ['quote'],
    when: ({ opens, tags, first, i }) => !opens && quoteOpen(tags, first, i),
    then: gives('inside'),
  },
  {
    name: 'coordinated-adjectives',
    example: 'political [and/inside] economic ties',
    of: ['conj'],
    when: betweenAdjectives,
    then: gives('inside'),
  },
  {
    name: 'adjectives-with-a-comma',
    example: 'a long[,/inside] costly war',
    of: ['punct'],
    when: (word) => word.lower === ',' && betweenAdjectives(word),
    then: gives('inside'),
  },
  {
    name: 'currency',
    example: 'It costs [$/head] 5 now.',
    of: ['symbol'],
    when: ({ lower }) => CURRENCY.has(lower),
    then: gives('head'),
  },
];

/** The rows by the class of the word: a text has too many words to ask each row of each. */
export const NOUN_GROUP_RULES_OF: ReadonlyMap<string, readonly NounGroupRule[]> = new Map(
  NOUN_GROUP_RULES.flatMap(({ of }) => of).map((tag) => [tag, NOUN_GROUP_RULES.filter(({ of }) => of.includes(tag))]),
);
