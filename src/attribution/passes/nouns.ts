/**
 * In: cue nouns that have their source. Out: attributions.
 * "Iran's refusal to negotiate" → source "Iran's", cue "refusal", content "to negotiate"; "criticism of the deal from Paris".
 */
import type { CueForce, TokenRange } from '../../document';
import { ADDRESSED_NOUNS } from '../../english/attribution/addressedNouns';
import { TOLD_BY_BE } from '../../english/attribution/linking';
import { TIME_NOUNS } from '../../english/grammar/times';
import { type Phrase, singular } from '../../grammar';
import { isOccasion } from '../adverbials';
import type { Context } from '../context';
import { isDay, nounPhraseStart } from '../cursors';
import type { Following } from '../frames';
import { namesThing } from '../humans';
import { type CueEntry, type Frame, NOUNS, VERBS } from '../lexicon';
import { contentEnd, isTime, phraseRight, tokensOf } from '../phrases';
import { contentBehind } from '../sides';
import { tellsTopicAlone } from '../topics';
import type { Attribution } from '../types';
import { attributionOf } from './attributionOf';
import {
  type Construction,
  contentFrom,
  hasForm,
  headWord,
  isBehind,
  type Place,
  phraseAt,
  readPlaces,
  verbLemma,
} from './constructions';

/** How a cue noun has its source. */
export const NOUN_CONSTRUCTIONS: readonly Construction<Place>[] = [
  {
    name: 'noun-is-content',
    example: '<The government’s> {position} is [that no talks are needed].',
    read: (place) =>
      isLinked(place.here, place.here.next)
        ? possessed(place, place.here.next, place.here.next.next, linkedEntries(place))
        : undefined,
  },
  {
    name: 'noun-behind-a-colon',
    example: '<Chad’s> {message} to Oman was clear: [no talks are needed].',
    read: (place) => {
      const opening = behindColon(place.here);
      return opening
        ? possessed(place, place.here, opening, entriesOf(place.context, place.here), wholeClause(place, opening))
        : undefined;
    },
  },
  {
    name: 'noun-with-possessor',
    example: '<Chad’s> {refusal} [to sign] has surprised Oman.',
    read: (place) =>
      isLinked(place.here, place.here.next)
        ? undefined
        : possessed(place, place.here, openerBehindTime(place), entriesOf(place.context, place.here)),
  },
  {
    name: 'noun-of-its-owner',
    example: '{The refusal} of <the Danish authorities> [to sign] has worried Oman.',
    read: ofOwner,
  },
  {
    name: 'noun-with-agent-behind',
    example: '{A threat} by <General Karimi> [to close the strait] has worried Oman.',
    read: withAgent,
  },
];

/** Finds noun cues with a possessor, or with a source behind "by" or "from". */
export const nounPass = (context: Context): Attribution[] =>
  readPlaces(context, ({ type, headWord }) => type === 'np' && NOUNS.has(singular(headWord)), NOUN_CONSTRUCTIONS);

const AGENT_PREPOSITIONS: ReadonlySet<string> = new Set(['by', 'from', 'among']);

const entriesOf = (context: Context, noun: Phrase): readonly CueEntry[] =>
  NOUNS.get(singular(headWord(context, noun))) ?? [];

/** "The government's position | is | that", "Oslo's answer | was | to": what stands behind "be" is the content. */
const isLinked = (noun: Phrase, be: Phrase): boolean =>
  verbLemma(be) === 'be' && hasForm(be, 'finite') && (be.next.type === 'that' || isTold(noun, be.next));

/** "answer was | to recall": but "the talks were to begin" on some day. */
const isTold = (noun: Phrase, { verb }: Phrase): boolean =>
  TOLD_BY_BE.has(singular(noun.headWord)) && verb?.form === 'infinitive' && !verb.passive && verb.lemma !== 'be';

/** "Oslo's message | to Chad | was | clear | : | leave", "Oslo's answer was blunt: …": what it is stands behind the colon. */
function behindColon(noun: Phrase): Phrase | null {
  if (!ANNOUNCED.has(singular(noun.headWord))) return null;
  const isTo = noun.next.lower === 'to' && noun.next.next.type === 'np';
  const be = isTo ? noun.next.next.next : noun.next;
  const colon = be.next.type === 'adv' ? be.next.next.next : be.next.next;
  return verbLemma(be) === 'be' && be.isFinite && colon.previous.type === 'adj' && colon.is(':') ? colon.next : null;
}
const ANNOUNCED: ReadonlySet<string> = new Set(['message', 'answer', 'reply', 'response', 'verdict', 'warning']);

