/** Past forms and participles: finite verb, participle, adjective? The first row that applies decides. */

import { CLAUSE_TAKERS } from '../../english/grammar/clauseTakers';
import {
  BEFORE_NAMES,
  FLOATING,
  INTRANSITIVE,
  MEDIA_OF_SPEECH,
  MORE,
  OF_OPINIONS,
  OF_SEVERAL,
  OF_STUFF,
  REDUCED,
  SEEN_AS,
  STRICT_DETERMINERS,
  TWO_OBJECTS,
} from '../../english/grammar/decisiveWords';
import { MOMENTS, WEEKDAYS } from '../../english/grammar/times';
import {
  finiteBehindComma,
  laterFinite,
  mayBeFinite,
  nominalStart,
  objectOrVerb,
  pastJoins,
  startsObject,
  takesAsObject,
  verbBehindComma,
  verbBehindLaterComma,
} from '../ahead';
import { placeBefore } from '../contactClauses';
import {
  behindObject,
  behindQuotation,
  behindTold,
  callsFor,
  closesClausalAside,
  endsCircumstance,
  joinsAdjective,
  mainVerbMissing,
  previousIsQuote,
  subjectBehindRelative,
} from '../neighbours';
import type { Neighbour } from '../readings';
import { DETERMINERS, GROUP_OPENING, NOMINAL, NOUN_GROUP_INSIDE, tagSet } from '../tagSets';
import type { WordCase } from '../wordCase';
import { always, gives, type TagRule } from './tagRule';

/** "spoke": a past that no participle shares. */
export const PAST_RULES: readonly TagRule[] = [
  {
    name: 'past-as-base',
    example: 'They want to [fell/base] trees.',
    when: ({ previous }) => previous === 'to' || previous === 'modal',
    then: gives('base'),
  },
  {
    name: 'past-after-an-article',
    example: 'It was a [bit/noun] late.',
    when: ({ left, lowerBefore }) => left === 'det' && STRICT_DETERMINERS.has(lowerBefore),
    then: gives('noun'),
  },
  { name: 'past', example: 'Lind [spoke/verb] early.', when: always, then: gives('verb') },
];

/** "spoken": a participle that no past shares. */
export const PARTICIPLE_RULES: readonly TagRule[] = [
  {
    name: 'participle-after-determiner',
    example: 'They kept the [stolen/adj] car.',
    when: ({ previous }) => DETERMINERS.has(previous),
    then: gives('adj'),
  },
  {
    name: 'participle-behind-a-circumstance-of-its-auxiliary',
    example: 'Lind has in recent weeks [withdrawn/verb] the plan.',
    when: (word) => takesAsObject(word.next) && (hasBefore(word) || isJoinedToPerfect(word)),
    then: gives('verb'),
  },
  { name: 'participle', example: 'Lind has [spoken/part] early.', when: always, then: gives('part') },
];

/** "has | in recent weeks |": nothing but the circumstance stands between. */
function hasBefore({ tags, i, first }: WordCase): boolean {
  let at = i - 1;
  while (at > first && IN_CIRCUMSTANCE.has(tags[at] ?? 'none')) at--;
  return tags[at] === 'prep' && tags[at - 1] === 'have';
}
const IN_CIRCUMSTANCE = tagSet('noun', 'name', 'num', 'adj', 'det', 'possessive');

/** "has recalled its envoy, closed its embassy and |" */
function isJoinedToPerfect({ tags, i, first, previous }: WordCase): boolean {
  let at = i - 2;
  while (at > first && !OF_OTHER_CLAUSES.has(tags[at] ?? 'none')) at--;
  return previous === 'conj' && tags[at] === 'part' && tags[at - 1] === 'have';
}
const OF_OTHER_CLAUSES = tagSet('part', 'base', 'be', 'modal', 'do', 'have', 'sub', 'wh', 'that');

const SENTENCE_OPENING = tagSet('none', 'punct');

