/** Where quotations begin and end around a place, over sentence boundaries. */
import type { Span } from '../document';
import type { Context } from './context';

/**
 * The span of quotation `q` with the quotations that it continues (one speech over several paragraphs).
 *
 * @returns One span a paragraph, in order, marks included.
 */
export function chain(context: Context, q: number): readonly Span[] {
  let first = q;
  while (first > 0 && context.outer[first]!.continues) first--;
  let last = q;
  while (last + 1 < context.outer.length && context.outer[last + 1]!.continues) last++;
  return context.outer.slice(first, last + 1).map(({ start, end }) => ({ start, end }));
}

/** The outermost quotation that the token lies in, or -1. */
export const quotationAt = (context: Context, token: number): number => context.quotationOf[token] ?? -1;

/** Is the quotation long or whole enough to be speech, not a word in scare quotes? Four words or a verb: own choice on dev news. */
export function isSpeech(context: Context, q: number): boolean {
  const { first, last } = context.outer[q]!;
  let words = 0;
  let verb = false;
  for (let i = first; i < last; i++) {
    if (context.tokens[i]!.kind === 'word') words++;
    const tag = context.tags[i]!;
    if (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do') verb = true;
  }
  return words >= 4 || (verb && words >= 2);
}

/** Does the quotation hold whole sentences: begins with a capital and ends a sentence or with a comma? */
export function isWhole(context: Context, q: number): boolean {
  const { inner } = context.outer[q]!;
  const words = context.text.slice(inner.start, inner.end).trim();
  return /^(?:\.\.\.|…)?\W*[\p{Lu}\p{N}]/u.test(words) && /[.?!…,—–-]$/.test(words);
}
