/** Whose participle it is: "polls showing", "he left, calling it a mistake", "Calling it a mistake, he left". */
import { CITING, PAPERS as OWN_PAPERS } from '../english/attribution/openingVerbs';
import { ABSOLUTE_OPENERS } from '../english/attribution/sources';
import { documentRoles } from '../english/mentions/roles';
import { inShortRelativeClause, isFrom, isPlural, NOWHERE, type Phrase, type PhraseRange, singular } from '../grammar';
import { firstRule, type Rule } from '../rules';
import { oneAmong } from './antecedents';
import { isBareComplement } from './contentCase';
import { withWhile } from './contentSigns';
import type { Context } from './context';
import { overTimes } from './cueTimes';
import { asNumbers, commaBefore, nounPhraseFrom, nounPhraseStart, phraseAt, tokensOfPhrases } from './cursors';
import { isHuman, namesThing } from './humans';
import { ADJECTIVES, isAnswer, verbTakes } from './lexicon';
import { quotedSpeaker } from './quotedSpeakers';
import { quotationAt } from './quotes';
import { coreOf, type Subject, subjectBefore, type VerbSubject } from './subjects';
import type { Attribution } from './types';

/** A participle that is a cue, and what has been found before it. */
export interface ParticipleCase {
  readonly context: Context;
  readonly verb: Phrase;
  /** Nothing before this phrase belongs to the clause. */
  readonly from: Phrase;
  readonly found: readonly Attribution[];
}

/** How far behind a participle its main clause begins, and how long the subject there may be; own choice. */
const CLAUSE_REACH = 24;
const SUBJECT_REACH = 14;

const MEANS = new Set(['as', 'by']);

/** Who does it where the participle stands by itself. */
const BY_ITSELF: readonly Rule<ParticipleCase, VerbSubject | null>[] = [
  {
    name: 'noun-and-its-apposition-behind-with',
    example: 'Oslo left the talks, with [its minister, Ana Lind], *warning* that the tax would rise.',
    when: (c) => nounBehindWith(c) !== null,
    then: (c) => taken(c, nounBehindWith(c)),
  },
  {
    name: 'noun-before-the-participle',
    example: 'The tax fell, with [half of the voters] *saying* so.',
    when: (c) => nounBefore(c) !== null,
    then: (c) => taken(c, nounBefore(c)),
  },
  {
    name: 'those-before-the-participle',
    example: 'Oslo met [those] *calling* for a vote.',
    when: ({ verb, from }) =>
      (verb.previous.lower === 'those' && oneAmong(verb.previous, from) === null) ||
      isPeopleOf(verb.previous) ||
      claimsToBe(verb),
    then: (c) => taken(c, { from: c.verb.previous, to: c.verb }),
  },
  {
    name: 'paper-before-the-participle',
    example: 'Lind left after [a letter] *accusing* him of theft.',
    when: ({ verb }) => isPaperBehindPreposition(verb.previous),
    then: (c) => taken(c, { from: c.verb.previous, to: c.verb }),
  },
  {
    name: 'subject-of-the-main-verb-before',
    example: '[Lind] left Oslo, *warning* that the tax would rise.',
    when: (c) => subjectOfEarlierVerb(c) !== null,
    then: subjectOfEarlierVerb,
  },
  {
    name: 'noun-before-the-comma',
    example: '[Lind], *warning* that the tax would rise, left Oslo.',
    when: (c) => nounBeforeComma(c) !== null,
    then: (c) => taken(c, nounBeforeComma(c)),
  },
  {
    name: 'subject-of-the-main-clause-behind',
    example: '*Warning* that the tax would rise, [Lind] left Oslo.',
    when: (c) => commaBehind(c) !== NOWHERE,
    then: (c) => {
      const behind = commaBehind(c).next;
      // "Saying “the dam holds,” | Lind left"
      const from = behind.type === 'quote' ? behind.next : behind;
      const whole = nounPhraseFrom(c.context, { from, to: phraseAt(c.context, from.index + SUBJECT_REACH - 1) });
      const subject = taken(c, whole);
      return subject && coreOf(c.context, subject);
    },
  },
];

