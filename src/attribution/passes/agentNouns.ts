/**
 * Pass 7. In: a linking verb with a noun for somebody who holds an attitude. Out: attributions.
 * "Oslo is a vocal advocate of free trade" → source "Oslo", cue "is a vocal advocate of", content "free trade".
 */
import type { TokenRange } from '../../document';
import { singular } from '../../grammar';
import { type Context, word } from '../context';
import { following } from '../frames';
import { AGENTS } from '../lexicon';
import { quotationAt } from '../quotes';
import { subjectLeft } from '../subjects';
import type { Attribution } from '../types';
import { verbNounAttribution } from './verbNoun';

const LINKING = new Set('be become remain stay'.split(' '));

/** Finds "is an advocate of", "has become a critic of". */
export function agentNounPass(context: Context): Attribution[] {
  const found: Attribution[] = [];
  context.groupsOf.forEach((range, sentence) => {
    for (let v = range.first; v + 3 < range.last; v++) {
      const attribution = read(context, sentence, range, v);
      if (attribution) found.push(attribution);
    }
  });
  return found;
}

function read(context: Context, sentence: number, range: TokenRange, v: number): Attribution | null {
  const { groups, tags } = context;
  const group = groups[v]!;
  const noun = groups[v + 1]!;
  if (group.type !== 'vg' || !LINKING.has(group.verb!.lemma) || group.verb!.modal || noun.type !== 'np') return null;
  if (tags[noun.first] === 'possessive' || quotationAt(context, group.first) >= 0) return null;
  for (const entry of AGENTS.get(singular(word(context, noun.head))) ?? []) {
    if (!entry.prepositions.has(word(context, groups[v + 2]!.first))) continue;
    const subject = subjectLeft(context, v, range.first);
    const content = subject && following(context, entry, v + 2, group, range.last);
    if (!content) continue;
    const negated = group.verb!.negated || word(context, noun.first) === 'no';
    return verbNounAttribution(
      { verb: group, noun, entry, content },
      { rule: 'agent-noun', sentence, source: subject.range, negated },
    );
  }
  return null;
}
