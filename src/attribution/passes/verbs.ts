/**
 * In: verb groups whose lemma is a cue. Out: attributions with the verb as cue.
 * "China, he said, must act" → source "he", cue "said", content "China" … "must act".
 *
 * First the form of the verb is asked (`VERB_FORMS`); a finite verb or a participle with a subject is then read by what stands around it
 * (`ACTIVE_VERBS`, in `activeVerbs.ts`).
 */

import type { TokenRange } from '../../document';
import { ASSUMED, CONCEALING, LIVES } from '../../english/attribution/sources';
import { OF_A_NOUN, ONE_PERSON } from '../../english/attribution/subjects';
import { DEMANDING } from '../../english/grammar/decisiveWords';
import { REFLEXIVES } from '../../english/grammar/nounPhrases';
import { PERSON_ROLES } from '../../english/mentions/roles';
import {
  isBefore,
  isPlural,
  opensBareClause,
  PAST_LIKE_BASE,
  type Phrase,
  type PhraseRange,
  singular,
} from '../../grammar';
import type { Candidate } from '../candidates';
import { openCandidate } from '../candidates';
import type { Context } from '../context';
import { commaBefore } from '../cursors';
import { isGloss, isSaidAgain } from '../glosses';
import { isHuman, namesPeople, namesThing } from '../humans';
import { infinitive } from '../infinitives';
import { isVerbCue } from '../lexicon';
import { likewise } from '../likewise';
import { participialSubject } from '../participles';
import { passive, reducedPassive } from '../passives';
import { invertedSubject, speechBefore, textOf } from '../speech';
import { type Subject, subjectLeft } from '../subjects';
import type { Attribution } from '../types';
import { ACTIVE_VERBS, openActiveVerb } from './activeVerbs';
import { type Construction, firstAnswer, hasForm, phraseAt } from './constructions';

/** A cue verb, and what stands left of it as its subject. */
interface CueVerb {
  readonly candidate: Candidate;
  readonly subject: Subject | null;
}

/** Verbs that accuse somebody, and what of; "was charged with". */
const ACCUSING: ReadonlySet<string> = new Set([
  'accuse',
  'charge',
  'suspect',
  'convict',
  'indict',
  'arrest',
  'threaten',
]);
const OF_WHAT: ReadonlySet<string> = new Set(['of', 'with', 'in', 'over', 'for']);

/** Forces by which one takes a side under a condition, too: "Oslo would welcome talks", "would like a truce". */
const TAKING_SIDES: ReadonlySet<string> = new Set(['support', 'praise', 'reject']);

/** "would support", where nobody tells it or asks of it ("Lind said Oslo would support it", "whether Oslo would support it"). */
function wouldTakeSides(candidate: Candidate): boolean {
  const { context, entry, group } = candidate;
  const modal = context.tokens[group.first]?.lower;
  return modal === 'would' && TAKING_SIDES.has(entry.force) && !isSubordinate(group) && !isTold(candidate);
}

/** Does a content that was found before hold the verb? */
function isTold({ group, found, sentence }: Candidate): boolean {
  for (let k = found.length - 1; k >= 0; k--) {
    const one = found[k] as Attribution;
    if (one.sentence !== sentence) break;
    if (one.content.some(({ start, end }) => start <= group.start && group.start < end)) return true;
  }
  return false;
}

/** "would later say": what came of it, told in the past; "Lind said Oslo would later leave" only tells what she expected. */
function wouldInFact(candidate: Candidate): boolean {
  const { context, group } = candidate;
  const { lower = '' } = context.tokens[group.first + 1] ?? {};
  return context.tokens[group.first]?.lower === 'would' && AFTERWARDS.has(lower) && !isTold(candidate);
}
const AFTERWARDS: ReadonlySet<string> = new Set(['later', 'subsequently', 'eventually']);

/** "would say | only that", "would | only say that": so much was said. */
function wouldSayOnly({ context, entry, group, behind }: Candidate): boolean {
  if (context.tokens[group.first]?.lower !== 'would' || entry.force !== 'assert') return false;
  if (behind.lower === 'only' && (behind.next.type === 'that' || behind.next.type === 'quote')) return true;
  for (let at = group.first + 1; at < group.head; at++) if (context.tokens[at]?.lower === 'only') return true;
  return false;
}