/** Who does what an -ing verb says? In an example the doer stands in brackets, the participle between asterisks. */
export const PARTICIPLE_RULES: readonly Rule<ParticipleCase, VerbSubject | null>[] = [
  {
    name: 'whoever-is-quoted',
    example: 'The agency quoted [Lind] as *saying* that the tax would rise.',
    when: ({ verb, from }) => quotedSpeaker(verb, from) !== null,
    then: quoted,
  },
  {
    name: 'subject-of-the-participle-that-it-is-joined-to',
    example: '[Lind] left, warning that the tax was late and *adding* that it would rise.',
    when: (c) => sourceBefore(c) !== null,
    then: sourceBefore,
  },
  ...BY_ITSELF,
];

/** The doer of an -ing verb. */
export const doerOfParticiple = (asked: ParticipleCase): VerbSubject | null =>
  firstRule(PARTICIPLE_RULES, asked)?.outcome ?? null;

/** "warning that the tax was late and | adding that", "saying it was late and | accusing Oslo": whose participle ends its content before. */
function sourceBefore({ context, verb, found }: ParticipleCase): VerbSubject | null {
  const before = verb.previous.previous;
  const { end } = before.is(',') ? before.previous : before;
  if (verb.previous.type !== 'conj') return null;
  for (let k = found.length - 1; k >= 0 && found[k]?.sentence === verb.sentence; k--) {
    const said = found[k] as Attribution;
    const cue = said.source && said.content.at(-1)?.end === end ? cueOf(context, said) : NOWHERE;
    if (cue.form === 'ing') return sourceOf(context, cue, found);
  }
  return null;
}

/** "in support of | rebels | seeking", "after protests by | voters | demanding", but not "wrote to voters asking". */
const isPeopleOf = ({ headWord, isPronoun, previous }: Phrase): boolean =>
  !isPronoun && previous.opensWith(OF_PEOPLE) && isPlural(headWord) && isHuman(singular(headWord));
/** "spoke to | a man | claiming to be": nobody else claims it. */
const claimsToBe = ({ lemma, next, previous }: Phrase): boolean =>
  lemma === 'claim' && next.isInfinitive && previous.type === 'np' && isHuman(previous.headWord);
const OF_PEOPLE: ReadonlySet<string> = new Set('of by from for among in about against amid'.split(' '));

/** "after | a letter | warning that"; of "said in | a letter | warning", "replied with | a letter | warning" the writer warns. */
const isPaperBehindPreposition = (noun: Phrase): boolean => {
  const { type, lower } = noun.previous;
  return isPaper(noun) && type === 'prep' && lower !== 'in' && !(lower === 'with' && OWN_PAPERS.has(noun.headWord));
};
const isPaper = ({ type, headWord }: Phrase): boolean => type === 'np' && PAPERS.has(singular(headWord));
const PAPERS: ReadonlySet<string> = new Set([...documentRoles.split('|'), 'order', 'decree', 'petition', 'motion']);

const taken = ({ context }: ParticipleCase, phrases: PhraseRange | null): VerbSubject | null =>
  phrases && { phrases, tokens: tokensOfPhrases(context, phrases), shared: true, rule: 'participle' };

/** What stands before the agency is said as well: "“No,” the agency quoted Lind as saying". */
function quoted({ context, verb, from }: ParticipleCase): VerbSubject | null {
  const speaker = quotedSpeaker(verb, from);
  if (!speaker) return null;
  const agency = subjectBefore(context, speaker.verb, from);
  return {
    phrases: { from: agency?.phrases.from ?? speaker.verb, to: verb },
    tokens: tokensOfPhrases(context, speaker.who),
    shared: agency?.shared ?? false,
    rule: 'participle',
  };
}

