/**
 * In: a cue adjective or preposition phrase behind a linking verb, or an adjective behind its noun or a comma. Out: attributions.
 * "Seoul is concerned that trade may suffer" → source "Seoul", cue "is concerned", content "that trade may suffer".
 */
import { LINKING } from '../../english/attribution/linking';
import { NOWHERE, type Phrase } from '../../grammar';
import type { Context } from '../context';
import { governorOf } from '../infinitives';
import { ADJECTIVES } from '../lexicon';
import { participialSubject } from '../participles';
import { isTime, phraseLeft, tokensOf } from '../phrases';
import { subjectLeft } from '../subjects';
import type { Attribution } from '../types';
import { attributionOf } from './attributionOf';
import { type Construction, contentFrom, hasForm, type Place, readAs, readPlaces } from './constructions';
import { cueAdjective, type Predicate, predicateOf } from './predicates';

/** Where a feeling or an opinion is told by an adjective. */
export const ADJECTIVE_CONSTRUCTIONS: readonly Construction<Place>[] = [
  {
    name: 'adjective-opens-or-ends-the-clause',
    example: '<Oslo> waited, {wary of} [a war].',
    read: (place) => standsApart(place),
  },
  {
    name: 'adjective-behind-its-noun',
    example: '<Voters> {wary of} [a war] stayed at home.',
    read: (place) => behindNoun(place),
  },
  {
    name: 'predicate-behind-linking-verb',
    example: '<Seoul> {is concerned} [that trade may suffer].',
    read: (place) => behindLinkingVerb(place),
  },
];

/** Finds adjective cues. */
export const adjectivePass = (context: Context): Attribution[] => readPlaces(context, mayTell, ADJECTIVE_CONSTRUCTIONS);

/** An adjective of the lexicon, or a verb behind or in which one may stand. */
function mayTell({ type, lastWord, lemma, firstTag }: Phrase): boolean {
  if (type === 'adj') return ADJECTIVES.has(lastWord);
  return type === 'vg' && (firstTag === 'be' || LINKING.has(lemma) || ADJECTIVES.has(lastWord));
}

/** Says little of what is thought ("a source familiar with the case"). */
const SAYS_NOTHING = 'familiar';

/** An adjective, or the first of the adverbs before it. */
function withAdverbs({ here, range }: Place): Phrase {
  let opening = here;
  while (opening.index > range.first && opening.previous.type === 'adv') opening = opening.previous;
  return opening;
}

/** "Oslo waited, | wary of a war", "Wary of a war, | Oslo waited" */
function standsApart(place: Place): Attribution | undefined {
  const { context, here, sentence, range } = place;
  if (here.type !== 'adj') return undefined;
  const opening = withAdverbs(place);
  if (opening.index > range.first && opening.previous.type !== 'punct') return undefined;
  const subject = participialSubject(context, here.index, range.first, [], sentence);
  return subject ? withoutVerb(place, opening, here, subject.range) : undefined;
}

/** "supporters | reluctant to give up" */
function behindNoun(place: Place): Attribution | undefined {
  const { context, here, range } = place;
  if (here.type !== 'adj') return undefined;
  const opening = withAdverbs(place);
  const { index, type } = opening.previous;
  if (opening.index === range.first || type !== 'np' || isTime(context, index)) return undefined;
  // As behind a noun cue, the clause around may go on behind the content ("voters wary of a war | stayed at home").
  const cue = readAs(here, 'np');
  return withoutVerb(place, opening, cue, tokensOf(context, phraseLeft(context, index, range.first)));
}

/** An adjective with no verb of its own, if a content opens right behind it. */
function withoutVerb(
  { context, here, sentence, range }: Place,
  opening: Phrase,
  cue: Phrase,
  source: Attribution['source'],
): Attribution | undefined {
  for (const entry of cueAdjective(context, here)?.entries ?? []) {
    if (entry.lemma === SAYS_NOTHING) continue;
    const { next } = here;
    const opens = next.type === 'that' || hasForm(next, 'infinitive') || next.opensWith(entry.prepositions);
    const content = opens ? contentFrom({ context, range }, entry, cue, next.index) : null;
    if (!content) continue;
    return attributionOf({ first: opening.first, last: here.last }, entry, content, {
      rule: 'adjective',
      sentence,
      source,
      negated: entry.force === 'refuse',
      confidence: 0.55,
    });
  }
  return undefined;
}

/** "Seoul is concerned | that trade may suffer", "remains in favor of | the ban" */
function behindLinkingVerb({ context, here, sentence, range }: Place): Attribution | undefined {
  const predicate =
    here.type === 'vg' && (!here.verb?.modal || isWould(here)) ? predicateOf(context, here, range) : null;
  // "urged Oslo | to be wary of it": what it is to be, it is not yet; "seems | to be wary of it" is.
  const governor = here.isInfinitive ? governorOf(context, here) : here;
  if (governor === NOWHERE) return undefined;
  const subject = predicate && subjectLeft(context, governor.index, range.first);
  if (!subject) return undefined;
  const { content: opening, cueLast } = behindPredicate(context, predicate, range.last);
  for (const entry of predicate.entries) {
    // "would be willing to leave", but not "would be wrong to leave"
    if (here.verb?.modal && !WILLING.has(entry.force)) continue;
    const content = contentFrom({ context, range }, entry, predicate.phrase, opening);
    if (!content) continue;
    return attributionOf({ first: here.first, last: cueLast }, entry, content, {
      rule: 'adjective',
      sentence,
      source: subject.range,
      negated: here.verb?.negated === true || entry.force === 'refuse',
      confidence: 0.65,
    });
  }
  return undefined;
}

const isWould = (here: Phrase): boolean => here.opensWith(WOULD);
const WOULD: ReadonlySet<string> = new Set(['would']);
const WILLING: ReadonlySet<string> = new Set(['want', 'support', 'reject', 'refuse', 'praise']);

/** "is “confident” | that", "were hopeful Tuesday | that": where the content opens, and where the cue ends (a closing mark belongs to it). */
function behindPredicate(
  context: Context,
  { last, next }: Predicate,
  end: number,
): { readonly content: number; readonly cueLast: number } {
  let k = next;
  while (k < end && (context.groups[k]?.type === 'quote' || context.groups[k]?.type === 'adv' || isTime(context, k)))
    k++;
  const mark = context.groups[next];
  return { content: k, cueLast: k > next && mark?.type === 'quote' ? mark.last : last };
}
