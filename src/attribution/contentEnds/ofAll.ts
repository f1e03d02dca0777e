/** Whose view all of it is, and what the same speaker adds to it or does beside. */
import { TELLING } from '../../english/attribution/views';
import type { Phrase } from '../../grammar';
import { isWhile, mayTell, tellsWhatItIsCalled } from '../contentSigns';
import { ADJECTIVES, isVerbCue } from '../lexicon';
import { behindDays, speaksElsewhere } from '../nextSpeakers';
import { type ContentRule, endsHere } from './rule';

/** "said that it was late, and | was | a mistake": the same of what was said before, where no feeling follows. */
const tellsWhatItIs = ({ lemma, next }: Phrase): boolean => lemma === 'be' && !ADJECTIVES.has(next.lastWord);

/** "said that|, according to Oslo, the deal was dead": what is said opens with whose view it is. */
const opensThat = ({ previous }: Phrase, opening: Phrase): boolean =>
  opening.type === 'that' && (previous.is(',') ? previous.previous : previous) === opening;

/** At a comma. */
export const OF_ALL_AT_COMMA: readonly ContentRule[] = [
  {
    name: 'what-somebody-calls-all-of-it',
    example: 'Kenya said it would leave |, in what Togo called a plot.',
    when: ({ here, limit }) => tellsWhatItIsCalled(here.next, limit),
    then: endsHere,
  },
  {
    name: 'according-to-behind-a-comma',
    example: 'Lund wrote that it was late |, according to Sand.',
    when: ({ here, opening }) =>
      here.next.type === 'vg' && here.next.lower === 'according' && !opensThat(here, opening),
    then: endsHere,
  },
  {
    name: 'as-reported-by-behind-a-comma',
    example: 'Lund rejected the tax |, as reported by Radio Sol.',
    when: ({ here: { next } }) =>
      next.lower === 'as' &&
      TELLING.has(next.next.lemma) &&
      next.next.form === 'participle' &&
      next.next.next.lower === 'by',
    then: endsHere,
  },
  {
    name: 'same-speaker-adds',
    example: 'Lund wrote that it was late |, adding that it was high.',
    // "|, while warning of war"
    when: (asked) => {
      const { next, previous } = asked.here;
      if (isWhile(next)) return mayTell(next.next) && !asked.holdsGerund();
      return next.form === 'ing' && (previous.type === 'quote' || isVerbCue(next.lemma));
    },
    then: endsHere,
  },
  {
    name: 'same-speaker-does-more',
    example: 'Lund wrote that it was late |, and denounced the plan.',
    // "…, | then | denounced the plan"
    when: ({ here: { next } }) => {
      const verb = behindDays(next.next);
      return (
        (next.type === 'conj' || next.lower === 'then') &&
        verb.isFinite &&
        isVerbCue(verb.lemma) &&
        !tellsWhatItIs(verb)
      );
    },
    then: endsHere,
  },
  {
    name: 'same-speaker-does-more-on-another-occasion',
    example: 'Lund said that it was late |, but in a letter denounced the plan.',
    when: ({ cue, here }) => here.next.type === 'conj' && speaksElsewhere(here.next.next, cue),
    then: endsHere,
  },
  {
    name: 'same-speaker-does-more-in-a-list',
    example: 'Lund said that it was late |, denounced the plan and left.',
    when: (asked) => asked.here.next.isFinite && asked.listsVerb(),
    then: endsHere,
  },
];

/** Anywhere else. */
export const OF_ALL: readonly ContentRule[] = [
  {
    name: 'according-to',
    example: 'Lund wrote that it was late | according to Sand.',
    when: (asked) =>
      asked.here.lower === 'according' &&
      asked.here.next.lower === 'to' &&
      !opensThat(asked.here, asked.opening) &&
      !asked.awaitsVerb(),
    then: endsHere,
  },
];