/** "Lind will say that the dam holds": what is told of a speech before it is held, and no guess ("critics will say", "he will tell you"). */
function willSay({ context, entry, group, behind, verb, limit }: Candidate): boolean {
  if (context.tokens[group.first]?.lower !== 'will' || !TOLD_AHEAD.has(entry.lemma) || isSubordinate(group))
    return false;
  // "Lind will announce it, according to aides": told by them.
  for (let here = behind; isBefore(here, limit); here = here.next) if (here.lower === 'according') return false;
  const speaker = beforeAside(verb.previous);
  const isOne = speaker.headTag === 'name' || speaker.opensWith(ONE_PERSON) || isOneHuman(speaker);
  return isOne && !behind.opensWith(ANYBODY) && context.quotationOf[group.first] === -1;
}
/** "Lind, | named by Oslo, | will say": what stands before the comma that opens an aside. */
function beforeAside(here: Phrase): Phrase {
  if (!here.is(',')) return here;
  let comma = here.previous;
  while (comma.type !== 'none' && !comma.is(',')) comma = comma.previous;
  return comma.previous;
}

/** Of whom a text tells ahead that they will speak. */
const TOLD_AHEAD: ReadonlySet<string> = new Set(
  'say tell ask argue contend warn insist announce urge accuse promise pledge vow'.split(' '),
);
const isOneHuman = ({ headWord }: Phrase): boolean =>
  PERSON_ROLES.has(headWord) || (isHuman(headWord) && singular(headWord) === headWord);
const ANYBODY: ReadonlySet<string> = new Set(['you', 'us', 'me', 'anyone', 'anybody', 'anything', 'whatever', 'so']);

/** Does the clause of a verb open with "whether", "that", "who"? */
function isSubordinate(verb: Phrase): boolean {
  let here = verb.previous;
  for (let n = 0; n < OPENER_REACH && here.sentence === verb.sentence && !here.is(','); n++) {
    if (here.type === 'sub' || here.type === 'that' || here.type === 'wh') return true;
    here = here.previous;
  }
  return false;
}

/** So many phrases before its verb a clause opens at most; own choice. */
const OPENER_REACH = 16;

