/** Somebody speaks or takes a stand in a clause behind a comma, and is no part of what was said. */
import { CONTRASTS } from '../../english/attribution/contentEnds';
import { ANY_SPEAKER } from '../../english/attribution/subjects';
import { QUESTION } from '../../english/grammar/clauses';
import { opensMainClause, type Phrase } from '../../grammar';
import type { ContentCase } from '../contentCase';
import { opensOther, opensSubjectWithAside, opensWhatIsTold } from '../contentSigns';
import { isLikewise } from '../likewise';
import {
  doesOtherwise,
  isCounterpart,
  otherSpeaks,
  relays,
  speaksMeanwhile,
  takesStand,
  takesStandAgain,
  takesStandBeside,
} from '../nextSpeakers';
import { type ContentRule, endsHere } from './rule';

/** "has added another link|, she said.": no clause, which would go on behind a comma ("added that the bank, she said, was late"). */
const isObjectBefore = ({ here, opening }: ContentCase): boolean => {
  const verb = here.next.next;
  return opening.type === 'np' && !opening.isPronoun && verb.isFinite && !verb.next.is(',');
};

/** "one | said it was late, and | another left", "some | say so, and others doubt it": each has a clause. */
const isAnother = ({ previous }: Phrase, subject: Phrase, limit: Phrase): boolean =>
  /^(?:one|some)$/.test(previous.lower) && /^(?:an)?others?$/.test(subject.lower) && opensMainClause(subject, limit);

/** At a comma. */
export const OTHER_SPEAKERS: readonly ContentRule[] = [
  {
    name: 'somebody-relays-all-of-it',
    example: 'Kenya warned that the raid was wrong |, its envoy said on Friday.',
    when: (asked) =>
      relays(asked.here.next, asked.limit) && (asked.narrow || asked.hasOwnVerb() || isObjectBefore(asked)),
    then: endsHere,
  },
  {
    name: 'another-speaks-against-it',
    example: 'Lund said the tax was late |, while Sand said it was high.',
    when: ({ here, limit, narrow }) =>
      here.next.opensWith(CONTRASTS) &&
      (narrow ? otherSpeaks(here.next.next, limit, 'clause', 'object') : otherSpeaks(here.next.next, limit, 'clause')),
    then: endsHere,
  },
  {
    name: 'another-speaks-or-takes-a-stand-meanwhile',
    example: 'Lund said the tax was late |, as Sand said it was high.',
    // "condemned the raid |, as the two sides met"
    when: ({ cue, here: { next }, isNoun, limit }) =>
      next.lower === 'as' &&
      (takesStandAgain(next.next, cue, ANY_SPEAKER) ||
        speaksMeanwhile(next.next, limit, cue) ||
        (isNoun && opensMainClause(next.next, limit))),
    then: endsHere,
  },
  {
    name: 'another-speaks-behind-a-question',
    example: 'Kenya asked whether to sign the deal |, and polls show that voters agree.',
    when: ({ opening, here, limit }) =>
      opening.opensWith(QUESTION) && here.next.lower === 'and' && otherSpeaks(here.next.next, limit, 'clause'),
    then: endsHere,
  },
  {
    name: 'another-does-likewise',
    example: 'Kenya backed the ban |, as did Togo.',
    when: ({ here, narrow }) => narrow && isLikewise(here.next.next),
    then: endsHere,
  },
  {
    name: 'another-takes-a-stand',
    example: 'Lund said the tax was late |, while Oslo and Riga called for a vote.',
    // "said the tax was late |, and Riga accused Oslo of theft"
    when: ({ cue, here: { next }, limit }) =>
      next.lower === 'and'
        ? takesStandBeside(next.next, limit, cue) || isAnother(cue, next.next, limit)
        : (next.opensWith(CONTRASTS) || next.lower === 'but') &&
          takesStand(next.next, limit, next.lower === 'but' ? undefined : cue),
    then: endsHere,
  },
  {
    name: 'same-speaker-takes-a-stand-behind-but',
    example: 'Lund said the tax was late |, but he rejected the plan.',
    when: ({ cue, here }) => here.next.type === 'conj' && takesStandAgain(here.next.next, cue),
    then: endsHere,
  },
  {
    name: 'what-is-told-by-another-verb',
    example: 'Lund said the tax was late |, but the plan, he added, was fair.',
    when: ({ here, limit }) => here.next.type === 'conj' && opensWhatIsTold(here.next.next, limit),
    then: endsHere,
  },
  {
    name: 'another-speaks-behind-but',
    example: 'Lund said the tax was late |, but Sand said it was high.',
    when: ({ here: { next }, limit }) =>
      next.lower === 'but' && otherSpeaks(next.next.type === 'adv' ? next.next.next : next.next, limit, 'clause'),
    then: endsHere,
  },
  {
    name: 'another-does-otherwise-behind-a-quotation',
    example: 'Lund called the tax “late” |, and Riga, a port, signed it.',
    // "spoke of “lies” |, and its envoy, Ana Sand, left"
    when: ({ cue, here, limit }) =>
      here.previous.type === 'quote' &&
      opensOther(here.next) &&
      (doesOtherwise(here.next.next, limit, cue) || opensSubjectWithAside(here.next.next, limit)),
    then: endsHere,
  },
  {
    name: 'word-for-what-was-said',
    example: 'Kenya agreed to sign the deal |, a step that Togo awaited.',
    when: ({ here }) => isCounterpart(here.next),
    then: endsHere,
  },
];
