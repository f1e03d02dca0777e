/** Forms in -ing: participle, noun or adjective? The first row that applies decides. */
import {
  ASPECTUAL,
  BEFORE_GUESTS,
  BEGINNING,
  DESCRIBING,
  FIRST_OF_COMPOUNDS,
  MANY,
  OCCUPATIONS,
  OF_AMOUNTS,
  OF_ONE_DEED,
  OPENING,
  REPORTERS,
  RULED,
  SPEAKING,
} from '../../english/grammar/decisiveWords';
import { TIME_NOUNS } from '../../english/grammar/times';
import { nominalStart, startsObject, takesAsObject } from '../ahead';
import { inNounGroup, mainVerbMissing } from '../neighbours';
import { BEFORE_NOUN, COMPOUND, DETERMINING, GOVERNING, GROUP_OPENING, tagSet } from '../tagSets';
import type { WordCase } from '../wordCase';
import { always, gives, type TagRule } from './tagRule';

const BEHIND_ING = tagSet('prep', 'det', 'possessive', 'to', 'that', 'pronoun');

/** Words from "quoted" to what whoever is quoted does at most; own choice. */
const QUOTED_REACH = 10;
const QUOTED: ReadonlySet<string> = new Set(['quoted', 'cited', 'quotes', 'cites']);

/** Not "accused dozens | of plotting raids". */
const BEFORE_MANY = tagSet('none', 'punct', 'prep');
/** "after | holding talks", "with Lind | holding talks" */
const BEFORE_DEEDS = tagSet('prep', 'sub', 'to', 'name');
const AFTER_EVENTS = tagSet('none', 'punct', 'verb', 'noun', 'name', 'num');
const HAS_NOUN = tagSet('noun', 'name', 'adj', 'num', 'det', 'possessive');

/** "left following the talks", "met on Friday following talks", but "kept following the news", "people following the news left". */
const isAfter = (word: WordCase): boolean =>
  (HAS_NOUN.has(word.next.tag) || nominalStart(word.next)) &&
  (word.previous === 'verb' ? !ASPECTUAL.has(word.words[word.i - 1]?.form?.lemma ?? '') : !mainVerbMissing(word));

