/**
 * Where content that begins behind a cue ends: at the sentence's end, or where a circumstance, an aside or another clause begins. One
 * row a reason to stop. The first that applies decides; `|` in its example stands where content ends.
 */
import {
  BEFORE_PARTICIPLES,
  BEHIND_EVEN,
  CIRCUMSTANCES,
  COMPARING,
  CONTRASTS,
  NARROWING,
  OCCASIONS,
  OTHERS,
  SAYINGS,
  SPEAKERS,
  WRITING,
} from '../english/attribution/contentEnds';
import { EXPRESSING } from '../english/attribution/lightVerbs';
import { ANY_SPEAKER, ONE_PERSON } from '../english/attribution/subjects';
import { TELLING } from '../english/attribution/views';
import { QUESTION } from '../english/grammar/clauses';
import { INDEFINITE_ARTICLES } from '../english/grammar/decisiveWords';
import { MOMENTS } from '../english/grammar/times';
import {
  isBefore,
  isDash,
  nounPhraseFrom,
  opensAbsolute,
  opensBareClause,
  opensMainClause,
  opensPlainClause,
  type Phrase,
  type PhraseType,
  verbOfMainClause,
} from '../grammar';
import { firstRule, type Rule, type Ruling, rowsByKey } from '../rules';
import { ContentCase } from './contentCase';
import {
  asksOf,
  closesAsideBeforeName,
  closesAsideOfRelative,
  closesDenial,
  closesList,
  givesReason,
  goesOnBehindAside,
  isListed,
  isShortName,
  isWhile,
  listsBehind,
  listsGerund,
  listsNoun,
  opensAsideOfRelative,
  opensContactClause,
  opensDenial,
  opensJoinedSubject,
  opensOccasion,
  opensPlacedSubject,
  opensSubjectWithAside,
  opensWithGerund,
  qualifies,
  says,
  saysThat,
  tellsWhatIsInIt,
} from './contentSigns';
import type { Context } from './context';
import { beforeTime } from './cueTimes';
import { isVerbCue } from './lexicon';
import { isLikewise } from './likewise';
import { isAlternative } from './negation';
import {
  addsTo,
  behindDays,
  doesOtherwise,
  hasComma,
  isCounterpart,
  otherSpeaks,
  relays,
  reportsBeside,
  saysBeside,
  speaksElsewhere,
  speaksInParticiple,
  speaksMeanwhile,
  takesOver,
  takesStand,
  takesStandAgain,
  takesStandBeside,
} from './nextSpeakers';
import { phraseAt } from './phrases';

/** The phrase before which content ends; null where it goes on whatever the rows below say. */
export interface ContentRule extends Rule<ContentCase, Phrase | null> {
  /** The type of the phrases at which it is asked; of all where none is told. */
  readonly at?: PhraseType;
}

/** "urging", "voicing support", "making clear" */
const mayTell = ({ lemma }: Phrase): boolean => isVerbCue(lemma) || EXPRESSING.has(lemma) || lemma === 'make';

/** "and", "but", "while": another's clause may follow. */
const opensOther = (here: Phrase): boolean => here.type === 'conj' || here.opensWith(CONTRASTS);

/** ", which | he | called a folly", ", which | she | said would fail": in the past, of which whoever spoke before says more. */
const isSaidAgain = ({ lower, next }: Phrase): boolean =>
  ONE_PERSON.has(lower) && next.size === 1 && SAID_AGAIN.has(next.lower);
const SAID_AGAIN: ReadonlySet<string> = new Set(['said', 'called', 'described', 'dubbed', 'branded', 'considered']);

/** "said that|, according to Oslo, the deal was dead": what is said opens with whose view it is. */
const opensThat = ({ previous }: Phrase, opening: Phrase): boolean =>
  opening.type === 'that' && (previous.is(',') ? previous.previous : previous) === opening;

/** "has added another link|, she said.": no clause, which would go on behind a comma ("added that the bank, she said, was late"). */
const isObjectBefore = ({ here, opening }: ContentCase): boolean => {
  const verb = here.next.next;
  return opening.type === 'np' && !opening.isPronoun && verb.isFinite && !verb.next.is(',');
};