/**
 * "Susan, who wore red, described a day", "Lind, asked twice, said that": an object or clause behind a form in -ed makes it a verb in
 * the active, unless the verb has a second object that its passive keeps ("given a chance", "told that").
 */
const CLAUSE_OR_OBJECT = tagSet('that', 'det', 'possessive');
const takesObject = ({ previous, lemma, next }: WordCase): boolean =>
  previous === 'punct' && (lemma === 'say' || (!TWO_OBJECTS.has(lemma) && CLAUSE_OR_OBJECT.has(next.tag)));

/** "a poll cited voters", "Bern backed new | sanctions": an object stands behind, which the participle behind a noun cannot have. */
const objectBehind = ({ next, beyond, lowerAfter, lemma }: WordCase): boolean =>
  !BEFORE_NAMES.has(lemma) && (isObject(next) || (opensObject(next, lowerAfter) && isObject(beyond)));

const isObject = (r: Neighbour): boolean => r.tag === 'noun' || r.tag === 'name' || objectOrVerb(r);

/** "new | sanctions", "more | sanctions", but "released early | Monday", "held last | year" */
const opensObject = ({ tag }: Neighbour, lower: string): boolean =>
  tag === 'adj' ? !OF_TIMES.has(lower) : MORE.has(lower);
const OF_TIMES: ReadonlySet<string> = new Set(['last', 'next', 'this', 'early', 'late', 'past', 'previous']);

/** What stands behind tells that somebody acts: an object, what is called for, an infinitive. */
const goesOnActive = (word: WordCase): boolean =>
  OBJECTS.has(word.next.tag) ||
  word.next.classes.includes('n') ||
  callsFor(word) ||
  (word.lowerAfter === 'to' && !TWO_OBJECTS.has(word.lemma) && !REDUCED.has(word.lemma));
const OBJECTS = tagSet('noun', 'name', 'adj', 'num', 'pronoun', 'det', 'possessive');

const OBJECTS_OR_CLAUSES = tagSet('name', 'adj', 'num', 'pronoun', 'det', 'possessive', 'that');

/** Words of an aside at most; own choice. */
const LONGEST_ASIDE = 9;

/** "and, in a letter, |": what the conjunction joins stands behind the aside. */
function isBehindJoinedAside({ tokens, tags, i, first }: WordCase): boolean {
  let at = i - 2;
  while (at > first && i - at <= LONGEST_ASIDE && !OF_NO_ASIDE.has(tags[at] ?? 'none')) at--;
  return tokens[at]?.text === ',' && tags[at - 1] === 'conj';
}
const OF_NO_ASIDE: ReadonlySet<string> = new Set(['punct', 'quote', 'verb', 'modal', 'sub', 'that', 'wh']);

/** "Lind, | asked": no comma parts a subject from its verb, so that what stands behind the first one of a sentence opens an aside. */
function isBehindFirstComma({ lowerBefore, tags, i, first }: WordCase): boolean {
  if (lowerBefore !== ',' || !NOMINAL.has(tags[i - 2] ?? 'none')) return false;
  for (let j = first; j < i - 1; j++) if (OF_NO_SUBJECT.has(tags[j] ?? 'none')) return false;
  return true;
}
const OF_NO_SUBJECT: ReadonlySet<string> = new Set([
  'punct',
  'verb',
  'be',
  'have',
  'do',
  'modal',
  'quote',
  'sub',
  'conj',
]);

/** "said | by telephone that" */
const isByMedium = ({ lemma, tokens, i }: WordCase): boolean =>
  lemma === 'say' && MEDIA_OF_SPEECH.has(tokens[i + 2]?.lower ?? '');

/** "The envoys all", "Lind and Roth (of Bern) both": who is counted stands before. */
const isBehindFloating = ({ lowerBefore, tags, tokens, i }: WordCase): boolean =>
  FLOATING.has(lowerBefore) && (BEFORE_FLOATING.has(tags[i - 2] ?? 'none') || tokens[i - 2]?.text === ')');