/** "polls | showing", "with half of voters | saying": the noun phrase right before, where no verb or preposition governs it. */
function nounBefore({ context, verb, from }: ParticipleCase): PhraseRange | null {
  const noun = overTimes(verb.previous, from);
  if (noun.index < from.index || noun.type !== 'np' || noun.isTime) return null;
  // "replied | with | a letter | warning that"
  if (OWN_PAPERS.has(noun.headWord) && noun.previous.lower === 'with' && noun.previous.previous.isFinite) return null;
  const first = joinedBehindWith(context, nounPhraseStart(context, noun, from), from);
  const { previous } = first;
  // "with Lind | on Monday | saying", but not "told Lind | on Monday | saying"
  if (noun !== verb.previous && !previous.opensWith(ABSOLUTE_OPENERS)) return null;
  // "From | Lind | writing in Oslo: “It is late.”"
  const names = previous.opensWith(ABSOLUTE_OPENERS) || (previous.lower === 'from' && previous === from);
  const governed = previous.type === 'vg' || (previous.type === 'prep' && !names);
  return governed && first.index > from.index ? null : { from: first, to: noun.next };
}

/** "with Oslo and | Riga | saying": where the first of both begins. */
function joinedBehindWith(context: Context, second: Phrase, from: Phrase): Phrase {
  const end = second.previous.previous;
  // "with a large and growing share"
  const isNoun = end.type === 'np' && end.headTag !== 'adj';
  if (second.previous.lower !== 'and' || !isNoun || !isFrom(end, from)) return second;
  const first = nounPhraseStart(context, end, from);
  return first.previous.opensWith(ABSOLUTE_OPENERS) ? first : second;
}

/** ", with its minister, Ana Lind, | warning": behind "with" what the comma before the participle closes. */
function nounBehindWith({ verb, from }: ParticipleCase): PhraseRange | null {
  const comma = verb.previous;
  if (!comma.is(',')) return null;
  let apposed = false;
  for (let here = comma.previous; isFrom(here, from) && here.index > comma.index - WITH_REACH; here = here.previous) {
    if (here.type === 'vg' || here.type === 'quote') return null;
    if (here.is(',')) apposed = true;
    if (!here.opensWith(ABSOLUTE_OPENERS)) continue;
    return apposed && here.previous.is(',') && here.next.type === 'np' ? { from: here.next, to: comma } : null;
  }
  return null;
}

/** So many phrases before the participle "with" stands at most; own choice. */
const WITH_REACH = 10;

/** "Lind, | warning that it would rise, left", "Lind, while | warning": the subject of the sentence, before any verb of it. */
function nounBeforeComma({ context, verb, from }: ParticipleCase): PhraseRange | null {
  const opening = withWhile(verb);
  const comma = opening.previous;
  const noun = comma.previous;
  if (opening === verb && !verbTakes(verb.lemma, 'clause') && !(isAnswer(verb.lemma) && goesOnBehind(verb)))
    return null;
  if (!comma.is(',') || noun.index < from.index || noun.type !== 'np' || noun.isTime) return null;
  const first = nounPhraseStart(context, noun, from);
  return first.index === from.index || first.previous.is(',') || first.previous.type === 'quote'
    ? { from: first, to: comma }
    : null;
}

/** "Lind, | calling it late, | left": behind the next comma stands the verb of the subject. */
function goesOnBehind(verb: Phrase): boolean {
  let here = verb.next;
  // "Lind, speaking for Oslo, said": how it was said
  if (here.type !== 'np') return false;
  for (let n = 0; n < CLAUSE_REACH && here.type !== 'none' && !here.isFinite && !here.is(','); n++) here = here.next;
  return here.is(',') && (here.next.type === 'quote' ? here.next.next : here.next).isFinite;
}

