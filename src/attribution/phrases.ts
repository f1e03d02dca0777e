/** Noun phrases by group index, for callers that do not pass phrases yet; what they ask stands in `grammar`. */
import type { TokenRange } from '../document';
import { beforeClosingMarks, NOWHERE, nounPhraseFrom, nounPhraseTo, type Phrase, type PhraseRange } from '../grammar';
import type { Context } from './context';

/** The phrase at an index; beyond the ends what stands there. */
export const phraseAt = ({ groups }: Context, g: number): Phrase =>
  groups[g] ?? (g < 0 ? NOWHERE : (groups.at(-1)?.next ?? NOWHERE));

/** The phrase that a token is in. */
export const phraseOf = (context: Context, token: number): Phrase =>
  phraseAt(context, context.groupOf[token] ?? context.groups.length);

/** The indices of some phrases. */
export const indicesOf = ({ from, to }: PhraseRange): TokenRange => ({ first: from.index, last: to.index });

// until the callers pass phrases
export const isTime = (context: Context, g: number): boolean => phraseAt(context, g).isTime;

/** `nounPhraseTo` by indices. */
// until the callers pass phrases
export const phraseLeft = (context: Context, g: number, from: number, options = { conjuncts: true }): TokenRange =>
  indicesOf(nounPhraseTo(phraseAt(context, g), phraseAt(context, from), options.conjuncts));

/** `nounPhraseFrom` by indices. */
// until the callers pass phrases
export function phraseRight(
  context: Context,
  g: number,
  to: number,
  appositions = true,
  relatives = true,
): TokenRange | null {
  const found = nounPhraseFrom(phraseAt(context, g), phraseAt(context, to), { appositions, relatives });
  return found && indicesOf(found);
}

/** A noun phrase as token range, from group range. */
// until the callers pass phrases
export function tokensOf(context: Context, groups: TokenRange): TokenRange {
  return { first: phraseAt(context, groups.first).first, last: phraseAt(context, groups.last - 1).last };
}

/** `beforeClosingMarks` by indices. */
// until the callers pass phrases
export const contentEnd = (context: Context, from: number, to: number): number =>
  beforeClosingMarks({ from: phraseAt(context, from), to: phraseAt(context, to) }).index;