const BEFORE_FLOATING = tagSet('noun', 'name', 'pronoun');

/** "dismissed | as weak by", "hailed | as a great step by" */
const isJudgedBy = ({ tokens, i }: WordCase): boolean => {
  let at = i + 3;
  while (at < i + LONGEST_JUDGEMENT && IN_JUDGEMENT.test(tokens[at]?.lower ?? '.')) at++;
  return tokens[at]?.lower === 'by';
};
/** No "dismissed as baseless | the report by". */
const IN_JUDGEMENT = /^(?!(?:by|the|an?|this|that|its|his|her|their|any|all)$)[\p{L}“”‘’"'-]/u;
/** Words up to "by"; own choice. */
const LONGEST_JUDGEMENT = 8;

/** "issued | by", "issued | every year by", "carried | yesterday by" */
const isBeforeBy = ({ lowerAfter, tokens, i }: WordCase): boolean =>
  lowerAfter === 'by' || (WHEN.has(lowerAfter) && [2, 3].some((n) => tokens[i + n]?.lower === 'by'));
const WHEN: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...['every', 'each', 'last', 'this', 'earlier', 'yearly', 'annually', 'jointly', 'today', 'yesterday'],
]);

/** "adopted | by 61 votes to 36": the word behind the result; no word where none stands there. */
function behindResult({ tokens, i }: WordCase): number {
  const [, , first, ...rest] = tokens.slice(i, i + 6);
  const [link, second] = rest[0]?.lower === 'votes' ? rest.slice(1) : rest;
  if (first?.kind !== 'number' || second?.kind !== 'number') return -1;
  return link?.lower === 'to' || link?.lower === 'against' ? i + (link === rest[0] ? 5 : 6) : -1;
}

const opensSentencePart = ({ previous }: WordCase): boolean => SENTENCE_OPENING.has(previous);

/** "said", "released": past and participle are written alike. */
/** "Many elected leaders | want it", "| left": a verb of several. */
const endsClause = (r: Neighbour): boolean => mayBeFinite(r) || (r.form?.form === 'base' && r.classes[0] === 'v');

