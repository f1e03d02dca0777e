/** Who stands behind a source that is no actor by itself: a relative pronoun, or a paper that somebody wrote. */
import type { TokenRange } from '../document';
import { singular } from '../grammar';
import { type Context, isMark, word } from './context';
import { NOUNS } from './lexicon';
import { appositionHead } from './parentheticals';
import { phraseLeft, phraseRight, tokensOf } from './phrases';

/**
 * The noun phrase that the relative pronoun at group `g` stands for ("Boris Pistorius, who").
 *
 * @returns Its tokens, or `null` where the group is no relative pronoun.
 */
export function antecedentOf(context: Context, g: number): TokenRange | null {
  const group = context.groups[g]!;
  if (group.type !== 'wh' && group.type !== 'that') return null;
  const sentence = context.sentenceOf[group.first]!;
  const from = context.groupsOf[sentence]!.first;
  let k = g - 1;
  if (isMark(context, k, ',')) k--;
  if (k < from || context.groups[k]!.type !== 'np') return null;
  // "President Barzinji, a Kurd, who"
  return tokensOf(context, appositionHead(context, phraseLeft(context, k, k), from, k + 1));
}

/**
 * Whose words a noun phrase headed by a cue noun are ("recent comments by China's ambassador", "a letter from the minister").
 *
 * @returns The tokens of the agent, or `null`.
 */
export function agentOf(context: Context, source: TokenRange): TokenRange | null {
  const first = context.groupOf[source.first]!;
  const last = context.groupOf[source.last - 1]! + 1;
  const head = context.groups[first]!;
  if (head.type !== 'np' || !NOUNS.has(singular(word(context, head.head)))) return null;
  const preposition = context.groups[first + 1];
  if (first + 2 >= last || preposition?.type !== 'prep' || !/^(?:by|from|of)$/.test(word(context, preposition.first)))
    return null;
  const agent = phraseRight(context, first + 2, last);
  return agent && tokensOf(context, agent);
}