const wholeClause = ({ context, range }: Place, { index }: Phrase): Following => ({
  pieces: contentBehind(context, index, contentEnd(context, index, range.last)),
  confidence: 0.6,
});

/** Behind "be" a noun of what is said has its clause or its infinitive: but "her appeal is that she is calm". */
const linkedEntries = ({ context, here }: Place): readonly CueEntry[] =>
  entriesOf(context, here).map((entry) =>
    TOLD_BY_BE.has(singular(here.headWord)) ? { ...entry, frames: BEHIND_BE } : entry,
  );
const BEHIND_BE: ReadonlySet<Frame> = new Set<Frame>(['clause', 'infinitive']);

/** "his recent call | to ban", "Iran's refusal | to negotiate"; the content opens at a phrase behind the cue or its "be". */
function possessed(
  { context, here, sentence, range }: Place,
  cue: Phrase,
  opening: Phrase,
  entries: readonly CueEntry[],
  whole?: Following,
): Attribution | undefined {
  const owner = entries.length > 0 ? ownerOf(context, here) : null;
  // "his speech | on Monday"
  const isDated = opening.type === 'prep' && isDay(opening.next);
  if (!owner || opening.type === 'none' || isDated || isMediumOfSpeech(here) || tellsTopicAlone(here, opening))
    return undefined;
  for (const entry of entries) {
    const content = whole ?? contentFrom({ context, range }, entry, cue, opening.index);
    if (!content || content.pieces.length === 0) continue;
    const told = addressee(context, here, range.last);
    const antecedent = here.lower === 'whose' ? ownerBefore(context, here, range) : null;
    return {
      ...attributionOf({ first: owner.last, last: here.last }, entry, content, {
        rule: 'noun',
        sentence,
        source: owner,
        addressees: told ? [tokensOf(context, told)] : [],
        negated: isDenied(entry, cue),
        confidence: 0.6,
      }),
      ...(antecedent && { antecedent }),
    };
  }
  return undefined;
}

/** "Lind said in | her remarks | that": the verb has the clause. */
const isMediumOfSpeech = (noun: Phrase): boolean =>
  isOccasion(noun) &&
  noun.previous.type === 'prep' &&
  VERBS.get(noun.previous.previous.lemma)?.some(({ frames }) => frames.has('clause')) === true;

/** "Lind, | whose opposition to it": whose it is. */
function ownerBefore(context: Context, { previous }: Phrase, { first }: TokenRange): TokenRange | null {
  const noun = previous.is(',') ? previous.previous : previous;
  if (noun.type !== 'np' || noun.index < first) return null;
  return { first: nounPhraseStart(context, noun, phraseAt(context, first), false).first, last: noun.last };
}

const isDenied = ({ force }: CueEntry, { verb }: Phrase): boolean =>
  (force === 'deny' || force === 'refuse') !== (verb?.negated === true);

/** The possessor of a noun, as tokens ("Iran's", "his"); null where there is none or it is a thing ("its") or a time ("Monday's"). */
function ownerOf({ tags, tokens }: Context, noun: Phrase): TokenRange | null {
  const { first, head } = noun;
  if (tags[first] === 'possessive') return noun.lower === 'its' ? null : { first, last: first + 1 };
  for (let i = head - 1; i > first; i--)
    if (tags[i] === 'clitic' || tokens[i]?.lower.endsWith("s'"))
      return noun.lower === 'its' || TIME_NOUNS.has(tokens[i - 1]?.lower ?? '') ? null : { first, last: i + 1 };
  return null;
}

/** "Lebanon's appeal | to the League | to mediate": to whom, then what. */
const addressee = (context: Context, noun: Phrase, end: number): TokenRange | null =>
  ADDRESSED_NOUNS.has(singular(headWord(context, noun))) && noun.next.type === 'prep' && noun.next.lower === 'to'
    ? phraseRight(context, noun.index + 2, end, false)
    : null;