export const PAST_OR_PARTICIPLE_RULES: readonly TagRule[] = [
  {
    name: 'participle-before-ones',
    example: 'They met families and [loved/adj] ones.',
    when: ({ lowerAfter }) => lowerAfter === 'ones',
    then: gives('adj'),
  },
  {
    name: 'participle-after-auxiliary',
    example: 'Lind has [warned/part] them.',
    when: ({ previous }) => previous === 'have' || previous === 'be',
    then: gives('part'),
  },
  {
    name: 'past-behind-a-floating-all',
    example: 'The envoys all [urged/verb] calm.',
    when: isBehindFloating,
    then: gives('verb'),
  },
  {
    name: 'past-of-a-quantifier-alone',
    example: 'Many [supported/verb] sanctions.',
    when: (word) =>
      (OF_SEVERAL.has(word.lowerBefore) || OF_STUFF.has(word.lowerBefore)) &&
      word.i - 1 === word.first &&
      !word.readings.slice(word.after).some(endsClause),
    then: gives('verb'),
  },
  {
    name: 'participle-before-its-noun',
    example: 'They met the [elected/adj] leaders.',
    when: ({ previous, next }) => GROUP_OPENING.has(previous) && (nominalStart(next) || next.tag === 'quote'),
    then: gives('adj'),
  },
  {
    name: 'participle-joined-to-an-adjective',
    example: 'They want a strong and [united/adj] Bern.',
    when: joinsAdjective,
    then: gives('adj'),
  },
  {
    name: 'noun-like-a-participle',
    example: 'They helped the [accused/noun].',
    when: ({ previous, noun }) => GROUP_OPENING.has(previous) && noun,
    then: gives('noun'),
  },
  {
    name: 'participle-after-determiner-without-noun',
    example: 'They helped the newly [elected/part].',
    when: ({ previous }) => GROUP_OPENING.has(previous),
    then: gives('part'),
  },
  {
    name: 'participle-between-verb-and-noun',
    example: '“It works,” said [retired/adj] officer Lund.',
    when: ({ left, next, tags, i }) =>
      (left === 'verb' ||
        left === 'base' ||
        left === 'ing' ||
        (left === 'part' && tags[i - 2] === 'have' && next.tag === 'noun')) &&
      (next.tag === 'noun' || next.tag === 'name' || objectOrVerb(next)),
    then: gives('adj'),
  },
  {
    name: 'past-after-number',
    example: 'The two [agreed/verb] that it works.',
    when: ({ previous, next }) =>
      previous === 'num' && (next.tag === 'none' || next.tag === 'punct' || startsObject(next)),
    then: gives('verb'),
  },
  {
    name: 'participle-after-preposition-before-noun',
    example: 'They spoke of [planned/adj] talks.',
    when: ({ previous, next }) => (previous === 'prep' || previous === 'num') && nominalStart(next),
    then: gives('adj'),
  },
  {
    name: 'participle-after-preposition',
    example: 'They took it for [granted/part].',
    when: ({ previous }) => previous === 'prep' || previous === 'num',
    then: gives('part'),
  },
  {
    name: 'participle-after-those',
    example: 'They met those [polled/part] in May.',
    when: ({ lowerBefore }) => lowerBefore === 'those',
    then: gives('part'),
  },
  {
    name: 'participle-behind-itself',
    example: 'Bern, itself [locked/part] in a row, agreed.',
    when: ({ lowerBefore, tags, i }) => lowerBefore === 'itself' && tags[i - 2] === 'punct',
    then: gives('part'),
  },
  {
    name: 'participle-of-all-between-commas',
    example: 'Two envoys, both [held/part] in Bern, agreed.',
    when: (word) =>
      FLOATING.has(word.lowerBefore) &&
      word.tokens[word.i - 2]?.text === ',' &&
      NOMINAL.has(word.tags[word.i - 3] ?? 'none') &&
      word.next.tag === 'prep' &&
      verbBehindLaterComma(word.readings, word.after),
    then: gives('part'),
  },
  {
    name: 'past-after-pronoun',
    example: 'She [warned/verb] them.',
    when: ({ previous }) => previous === 'pronoun' || previous === 'wh',
    then: gives('verb'),
  },
  {
    name: 'past-after-quotation',
    example: '“It works,” [said/verb] Lind.',
    when: (word) => opensSentencePart(word) && previousIsQuote(word),
    then: gives('verb'),
  },
  {
    name: 'participle-before-by-between-commas',
    example: 'The report, [issued/part] by Bern, accuses them.',
    when: (word) =>
      word.previous === 'punct' &&
      isBeforeBy(word) &&
      !INTRANSITIVE.has(word.lemma) &&
      verbBehindLaterComma(word.readings, word.after),
    then: gives('part'),
  },
  {
    name: 'participle-between-the-first-commas',
    example: 'Lind, [asked/part] about it, rejected the plan.',
    when: (word) =>
      isBehindFirstComma(word) && word.next.tag === 'prep' && verbBehindLaterComma(word.readings, word.after),
    then: gives('part'),
  },
  {
    name: 'participle-of-naming-between-the-first-commas',
    example: 'Lind, [considered/part] a friend of Bern, rejected the plan.',
    when: (word) =>
      isBehindFirstComma(word) && OF_OPINIONS.has(word.lemma) && verbBehindLaterComma(word.readings, word.after),
    then: gives('part'),
  },
  {
    name: 'past-behind-an-aside-with-a-verb',
    example: 'Lind, noting that it had snowed, [called/verb] for help.',
    when: (word) =>
      word.lowerBefore === ',' &&
      (word.lowerAfter !== 'by' || INTRANSITIVE.has(word.lemma)) &&
      closesClausalAside(word) &&
      !verbBehindComma(word.readings, word.after),
    then: gives('verb'),
  },
  {
    name: 'past-of-a-clause-without-verb',
    example: 'Lind, a delegate from Bern, [warned/verb] of snow.',
    when: (word) =>
      opensSentencePart(word) &&
      word.i > word.first &&
      mainVerbMissing(word) &&
      !finiteBehindComma(word.readings, word.after),
    then: gives('verb'),
  },
  {
    name: 'past-of-who-says-between-commas',
    example: 'The ban, its author, Omar Lund, [warned/verb], would fail.',
    when: (word) =>
      word.lowerBefore === ',' &&
      word.lowerAfter === ',' &&
      CLAUSE_TAKERS.has(word.lemma) &&
      !isBehindFirstComma(word) &&
      finiteBehindComma(word.readings, word.after),
    then: gives('verb'),
  },
  {
    name: 'past-before-its-subject',
    example: 'It works, [warned/verb] Lind.',
    when: (word) =>
      opensSentencePart(word) && word.i > word.first && (word.next.tag === 'name' || word.next.tag === 'pronoun'),
    then: gives('verb'),
  },
  {
    name: 'past-behind-a-conjunction-and-an-aside',
    example: 'Lind came and, in a letter, [told/verb] two envoys to go.',
    when: (word) => word.lowerBefore === ',' && OBJECTS_OR_CLAUSES.has(word.next.tag) && isBehindJoinedAside(word),
    then: gives('verb'),
  },
  {
    name: 'past-with-an-object',
    example: 'Lind came, [praised/verb] the plan and left.',
    when: (word) => opensSentencePart(word) && word.i > word.first && takesObject(word),
    then: gives('verb'),
  },
  {
    name: 'past-between-others',
    example: 'Lind condemned it, [demanded/verb] talks and urged calm.',
    when: (word) =>
      word.lowerBefore === ',' &&
      !mainVerbMissing(word) &&
      (goesOnActive(word) || word.next.tag === 'that') &&
      pastJoins(word.readings, word.after),
    then: gives('verb'),
  },
  {
    name: 'participle-that-opens',
    example: '[Asked/part] about it, Lind left.',
    when: opensSentencePart,
    then: gives('part'),
  },
  {
    name: 'past-before-by',
    example: 'Lind [stood/verb] by it.',
    when: ({ next, lowerAfter, lemma }) => next.tag === 'prep' && lowerAfter === 'by' && INTRANSITIVE.has(lemma),
    then: gives('verb'),
  },
  {
    name: 'past-before-the-result-of-a-vote',
    example: 'The board [voted/verb] by 61 to 36 to leave.',
    when: ({ lemma, lowerAfter, beyond }) => lemma === 'vote' && lowerAfter === 'by' && BEFORE_RESULTS.has(beyond.tag),
    then: gives('verb'),
  },
  {
    name: 'past-before-the-result-of-a-vote-and-its-object',
    example: 'The board [adopted/verb] by 61 votes to 36 a plan to leave.',
    when: (word) =>
      word.lowerAfter === 'by' && OBJECTS.has(word.readings[behindResult(word) - word.first]?.tag ?? 'none'),
    then: gives('verb'),
  },
  {
    name: 'past-of-who-was-quoted',
    example: '“It works,” Lind [said/verb] by telephone.',
    when: (word) =>
      word.lowerAfter === 'by' && ((CLAUSE_TAKERS.has(word.lemma) && behindQuotation(word)) || isByMedium(word)),
    then: gives('verb'),
  },
  {
    name: 'participle-before-by',
    example: 'A plan [backed/part] by Bern failed.',
    // "A poll | released | this week by the bank", "ten men | held | hostage"
    when: (word) =>
      (word.next.tag === 'prep' && word.lowerAfter === 'by') ||
      (word.lemma === 'hold' && HELD.test(word.lowerAfter)) ||
      (word.lowerAfter === 'this' && REDUCED.has(word.lemma) && isBeforeBy(word)),
    then: gives('part'),
  },
  {
    name: 'participle-before-as-and-by',
    example: 'A plan [dismissed/part] as weak by Bern failed.',
    when: (word) => word.lowerAfter === 'as' && SEEN_AS.has(word.lemma) && isJudgedBy(word),
    then: gives('part'),
  },
  {
    name: 'past-before-object',
    example: 'Bern [backed/verb] the plan.',
    when: ({ next }) => takesAsObject(next),
    then: gives('verb'),
  },
  {
    name: 'past-with-its-particle',
    example: 'Bern [called/verb] for talks, praised the plan and left.',
    when: callsFor,
    then: gives('verb'),
  },
  {
    name: 'past-of-an-object-relative-clause',
    example: 'The vote, which observers [called/verb] unfair, was held.',
    when: (word) => NOMINAL.has(word.previous) && subjectBehindRelative(word),
    then: gives('verb'),
  },
  {
    name: 'participle-after-its-noun',
    example: 'A poll [released/part] Monday shows gains.',
    when: (word) =>
      NOMINAL.has(word.previous) &&
      REDUCED.has(word.lemma) &&
      word.next.tag !== 'punct' &&
      !objectBehind(word) &&
      !countsObject(word) &&
      !(word.previous === 'name' && isSubjectOfContact(word)) &&
      (laterFinite(word.readings, word.lowerAfter === 'as' ? word.after + 1 : word.after) ||
        behindObject(word) ||
        (word.next.tag === 'prep' && behindTold(word)) ||
        inApposition(word)),
    then: gives('part'),
  },
  {
    name: 'participle-of-where-it-was-said',
    example: 'It works, Lind said in a letter [sent/part] to Bern.',
    when: (word) => REDUCED.has(word.lemma) && !objectBehind(word) && !countsObject(word) && endsCircumstance(word),
    then: gives('part'),
  },
  {
    name: 'participle-admitted-to',
    example: 'Refugees [admitted/part] to Bern said it failed.',
    when: (word) =>
      word.lemma === 'admit' &&
      word.lowerAfter === 'to' &&
      !word.tokens[word.i + 2]?.lower.endsWith('ing') &&
      NOMINAL.has(word.previous) &&
      laterFinite(word.readings, word.after + 1),
    then: gives('part'),
  },
  { name: 'past-or-participle', example: 'Bern [agreed/verb].', when: always, then: gives('verb') },
];

