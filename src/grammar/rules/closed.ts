/** Words of closed classes that the words around them decide: what "that", "to", "her", "after" and ’s are. Asked by the class that each has by itself. */
import { CLAUSE_TAKERS } from '../../english/grammar/clauseTakers';
import {
  BEFORE_SHORT_IS,
  CLAUSE_OR_OBJECT,
  FLOATING,
  NOMINATIVES,
  OF_SEVERAL,
  OF_STUFF,
  SEEN_AS,
  SPEAKING,
  STRICT_DETERMINERS,
  TAKE_ONLY_NOUNS,
} from '../../english/grammar/decisiveWords';
import { TIME_NOUNS } from '../../english/grammar/times';
import {
  asideFollows,
  behindNames,
  canBeVerb,
  clauseFollows,
  inflected,
  nounFollows,
  objectOrVerb,
  takesAsObject,
  takesObjectAfter,
} from '../ahead';
import { verbForm } from '../morphology';
import { type Neighbour, NO_READING } from '../readings';
import { DETERMINING, OPERATORS, tagSet } from '../tagSets';
import type { Tag } from '../types';
import type { WordCase } from '../wordCase';
import { always, gives, type TagRule } from './tagRule';

const OPENS_INFINITIVE = tagSet('be', 'have', 'do', 'adv');
const BEHIND_PRONOUN = tagSet('pronoun', 'wh', 'that');

const behindPronoun = ({ previous, lowerBefore }: WordCase): boolean =>
  BEHIND_PRONOUN.has(previous) || BEFORE_SHORT_IS.has(lowerBefore);

const participleBehind = ({ next }: WordCase): boolean =>
  next.form?.form === 'participle' || next.form?.form === 'pastOrParticiple';

/** "have both | called", "are all | calling", "will each | call" */
const verbGoesOn = ({ left, nextWord: { form, tag } }: WordCase): boolean => {
  const next = form?.form;
  if (left === 'have') return tag === 'be' || next === 'participle' || next === 'pastOrParticiple';
  if (left === 'be') return next === 'ing' || next === 'participle' || next === 'pastOrParticiple';
  return left === 'modal' && (tag === 'be' || tag === 'have' || (next === 'base' && tag === 'verb'));
};

/** "they |", "the ministers |", "Bern and Rome |" */
const severalBefore = ({ left, lowerBefore, words, tags, i }: WordCase): boolean =>
  NOMINATIVES.has(lowerBefore) ||
  (left === 'noun' && words[i - 1]?.plural === true) ||
  (left === 'name' && tags[i - 2] === 'conj');

/** "| want", "| support the", "| back the", but not "| ministers" */
const verbOfSubject = ({ next, beyond, words, i, lowerAfter }: WordCase): boolean => {
  if (lowerAfter === 'back') return takesAsObject(beyond);
  if (next.form?.form === 'ing' || next.form?.form === 's' || !next.classes.includes('v')) return false;
  return next.classes === 'v' || (words[i + 1]?.plural === false && takesAsObject(beyond));
};

const clauseOrObject = ({ lower }: WordCase): boolean => CLAUSE_OR_OBJECT.has(lower);

/** "failed | after | Chad, Mali and Togo left"; at the start, or behind a comma, the first name may stand by itself. */
const clauseOfSeveralFollows = ({ previous, readings, after }: WordCase): boolean => {
  const last = previous === 'none' || previous === 'punct' ? -1 : behindNames(readings, after);
  return last >= 0 && clauseFollows(readings, last);
};

/** "Lind, echoing that view, | left": a noun in the singular, a comma and the verb of who echoes it. */
const closesAside = ({ next, words, tokens, readings, after, i }: WordCase): boolean =>
  next.tag !== 'name' &&
  next.classes.includes('n') &&
  words[i + 1]?.plural === false &&
  tokens[i + 2]?.text === ',' &&
  inflected(readings[after + 2] ?? NO_READING);

/** "rejected | that claim.", "disputed | that view, saying": no verb comes that a clause would have. */
function endsClauseWithNoun({ previous, next, words, tokens, i }: WordCase): boolean {
  if (previous !== 'verb' || next.tag === 'name' || !next.classes.includes('n') || words[i + 1]?.plural !== false)
    return false;
  const behind = tokens[i + 2]?.text ?? '.';
  return behind === '.' || (behind === ',' && SPEAKING.has(tokens[i + 3]?.lower ?? ''));
}

/** "rejected | as | baseless the claim", "described the report | as | a fake made in Bern": no clause, whatever verb form follows. */
function tellsWhatItIs({ tokens, tags, i, first, lowerAfter, readings, after, nextWord }: WordCase): boolean {
  const isCalledSo = nextWord.tag === 'adj' && DETERMINING.has(readings[after + 1]?.tag ?? 'none');
  if (!isCalledSo && lowerAfter !== 'a' && lowerAfter !== 'an') return false;
  let j = i - 1;
  while (!isCalledSo && j > first && i - j < LONGEST_OBJECT && IN_OBJECT.has(tags[j] ?? 'none')) j--;
  return SEEN_AS.has(verbForm(tokens[j]?.lower ?? '')?.lemma ?? '');
}
/** Words of an object at most; own choice. */
const LONGEST_OBJECT = 10;
const IN_OBJECT = tagSet('noun', 'name', 'adj', 'det', 'possessive', 'clitic', 'num', 'prep', 'pronoun');

