/** Cues in the infinitive behind a verb that lends them its subject: "went on to say". */
import { SOCIAL_MEDIA } from '../english/attribution/adverbials';
import { COURAGE, HEARSAY_VERBS, MANNERS, MOODS, RAISING_VERBS, UNSOURCED_VERBS } from '../english/attribution/sources';
import { finiteBefore, NOWHERE, type Phrase, widened } from '../grammar';
import { firstRule, type Rule } from '../rules';
import { objectOfTelling } from './addressedObjects';
import { isOccasion, skipAdverbials } from './adverbials';
import { build, type Candidate } from './candidates';
import type { Context } from './context';
import { numberOf, phraseAt, tokensOfPhrases } from './cursors';
import { contentBehindCue } from './frames';
import { verbTakes } from './lexicon';
import { rankedBy } from './ranks';
import { subjectBefore } from './subjects';
import type { Attribution } from './types';

/** An infinitive in its text. */
export interface GovernorCase {
  readonly context: Context;
  readonly verb: Phrase;
}

/** Which verb governs an infinitive that is a cue? In an example the verb stands in brackets, the infinitive between asterisks. */
export const GOVERNOR_RULES: readonly Rule<GovernorCase, Phrase>[] = [
  {
    name: 'linking-verb-with-an-adjective-of-manner',
    example: 'Lind [was] quick *to note* that it was late.',
    when: ({ verb: { previous } }) => isManner(previous) && previous.previous.lemma === 'be',
    then: ({ verb: { previous } }) => previous.previous,
  },
  {
    name: 'mood-that-looks-like-a-passive',
    example: 'Lind [is pleased] *to note* that it was late.',
    when: ({ verb: { previous } }) => MOODS.has(previous.lastWord) && previous.isFinite,
    then: ({ verb: { previous } }) => previous,
  },
  {
    name: 'having-the-courage',
    example: 'Lind [had] the courage *to say* that it was late.',
    when: ({ verb: { previous } }) => COURAGE.has(previous.headWord) && previous.previous.lemma === 'have',
    then: ({ verb: { previous } }) => previous.previous,
  },
  {
    name: 'linking-verb-with-a-rank',
    example: 'Lind [was] among the first *to note* that it was late.',
    when: ({ context, verb }) => rankedBy(context, verb) !== NOWHERE,
    then: ({ context, verb }) => rankedBy(context, verb),
  },
  {
    name: 'raising-verb',
    example: 'Lind [went on] *to say* that it was late.',
    when: ({ verb }) => {
      const raising = beforeAsFarAs(verb);
      return RAISING_VERBS.has(raising.lemma) && !(raising.lemma === 'use' && raising.verb?.passive);
    },
    then: ({ verb }) => beforeAsFarAs(verb),
  },
  {
    name: 'through-a-medium-or-on-an-occasion',
    example: 'Lind [used] a speech in Oslo *to warn* that it was late.',
    when: ({ verb }) => mediumBefore(verb) !== NOWHERE,
    then: ({ verb }) => mediumBefore(verb),
  },
  {
    name: 'nothing-but-that',
    example: 'Lind [declined] to comment, except *to note* that it was late.',
    when: ({ verb }) => isException(verb) && finiteBefore(verb) !== NOWHERE,
    then: ({ verb }) => finiteBefore(verb),
  },
  {
    name: 'passive-of-reporting',
    example: 'Lind [is said] *to fear* that it was late.',
    when: ({
      verb: {
        previous: { lemma, verb },
      },
    }) => verb?.passive === true && (UNSOURCED_VERBS.has(lemma) || HEARSAY_VERBS.has(lemma)),
    then: ({ verb: { previous } }) => previous,
  },
];

/** The verb that lends its subject to an infinitive; `NOWHERE` where none does. */
export const governorOf = (context: Context, verb: Phrase): Phrase =>
  firstRule(GOVERNOR_RULES, { context, verb })?.outcome ?? NOWHERE;

