/** Content that stands before the cue, as what a relative pronoun refers to: "a proposal that Lind dismissed as premature". */
import type { TokenRange } from '../document';
import { build, type Candidate } from './candidates';
import { isMark, word } from './context';
import { contentEnd, phraseLeft, tokensOf } from './phrases';
import { contentBehind } from './sides';
import { spanOf, tidy } from './spans';
import type { Attribution } from './types';

/**
 * "a proposal that Lind dismissed as premature": the object stands before the relative pronoun.
 *
 * @param edge The group where the verb's own subject begins.
 * @param k The group behind the cue.
 */
export function relativeObject(candidate: Candidate, edge: number, source: TokenRange, k: number): Attribution | null {
  const { context, entry, from, to } = candidate;
  const { groups } = context;
  const pronoun = groups[edge - 1];
  if (!entry.frames.has('n') || edge - 2 < from || !(pronoun?.type === 'that' || pronoun?.type === 'wh')) return null;
  const before = isMark(context, edge - 2, ',') ? edge - 3 : edge - 2;
  if (groups[before]?.type !== 'np') return null;
  const object =
    pronoun.type === 'wh'
      ? { first: pronoun.first, last: pronoun.last }
      : tokensOf(context, phraseLeft(context, before, from));
  const rest = /^(?:as|for|in|of)$/.test(word(context, groups[k]?.first ?? -1))
    ? contentBehind(context, k, contentEnd(context, k, to))
    : [];
  return build(candidate, 'verb-relative', 0, source, tidy([spanOf(context, object), ...rest]), [], 0.55);
}
