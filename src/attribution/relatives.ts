/** Content before the cue that a relative pronoun or "as" ties to it: "a proposal that Lind dismissed", "prices fell, as Lind noted". */
import type { Span, TokenRange } from '../document';
import { build, type Candidate } from './candidates';
import { type Context, isMark, word } from './context';
import { contentEnd, phraseLeft, tokensOf } from './phrases';
import { contentBehind, hasFinite } from './sides';
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
  if (!entry.frames.has('object') || edge - 2 < from || !(pronoun?.type === 'that' || pronoun?.type === 'wh'))
    return null;
  const before = isMark(context, edge - 2, ',') ? edge - 3 : edge - 2;
  if (groups[before]?.type !== 'np') return null;
  const object =
    pronoun.type === 'wh'
      ? { first: pronoun.first, last: pronoun.last }
      : tokensOf(context, phraseLeft(context, before, from));
  const rest = /^(?:as|for|in|of)$/.test(word(context, groups[k]?.first ?? -1))
    ? contentBehind(context, k, commaFrom(context, k, contentEnd(context, k, to)))
    : [];
  return build(candidate, 'verb-relative', 0, source, tidy([spanOf(context, object), ...rest]), [], 0.55);
}

/** The next comma from group `k` on, or `stop`. */
function commaFrom(context: Context, k: number, stop: number): number {
  let end = k;
  while (end < stop && !isMark(context, end, ',')) end++;
  return end;
}

/** "Prices fell, as Lind noted.": the clause before, where nothing follows the cue. Pieces, or `null`. */
export function relayedBefore({ context, from, to }: Candidate, edge: number, k: number): readonly Span[] | null {
  const { groups } = context;
  if (k < contentEnd(context, k, to) || word(context, groups[edge - 1]?.first ?? -1) !== 'as') return null;
  if (!isMark(context, edge - 2, ',') || !hasFinite(context, from, edge - 2)) return null;
  const pieces = contentBehind(context, from, edge - 2);
  return pieces.length > 0 ? pieces : null;
}

/**
 * "a strike that the company said could cost it": the relative pronoun is the subject of what is said.
 *
 * @param edge The group where the subject of the cue begins.
 * @param k The group behind the cue: a finite verb without a subject of its own.
 */
export function relativeSubject(candidate: Candidate, edge: number, source: TokenRange, k: number): Attribution | null {
  const { context, entry, to, from } = candidate;
  const { groups } = context;
  const pronoun = groups[edge - 1];
  if (!entry.frames.has('clause') || edge - 1 < from || !(pronoun?.type === 'that' || pronoun?.type === 'wh'))
    return null;
  if (groups[k]?.verb?.form !== 'finite') return null;
  const end = commaFrom(context, k + 1, contentEnd(context, k, to));
  const pieces = tidy([
    spanOf(context, { first: pronoun.first, last: pronoun.last }),
    ...contentBehind(context, k, end),
  ]);
  return build(candidate, 'verb-relative', 0, source, pieces, [], 0.6);
}