/** "went | to say", "went | so | far | as | to say" */
const beforeAsFarAs = ({ previous }: Phrase): Phrase =>
  previous.lower === 'as' && previous.previous.lower === 'far' ? previous.previous.previous.previous : previous;

/** Phrases between such a verb and its infinitive; own choice: "part | of | his speech | in | Oslo". */
const MOST_BETWEEN = 5;

/** "used | a speech | to warn", "took | to | Twitter | to say", "wrote | to | Roth | to ask": of what somebody makes use, or to whom he turns, to say it. */
function mediumBefore({ lemma, previous }: Phrase): Phrase {
  let speech = false;
  let here = previous;
  for (let n = 0; n < MOST_BETWEEN && (here.type === 'np' || here.type === 'prep' || here.type === 'adv'); n++) {
    const { previous: joint } = here;
    // No "loophole in the report"
    const isObject = here.type === 'np' && (joint.type !== 'prep' || joint.lower === 'of' || joint.lower === 'to');
    speech ||= isObject && (isOccasion(here) || SOCIAL_MEDIA.has(here.lastWord) || STAGES.has(here.lastWord));
    here = joint;
  }
  // "used | the flood | to warn", but "used | a gap | to deny" them a visa
  const uses =
    here.lemma === 'use' &&
    !here.verb?.passive &&
    !here.verb?.modal &&
    lemma !== 'deny' &&
    verbTakes(lemma, 'quotation');
  const turns = uses || TURNING.has(here.lemma) || (speech && USING.has(here.lemma));
  return here !== previous && here.isFinite && turns ? here : NOWHERE;
}
const STAGES: ReadonlySet<string> = new Set(['stage', 'floor', 'podium', 'opportunity', 'occasion']);
const TURNING: ReadonlySet<string> = new Set(['write', 'phone', 'telephone', 'call', 'email']);
const USING: ReadonlySet<string> = new Set(['use', 'take']);

/** "except | to say", "other than | to say": all that is said where nothing else is. */
const isException = ({ previous }: Phrase): boolean =>
  previous.lower === 'except' || (previous.lower === 'than' && previous.previous.lower === 'other');

/** "right" looks like a noun. */
const isManner = (phrase: Phrase): boolean =>
  (phrase.type === 'adj' || phrase.lower === 'right') && phrase.opensWith(MANNERS);

/** Is a verb that governs an infinitive a cue that was found? Then it holds the infinitive as its content already. */
export const isCue = ({ first }: Phrase, found: readonly Attribution[]): boolean =>
  found.some(({ cue }) => cue?.first === first);

/** "went on to say", "appeared to suggest": the subject is that of the verb that governs the infinitive. */
export function infinitive(candidate: Candidate): Attribution | null {
  const { context, entry, v, group, found } = candidate;
  const from = phraseAt(context, candidate.from);
  const to = phraseAt(context, candidate.to);
  const cue = phraseAt(context, v);
  const governor = governorOf(context, cue);
  const isAlone = isException(cue);
  if (governor.index < from.index || (isCue(governor, found) && !isAlone)) return null;
  const subject = subjectBefore(context, governor, from);
  if (!subject || !governor.verb || !group.verb) return null;
  const behind = (place: Phrase): Phrase =>
    phraseAt(context, skipAdverbials(context, numberOf(context, place), candidate.to));
  const here = behind(phraseAt(context, candidate.next));
  const addressee = objectOfTelling({ context, entry, here, to });
  const place = addressee ? behind(addressee.to) : here;
  const content = contentBehindCue({ context, entry, cue: group, here: place, to, told: addressee !== null });
  if (!content) return null;
  const verb = { ...group.verb, negated: governor.verb.negated || group.verb.negated };
  return build(
    isAlone ? candidate : { ...candidate, group: widened(group, governor, verb) },
    'verb-infinitive',
    content.cueLast ?? 0,
    subject.tokens,
    content.pieces,
    addressee ? [tokensOfPhrases(context, addressee)] : [],
    content.confidence - 0.1,
  );
}