/** "said Oslo | and Riga noted it": both are the subject of what is said. */
const joinsSubject = ({ here, limit, narrow, opening }: ContentCase): boolean =>
  !narrow && nounPhraseFrom(opening, limit, { appositions: false })?.to === here;

/** "and Togo closed its border", "and on Friday Togo closed it", "but its envoy, Ana Lind, closed it", "to sign it and envoys were late" */
const opensJoinedClause = (asked: ContentCase): boolean => {
  const { here, joined, limit, opening } = asked;
  if (opensPlainClause(joined, limit) || (here.lower === 'but' && opensSubjectWithAside(here.next, limit))) return true;
  return opening.isInfinitive && verbOfMainClause(here.next, limit)?.lemma === 'be' && !asked.hasOwnVerb();
};

/** Phrases of an aside at most; own choice. */
const LONGEST_ASIDE = 8;

/** "in a letter, | urged": an aside without a verb, and then a verb whose subject stands before all of it. */
function closesBeforeVerb(from: Phrase, limit: Phrase): boolean {
  let here = from;
  for (let n = 0; n < LONGEST_ASIDE && isBefore(here, limit) && here.type !== 'vg'; n++, here = here.next)
    if (here.is(',')) return here.next.isFinite;
  return false;
}

const endsHere = ({ here }: ContentCase): Phrase => here;

const ASKED: ReadonlySet<string> = new Set(['ask', 'press', 'question', 'contact', 'reach']);

const insideQuotation: ContentRule = {
  name: 'quotation-goes-on',
  example: 'Lind praised the plan for “jobs; | trade” and more.',
  when: (asked) => asked.isInsideQuotation,
  then: () => null,
};

