/**
 * In: a linking verb with a noun for somebody who holds an attitude. Out: attributions.
 * "Oslo is a vocal advocate of free trade" → source "Oslo", cue "is a vocal advocate of", content "free trade".
 */
import { LINKING_NOUNS } from '../../english/attribution/linking';
import { singular } from '../../grammar';
import type { Context } from '../context';
import { AGENTS } from '../lexicon';
import { subjectLeft } from '../subjects';
import type { Attribution } from '../types';
import { attributionOf, VERB_WITH_NOUN } from './attributionOf';
import { type Construction, contentFrom, headWord, isBehind, type Place, readPlaces, verbLemma } from './constructions';

/** Where a holder of an attitude is named. */
export const AGENT_NOUN_CONSTRUCTIONS: readonly Construction<Place>[] = [
  {
    name: 'holder-behind-linking-verb',
    example: '<Oslo> {is a vocal advocate of} [free trade].',
    read: behindLinkingVerb,
  },
];

/** Finds "is an advocate of", "has become a critic of". */
export const agentNounPass = (context: Context): Attribution[] =>
  readPlaces(context, ({ type, lemma }) => type === 'vg' && LINKING_NOUNS.has(lemma), AGENT_NOUN_CONSTRUCTIONS);

function behindLinkingVerb({ context, here, sentence, range }: Place): Attribution | undefined {
  const noun = here.next;
  const preposition = noun.next;
  if (!LINKING_NOUNS.has(verbLemma(here)) || here.verb?.modal || noun.type !== 'np') return undefined;
  if (context.tags[noun.first] === 'possessive' || isBehind(preposition.next, range)) return undefined;
  for (const entry of AGENTS.get(singular(headWord(context, noun))) ?? []) {
    if (!preposition.opensWith(entry.prepositions)) continue;
    const subject = subjectLeft(context, here.index, range.first);
    const content = subject && contentFrom({ context, range }, entry, here, preposition.index);
    if (!content) continue;
    return attributionOf({ first: here.first, last: noun.last }, entry, content, {
      rule: 'agent-noun',
      sentence,
      source: subject.range,
      negated: here.verb?.negated === true || noun.lower === 'no',
      confidence: VERB_WITH_NOUN,
    });
  }
  return undefined;
}