/** "the day before | that", "the day before | ." */
const ENDS_TIME = tagSet('none', 'punct', 'that', 'quote');

/** "member | said", "member | is" */
const opensPredicate = ({ tag, form, classes }: Neighbour): boolean =>
  OPERATORS.has(tag) || (classes === 'v' && form !== null && form.form !== 'ing');

/** "Many | support the plan", "few | back Oslo": a noun behind a quantifier of several would be plural; but "some work the team did". */
function doesWhatFollows({ lower, previous, next, beyond, words, i }: WordCase): boolean {
  if (next.form?.form !== 'base' || !next.classes.includes('v') || words[i + 1]?.plural !== false) return false;
  if (OF_SEVERAL.has(lower)) return OPENS_CLAUSE.has(previous) && (takesAsObject(beyond) || beyond.tag === 'name');
  return OF_STUFF.has(lower) && next.classes[0] === 'v' && OPENS_SENTENCE.has(previous) && takesAsObject(beyond);
}
const OPENS_SENTENCE = tagSet('none', 'punct', 'that', 'conj', 'sub');
const OPENS_CLAUSE = tagSet('none', 'punct', 'that', 'conj', 'sub', 'verb');

/** ’s is a possessive after a noun, "is" or "has" after a pronoun or before a verb form. */
export const CLITIC_RULES: readonly TagRule[] = [
  {
    name: 'short-has',
    example: 'He[’s/have] left.',
    when: (word) => behindPronoun(word) && participleBehind(word),
    then: gives('have'),
  },
  { name: 'short-is', example: 'He[’s/be] late.', when: behindPronoun, then: gives('be') },
  {
    name: 'short-is-before-not-or-participle',
    example: 'Lind[’s/be] not late.',
    // "Togo’s whaling | fleet has left"
    when: ({ next, lowerAfter, beyond, readings, after }) =>
      next.tag === 'neg' ||
      (next.tag === 'det' && STRICT_DETERMINERS.has(lowerAfter)) ||
      (next.form?.form === 'ing' &&
        next.classes === 'v' &&
        !(beyond.classes.includes('n') && OPERATORS.has(readings[after + 2]?.tag ?? 'none'))),
    then: gives('be'),
  },
  { name: 'possessive', example: 'Lind[’s/clitic] plan failed.', when: always, then: gives('clitic') },
];