export const ING_RULES: readonly TagRule[] = [
  {
    name: 'ing-after-be',
    example: 'Lind is [planning/ing] a trip.',
    when: ({ previous }) => previous === 'be',
    then: gives('ing'),
  },
  {
    name: 'following-that-is-a-preposition',
    example: 'Lind spoke on Friday [following/prep] talks.',
    when: (word) => word.lower === 'following' && AFTER_EVENTS.has(word.previous) && isAfter(word),
    then: gives('prep'),
  },
  {
    name: 'ing-of-those',
    example: 'Bern met those [calling/ing] for a vote.',
    when: ({ lowerBefore, next }) => lowerBefore === 'those' && BEHIND_ING.has(next.tag),
    then: gives('ing'),
  },
  {
    name: 'ing-of-many',
    example: 'They were met by thousands of [cheering/adj] fans.',
    when: ({ lowerBefore, tokens, tags, i, next }) =>
      lowerBefore === 'of' &&
      MANY.has(tokens[i - 2]?.lower ?? '') &&
      BEFORE_MANY.has(tags[i - 3] ?? 'none') &&
      nominalStart(next),
    then: gives('adj'),
  },
  {
    name: 'ing-of-speech',
    example: 'Lind wrote a letter [saying/ing] voters were right.',
    when: ({ lower, previous }) =>
      SPEAKING.has(lower) && previous !== 'none' && (previous === 'prep' || !BEFORE_NOUN.has(previous)),
    then: gives('ing'),
  },
  {
    name: 'ing-of-who-is-quoted',
    example: '“It works,” the paper quoted Lind as [warning/ing].',
    when: ({ lowerBefore, tokens, i }) =>
      lowerBefore === 'as' && tokens.slice(Math.max(0, i - QUOTED_REACH), i).some(({ lower }) => QUOTED.has(lower)),
    then: gives('ing'),
  },
  {
    name: 'ing-of-what-is-written',
    example: 'They held signs [reading/ing], “Bern must act.”',
    when: ({ lower, previous, next, beyond }) =>
      lower === 'reading' &&
      previous === 'noun' &&
      (next.tag === 'quote' || (next.tag === 'punct' && beyond.tag === 'quote')),
    then: gives('ing'),
  },
  {
    name: 'ing-between-a-number-and-its-noun',
    example: 'The two [leading/adj] parties left.',
    when: ({ lower, left, next }) => DESCRIBING.has(lower) && left === 'num' && nominalStart(next),
    then: gives('adj'),
  },
  {
    name: 'ing-between-adjective-and-noun',
    example: 'They met the new [governing/adj] party.',
    when: (word) => word.previous === 'adj' && nominalStart(word.next) && inNounGroup(word),
    then: gives('adj'),
  },
  {
    name: 'ing-before-a-body',
    example: 'They fled, [ruling/adj] party members said.',
    when: ({ lower, lowerAfter }) =>
      (lower === 'ruling' && RULED.has(lowerAfter)) ||
      // "Managing | Director of the port"
      ((lower === 'acting' || lower === 'managing') && OCCUPATIONS.has(lowerAfter)),
    then: gives('adj'),
  },
  {
    name: 'ing-of-remarks',
    example: 'Lind said in [opening/adj] remarks that it works.',
    when: ({ lower, lowerAfter }) => lowerAfter === 'remarks' && OPENING.has(lower),
    then: gives('adj'),
  },
  {
    name: 'ing-of-a-guest',
    example: 'Lind told [visiting/adj] ministers no.',
    when: ({ lower, left, lowerBefore, next }) =>
      lower === 'visiting' && left === 'verb' && BEFORE_GUESTS.has(lowerBefore) && nominalStart(next),
    then: gives('adj'),
  },
  {
    name: 'ing-with-a-plural-object',
    example: 'Lind left Bern after [holding/ing] talks there.',
    when: (word) =>
      (BEFORE_DEEDS.has(word.previous) || TIME_NOUNS.has(word.lowerBefore)) &&
      !FIRST_OF_COMPOUNDS.has(word.lower) &&
      word.words[word.i + 1]?.plural === true &&
      word.next.classes.includes('n') &&
      !(word.previous === 'prep' && mainVerbMissing(word)),
    then: gives('ing'),
  },
  {
    name: 'ing-as-second-noun',
    example: 'They left the cabinet [meeting/noun] early.',
    when: (word) =>
      word.noun &&
      word.reading.classes[0] !== 'v' &&
      COMPOUND.has(word.previous) &&
      !takesAsObject(word.next) &&
      inNounGroup(word),
    then: gives('noun'),
  },
  {
    name: 'ing-noun-after-determiner',
    example: 'They left the [meeting/noun].',
    when: ({ noun, previous, next }) => noun && GROUP_OPENING.has(previous) && !startsObject(next),
    then: gives('noun'),
  },
  {
    name: 'ing-before-its-noun',
    example: 'She read the [following/adj] statement.',
    when: ({ previous, left, next }) => (DETERMINING.has(previous) || left === 'clitic') && nominalStart(next),
    then: gives('adj'),
  },
  {
    name: 'ing-after-determiner',
    example: 'They left the [meeting/noun] of the group.',
    when: ({ previous, left }) => DETERMINING.has(previous) || left === 'clitic',
    then: gives('noun'),
  },
  {
    name: 'ing-of-what-is-begun',
    example: 'They have begun [pushing/ing] rebels out.',
    when: ({ left, words, i, next, lower }) =>
      GOVERNING.has(left) &&
      HAS_NOUN.has(next.tag) &&
      BEGINNING.has(words[i - 1]?.form?.lemma ?? '') &&
      !OF_ONE_DEED.has(lower),
    then: gives('ing'),
  },
  {
    name: 'ing-of-who-speaks-to-the-press',
    example: '[Briefing/ing] reporters in Bern, Lind said it works.',
    when: ({ previous, lowerAfter }) => previous === 'none' && REPORTERS.has(lowerAfter),
    then: gives('ing'),
  },
  {
    name: 'ing-that-is-mostly-a-noun',
    example: 'They came for [training/noun].',
    // "while making | clear that", "while voicing | doubts"
    when: ({ noun, reading, previous, next, lowerBefore, lowerAfter }) =>
      noun &&
      reading.classes[0] !== 'v' &&
      previous !== 'punct' &&
      !startsObject(next) &&
      lowerAfter !== 'clear' &&
      !(lowerBefore === 'while' && nominalStart(next)),
    then: gives('noun'),
  },
  {
    name: 'ing-noun-as-an-amount',
    example: 'They cut [funding/noun] to the town.',
    when: ({ noun, left, words, i, next }) =>
      noun &&
      GOVERNING.has(left) &&
      OF_AMOUNTS.has(words[i - 1]?.form?.lemma ?? '') &&
      !takesAsObject(next) &&
      !nominalStart(next),
    then: gives('noun'),
  },
  {
    name: 'ing-participle',
    example: 'Lind left, [praising/ing] the plan.',
    when: always,
    then: gives('ing'),
  },
];