/** At a comma. */
export const COMMA_RULES: readonly ContentRule[] = [
  insideQuotation,
  {
    name: 'verb-behind-an-aside',
    example: 'Kenya praised the plan and|, at the same time, urged calm.',
    when: ({ here, narrow, limit }) => narrow && here.previous.type === 'conj' && closesBeforeVerb(here.next, limit),
    then: endsHere,
  },
  {
    name: 'clause-without-its-verb-yet',
    example: 'Lund said that the bank|, a port|, and the town were late.',
    when: (asked) => asked.awaitsVerb(),
    then: () => null,
  },
  {
    name: 'list-of-nouns-goes-on',
    example: 'Lund condemned the theft |, looting, and sale of oil.',
    when: ({ here }) => listsNoun(here.next) || closesList(here),
    then: () => null,
  },
  {
    name: 'aside-in-a-relative-clause',
    example: 'Kenya signed a deal that|, once it is sealed|, will open the border.',
    when: ({ here, limit }) => opensAsideOfRelative(here) || closesAsideOfRelative(here, limit),
    then: () => null,
  },
  {
    name: 'aside-before-the-verb-of-a-clause',
    example: 'Lund believes her time in Oslo|, raising funds for the port|, will help.',
    when: (asked) => asked.isBesideAsideBeforeVerb(),
    then: () => null,
  },
  {
    name: 'list-of-gerunds-goes-on',
    example: 'Kenya suggested closing the border|, raising a tax|, and calling a vote.',
    when: ({ here, limit, opening }) => opensWithGerund(opening) && listsGerund(here.next, limit),
    then: () => null,
  },
  {
    name: 'infinitives-go-on',
    example: 'Kenya wanted to close the border|, and ask for a vote.',
    when: (asked) => asked.joinsInfinitive(),
    then: () => null,
  },
  {
    name: 'aside-before-what-is-said-of-the-object',
    example: 'Lund accused Sand|, who had left early|, of theft.',
    when: ({ cue, here, isNoun, limit }) =>
      isNoun && (goesOnBehindAside(cue, here, limit) || closesAsideBeforeName(cue, here, limit)),
    then: () => null,
  },
  {
    name: 'noun-of-both-comes-later',
    example: 'Kenya condemned attacks on|, and threats against|, the clinic.',
    when: ({ here }) => here.previous.type === 'prep' && here.next.type === 'conj',
    then: () => null,
  },
  {
    name: 'list-of-adjectives-goes-on',
    example: 'Kenya welcomed the political, economic|, and security talks of May.',
    when: ({ here, narrow }) => narrow && here.next.type === 'conj' && here.previous.headTag === 'adj',
    then: () => null,
  },
  {
    name: 'main-clause-behind-one-in-front',
    example: 'While Kenya said the raid was wrong |, its envoy left the room.',
    when: ({ here, limit, isFronted }) =>
      (opensMainClause(here.next, limit) || opensPlacedSubject(here.next, limit)) && isFronted(),
    then: endsHere,
  },
  {
    name: 'subject-with-an-aside-behind-one-in-front',
    example: 'Welcoming the deal |, Kenya, a port, asked for more.',
    when: ({ here, limit, narrow, isFronted }) => narrow && opensSubjectWithAside(here.next, limit) && isFronted(),
    then: endsHere,
  },
  {
    name: 'joined-subject-behind-one-in-front',
    example: 'Hitting out at the plan |, Gale and Sand said it was late.',
    when: ({ here, isNominal, limit, narrow, isFronted }) =>
      narrow && !isNominal && opensJoinedSubject(here.next, limit) && isFronted(),
    then: endsHere,
  },
  {
    name: 'main-clause-behind-a-noun',
    example: 'Kenya condemned the raid |, its envoy left the room.',
    // "furious at Sand, | then | she is late"
    when: ({ here: { next }, limit, narrow }) =>
      narrow && opensMainClause(next.lower === 'then' ? next.next : next, limit),
    then: endsHere,
  },
  {
    name: 'last-apposition-to-a-clause',
    example: 'Kenya said it would sign the deal |, a step with few friends.',
    when: ({ here, limit, opening }) =>
      here.next.type === 'np' &&
      here.next.opensWith(INDEFINITE_ARTICLES) &&
      opening.form !== 'infinitive' &&
      !hasComma(here.next, limit) &&
      !isListed(here.next, limit),
    then: endsHere,
  },
  {
    name: 'participle-behind-a-clause',
    example: 'Kenya said the raid was wrong |, leaving the room.',
    when: ({ cue, here, opening }) =>
      (opening.type !== 'np' || says(cue.lemma)) &&
      opening.type !== 'that' &&
      here.next.form === 'ing' &&
      here.next.lower !== 'including',
    then: endsHere,
  },
  {
    name: 'verb-behind-a-noun',
    example: 'Kenya endorsed the plan |, named an envoy and left.',
    when: (asked) => asked.isNoun && asked.doesMore(asked.here.next),
    then: endsHere,
  },
  {
    name: 'comparison',
    example: 'Many voters say they like the plan |, compared with a third in May.',
    // "backed the plan |, though with doubts"
    when: ({ here: { next }, isNoun }) =>
      next.opensWith(COMPARING) || (isNoun && /^(?:though|albeit)$/.test(next.lower) && next.next.type === 'prep'),
    then: endsHere,
  },
  {
    name: 'even-as',
    example: 'Kenya said the raid was wrong |, even as the two sides signed.',
    when: ({ here, limit }) =>
      here.next.lower === 'even' &&
      here.next.next.opensWith(BEHIND_EVEN) &&
      (opensMainClause(here.next.next.next, limit) || opensSubjectWithAside(here.next.next.next, limit)),
    then: endsHere,
  },
  {
    name: 'so-long-before-or-after',
    example: 'Kenya condemned the raid |, two days after a vote.',
    when: ({ here, narrow }) => narrow && tellsHowLong(here.next),
    then: endsHere,
  },
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
        ? takesStandBeside(next.next, limit, cue)
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
  {
    name: 'relative-clause-of-the-cue-closes',
    example: 'Lind, who said the ban would fail |, left Riga.',
    when: (asked) =>
      // "who wrote the bill |, said it was late"
      // "who was angry when Sand left |, said it was late"
      asked.here.next.isFinite &&
      asked.isInRelativeClause &&
      (asked.narrow || asked.opening.type === 'sub' || asked.hasOwnVerb() || asked.isFirstMark),
    then: endsHere,
  },
  {
    name: 'participle-between-commas-closes',
    example: 'Lund, saying the tax was late |, went home.',
    when: (asked) =>
      asked.here.next.isFinite &&
      asked.isParticipleBehindComma &&
      (asked.narrow || asked.opening.type === 'prep' || asked.hasOwnVerb()),
    then: endsHere,
  },
  {
    name: 'aside-of-the-subject-closes',
    example: 'An aide, speaking anonymously because she wanted to stay |, said it was late.',
    when: (asked) =>
      asked.here.next.isFinite &&
      asked.isInAsideInFront() &&
      (asked.narrow || asked.opening.type === 'prep' || asked.hasOwnVerb()),
    then: endsHere,
  },
  {
    name: 'main-clause-behind-an-aside-in-front',
    example: 'Despite calls from Riga, which said it was late |, Kenya signed the deal.',
    when: (asked) =>
      opensMainClause(asked.here.next, asked.limit) && asked.hasOwnVerb() && asked.isInAsideInFront('prep'),
    then: endsHere,
  },
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
      return (next.type === 'conj' || next.lower === 'then') && verb.isFinite && isVerbCue(verb.lemma);
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
  {
    name: 'circumstance-with-a-participle',
    example: 'Kenya condemned the raid |, with its envoy leaving the room.',
    when: ({ here, limit, narrow }) =>
      narrow && here.next.type === 'prep' && here.next.lower === 'with' && opensAbsolute(here.next, limit),
    then: endsHere,
  },
  {
    name: 'clause-of-what-was-the-case',
    example: 'Kenya condemned the raid |, the road having been closed since May.',
    when: ({ here, limit }) => opensCase(here.next, limit),
    then: endsHere,
  },
  {
    name: 'another-speaks-behind-with',
    example: 'Kenya said the raid was wrong |, with its envoy, Ana Lind, accusing Togo of it.',
    when: ({ here, limit }) => here.next.lower === 'with' && speaksInParticiple(here.next.next, limit),
    then: endsHere,
  },
  {
    name: 'spokesman-of-the-speaker',
    example: 'Kenya rejected the plan |, its envoy Ana Lind saying it was late.',
    when: ({ here, limit, narrow }) => narrow && saysBeside(here.next, limit),
    then: endsHere,
  },
  {
    name: 'all-that-is-said-behind-a-refusal',
    example: 'Lund refused to comment |, except to say that it was late.',
    when: ({ cue, here }) => REFUSING.has(cue.lemma) && here.next.opensWith(EXCEPTING),
    then: endsHere,
  },
  {
    name: 'relative-clause-of-some-of-them',
    example: 'Kenya praised the envoys |, two of whom left.',
    when: ({ here, narrow }) =>
      narrow && here.next.type === 'np' && here.next.next.lower === 'of' && here.next.next.next.type === 'wh',
    then: endsHere,
  },
  {
    name: 'relative-clause-behind-a-noun',
    example: 'Kenya condemned the raid |, which was the worst.',
    when: ({ here, narrow }) => narrow && here.next.type === 'wh' && here.next.lower !== 'what',
    then: endsHere,
  },
  {
    name: 'what-is-said-of-it-again',
    example: 'Lund said Kenya would sign the deal |, which he called a folly.',
    when: ({ cue, here }) => cue.isFinite && here.next.lower === 'which' && isSaidAgain(here.next.next),
    then: endsHere,
  },
  {
    name: 'what-is-said-in-it-behind-a-comma',
    example: 'Lund wrote a letter on Monday |, in which he accused Sand of fraud.',
    when: ({ cue, here, opening, narrow }) =>
      (narrow || WRITING.has(cue.lemma)) && tellsWhatIsInIt(cue, opening, here.next),
    then: endsHere,
  },
  {
    name: 'relative-clause-with-its-preposition',
    example: 'Kenya vowed to sign the deal |, under which ports will close.',
    // "accepted the deal |, for which it is grateful"
    when: ({ here, narrow, opening }) =>
      narrow &&
      (opening.isInfinitive || here.next.lower === 'for') &&
      here.next.type === 'prep' &&
      here.next.next.lower === 'which',
    then: endsHere,
  },
  {
    name: 'clause-joined-to-a-noun',
    example: 'Kenya condemned the raid |, but it took part.',
    when: ({ here, limit, narrow }) =>
      narrow &&
      (here.next.type === 'conj' || here.next.type === 'sub') &&
      opensBareClause(here.next, limit) &&
      !endsBeforeVerb(here.next.next, limit),
    then: endsHere,
  },
];