export const CLOSED_RULES: Partial<Record<Tag, readonly TagRule[]>> = {
  that: [
    {
      name: 'that-before-an-aside',
      example: 'They said [that/that], if asked, they would leave.',
      when: ({ lowerAfter, readings, after }) => lowerAfter === ',' && asideFollows(readings, after + 1),
      then: gives('that'),
    },
    {
      name: 'that-at-the-end',
      example: 'They did [that/pronoun].',
      when: ({ next }) => next.tag === 'none' || next.tag === 'punct',
      then: gives('pronoun'),
    },
    {
      name: 'that-after-preposition',
      example: 'They came on [that/det] day.',
      when: ({ previous, next }) => previous === 'prep' && next.tag === 'noun',
      then: gives('det'),
    },
    {
      name: 'that-before-a-noun-of-an-aside',
      example: 'Lind, echoing [that/det] view, left.',
      when: (word) =>
        word.previous === 'ing' && TAKE_ONLY_NOUNS.has(verbForm(word.lowerBefore)?.lemma ?? '') && closesAside(word),
      then: gives('det'),
    },
    {
      name: 'that-before-a-noun-that-ends-the-clause',
      example: 'Lind rejected [that/det] claim, saying it was late.',
      when: endsClauseWithNoun,
      then: gives('det'),
    },
    {
      // "said that as they left, it rained": the clause of a verb that takes one.
      name: 'that-as',
      example: 'They mocked [that/pronoun] as a plot.',
      when: ({ previous, lowerBefore, lowerAfter }) =>
        lowerAfter === 'as' && previous === 'verb' && !CLAUSE_TAKERS.has(verbForm(lowerBefore)?.lemma ?? ''),
      then: gives('pronoun'),
    },
    {
      // "That Oslo left is odd", "That talks failed is odd".
      name: 'that-before-a-lone-noun',
      example: '[That/det] member said so.',
      when: ({ previous, next, words, i, beyond }) =>
        previous === 'none' && next.classes === 'n' && words[i + 1]?.plural === false && opensPredicate(beyond),
      then: gives('det'),
    },
    {
      name: 'that-is',
      example: '[That/pronoun] is late.',
      when: ({ previous, next }) => previous === 'none' && (next.tag === 'be' || next.tag === 'modal'),
      then: gives('pronoun'),
    },
    { name: 'that', example: 'They said [that/that] it works.', when: always, then: gives('that') },
  ],
  to: [
    {
      name: 'to-behind-according',
      example: 'According [to/prep] officials the talks failed.',
      when: ({ lowerBefore }) => lowerBefore === 'according',
      then: gives('prep'),
    },
    {
      name: 'to-before-verb',
      example: 'They want [to/to] leave.',
      when: ({ nextWord, readings, after }) =>
        (canBeVerb(nextWord) && !objectOrVerb(nextWord)) ||
        OPENS_INFINITIVE.has(nextWord.tag) ||
        takesObjectAfter(readings, after),
      then: gives('to'),
    },
    {
      name: 'to-before-noun',
      example: 'They came [to/prep] Bern and agreed [to/prep] talks.',
      when: always,
      then: gives('prep'),
    },
  ],
  clitic: CLITIC_RULES,
  sub: [
    {
      name: 'the-day-before',
      example: 'They said the day [before/adv] that it works.',
      when: ({ lower, lowerBefore, left, next }) =>
        (lower === 'before' || lower === 'after') &&
        left === 'noun' &&
        TIME_NOUNS.has(lowerBefore) &&
        ENDS_TIME.has(next.tag),
      then: gives('adv'),
    },
    {
      name: 'as-before-nominative',
      example: 'He left even [as/sub] she and the other guests in town arrived.',
      when: ({ lower, lowerAfter }) => lower === 'as' && NOMINATIVES.has(lowerAfter),
      then: gives('sub'),
    },
    {
      name: 'as-before-what-it-is-called',
      example: 'They rejected [as/prep] baseless a claim that it failed.',
      when: (word) => word.lower === 'as' && tellsWhatItIs(word),
      then: gives('prep'),
    },
    {
      name: 'after-a-clause-opens',
      example: 'He left [after/sub] Lund said so.',
      // "as soon | as possible and the road be closed"
      when: (word) =>
        clauseOrObject(word) &&
        word.lowerAfter !== 'possible' &&
        clauseFollows(word.readings, word.after, word.lower !== 'as'),
      then: gives('sub'),
    },
    {
      name: 'after-a-clause-of-several-opens',
      example: 'He left [after/sub] Chad, Mali and Togo signed it.',
      when: (word) => clauseOrObject(word) && clauseOfSeveralFollows(word),
      then: gives('sub'),
    },
    {
      name: 'after-a-noun-group',
      example: 'He left [after/prep] the talks.',
      when: clauseOrObject,
      then: gives('prep'),
    },
  ],
  possessive: [
    {
      name: 'her-as-object',
      example: 'They praised [her/pronoun].',
      when: ({ lower, readings, after }) => lower === 'her' && !nounFollows(readings, after),
      then: gives('pronoun'),
    },
  ],
  det: [
    {
      name: 'floating-inside-a-verb-group',
      example: 'Bern and Rome have [both/adv] called for it.',
      when: (word) => FLOATING.has(word.lower) && verbGoesOn(word),
      then: gives('adv'),
    },
    {
      name: 'floating-before-its-verb',
      example: 'Bern and Rome [both/pronoun] support the plan.',
      when: (word) => FLOATING.has(word.lower) && severalBefore(word) && verbOfSubject(word),
      then: gives('pronoun'),
    },
    {
      name: 'neither-before-a-verb',
      example: 'Bern [neither/neg] signed nor read it.',
      when: ({ lower, next, tokens, i }) =>
        lower === 'neither' && inflected(next) && tokens.slice(i + 2, i + 6).some((token) => token.lower === 'nor'),
      then: gives('neg'),
    },
    {
      name: 'of-its-own',
      example: 'Bern’s [own/adj] plan failed.',
      when: ({ lower, left }) => lower === 'own' && left === 'clitic',
      then: gives('adj'),
    },
    {
      name: 'strict-determiner',
      example: '[The/det] plan failed.',
      when: ({ lower }) => STRICT_DETERMINERS.has(lower),
      then: gives('det'),
    },
    {
      name: 'quantifier-before-its-verb',
      example: '[Many/pronoun] support the plan.',
      when: doesWhatFollows,
      then: gives('pronoun'),
    },
    {
      name: 'determiner-as-pronoun',
      example: '[Some/pronoun] of them left.',
      when: ({ readings, after }) => !nounFollows(readings, after),
      then: gives('pronoun'),
    },
  ],
  conj: [
    {
      name: 'yet-before-what-has-not-been-done',
      example: 'Lind has [yet/neg] to leave.',
      when: ({ lower, left, lowerAfter }) =>
        lower === 'yet' && lowerAfter === 'to' && (left === 'have' || left === 'be'),
      then: gives('neg'),
    },
  ],
  prep: [
    {
      name: 'preposition-as-adjective',
      example: 'They left the [concerning/adj] talks.',
      when: ({ tags, i, left, nextWord, lower }) =>
        (left === 'quote' ? tags[i - 2] : left) === 'det' && nextWord.classes.includes('n') && lower.endsWith('ing'),
      then: gives('adj'),
    },
  ],
  noun: [
    {
      name: 'unknown-verb-after-to',
      example: 'They want to [zorb/base] the hill.',
      when: ({ left, readings, i, first }) => left === 'to' && takesObjectAfter(readings, i - first),
      then: gives('base'),
    },
  ],
};
