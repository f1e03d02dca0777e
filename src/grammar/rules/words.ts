/** Single words that have rows of their own. `words` says which; the first row of a word that applies decides, if any. */
import {
  FLOATING,
  LIKING,
  MORE,
  NOMINATIVES,
  OBJECT_PRONOUNS,
  OF_SEVERAL,
  OF_STUFF,
} from '../../english/grammar/decisiveWords';
import { WEEKDAYS } from '../../english/grammar/times';
import { inflected, nounFollows, startsObject } from '../ahead';
import { inNounGroup, isGoverned, joinedNames, PAST_FORMS } from '../neighbours';
import { BEFORE_BASE, COMPOUND, DETERMINERS, DETERMINING, OPENS_NOUN_PHRASE, tagSet } from '../tagSets';
import type { WordCase } from '../wordCase';
import { gives, type TagRule } from './tagRule';

export type SingleWordRule = TagRule & { readonly words: readonly string[] };

const THERE_IS = tagSet('be', 'modal', 'clitic');
const SUBJECTS = tagSet('wh', 'pronoun', 'noun', 'name');
const ONCE_BEHIND = tagSet('pronoun', 'wh', 'that', 'name');

const ENDING_GROUP = tagSet('det', 'possessive', 'clitic', 'name', 'adj');
const BEFORE_LIVES = tagSet('num', 'det', 'possessive', 'clitic', 'adj');
const ACTING = tagSet('verb', 'part', 'have', 'be', 'modal', 'do', 'adv');

const countsNoun = ({ nextWord, readings, after }: WordCase): boolean =>
  nextWord.tag === 'noun' || nextWord.tag === 'name' || (nextWord.tag === 'adj' && nounFollows(readings, after));

/** What is made of sanctions, as no object of "to sanction" would be. */
const OF_SANCTIONS = /^(?:bill|deal|law|legislation|list|package|policy|regime|relief|resolution|vote)s?$/;

/** What it says more of stands behind these: "for | more talks", "needs | more help". */
const BEFORE_OBJECTS = tagSet('prep', 'verb', 'base', 'part', 'ing', 'have');

/** "said | further talks failed", and not "will | further damage it", "Bern | further limits trade" or "fell | further last week". */
function asksForMore(word: WordCase): boolean {
  const { left, nextWord, lowerAfter } = word;
  if (BEFORE_VERB.has(left) || BEYOND.test(lowerAfter)) return false;
  if (left === 'noun' || left === 'name') return nextWord.tag === 'noun' && nextWord.form === null;
  if (left === 'have') return nextWord.tag === 'noun';
  const more = BEFORE_OBJECTS.has(left) || OPENING.has(left);
  return countsNoun(word) || (more && nextWord.classes.includes('n') && nextWord.tag !== 'adj');
}
const BEFORE_VERB = tagSet('modal', 'to', 'do', 'wh', 'pronoun');
const BEYOND = /^(?:north|south|east|west|inland|last|next|this)$/;

const backsSomebody = ({ lowerAfter, nextWord }: WordCase): boolean =>
  OBJECT_PRONOUNS.has(lowerAfter) || nextWord.tag === 'name';

const OPENING = tagSet('none', 'that', 'sub');
const DOZENS: ReadonlySet<string> = new Set(['dozen', 'hundred', 'thousand', 'million', 'third', 'quarter', 'half']);
const TIMES = /^(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie))s?$/;

/** "a dozen" so many words further on */
const isDozen = ({ tokens, i }: WordCase, ahead = 1): boolean =>
  tokens[i + ahead]?.lower === 'a' && DOZENS.has(tokens[i + ahead + 1]?.lower ?? '');

/** "| about 300", "of | about 300", "told | about 300", "noon, | about 300": no preposition, for the word before has its object behind; but "quarrelled | over two islands". */
const beforeCount = ({ previous, tokens, i }: WordCase): boolean =>
  OPENING.has(previous) || BEFORE_COUNT.has(previous) || TAKING_COUNTS.test(tokens[i - 1]?.lower ?? '');
const BEFORE_COUNT = tagSet('prep', 'be', 'have', 'punct');
const TAKING_COUNTS = /^(?:told|urged|sent|spent|lost|killed|deployed|expelled|arrested|detained|injured|wounded)$/;

/** "five", "a dozen" so many words further on */
const isCount = (word: WordCase, ahead: number): boolean =>
  word.readings[word.after - 1 + ahead]?.tag === 'num' || isDozen(word, ahead);