/** "Chad, Togo, and | the port of Oslo | and has left": the last of a list, behind which the speaker does more. */
function endsBeforeVerb(last: Phrase, limit: Phrase): boolean {
  const and = nounPhraseFrom(last, limit, { appositions: false })?.to;
  return and?.type === 'conj' && and.next.isFinite;
}

/** "in what | its ministry | described as a slip", "in what | aides | called a slip" */
function tellsWhatItIsCalled({ lower, next: what }: Phrase, limit: Phrase): boolean {
  if (lower !== 'in' || what.lower !== 'what') return false;
  const verb = nounPhraseFrom(what.next, limit, { appositions: false })?.to;
  return verb?.isFinite === true && CALLING.has(verb.lemma);
}
const CALLING: ReadonlySet<string> = new Set(
  'call describe see view label brand term dub portray characterize characterise denounce hail'.split(' '),
);

/** "the plan|, he said|, was late" */
function opensWhatIsTold(subject: Phrase, limit: Phrase): boolean {
  const comma = nounPhraseFrom(subject, limit, { appositions: false })?.to;
  return comma?.is(',') === true && otherSpeaks(comma.next, limit, 'quotation');
}

/** "two days | after", "just | hours | before" */
function tellsHowLong(from: Phrase): boolean {
  const time = from.type === 'adv' ? from.next : from;
  if (time.type !== 'np' || time.opensWith(THE) || !MOMENTS.has(time.lastWord)) return false;
  return time.next.lower === 'after' || time.next.lower === 'before';
}

