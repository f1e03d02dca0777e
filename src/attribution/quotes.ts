/** Where quotations begin and end around a place, over sentence boundaries. */
import type { Span } from '../document';
import { FINITE, type Phrase } from '../grammar';
import type { Context } from './context';

/** So many words are speech, or fewer with a verb among them; own choice on news that no rule was tested on. */
export const SPEECH_WORDS = 4;
const SPEECH_WORDS_WITH_VERB = 2;

export type OuterQuotation = Context['outer'][number];

/**
 * The span of quotation `q` with the quotations that it continues (one speech over several paragraphs).
 *
 * @returns One span a paragraph, in order, marks included.
 */
export function chain({ outer }: Context, q: number): readonly Span[] {
  let first = q;
  while (first > 0 && outer[first]?.continues) first--;
  let last = q;
  while (outer[last + 1]?.continues) last++;
  return outer.slice(first, last + 1).map(({ start, end }) => ({ start, end }));
}

/** The outermost quotation that the token lies in, or -1. */
export const quotationAt = (context: Context, token: number): number => context.quotationOf[token] ?? -1;

/** The outermost quotation that a phrase begins in, or null. */
export const quotationAround = (context: Context, { first }: Phrase): OuterQuotation | null =>
  context.outer[quotationAt(context, first)] ?? null;

/** Is the quotation long or whole enough to be speech, not a word in scare quotes? */
export function isSpeech({ outer, tags, tokens }: Context, q: number): boolean {
  const quotation = outer[q];
  if (!quotation) return false;
  let words = 0;
  let verb = false;
  for (let i = quotation.first; i < quotation.last; i++) {
    if (tokens[i]?.kind === 'word') words++;
    const tag = tags[i];
    if (tag && FINITE.has(tag)) verb = true;
  }
  return words >= SPEECH_WORDS || (verb && words >= SPEECH_WORDS_WITH_VERB);
}

/** Does the quotation hold whole sentences: begins with a capital and ends a sentence or with a comma? */
export function isWhole(context: Context, q: number): boolean {
  const quotation = context.outer[q];
  if (!quotation) return false;
  const words = context.text.slice(quotation.inner.start, quotation.inner.end).trim();
  return /^(?:\.\.\.|…)?\W*[\p{Lu}\p{N}]/u.test(words) && /[.?!…,—–-]$/.test(words);
}

/** Does speech open here, and no word in scare quotes? Nor the mark that closes a title ("on Radio Sol’s “Dawn,|” adding"). */
export function opensSpeech(context: Context, here: Phrase): boolean {
  const q = quotationAt(context, here.first);
  return context.outer[q]?.first === here.first && (isSpeech(context, q) || isWhole(context, q));
}