const LIMITS: ReadonlySet<string> = new Set(['least', 'most']);

/** "a | Monday interview", "two | Sunday papers", but "this | Monday". */
const BEFORE_OCCASIONS: ReadonlySet<string> = new Set('the a an his her its their several two three'.split(' '));
const PARTS_OF_DAYS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

const PROGRAMMES: ReadonlySet<string> = new Set(['programme', 'program', 'show']);

/** "over | two days" */
const countsTime = ({ tokens, i }: WordCase): boolean => [2, 3].some((n) => TIMES.test(tokens[i + n]?.lower ?? ''));

/** "the liberal |", "the Bern |", "the party |": does a determiner open the words before, which a noun may go on? "met the envoy | in Bern" needs none. */
function closesDetermined({ tags, i, first, next }: WordCase): boolean {
  const open = ENDS_CLAUSE.has(next.tag) ? OPEN_AT_END : COMPOUND;
  let j = i - 1;
  while (j > first && open.has(tags[j] ?? 'none')) j--;
  return DETERMINERS.has(tags[j] ?? 'none');
}
const OPEN_AT_END = tagSet('adj', 'name');
const ENDS_CLAUSE = tagSet('punct', 'prep', 'wh', 'clitic');

/** "daily | has", "daily | says", "daily | notes that": does a word follow that goes on no noun group? */
const endsBefore = ({ next, beyond }: WordCase): boolean =>
  ENDS_GROUP.has(next.tag) ||
  (next.form?.form === 's' && (!next.classes.includes('n') || OPENS_NOUN_PHRASE.has(beyond.tag)));
const ENDS_GROUP = tagSet('have', 'be', 'modal', 'do', 'clitic', 'punct', 'prep', 'wh');

const BEHIND_EXCEPT = tagSet('to', 'that', 'prep', 'sub', 'wh');

const behindNoun = (left: string): boolean => left === 'noun' || left === 'name';

/** Has the sentence its verb before this word? */
const hasVerb = ({ tags, i, first }: WordCase): boolean =>
  tags.slice(first, i).some((tag) => tag === 'verb' || tag === 'be' || tag === 'have');

const pluralRightBefore = ({ words, i, left }: WordCase): boolean => left === 'noun' && words[i - 1]?.plural === true;

/** The word before, over adverbs and "both". */
const beforeAdverbs = ({ tokens, tags, i, first }: Pick<WordCase, 'tokens' | 'tags' | 'i' | 'first'>): number => {
  let at = i - 1;
  while (at > first && (tags[at] === 'adv' || FLOATING.has(tokens[at]?.lower ?? ''))) at--;
  return at;
};

/** "they | back", and where the clause begins "few | back" */
const isBehindNominative = ({ tokens, tags, i, first }: WordCase): boolean => {
  const at = beforeAdverbs({ tokens, tags, i, first });
  const before = tokens[at]?.lower ?? '';
  if (NOMINATIVES.has(before)) return true;
  return (OF_SEVERAL.has(before) || OF_STUFF.has(before)) && (at === first || tags[at - 1] === 'that');
};

/** "voters | back", "voters now | back" */
const isBehindSeveral = (word: WordCase): boolean => {
  const at = beforeAdverbs(word);
  return behindNoun(word.tags[at] ?? 'none') && word.words[at]?.plural === true;
};