const HELD = /^(?:hostage|captive)$/;

/** "told Lind, a friend | based in Bern, that": no clause of its own opens with "a" behind a comma. */
function inApposition(word: WordCase): boolean {
  const { tokens, tags, i } = word;
  let at = i - 1;
  while (NOUN_GROUP_INSIDE.has(tags[at] ?? 'none')) at--;
  const isOne = /^an?$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',';
  return isOne && word.next.tag === 'prep' && !mainVerbMissing(word);
}

/** "praised the deal Lind | signed with Bern" */
function isSubjectOfContact(word: WordCase): boolean {
  let at = word.i - 1;
  while (word.tags[at - 1] === 'name') at--;
  return placeBefore(word, at) !== null;
}

/** "by | 61 to 36", "by | a margin of two" */
const BEFORE_RESULTS = tagSet('num', 'det');

/** "conducted | two strikes", "detained | at least two men", but "released | two days ago". */
const countsObject = ({ next, tokens, i, lowerAfter }: WordCase): boolean => {
  const third = tokens[i + 2]?.lower ?? '';
  return next.tag === 'num' ? !MOMENTS.has(third) : LIMITS.get(lowerAfter)?.includes(third) === true;
};
const LIMITS: ReadonlyMap<string, readonly string[]> = new Map([
  ['at', ['least', 'most']],
  ['more', ['than']],
  ['up', ['to']],
]);