const GIVING_NAMES: ReadonlySet<string> = new Set(['call', 'name', 'dub', 'title', 'entitle', 'label', 'nickname']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** "on | a show | called “…”": the thing is no subject, for a verb or preposition governs it. */
const isNamed = (verb: Phrase): boolean => {
  const { previous: thing, next } = verb;
  const isGoverned = thing.previous.type === 'prep' || thing.previous.type === 'vg';
  const opens = thing.type === 'np' && thing.opensWith(ARTICLES) && isGoverned && next.type === 'quote';
  return (opens && verb.form !== 'ing') || bearsName(verb);
};

/** "a group | called | the Sea Guard", "that | calls | itself | the Sea Guard", "a man | calling | himself | Lund": a name, and nothing that it is said to be. */
function bearsName({ lemma, form, previous: thing, next }: Phrase): boolean {
  const isSelf = REFLEXIVES.has(next.lower);
  const name = isSelf ? next.next : next;
  if (name.type !== 'np' || name.headTag !== 'name' || name.isPronoun) return false;
  const { next: behind } = name;
  if (GIVING_NAMES.has(lemma) && isOfObject(thing) && (behind.type === 'punct' || behind.type === 'none')) return true;
  if (lemma !== 'call') return false;
  // "a group in Chad | called | the Sea Guard | left"
  if (!isSelf && form !== 'ing' && thing.previous.type === 'prep' && behind.isFinite) return true;
  const isThing = thing.type === 'np' && thing.headTag !== 'name' && !thing.isPronoun;
  if (!isSelf && (form === 'ing' || !isThing)) return false;
  return behind.isFinite || behind.type === 'punct' || behind.type === 'none' || behind.type === 'prep';
}

/** "left | a group | in | Chad |", "spoke at | a mall | near | Lome |": the end of a noun that a verb or preposition governs. */
function isOfObject({ type, previous: preposition }: Phrase): boolean {
  const noun = preposition.previous;
  const isPlaced = type === 'np' && preposition.type === 'prep' && noun.type === 'np' && noun.headTag === 'noun';
  return isPlaced && (noun.previous.type === 'vg' || noun.previous.type === 'prep');
}

/** "at least nine lives", "nine | lives" */
function isLives(behind: Phrase): boolean {
  if (LIVES.has(behind.headWord) || (behind.headTag === 'num' && LIVES.has(behind.next.lower))) return true;
  return (behind.type === 'prep' || behind.type === 'adv' || behind.type === 'adj') && LIVES.has(behind.next.headWord);
}

/** "charges | of | contravening the law", "the burden of carrying it out, and | realizing it", "it means | accepting it": a noun or verb says what it is. */
function isOfNoun(verb: Phrase): boolean {
  const { previous } = verb;
  if (previous.type === 'vg') return MEANING.has(previous.lemma);
  if (previous.type === 'prep') return previous.opensWith(OF_A_NOUN) && previous.previous.type === 'np';
  if (previous.type !== 'conj') return false;
  // "for not quickly and | firmly condemning it"
  if (previous.previous.type === 'adv') return true;
  const comma = previous.previous.is(',') ? previous.previous : previous;
  for (let here = comma.previous; here.type !== 'none' && !here.isFinite && !here.is(','); here = here.previous)
    if (here.form === 'ing') return isOfNoun(here);
  return false;
}

const MEANING: ReadonlySet<string> = new Set(['mean', 'involve', 'require', 'entail']);

/** "It is late, | considering | the board in Riga | wants it": a conjunction. */
function isConjunction({ group: { lower, size }, behind, limit }: Candidate): boolean {
  if (lower !== 'considering' || size > 1) return false;
  let to = behind;
  while (isBefore(to, limit) && to.type !== 'punct' && to.type !== 'conj') to = to.next;
  return behind.type === 'that' || opensBareClause(behind, to);
}

const IDENTIFYING: ReadonlySet<string> = new Set(['name', 'identify', 'quote']);
const NAMED_WHY: ReadonlySet<string> = new Set(['by', 'for', 'because', 'due']);

/** "declined to be named for fear of losing his job": on what terms a source speaks, and no statement; "to be named host" is one. */
const namesNobody = ({ behind: { isInfinitive, verb, lemma, next } }: Candidate): boolean =>
  isInfinitive &&
  verb?.passive === true &&
  IDENTIFYING.has(lemma) &&
  next.type !== 'np' &&
  (next.type !== 'prep' || next.opensWith(NAMED_WHY));

/** "Addressing a rally, | Lind said": on what occasion or of what somebody speaks whose words follow. */
function isOccasion({ group, range }: Candidate): boolean {
  if (!hasForm(group, 'ing') || !OCCASIONAL.has(group.lemma) || group.index - range.first > 2) return false;
  let comma = false;
  for (let here = group.next; here.index < range.last; here = here.next) {
    comma ||= here.is(',');
    if (comma && here.isFinite) return isVerbCue(here.lemma);
  }
  return false;
}

const OCCASIONAL: ReadonlySet<string> = new Set(['address', 'comment', 'refer', 'react', 'respond', 'reply']);

/** "demanded | that | Oslo | condemn", "demanded | Oslo | condemn": the bare form behind one alone, which nobody has done yet. */
function isToDo({ form, size, lower, lemma, previous: who }: Phrase): boolean {
  if (form !== 'finite' || size !== 1 || lower !== lemma || PAST_LIKE_BASE.has(lemma)) return false;
  const demand = who.previous.type === 'that' ? who.previous.previous : who.previous;
  return who.type === 'np' && !isPlural(who.headWord) && DEMANDING.has(demand.lemma);
}

/** "was behind the raid": who did it; "is firmly behind the plan", "are behind you" back it. */
const isBehindDeed = ({ context, entry, group, cueLast, behind }: Candidate): boolean =>
  entry.lemma === 'be behind' &&
  !behind.isPronoun &&
  !context.tokens.slice(group.first, cueLast).some(({ lower }) => WHOLLY.has(lower));
const WHOLLY: ReadonlySet<string> = new Set(
  'firmly fully solidly squarely strongly totally completely right all'.split(' '),
);

/** "has seen the letter", "saw his lead shrink", "had known Lund for years": no view, as "has seen it as a threat" and "had known Lund was ill" are. */
function isExperienced({ context, entry, group, behind, limit }: Candidate): boolean {
  if (!EXPERIENCING.has(entry.lemma) || behind.type !== 'np') return false;
  const { next } = behind;
  // "saw | his lead | evaporate", but not "had known | Lund | was ill"
  if (next.isFinite && (next.lower !== next.lemma || isPlural(behind.headWord) || behind.isPronoun)) return false;
  const isPast = PERFECT.has(context.tokens[group.first]?.lower ?? '');
  if (!isPast && !(entry.lemma === 'see' && behind.firstTag === 'possessive')) return false;
  for (let here = behind.next; isBefore(here, limit) && !here.is(','); here = here.next)
    if (here.lower === 'as') return false;
  return true;
}
const EXPERIENCING: ReadonlySet<string> = new Set(['see', 'know', 'read']);
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had', 'having']);

/** What the form of the verb says, before its subject is asked for. */
export const VERBS_WITHOUT_SUBJECT: readonly Construction<Candidate>[] = [
  {
    // "would not say", "will not sign" do tell what was done.
    name: 'what-might-be-said',
    example: 'Oslo should urge restraint.',
    read: (candidate) => {
      const { verb } = candidate.group;
      const isSaid =
        wouldTakeSides(candidate) || wouldSayOnly(candidate) || wouldInFact(candidate) || willSay(candidate);
      return verb?.modal && !verb.negated && !isSaid ? null : undefined;
    },
  },
  {
    name: 'lives-claimed',
    example: 'The storm claimed nine lives.',
    read: ({ entry, behind }) => (entry.lemma === 'claim' && isLives(behind) ? null : undefined),
  },
  {
    name: 'who-is-behind-a-deed',
    example: 'Oslo was behind the raid.',
    read: (candidate) => (isBehindDeed(candidate) ? null : undefined),
  },
  {
    name: 'what-somebody-is-to-do',
    example: 'Lind should demand that Oslo condemn the raid.',
    read: ({ verb }) => (isToDo(verb) ? null : undefined),
  },
  {
    name: 'what-is-added-to',
    example: 'The raid added to fears that it was late.',
    read: ({ entry, behind: { lower, next } }) =>
      entry.lemma === 'add' && lower === 'to' && next.headTag === 'noun' && !isHuman(singular(next.headWord))
        ? null
        : undefined,
  },
  {
    name: 'what-somebody-has-seen',
    example: 'Lind has seen the letter.',
    read: (candidate) => (isExperienced(candidate) ? null : undefined),
  },
  {
    name: 'what-is-hidden',
    example: 'Lind hid the loan.',
    read: ({ entry, group }) => (CONCEALING.has(entry.lemma) && !group.verb?.negated ? null : undefined),
  },
  {
    name: 'source-that-is-not-named',
    example: 'A clerk who declined to be named left.',
    read: (candidate) => (namesNobody(candidate) ? null : undefined),
  },
  {
    name: 'office-assumed',
    example: 'Lind assumed the presidency.',
    read: ({ entry, behind }) => (entry.lemma === 'assume' && ASSUMED.has(behind.headWord) ? null : undefined),
  },
  {
    name: 'gerund-of-a-noun',
    example: 'Lind carries the burden of rejecting the plan.',
    read: (candidate) =>
      (hasForm(candidate.group, 'ing') && isOfNoun(candidate.group)) || isConjunction(candidate) ? null : undefined,
  },
  {
    name: 'occasion-of-what-is-said',
    example: 'Commenting on the rain, Lind should say little.',
    read: (candidate) => (isOccasion(candidate) ? null : undefined),
  },
  {
    name: 'whom-a-speech-means',
    example: 'Lind might say more, referring to the dam.',
    read: (candidate) => (isGloss(candidate) ? null : undefined),
  },
  {
    name: 'what-is-said-to-be-so-again',
    example: 'The dam is as old as they say it is.',
    read: (candidate) => (isSaidAgain(candidate) ? null : undefined),
  },
  {
    name: 'infinitive',
    example: '<Lind> {went on to say} [that the dam holds].',
    read: (candidate) => (hasForm(candidate.group, 'infinitive') ? infinitive(candidate) : undefined),
  },
];

/** "Togo, which | it | accused | of theft", "which Oslo | accuses | of theft": whom stands before. */
const isActive = ({ previous, lastWord }: Phrase): boolean =>
  previous.isPronoun || lastWord.endsWith('s') || (previous.type === 'np' && previous.previous.opensWith(OBJECTS));
const OBJECTS: ReadonlySet<string> = new Set(['whom', 'which']);

/** What the form of the verb and its subject say. */
export const VERBS_WITH_SUBJECT: readonly Construction<CueVerb>[] = [
  {
    name: 'passive',
    example: '[The plan] {was praised} by <Oslo>.',
    read: ({ candidate, subject }) =>
      candidate.group.verb?.passive ? passive(candidate, subject && withoutPassives(candidate, subject)) : undefined,
  },
  {
    name: 'speech-before-verb-before-subject',
    example: '[“The dam holds,”] {said} <Lind>.',
    read: spokenBefore,
  },
  {
    name: 'reduced-passive',
    example: '[A plan] {praised} by <Oslo> has failed.',
    read: ({ candidate }) => (hasForm(candidate.group, 'participle') ? reducedPassive(candidate) : undefined),
  },
  {
    // Without an object behind it the participle is a passive: "was held and | charged with theft", "Senator | accused of theft".
    name: 'accused-of-something',
    example: 'Lind was held and charged with theft.',
    read: ({ candidate: { group } }) =>
      ACCUSING.has(group.lemma) && !hasForm(group, 'ing') && group.next.opensWith(OF_WHAT) && !isActive(group)
        ? null
        : undefined,
  },
  {
    name: 'thing-called-so',
    example: 'She is on a show called “Bern”.',
    read: ({ candidate: { entry, group } }) => (GIVING_NAMES.has(entry.lemma) && isNamed(group) ? null : undefined),
  },
  {
    name: 'active',
    example: '<Lind> {said} [the dam holds].',
    read: ({ candidate, subject }) =>
      subject ? firstAnswer(ACTIVE_VERBS, openActiveVerb(candidate, subject)) : undefined,
  },
];

/** Finds every verb cue of the text. */
export function verbPass(context: Context): Attribution[] {
  const found: Attribution[] = [];
  const { groups, groupsOf } = context;
  for (let sentence = 0; sentence < groupsOf.length; sentence++) {
    if (isBoilerplate(context, sentence)) continue;
    const range = groupsOf[sentence] as TokenRange;
    for (let v = range.first; v < range.last; v++) {
      if (groups[v]?.type !== 'vg') continue;
      const candidate = openCandidate(context, sentence, range, v, found);
      const attribution = candidate
        ? readVerb(candidate)
        : likewise(context, groups[v] as Phrase, phraseAt(context, range.last), found);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}

const isBoilerplate = ({ layer, sentences }: Context, sentence: number): boolean =>
  layer.paragraphs[sentences[sentence]?.paragraph ?? -1]?.boilerplate === true;

function readVerb(candidate: Candidate): Attribution | null {
  for (let k = 0; k < VERBS_WITHOUT_SUBJECT.length; k++) {
    const answer = (VERBS_WITHOUT_SUBJECT[k] as Construction<Candidate>).read(candidate);
    if (answer !== undefined) return answer;
  }
  return firstAnswer(VERBS_WITH_SUBJECT, { candidate, subject: subjectOf(candidate) });
}

function subjectOf({ context, group, v, from, found, sentence }: Candidate): Subject | null {
  const doer = hasForm(group, 'ing') ? participialSubject(context, v, from, found, sentence) : null;
  return doer ?? subjectLeft(context, v, from);
}

/** "The plan|, welcomed by Oslo,": what others have done to it is told by itself. */
function withoutPassives({ context }: Candidate, { groups, range }: Subject): TokenRange {
  for (let here = phraseAt(context, groups.first); here.index < groups.last; here = here.next)
    if (here.is(',') && here.next.form === 'participle' && here.next.next.lower === 'by')
      return { first: range.first, last: here.first };
  return range;
}

/** "“…,” said X, a diplomat" */
function spokenBefore({ candidate, subject }: CueVerb): Attribution | undefined {
  if (hasForm(candidate.group, 'ing')) return undefined;
  const { context } = candidate;
  const speaker = invertedSubject(candidate, subject !== null);
  // "France, anxious to keep the peace, warned Iran.": an object; "Sand, who sells papers, said Katz, has moved": what was said goes on.
  if (speaker && subject?.closed && commaBefore(candidate.verb).is(',')) {
    if (!phraseAt(context, speaker.last).is(',') || isSaidOf(context, subject.groups, speaker)) return undefined;
  }
  return (speaker && speechBefore(candidate, speaker, candidate.v, speaker.last, [])) ?? undefined;
}

/** "The minister, Rita Lund, said | the tax, which is late, | would rise": what the one before the verb says has an aside, too. */
function isSaidOf(context: Context, subject: TokenRange, behind: TokenRange): boolean {
  const saying = beforeComma(context, subject);
  const said = beforeComma(context, behind);
  if (said.to.index === behind.last || goesOnWithVerb(saying.to, phraseAt(context, subject.last))) return false;
  const [who, what] = [textOf(context, saying), textOf(context, said)];
  return saying.from.headTag === 'name' || namesPeople(who) || !(namesThing(who) || namesPeople(what));
}

/** "Rita Lund, her son and | his wife had left, | wrote the mayor, a friend": no aside, since it has a verb without a pronoun that it belongs to. */
function goesOnWithVerb(from: Phrase, to: Phrase): boolean {
  for (let here = from; isBefore(here, to) && here.type !== 'wh'; here = here.next) if (here.isFinite) return true;
  return false;
}

function beforeComma(context: Context, { first, last }: TokenRange): PhraseRange {
  const from = phraseAt(context, first);
  let to = from.next;
  while (to.index < last && !to.is(',')) to = to.next;
  return { from, to };
}