export const SINGLE_WORD_RULES: readonly SingleWordRule[] = [
  {
    name: 'there-is',
    words: ['there'],
    example: '[There/pronoun] is hope.',
    when: ({ nextWord }) => THERE_IS.has(nextWord.tag),
    then: gives('pronoun'),
  },
  {
    // "Officials there have said so": behind a noun it is a place.
    name: 'there-has-been',
    words: ['there'],
    example: 'Lind said [there/pronoun] had been talks.',
    when: ({ left, nextWord }) => nextWord.tag === 'have' && !behindNoun(left),
    then: gives('pronoun'),
  },
  {
    name: 'they-like',
    words: ['like'],
    example: 'They [like/verb] the plan.',
    when: ({ lowerBefore }) => LIKING.has(lowerBefore),
    then: gives('verb'),
  },
  {
    name: 'would-like',
    words: ['like'],
    example: 'They would [like/base] a truce.',
    when: ({ lowerBefore }) => lowerBefore === 'would' || lowerBefore === '’d' || lowerBefore === "'d",
    then: gives('base'),
  },
  {
    // "It is not like the plan" says something else.
    name: 'does-not-like',
    words: ['like'],
    example: 'They do not [like/base] the plan.',
    when: ({ lowerBefore, left, previous }) => previous === 'do' && (left === 'neg' || /n['’]t$/.test(lowerBefore)),
    then: gives('base'),
  },
  {
    name: 'think-tank',
    words: ['think', 'finance'],
    example: 'A Bern [think/noun] tank said so.',
    // "Chads [finance/noun] ministry", without an apostrophe
    when: ({ lowerAfter, left }) => /^(?:tanks?|minist(?:er|ry))$/.test(lowerAfter) && left !== 'pronoun',
    then: gives('noun'),
  },
  {
    name: 'allies-by-name',
    words: ['allies', 'partners', 'neighbours', 'neighbors', 'rivals'],
    example: 'Bern [allies/noun] Chad and Peru said so.',
    when: ({ nextWord, left, readings, after }) =>
      left === 'name' && nextWord.tag === 'name' && readings[after + 1]?.tag === 'conj',
    then: gives('noun'),
  },
  {
    name: 'rebels-by-name',
    words: ['rebels'],
    example: 'They blamed the Tuareg [rebels/noun] for it.',
    when: ({ left, lowerAfter }) => left === 'name' && lowerAfter !== 'against',
    then: gives('noun'),
  },
  {
    name: 'sanctions-bill',
    words: ['sanctions'],
    example: 'Lind backed the Chad [sanctions/noun] bill.',
    when: ({ left, lowerAfter }) => left === 'name' && OF_SANCTIONS.test(lowerAfter),
    then: gives('noun'),
  },
  {
    name: 'bill-of-a-kind',
    words: ['bill', 'vote'],
    example: 'Chad passed the sanctions [bill/noun] on Monday.',
    when: ({ lowerBefore }) => /^(?:sanctions|rights|arms)$/.test(lowerBefore),
    then: gives('noun'),
  },
  {
    name: 'select-committee',
    words: ['select'],
    example: 'The home affairs [select/adj] committee met.',
    when: ({ left, lowerAfter }) => behindNoun(left) && /^committees?$/.test(lowerAfter),
    then: gives('adj'),
  },
  {
    name: 'lives-lost',
    words: ['lives'],
    example: 'It cost at least 33 [lives/noun].',
    when: ({ left }) => BEFORE_LIVES.has(left),
    then: gives('noun'),
  },
  {
    name: 'later-before-a-noun',
    words: ['later', 'earlier'],
    example: 'In a [later/adj] vote he won.',
    when: (word) => DETERMINING.has(word.left) || (word.left === 'clitic' && countsNoun(word)),
    then: gives('adj'),
  },
  {
    name: 'close-to',
    words: ['close'],
    example: 'They are [close/adj] to Bern.',
    when: ({ lowerAfter, left }) => lowerAfter === 'to' && left !== 'to',
    then: gives('adj'),
  },
  {
    name: 'to-back',
    words: ['back'],
    example: 'They did not [back/base] it.',
    when: ({ reading, left, tags, i }) =>
      reading.tag === 'adv' && BEFORE_BASE.has(left === 'neg' ? (tags[i - 2] ?? 'none') : left),
    then: gives('base'),
  },
  {
    name: 'both-back',
    words: ['back'],
    example: 'Bern, Rome and Oslo [back/verb] the plan.',
    when: (word) => word.reading.tag === 'adv' && joinedNames(word) && startsObject(word.next),
    then: gives('verb'),
  },
  {
    name: 'they-back',
    words: ['back'],
    example: 'Voters now [back/verb] the law.',
    when: (word) =>
      DETERMINING.has(word.nextWord.tag) && (isBehindNominative(word) || (isBehindSeveral(word) && !hasVerb(word))),
    then: gives('verb'),
  },
  {
    name: 'many-back',
    words: ['back'],
    example: 'Many voters [back/verb] him.',
    when: (word) => word.reading.tag === 'adv' && backsSomebody(word) && pluralRightBefore(word),
    then: gives('verb'),
  },
  {
    name: 'has-long-said',
    words: ['since', 'long'],
    example: 'She has [long/adv] said so.',
    when: ({ left, nextWord }) => left === 'have' && (nextWord.form !== null || nextWord.tag === 'be'),
    then: gives('adv'),
  },
  {
    name: 'who-first-revealed',
    words: ['first'],
    example: 'They met the man who [first/adv] revealed it.',
    when: ({ previous, nextWord }) => SUBJECTS.has(previous) && inflected(nextWord) && nextWord.classes[0] === 'v',
    then: gives('adv'),
  },
  {
    name: 'more-voters',
    words: ['more', 'most', 'less', 'fewer'],
    example: 'They want [more/det] voters.',
    when: (word) => word.reading.tag === 'adv' && countsNoun(word),
    then: gives('det'),
  },
  {
    name: 'for-more-talks',
    words: ['more', 'less', 'fewer'],
    example: 'They called for [more/det] talks.',
    when: ({ reading, left, nextWord }) =>
      reading.tag === 'adv' && BEFORE_OBJECTS.has(left) && nextWord.tag !== 'adj' && nextWord.classes.includes('n'),
    then: gives('det'),
  },
  {
    name: 'further-talks',
    words: ['further', 'closer'],
    example: 'Lind said [further/adj] talks failed.',
    when: (word) => word.reading.tag === 'adv' && asksForMore(word),
    then: gives('adj'),
  },
  {
    name: 'much-of-it',
    words: ['much', 'more', 'most', 'less', 'little'],
    example: '[Much/noun] of the city slept.',
    when: ({ reading, lowerAfter }) => reading.tag === 'adv' && lowerAfter === 'of',
    then: gives('noun'),
  },
  {
    name: 'no-longer',
    words: ['no'],
    example: 'Lind [no/neg] longer backs it.',
    when: ({ lowerAfter, tokens, i }) => lowerAfter === 'longer' && tokens[i + 2]?.lower !== 'than',
    then: gives('neg'),
  },
  {
    name: 'most-recently',
    words: ['most'],
    example: 'Lind [most/adv] recently rejected it.',
    when: ({ lowerAfter }) => lowerAfter === 'recently' || lowerAfter === 'likely' || lowerAfter === 'notably',
    then: gives('adv'),
  },
  {
    name: 'once-again',
    words: ['once'],
    example: 'Bern [once/adv] again rejected it.',
    when: ({ lowerAfter }) => lowerAfter === 'again',
    then: gives('adv'),
  },
  {
    name: 'he-once-backed',
    words: ['once'],
    example: 'The plan which he [once/adv] backed failed.',
    when: ({ left, nextWord }) => ONCE_BEHIND.has(left) && inflected(nextWord),
    then: gives('adv'),
  },
  {
    name: 'the-military',
    words: ['military'],
    example: 'The [military/noun] denied it.',
    when: ({ left, nextWord }) => ENDING_GROUP.has(left) && !nextWord.classes.includes('n') && ACTING.has(nextWord.tag),
    then: gives('noun'),
  },
  {
    name: 'the-daily-of-a-name',
    words: ['daily', 'weekly', 'monthly'],
    example: 'The [daily/noun] Bund said so.',
    when: ({ left, nextWord }) => ENDING_GROUP.has(left) && nextWord.tag === 'name',
    then: gives('noun'),
  },
  {
    name: 'the-daily-that-speaks',
    words: ['daily', 'weekly', 'monthly'],
    example: 'The [daily/noun] quoted Lind.',
    when: ({ left, nextWord, beyond }) =>
      ENDING_GROUP.has(left) && PAST_FORMS.has(nextWord.form?.form ?? '') && beyond.tag !== 'noun',
    then: gives('noun'),
  },
  {
    // "The daily talks failed" and "is available daily" have none.
    name: 'the-daily-itself',
    words: ['daily', 'weekly', 'monthly'],
    example: 'The Bern [daily/noun] says so.',
    when: (word) => closesDetermined(word) && endsBefore(word),
    then: gives('noun'),
  },
  {
    name: 'per-cent',
    words: ['per'],
    example: 'Ten [per/noun] cent agree.',
    when: ({ lowerAfter }) => lowerAfter === 'cent',
    then: gives('noun'),
  },
  {
    name: 'except-for',
    words: ['except'],
    example: 'They said nothing [except/prep] to us.',
    when: ({ next }) => BEHIND_EXCEPT.has(next.tag),
    then: gives('prep'),
  },
  {
    name: 'people-present',
    words: ['present'],
    example: 'People [present/adj] in Bern left.',
    when: ({ left, next }) => left === 'noun' && (next.tag === 'prep' || next.tag === 'punct'),
    then: gives('adj'),
  },
  {
    name: 'willing-to',
    words: ['willing'],
    example: 'Bern is [willing/adj] to talk.',
    when: ({ lowerAfter, left }) => lowerAfter === 'to' || left === 'det' || left === 'possessive',
    then: gives('adj'),
  },
  {
    // Without an object behind it, it is no verb; "calls for" and "demands in" are.
    name: 'attacks-in',
    words: ['attacks', 'arrests', 'murders', 'strikes', 'raids', 'imports', 'exports'],
    example: 'They fear the drone [attacks/noun] in Bern.',
    when: (word) =>
      word.next.tag === 'prep' && behindNoun(word.left) && inNounGroup(word) && !isGoverned(word) && hasVerb(word),
    then: gives('noun'),
  },
  {
    name: 'over-so-many',
    words: ['over', 'about', 'around'],
    example: '[Over/adv] 300 lawyers left.',
    when: (word) => beforeCount(word) && (word.next.tag === 'num' || isDozen(word)) && !countsTime(word),
    then: gives('adv'),
  },
  {
    name: 'the-will-of',
    words: ['will'],
    example: 'It was the [will/noun] of the voters.',
    when: ({ left, lowerBefore, lowerAfter }) =>
      lowerAfter === 'of' && (lowerBefore === 'the' || left === 'possessive' || left === 'clitic'),
    then: gives('noun'),
  },
  {
    name: 'at-least',
    words: ['at'],
    example: 'Lind met [at/adv] least two envoys.',
    when: (word) =>
      (LIMITS.has(word.lowerAfter) && isCount(word, 2)) || (word.lowerAfter === 'least' && word.previous === 'none'),
    then: gives('adv'),
  },
  {
    name: 'up-to-so-many',
    words: ['to'],
    example: 'Up [to/adv] 300 lawyers left.',
    when: (word) => word.lowerBefore === 'up' && isCount(word, 1),
    then: gives('adv'),
  },
  {
    name: 'more-than-so-many',
    words: ['than'],
    example: 'More [than/prep] 300 lawyers left.',
    when: (word) => MORE.has(word.lowerBefore) && isCount(word, 1),
    then: gives('prep'),
  },
  {
    name: 'the-day-that-will-be',
    words: [...WEEKDAYS],
    example: 'Lind hopes [Monday/name] will be fine.',
    when: ({ left, nextWord }) => left === 'verb' && (nextWord.tag === 'modal' || nextWord.tag === 'be'),
    then: gives('name'),
  },
  {
    name: 'programme-of-today',
    words: ['today'],
    example: 'Lind told the BBC’s [Today/name] programme that it failed.',
    when: ({ left, lowerAfter }) => left === 'clitic' && PROGRAMMES.has(lowerAfter),
    then: gives('name'),
  },
  {
    name: 'day-that-owns',
    words: ['today', 'yesterday', 'tomorrow', 'tonight'],
    example: 'Lind welcomed [today/noun]’s news.',
    when: ({ nextWord }) => nextWord.tag === 'clitic',
    then: gives('noun'),
  },
  {
    name: 'the-day-of-an-occasion-or-paper',
    words: [...WEEKDAYS],
    example: 'Lind said so in a [Monday/noun] interview.',
    when: ({ left, lowerBefore, nextWord: { classes, tag }, words, i }) =>
      (left === 'possessive' || left === 'clitic' || BEFORE_OCCASIONS.has(lowerBefore)) &&
      (classes.includes('n') || tag === 'adj' || words[i + 1]?.capital === true),
    then: gives('noun'),
  },
  {
    name: 'the-day-that-owns',
    words: [...WEEKDAYS],
    example: '[Monday/name]’s talks failed.',
    when: ({ reading, nextWord }) => reading.tag === 'adv' && nextWord.tag === 'clitic',
    then: gives('name'),
  },
  {
    name: 'the-night-that-owns',
    words: [...WEEKDAYS],
    example: '[Monday/name] night’s talks failed.',
    when: ({ reading, beyond, lowerAfter }) =>
      reading.tag === 'adv' && beyond.tag === 'clitic' && PARTS_OF_DAYS.has(lowerAfter),
    then: gives('name'),
  },
  {
    name: 'joint-before-its-noun',
    words: ['joint'],
    example: 'They spoke of [joint/adj] exercises with Bern.',
    when: ({ left, nextWord }) =>
      left !== 'noun' && nextWord.classes.includes('n') && !PAST_FORMS.has(nextWord.form?.form ?? ''),
    then: gives('adj'),
  },
];