const THE: ReadonlySet<string> = new Set(['the']);

/** What a colon explains, so that the clause behind it belongs to it: "is: the tax is late", "on one thing: it was late". */
const POINTING_AHEAD = /^(?:is|was|be|this|these|things?|points?)$/;

const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse']);
const EXCEPTING: ReadonlySet<string> = new Set(['except', 'other', 'beyond']);

/** ", the road having been closed", ", the vote being late": a noun group and a gerund of its own. */
function opensCase(noun: Phrase, limit: Phrase): boolean {
  if (noun.type !== 'np' || noun.isTime) return false;
  const verb = nounPhraseFrom(noun, limit, { appositions: false })?.to;
  return verb !== undefined && isBefore(verb, limit) && (verb.lower === 'having' || verb.lower === 'being');
}

/** "the plan | in a post on Friday | as a mistake": behind where it was said stands what it was called. */
function isJudged(place: Phrase): boolean {
  let here = place.next.next;
  while (here.isTime || (here.type === 'prep' && here.lower !== 'as')) here = here.isTime ? here.next : here.next.next;
  return here.lower === 'as' && here.type === 'prep';
}

const COMMA_RULES_OUTSIDE = COMMA_RULES.filter((rule) => rule !== insideQuotation);

/** American papers print the comma inside the marks: does content end at the one that closes, as it would at a comma behind it? */
const endsAtComma = (asked: ContentCase): boolean => firstRule(COMMA_RULES_OUTSIDE, asked)?.outcome === asked.here;

