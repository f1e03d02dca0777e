/**
 * Pass 3. In: cue nouns that have their source. Out: attributions.
 * "Iran's refusal to negotiate" → source "Iran's", cue "refusal", content "to negotiate"; "criticism of the deal from Paris".
 */
import type { TokenRange } from '../../document';
import { singular } from '../../grammar';
import { type Context, word } from '../context';
import { following } from '../frames';
import { type CueEntry, NOUNS } from '../lexicon';
import { isTime, phraseRight, tokensOf } from '../phrases';
import { quotationAt } from '../quotes';
import type { Attribution } from '../types';

/** Finds noun cues with a possessor, or with a source behind "by" or "from". */
export function nounPass(context: Context): Attribution[] {
  const found: Attribution[] = [];
  context.groupsOf.forEach((range, sentence) => {
    for (let g = range.first; g < range.last; g++) {
      const group = context.groups[g]!;
      if (group.type !== 'np' || quotationAt(context, group.first) >= 0) continue;
      const entries = NOUNS.get(singular(word(context, group.head)));
      if (!entries) continue;
      const attribution =
        possessed(context, sentence, range, g, entries) ?? withAgent(context, sentence, range, g, entries);
      if (attribution) found.push(attribution);
    }
  });
  return found;
}

/** Nouns that are put to somebody. */
const ADDRESSED = new Set(
  'appeal call plea request demand warning message letter promise pledge offer invitation proposal suggestion order instruction'.split(
    ' ',
  ),
);

/** "his recent call | to ban", "Iran's refusal | to negotiate" */
function possessed(
  context: Context,
  sentence: number,
  range: TokenRange,
  g: number,
  entries: readonly CueEntry[],
): Attribution | null {
  const { tags } = context;
  const group = context.groups[g]!;
  let owner: TokenRange | null = null;
  if (tags[group.first] === 'possessive') owner = { first: group.first, last: group.first + 1 };
  for (let i = group.head - 1; i > group.first && !owner; i--) {
    if (tags[i] !== 'clitic' && !context.tokens[i]!.lower.endsWith("s'")) continue;
    owner = { first: group.first, last: i + 1 };
  }
  if (!owner || word(context, owner.first) === 'its') return null;
  // "The government's position is that": the clause behind "be" is the content.
  // "Lebanon's appeal to the League to mediate": to whom, then what.
  const told =
    ADDRESSED.has(singular(word(context, group.head))) && word(context, context.groups[g + 1]?.first ?? -1) === 'to'
      ? phraseRight(context, g + 2, range.last, false)
      : null;
  const linked = context.groups[g + 1]?.verb?.lemma === 'be' && context.groups[g + 2]?.type === 'that';
  for (const entry of entries) {
    const content = following(
      context,
      entry,
      linked ? g + 2 : behindTime(context, g + 1, range.last),
      linked ? context.groups[g + 1]! : group,
      range.last,
    );
    if (!content) continue;
    return {
      rule: 'noun',
      sentence,
      cue: {
        first: owner.last,
        last: Math.max(group.last, content.cueLast ?? 0),
        lemma: entry.lemma,
        force: entry.force,
      },
      source: owner,
      content: content.pieces,
      addressees: told ? [tokensOf(context, told)] : [],
      negated: entry.force === 'deny' || entry.force === 'refuse',
      confidence: 0.6,
    };
  }
  return null;
}

/** "its pledge last month to", "his claim on Monday that": when it was said stands between. */
function behindTime(context: Context, g: number, to: number): number {
  const at = context.groups[g]?.type === 'prep' && isTime(context, g + 1) ? g + 2 : isTime(context, g) ? g + 1 : g;
  const opener = context.groups[at];
  return at < to && (opener?.type === 'that' || opener?.verb?.form === 'infinitive') ? at : g;
}

/** "criticism from some allies", "comments by the ambassador questioning": who is named behind. */
function withAgent(
  context: Context,
  sentence: number,
  range: TokenRange,
  g: number,
  entries: readonly CueEntry[],
): Attribution | null {
  const { groups } = context;
  const preposition = groups[g + 1];
  if (preposition?.type !== 'prep' || !/^(?:by|from)$/.test(word(context, preposition.first))) return null;
  const agent = phraseRight(context, g + 2, range.last);
  if (!agent) return null;
  for (const entry of entries) {
    // "A threat by General Karimi, a commander, to close the strait"
    const next =
      groups[agent.last]?.type === 'punct' && groups[agent.last + 1]?.verb?.form === 'infinitive'
        ? agent.last + 1
        : agent.last;
    const opener = groups[next];
    if (!opener || !(opener.type === 'that' || opener.type === 'prep' || opener.verb?.form === 'infinitive')) continue;
    const content = following(context, entry, next, groups[g]!, range.last);
    if (!content) continue;
    return {
      rule: 'noun-agent',
      sentence,
      cue: {
        first: groups[g]!.first,
        last: groups[g]!.last,
        lemma: entry.lemma,
        force: entry.force,
      },
      source: tokensOf(context, agent),
      content: content.pieces,
      addressees: [],
      negated: false,
      confidence: 0.55,
    };
  }
  return null;
}