/** "its pledge last month | to", "his claim on Monday | that": when it was said stands between. */
function openerBehindTime({ context, here: { next }, range }: Place): Phrase {
  const time = next.type === 'prep' && isTime(context, next.next.index) ? next.next : next;
  const opener = isTime(context, time.index) ? time.next : next;
  const opens = opener.type === 'that' || hasForm(opener, 'infinitive');
  return opener.index < range.last && opens ? opener : next;
}

/** "the refusal of Oslo | to sign", "the call of Riyadh | for talks", "the answer of Oslo | was | to leave": whose it is stands behind "of". */
function ofOwner({ context, here, sentence, range }: Place): Attribution | undefined {
  const owner = here.next.lower === 'of' && here.lower === 'the' ? ownerBehind(context, here.next, range.last) : null;
  const opener = owner && phraseAt(context, owner.last);
  if (!opener || isBehind(opener, range)) return undefined;
  const linked = isLinked(here, opener);
  for (const entry of linked ? linkedEntries({ context, here, sentence, range }) : entriesOf(context, here)) {
    if (!linked && !opensOwn(opener, entry)) continue;
    const content = contentFrom({ context, range }, entry, here, linked ? opener.next.index : opener.index);
    if (!content) continue;
    const told = { rule: 'noun-agent', sentence, source: tokensOf(context, owner), confidence: 0.55 };
    const negated = isDenied(entry, linked ? opener : here);
    return attributionOf(
      { first: here.first, last: here.last },
      entry,
      { ...content, cueLast: 0 },
      { ...told, negated },
    );
  }
  return undefined;
}

/** Somebody who is named behind "of", up to the next preposition; null where it is something. */
function ownerBehind(context: Context, of: Phrase, end: number): TokenRange | null {
  let limit = of.next;
  while (limit.index < end && (limit.type === 'np' || limit.lower === 'of' || limit.lower === 'and'))
    limit = limit.next;
  const owner = phraseRight(context, of.index + 1, limit.index, false);
  const words = owner && context.text.slice(of.next.start, phraseAt(context, owner.last - 1).end);
  return words && (of.next.headTag === 'name' || !namesThing(words)) ? owner : null;
}

/** Does the noun's own clause or infinitive open here, or what a call is for? "The criticism of Oslo that it is late" is another's. */
const opensOwn = (opener: Phrase, { force }: CueEntry): boolean =>
  hasForm(opener, 'infinitive') ||
  (opener.type === 'that' && OF_OWNERS.has(force)) ||
  (opener.lower === 'for' && force === 'demand');
const OF_OWNERS: ReadonlySet<CueForce> = new Set<CueForce>([
  'assert',
  'demand',
  'promise',
  'offer',
  'agree',
  'warn',
  'intend',
  'refuse',
]);

/** "criticism from some allies", "comments by the ambassador questioning": who is named behind. */
function withAgent({ context, here, sentence, range }: Place): Attribution | undefined {
  const preposition = here.next;
  if (preposition.type !== 'prep' || !preposition.opensWith(AGENT_PREPOSITIONS)) return undefined;
  const entries = entriesOf(context, here);
  const agent = entries.length > 0 ? phraseRight(context, preposition.index + 1, range.last) : null;
  const opener = agent && behindAgent(context, agent);
  if (!opener || !(opener.type === 'that' || opener.type === 'prep' || hasForm(opener, 'infinitive'))) return undefined;
  if (tellsTopicAlone(here, opener)) return undefined;
  for (const entry of entries) {
    const content = contentFrom({ context, range }, entry, here, opener.index);
    if (!content) continue;
    const told = { rule: 'noun-agent', sentence, source: tokensOf(context, agent), negated: false, confidence: 0.55 };
    // The agent stands between: the cue is the noun alone.
    return attributionOf({ first: here.first, last: here.last }, entry, { ...content, cueLast: 0 }, told);
  }
  return undefined;
}

/** The phrase behind an agent, and behind its comma before an infinitive ("A threat by General Karimi, a commander, | to close the strait"). */
function behindAgent(context: Context, { last }: TokenRange): Phrase | undefined {
  const next = context.groups[last];
  return next?.type === 'punct' && hasForm(next.next, 'infinitive') ? next.next : next;
}