/** Anywhere else. */
export const OTHER_RULES: readonly ContentRule[] = [
  {
    name: 'clause-around-goes-on',
    at: 'vg',
    example: 'Voters who support the tax | stayed at home.',
    when: (asked) =>
      asked.isNominal && asked.here.isFinite && !asked.isQuotedInfinitive() && asked.isVerbOfClauseAround(),
    then: endsHere,
  },
  {
    name: 'main-clause-behind-a-quotation-in-front',
    at: 'quote',
    example: 'Saying “the raid was wrong,|” Kenya left the room.',
    when: ({ here, isNominal, limit, isFronted }) =>
      here.type === 'quote' && here.previous.is(',') && opensMainClause(here.next, limit) && (isNominal || isFronted()),
    then: ({ here }) => here.next,
  },
  {
    name: 'same-speaker-does-more-behind-a-quotation',
    at: 'quote',
    example: 'Lund called the vote “a farce,|” adding that nobody had been let in.',
    when: ({ here, opening }) =>
      opening.type !== 'quote' && here.previous.is(',') && here.next.form === 'ing' && here.next.lower !== 'including',
    then: ({ here }) => here.next,
  },
  {
    name: 'another-does-otherwise-behind-a-comma-in-a-quotation',
    at: 'quote',
    example: 'Lund called the tax “late,|” while Riga welcomed it.',
    when: (asked) =>
      asked.here.previous.is(',') &&
      asked.closesQuotation &&
      opensOther(asked.here.next) &&
      doesOtherwise(asked.here.next.next, asked.limit, asked.cue),
    then: ({ here }) => here.next,
  },
  {
    name: 'as-at-a-comma-inside-the-marks',
    at: 'quote',
    example: 'Lund, calling the tax “late,|” left the room.',
    when: (asked) => asked.here.previous.is(',') && asked.closesQuotation && endsAtComma(asked),
    then: ({ here }) => here.next,
  },
  insideQuotation,
  {
    name: 'list-in-a-clause-without-its-verb-yet',
    at: 'conj',
    example: 'Lund said that the bank, town | and texts of the law were late.',
    when: (asked) => asked.awaitsVerb(),
    then: () => null,
  },
  {
    name: 'last-of-a-list-of-words',
    at: 'conj',
    example: 'Lund condemned the theft, looting, | and sale of oil.',
    when: ({ here }) => here.previous.is(',') && closesList(here.previous),
    then: () => null,
  },
  {
    name: 'same-people-do-more',
    at: 'conj',
    example: 'They chanted “Out with Lund” | and burned flags.',
    when: ({ here, opening }) =>
      opening.type === 'quote' &&
      here.type === 'conj' &&
      here.previous.type === 'quote' &&
      (here.next.isFinite || here.next.form === 'ing'),
    then: endsHere,
  },
  {
    name: 'others-do-otherwise',
    at: 'conj',
    example: 'Lund backs a ban on arms | and others urging one on oil.',
    when: ({ here, narrow }) => narrow && here.next.opensWith(OTHERS) && here.next.next.form === 'ing',
    then: endsHere,
  },
  {
    name: 'another-participle-takes-over',
    at: 'conj',
    example: 'The two differed, with Lund saying the tax was late | and Sand insisting it was high.',
    when: ({ cue, here, limit }) => here.type === 'conj' && cue.form === 'ing' && reportsBeside(here.next, limit),
    then: endsHere,
  },
  {
    name: 'same-participle-says-more',
    at: 'conj',
    example: 'Lund left early, warning that the tax was late | and adding that it was high.',
    // "saying it was late | and accusing Riga of it"
    when: (asked) =>
      asked.cue.form === 'ing' &&
      asked.here.next.form === 'ing' &&
      (saysThat(asked.here.next) || (!asked.narrow && isVerbCue(asked.here.next.lemma) && !asked.holdsGerund())),
    then: endsHere,
  },
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
    name: 'another-takes-over',
    at: 'conj',
    example: 'Lund said the tax was late | and one in four said it was high.',
    when: (asked) =>
      asked.here.type === 'conj' &&
      asked.cue.verb !== null &&
      !joinsSubject(asked) &&
      takesOver(asked.here.next, asked.limit, asked.cue),
    then: endsHere,
  },
  {
    name: 'same-speaker-takes-a-stand',
    at: 'conj',
    example: 'Lund said the tax was late | and he accused Sand of fraud.',
    when: ({ cue, here }) =>
      here.type === 'conj' && (takesStandAgain(here.next, cue) || speaksElsewhere(here.next, cue)),
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
    name: 'according-to',
    example: 'Lund wrote that it was late | according to Sand.',
    when: (asked) =>
      asked.here.lower === 'according' &&
      asked.here.next.lower === 'to' &&
      !opensThat(asked.here, asked.opening) &&
      !asked.awaitsVerb(),
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
  {
    name: 'circumstance-with-a-verb',
    at: 'sub',
    example: 'Kenya condemned the raid | when the road was full.',
    when: ({ cue, here, limit, narrow, opening }) =>
      narrow &&
      !opening.next.isInfinitive &&
      !here.next.opensWith(SPEAKERS) &&
      !cue.previous.opensWith(SPEAKERS) &&
      !asksOf(opening, here) &&
      here.type === 'sub' &&
      here.opensWith(CIRCUMSTANCES) &&
      here.previous.lastWord !== 'even' &&
      !givesReason(cue, here, limit) &&
      opensBareClause(here, limit) &&
      (here.lower === 'while' || !MOMENTS.has(here.previous.lastWord)),
    then: endsHere,
  },
  {
    name: 'even-as-behind-a-noun',
    at: 'adv',
    example: 'Kenya admitted the raid | even as it closed the road.',
    when: ({ here, narrow, limit }) =>
      narrow && here.lower === 'even' && here.next.opensWith(BEHIND_EVEN) && opensMainClause(here.next.next, limit),
    then: endsHere,
  },
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
  {
    name: 'so-long-before-or-after-without-a-comma',
    at: 'np',
    example: 'Kenya condemned the raid | two days after a vote.',
    when: ({ here, isNoun }) => isNoun && here.previous.type === 'np' && tellsHowLong(here),
    then: endsHere,
  },
  {
    name: 'occasion',
    at: 'prep',
    example: 'Kenya praised the plan | during a visit.',
    when: ({ here, isNoun }) => isNoun && here.type === 'prep' && here.next.type === 'np' && here.opensWith(OCCASIONS),
    then: endsHere,
  },
  {
    name: 'where-it-was-said',
    at: 'prep',
    example: 'Kenya rejected the plan | at a summit in Rome.',
    when: ({ here, isNoun, opening }) =>
      isNoun && opensOccasion(here) && here.previous.type !== 'vg' && !SAYINGS.has(opening.headWord) && !isJudged(here),
    then: endsHere,
  },
  {
    name: 'what-somebody-calls-it',
    at: 'prep',
    example: 'Kenya expelled two envoys | in what it called an answer.',
    when: ({ here, isNoun, limit }) => isNoun && tellsWhatItIsCalled(here, limit),
    then: endsHere,
  },
  {
    name: 'what-is-said-in-it',
    at: 'prep',
    example: 'Lund wrote a letter | in which he accused Sand of fraud.',
    when: ({ cue, here, opening, narrow }) => (narrow || WRITING.has(cue.lemma)) && tellsWhatIsInIt(cue, opening, here),
    then: endsHere,
  },
  {
    name: 'before-or-after-doing-something',
    example: 'Kenya praised the plan | after leaving the room.',
    // "thanked all who stayed even after losing": they lost.
    when: ({ here, narrow }) =>
      narrow && here.next.form === 'ing' && here.opensWith(BEFORE_PARTICIPLES) && here.previous.lastWord !== 'even',
    then: endsHere,
  },
  {
    name: 'instead-of-doing-something',
    at: 'adv',
    example: 'Kenya praised the plan | instead of rejecting it.',
    when: ({ cue, here: { next }, isNoun }) =>
      isNoun && cue.isFinite && isAlternative(next) && next.next.form === 'ing' && isVerbCue(next.next.lemma),
    then: endsHere,
  },
  {
    name: 'by-saying-something',
    at: 'prep',
    example: 'Kenya backed the plan | by stressing its worth.',
    when: ({ here, isNoun }) => isNoun && here.lower === 'by' && here.next.form === 'ing' && isVerbCue(here.next.lemma),
    then: endsHere,
  },
  {
    name: 'when-asked',
    at: 'sub',
    example: 'Kenya condemned the raid | when asked by a reporter.',
    when: ({ here, narrow }) => narrow && here.lower === 'when' && ASKED.has(here.next.lemma) && !here.next.isFinite,
    then: endsHere,
  },
  {
    name: 'while-saying-something',
    example: 'Kenya praised the plan | while urging caution.',
    when: (asked) => asked.narrow && isWhile(asked.here) && mayTell(asked.here.next) && !asked.holdsGerund(),
    then: endsHere,
  },
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
  {
    name: 'participle-joined-to-a-noun',
    at: 'conj',
    example: 'Kenya left early, backing the plan | and urging calm.',
    when: (asked) =>
      asked.narrow &&
      // "accused Togo of leaving the talks and threatening it"
      (asked.cue.form === 'ing' ? !asked.holdsGerund() : asked.cue.type !== 'vg') &&
      asked.here.type === 'conj' &&
      // "for not quickly | and firmly condemning it"
      asked.here.previous.type !== 'adv' &&
      asked.here.next.form === 'ing' &&
      isVerbCue(asked.here.next.lemma) &&
      asked.opening.type !== 'vg' &&
      asked.opening.next.form !== 'ing',
    then: endsHere,
  },
  {
    name: 'verb-joined-to-a-noun',
    at: 'conj',
    example: 'Kenya thanked Togo for its help | but would not say more.',
    when: (asked) =>
      asked.here.type === 'conj' &&
      (asked.narrow || (asked.opening.type === 'prep' && !asked.hasOwnVerb())) &&
      asked.joinsVerb() &&
      asked.tellsOther() &&
      !asked.goesOnRelative(),
    then: endsHere,
  },
  {
    name: 'clause-joined-by-and-or-but',
    at: 'conj',
    example: 'Kenya condemned the raid | and Togo closed its border.',
    when: (asked) =>
      (asked.isNoun || (asked.narrow && asked.opening.isInfinitive)) &&
      !asked.isNominal &&
      (asked.here.lower === 'and' || (asked.isNoun && asked.here.lower === 'but')) &&
      opensJoinedClause(asked) &&
      !asked.holdsClause() &&
      !opensContactClause(asked.here.previous),
    then: endsHere,
  },
  {
    name: 'another-relative-clause-of-the-noun-around',
    at: 'conj',
    example: 'Lind, who backs the tax | and who drew it up, left Riga.',
    when: (asked) =>
      asked.here.type === 'conj' &&
      asked.here.next.type === 'wh' &&
      asked.here.next.lower !== 'what' &&
      asked.isInRelativeClause &&
      !asked.holdsClause(),
    then: endsHere,
  },
  {
    name: 'same-speaker-says-more',
    at: 'conj',
    example: 'Lund said the tax was late | and said it was high.',
    when: (asked) => asked.here.type === 'conj' && asked.joinsVerb() && asked.speaksOn(),
    then: endsHere,
  },
];

