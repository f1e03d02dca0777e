/** Nouns, adjectives and adverbs that are no verb forms, asked by the likeliest class that each has by itself. */
import { inflected, nominalStart } from '../ahead';
import { inNounGroup } from '../neighbours';
import { BEFORE_NOUN, OPENS_NOUN_PHRASE, tagSet } from '../tagSets';
import type { Tag } from '../types';
import type { WordCase } from '../wordCase';
import { gives, type TagRule } from './tagRule';

/** "The general | rejected the plan", "the official | accused Chad": a past form with its object behind a word that may also describe one. */
const isDoerOfPast = ({ nextWord, beyond }: WordCase): boolean =>
  inflected(nextWord) && nextWord.form?.form !== 's' && OPENS_NOUN_PHRASE.has(beyond.tag);

/** What the subject of a modal ends with. */
const BEFORE_MODAL = tagSet('name', 'noun', 'pronoun', 'wh', 'that');

export const OPEN_RULES: Partial<Record<Tag, readonly TagRule[]>> = {
  adj: [
    {
      name: 'age-as-noun',
      example: 'The [58-year-old/noun] said no.',
      when: ({ token, previous, nextWord }) =>
        token.lower.endsWith('-year-old') &&
        BEFORE_NOUN.has(previous) &&
        nextWord.tag !== 'noun' &&
        nextWord.tag !== 'name',
      then: gives('noun'),
    },
    {
      name: 'adjective-as-noun',
      example: 'They met the [general/noun].',
      when: (word) =>
        word.reading.classes.includes('n') &&
        (BEFORE_NOUN.has(word.previous) || word.previous === 'name' || word.previous === 'noun') &&
        (!nominalStart(word.nextWord) || isDoerOfPast(word)),
      then: gives('noun'),
    },
  ],
  adv: [
    {
      name: 'adverb-as-noun',
      example: 'She ate the ripe [plum/noun].',
      when: (word) =>
        word.reading.classes.includes('n') &&
        (word.previous === 'name' || word.previous === 'adj') &&
        word.left === word.previous &&
        inNounGroup(word),
      then: gives('noun'),
    },
    {
      name: 'adverb-as-adjective',
      example: 'They kept his [erstwhile/adj] allies.',
      when: ({ reading, previous, nextWord }) =>
        reading.classes.includes('a') && nextWord.tag === 'noun' && BEFORE_NOUN.has(previous),
      then: gives('adj'),
    },
  ],
  noun: [
    {
      name: 'base-that-the-lexicon-lacks',
      example: 'Roth should [recuse/base] himself.',
      // "Will | people leave?", "What will | people say?"
      when: ({ left, tags, i, first }) =>
        left === 'modal' && BEFORE_MODAL.has(tags[i - 2] ?? 'none') && !(tags[i - 2] === 'wh' && i - 2 === first),
      then: gives('base'),
    },
    {
      name: 'noun-as-adjective',
      example: 'They won on the [home/adj] front.',
      when: (word) =>
        word.reading.classes.includes('a') &&
        (word.nextWord.tag === 'noun' || word.nextWord.tag === 'name') &&
        !isDoerOfPast(word),
      then: gives('adj'),
    },
  ],
};