/** "he left, | calling it a mistake": the source or the subject of the nearest verb that has one. */
function subjectOfEarlierVerb(asked: ParticipleCase): VerbSubject | null {
  const { context, verb, from, found } = asked;
  const speaker = speakerBefore(asked);
  if (speaker) return speaker;
  const around = quotationAt(context, verb.first);
  for (let here = verb.previous; here.index >= from.index; here = here.previous) {
    if (
      here.type !== 'vg' ||
      here.isInfinitive ||
      isReduced(context, here, verb) ||
      // "left no doubt of helping Lund | succeed, | saying so"
      (here.lower === here.lemma && isBareComplement(here)) ||
      // "declined to sue Lund | for | selling it, | claiming so"
      (here.form === 'ing' && here.previous.type === 'prep' && !here.previous.opensWith(MEANS)) ||
      quotationAt(context, here.first) !== around
    )
      continue;
    // "took aim at a drill that Oslo plans, warning that": who took aim, warns.
    // "was seen as harming it by saying": by others.
    if (here.verb?.passive && verb.previous.opensWith(MEANS) && !CITING.has(here.lemma)) return null;
    if (
      commaBefore(verb).is(',') &&
      (inQuestion(here, from) || inShortRelativeClause(here, from) || tellsWhatItIs(here) || isInAside(here))
    )
      continue;
    const subject = sourceOf(context, here, found) ?? subjectBefore(context, here, from);
    // "It fell, police said, | killing two": what is told with the rest
    if (verb.previous.is(',') && found.some(({ content }) => content.some(({ start }) => start === verb.start)))
      return null;
    if (subject && !isFelt(subject, verb) && !isThing(context, subject, here, verb))
      return { ...subject, shared: true };
  }
  return null;
}

/** "said it was late, as Oslo | had warned|, adding", "as Oslo | called it|, adding": whoever said the rest adds. */
function isInAside({ next, previous: subject }: Phrase): boolean {
  const behind = next.isPronoun ? next.next : next;
  const as = subject.previous;
  return behind.is(',') && subject.type === 'np' && as.lower === 'as' && commaBefore(as).is(',');
}

/** "Lind asked what Oslo | wanted, accusing it": whoever asks accuses. */
function inQuestion(verb: Phrase, from: Phrase): boolean {
  let here = verb.previous;
  for (let n = 0; n < LONGEST_SUBJECT && here.index > from.index && IN_SUBJECT.has(here.type); n++)
    here = here.previous;
  return here.index > from.index && (here.lower === 'what' || here.lower === 'how' || here.lower === 'why');
}
const IN_SUBJECT: ReadonlySet<string> = new Set(['np', 'prep', 'adv']);
const LONGEST_SUBJECT = 5;

/** "Lind is confident that | Oslo will sign, | adding that": whoever feels it adds. */
function isFelt({ phrases }: VerbSubject, verb: Phrase): boolean {
  const opening = phrases.from.previous;
  const feeling = opening.type === 'that' ? opening.previous : opening;
  const isCue = feeling.type === 'adj' && feeling.previous.type === 'vg' && ADJECTIVES.has(feeling.lastWord);
  return isCue && commaBefore(verb).is(',') && (verbTakes(verb.lemma, 'clause') || isAnswer(verb.lemma));
}

/** "Lind left after | the war | ended, warning that", "left | a film | hitting it, warning that"; "after a poll ended, showing that" may tell what was found. */
function isThing({ text }: Context, { phrases: { from, to } }: VerbSubject, own: Phrase, verb: Phrase): boolean {
  const isAside = !own.isFinite || from.previous.opensWith(MOMENTS_OF_CLAUSES);
  if (!isAside || !commaBefore(verb).is(',') || !OF_SPEAKERS.has(verb.lemma)) return false;
  return namesThing(text.slice(from.start, to.previous.end));
}
const MOMENTS_OF_CLAUSES: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until', 'when', 'while']);
/** Verbs that no thing does. */
const OF_SPEAKERS: ReadonlySet<string> = new Set(
  'accuse add argue blame call claim condemn criticize criticise demand denounce deny describe insist promise say tell threaten urge vow warn'.split(
    ' ',
  ),
);

/** "Lind thanked Roth, who | was | there, saying": what somebody is does not say anything. */
const tellsWhatItIs = ({ lemma, verb, previous }: Phrase): boolean =>
  lemma === 'be' && !verb?.passive && previous.type === 'wh' && previous.previous.is(',');

