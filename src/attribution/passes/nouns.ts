/**
 * In: cue nouns that have their source. Out: attributions.
 * "Iran's refusal to negotiate" → source "Iran's", cue "refusal", content "to negotiate"; "criticism of the deal from Paris".
 */
import type { TokenRange } from '../../document';
import { ADDRESSED_NOUNS } from '../../english/attribution/addressedNouns';
import { type Phrase, singular } from '../../grammar';
import type { Context } from '../context';
import { isDay } from '../cursors';
import { type CueEntry, NOUNS } from '../lexicon';
import { isTime, phraseRight, tokensOf } from '../phrases';
import type { Attribution } from '../types';
import { attributionOf } from './attributionOf';
import { type Construction, contentFrom, hasForm, headWord, type Place, readPlaces, verbLemma } from './constructions';

/** How a cue noun has its source. */
export const NOUN_CONSTRUCTIONS: readonly Construction<Place>[] = [
  {
    name: 'noun-is-content',
    example: '<The government’s> {position} is [that no talks are needed].',
    read: (place) => (isLinked(place.here) ? possessed(place, place.here.next, place.here.next.next) : undefined),
  },
  {
    name: 'noun-with-possessor',
    example: '<Chad’s> {refusal} [to sign] has surprised Oman.',
    read: (place) => (isLinked(place.here) ? undefined : possessed(place, place.here, behindTime(place))),
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

/** "The government's position | is | that": the clause behind "be" is the content. */
const isLinked = (noun: Phrase): boolean => verbLemma(noun.next) === 'be' && noun.next.next.type === 'that';

/** "his recent call | to ban", "Iran's refusal | to negotiate"; the content opens at a phrase behind the cue or its "be". */
function possessed({ context, here, sentence, range }: Place, cue: Phrase, opening: Phrase): Attribution | undefined {
  const entries = entriesOf(context, here);
  const owner = entries.length > 0 ? ownerOf(context, here) : null;
  // "his speech | on Monday"
  const isDated = opening.type === 'prep' && isDay(opening.next);
  if (!owner || opening.type === 'none' || isDated) return undefined;
  for (const entry of entries) {
    const content = contentFrom({ context, range }, entry, cue, opening.index);
    if (!content) continue;
    const told = addressee(context, here, range.last);
    return attributionOf({ first: owner.last, last: here.last }, entry, content, {
      rule: 'noun',
      sentence,
      source: owner,
      addressees: told ? [tokensOf(context, told)] : [],
      negated: entry.force === 'deny' || entry.force === 'refuse',
      confidence: 0.6,
    });
  }
  return undefined;
}

/** The possessor of a noun, as tokens ("Iran's", "his"); null where there is none or it is a thing ("its"). */
function ownerOf({ tags, tokens }: Context, noun: Phrase): TokenRange | null {
  const { first, head } = noun;
  if (tags[first] === 'possessive') return noun.lower === 'its' ? null : { first, last: first + 1 };
  for (let i = head - 1; i > first; i--)
    if (tags[i] === 'clitic' || tokens[i]?.lower.endsWith("s'"))
      return noun.lower === 'its' ? null : { first, last: i + 1 };
  return null;
}

/** "Lebanon's appeal | to the League | to mediate": to whom, then what. */
const addressee = (context: Context, noun: Phrase, end: number): TokenRange | null =>
  ADDRESSED_NOUNS.has(singular(headWord(context, noun))) && noun.next.lower === 'to'
    ? phraseRight(context, noun.index + 2, end, false)
    : null;

/** "its pledge last month | to", "his claim on Monday | that": when it was said stands between. */
function behindTime({ context, here: { next }, range }: Place): Phrase {
  const time = next.type === 'prep' && isTime(context, next.next.index) ? next.next : next;
  const opener = isTime(context, time.index) ? time.next : next;
  const opens = opener.type === 'that' || hasForm(opener, 'infinitive');
  return opener.index < range.last && opens ? opener : next;
}

/** "criticism from some allies", "comments by the ambassador questioning": who is named behind. */
function withAgent({ context, here, sentence, range }: Place): Attribution | undefined {
  const preposition = here.next;
  if (preposition.type !== 'prep' || !preposition.opensWith(AGENT_PREPOSITIONS)) return undefined;
  const entries = entriesOf(context, here);
  const agent = entries.length > 0 ? phraseRight(context, preposition.index + 1, range.last) : null;
  const opener = agent && behindAgent(context, agent);
  if (!opener || !(opener.type === 'that' || opener.type === 'prep' || hasForm(opener, 'infinitive'))) return undefined;
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