/**
 * Behind the content that a cue opens.
 *
 * @param opening Where it begins.
 * @param limit Where it ends at the latest.
 * @param narrow It is a noun group or infinitive, and ends where a new clause is joined on (", but they", ", which").
 */
export function endOfContent(context: Context, cue: Phrase, opening: Phrase, limit: Phrase, narrow: boolean): Phrase {
  const clause = endOfClause(new ContentCase(context, cue, opening, limit, narrow));
  // "the plan | and in a letter urged"
  const end = clause.previous.type === 'conj' && isBefore(opening, clause.previous) ? clause.previous : clause;
  if (!narrow || opening.type !== 'np' || opening.next.isInfinitive) return end;
  return beforeTime({ opening, end });
}

/** At a noun group four of the rows may apply. */
const otherRulesAt = rowsByKey(OTHER_RULES, ({ at }, type: PhraseType) => at === undefined || at === type);

const ruleAt = (asked: ContentCase): Ruling<ContentCase, Phrase | null> | null =>
  asked.here.is(',') ? firstRule(COMMA_RULES, asked) : firstRule(OTHER_RULES, asked, otherRulesAt(asked.here.type));

function endOfClause(asked: ContentCase): Phrase {
  for (; isBefore(asked.here.next, asked.limit); asked.here = asked.here.next) {
    const end = ruleAt(asked)?.outcome;
    if (end) return end;
  }
  // "Oslo's refusal to sign it | failed."
  const isLast = asked.isNominal && asked.here.isFinite && isBefore(asked.here, asked.limit);
  return isLast && !asked.holdsClause() && asked.isVerbOfClauseAround() ? asked.here : asked.limit;
}

// until the callers pass phrases
export const clauseEnd = (context: Context, i: number, stop: number, cue: Phrase, narrow: boolean): number =>
  endOfContent(context, cue, phraseAt(context, i), phraseAt(context, stop), narrow).index;

// until the callers pass phrases
export const finiteIn = (context: Context, i: number, end: number): boolean =>
  opensBareClause(phraseAt(context, i), phraseAt(context, end));

export { QUESTION };