/** "he said those who lost were angry, | adding that", "said the troops would stay, | rejecting a call to go": whoever said what ends here. */
function speakerBefore({ context, verb, found }: ParticipleCase): VerbSubject | null {
  const opening = withWhile(verb);
  const comma = commaBefore(opening);
  if (!comma.is(',') || !(verbTakes(verb.lemma, 'clause', 'question-clause') || isAnswer(verb.lemma))) return null;
  const { end } = comma === opening.previous ? comma.previous : opening.previous;
  // "said that Oslo had sued them, | adding that": whoever spoke adds; "saying that" tells why Oslo sued.
  for (let k = found.length - 1; k >= 0 && found[k]?.sentence === verb.sentence; k--) {
    const said = found[k] as Attribution;
    const cue = said.source && said.content.at(-1)?.end === end ? cueOf(context, said) : NOWHERE;
    // "said that Oslo sees no reason to go, | stressing that": to what is only thought nothing is added, where somebody says it.
    const isThought = said.cue?.force === 'think' && ADDING.has(verb.lemma) && saidAround(found, k);
    if (cue.type === 'vg' && !isThought && verbTakes(cue.lemma, 'clause')) return sourceOf(context, cue, found);
    if (cue !== NOWHERE && !ADDING.has(verb.lemma)) return null;
  }
  return null;
}

/** Does somebody before say all of that, to its end? */
function saidAround(found: readonly Attribution[], k: number): boolean {
  const inner = found[k] as Attribution;
  const end = inner.content.at(-1)?.end;
  for (let j = k - 1; j >= 0 && found[j]?.sentence === inner.sentence; j--) {
    const outer = found[j] as Attribution;
    if (outer.source && outer.cue?.force !== 'think' && outer.content.at(-1)?.end === end) return true;
  }
  return false;
}

const ADDING: ReadonlySet<string> = new Set(
  'add stress emphasize emphasise underline note warn insist reiterate'.split(' '),
);

const cueOf = ({ groups, groupOf }: Context, { cue }: Attribution): Phrase =>
  (cue && groups[groupOf[cue.first] ?? -1]) ?? NOWHERE;

/** "praised the role | played by the press, calling it", "signed an order | closing the port, saying that": a participle that hangs on a noun. */
function isReduced({ text }: Context, here: Phrase, verb: Phrase): boolean {
  const noun = here.previous;
  if (noun.type !== 'np') return false;
  const isObject = noun.previous.type === 'vg';
  if (here.form === 'participle') return commaBefore(verb).is(',') || isObject;
  return here.form === 'ing' && commaBefore(verb).is(',') && isObject && namesThing(text.slice(noun.start, noun.end));
}

/** The source of a verb that has been read as a cue. */
function sourceOf(context: Context, verb: Phrase, found: readonly Attribution[]): VerbSubject | null {
  const tokens = found.findLast((a) => a.sentence === verb.sentence && a.cue?.first === verb.first)?.source;
  if (!tokens) return null;
  const last = phraseAt(context, context.groupOf[tokens.last - 1] ?? -1);
  const phrases = { from: phraseAt(context, context.groupOf[tokens.first] ?? -1), to: last.next };
  return { phrases, tokens, shared: true, rule: 'participle' };
}

/** The comma at which the clause of the participle ends, in the rest of the text that is near enough. */
function commaBehind({ verb }: ParticipleCase): Phrase {
  let here = verb.next;
  // "From Lind writing in Oslo: ": what follows is quoted
  for (let n = 1; n < CLAUSE_REACH && here.type !== 'none' && !here.is(':'); n++) {
    if (here.is(',')) return here;
    here = here.next;
  }
  return NOWHERE;
}

// until the callers pass phrases
export function participialSubject(
  context: Context,
  v: number,
  from: number,
  found: readonly Attribution[],
  _sentence: number,
): Subject | null {
  const asked = { context, verb: phraseAt(context, v), from: phraseAt(context, from), found };
  const doer = doerOfParticiple(asked);
  return doer && { groups: asNumbers(context, doer.phrases), range: doer.tokens, shared: doer.shared, closed: false };
}
