/** Content before and behind a cue, quotations taken whole even where they cross sentences and paragraphs. */
import type { Span, TokenRange } from '../document';
import { type Context, isMark } from './context';
import { chain, isSpeech, isWhole, quotationAt } from './quotes';
import { spanOf, tidy } from './spans';

/** What stands before "…, X said". */
export interface Left {
  readonly pieces: readonly Span[];
  /** It is speech in quotation marks that close right before the subject. */
  readonly quoted: boolean;
  /** It is a clause with a verb of its own. */
  readonly whole: boolean;
}

/**
 * The content that ends right before group `g` (the subject, or an inverted verb): from the sentence's start, or from that of the
 * quotation, to the comma.
 *
 * @param range Groups of the sentence.
 * @param from First group that the clause may look at.
 * @param parenthetical A comma also follows the cue ("China, he said, must"): what stands before may be a mere piece.
 */
export function contentBefore(
  context: Context,
  g: number,
  range: TokenRange,
  from: number,
  parenthetical: boolean,
): Left | null {
  const { groups } = context;
  let edge = g - 1;
  while (edge >= from && groups[edge]!.type === 'adv') edge--;
  if (edge < from) return null;
  // «…», he said: the comma may stand behind the mark.
  if (isMark(context, edge, ',') && groups[edge - 1]?.type === 'quote') edge--;
  const mark = groups[edge]!;
  const q = mark.type === 'quote' ? quotationAt(context, mark.first) : -1;
  const closes = q >= 0 && context.outer[q]!.last === mark.last;
  if (!closes && !isMark(context, edge, ',') && !isMark(context, edge, '—') && !isMark(context, edge, '–')) return null;
  let start = range.first;
  if (closes) {
    const quotation = context.outer[q]!;
    // A title or scare quotes inside the sentence are no speech ("On “Morning Joe,” she asked"), unless a clause ends with them
    // ("It is a “raw time,” she said").
    if (
      quotation.first > groups[start]!.first &&
      !isSpeech(context, q) &&
      !/[.?!…]$/.test(context.text.slice(quotation.inner.start, quotation.inner.end)) &&
      !(groups[start]!.type !== 'prep' && hasFinite(context, start, edge))
    )
      return null;
    // Begun in an earlier sentence or paragraph, or at the start of this one.
    if (quotation.first <= groups[start]!.first) return { pieces: chain(context, q), quoted: true, whole: true };
    // "For example: “…,” he said": the quotation alone.
    const opening = context.groupOf[quotation.first]!;
    if (opening - 1 > start && isMark(context, opening - 1, ':')) start = opening;
  } else if (!saysSomething(context, start, edge, parenthetical)) return null;
  while (start < edge && groups[start]!.type === 'punct') start++;
  const span = spanOf(context, { first: groups[start]!.first, last: closes ? mark.last : mark.first });
  return span && { pieces: [span], quoted: closes, whole: saysSomething(context, start, edge, false) };
}

/** Has one of the groups a finite verb? */
export function hasFinite(context: Context, from: number, to: number): boolean {
  for (let j = from; j < to; j++)
    if (context.groups[j]!.type === 'vg' && context.groups[j]!.verb!.form === 'finite') return true;
  return false;
}

/** Before a comma stands content, and no mere adverbial ("On Monday, he said"), if it has a verb of its own. */
function saysSomething(context: Context, start: number, edge: number, parenthetical: boolean): boolean {
  const { groups } = context;
  const first = groups[start]!;
  if (parenthetical) return true;
  let verbs = 0;
  let commas = 0;
  for (let j = start; j < edge; j++) {
    if (groups[j]!.type === 'vg' && groups[j]!.verb!.form === 'finite') verbs++;
    if (isMark(context, j, ',')) commas++;
  }
  // "As talks went on, he said" is a circumstance, "As talks went on, hopes fell, he said" is content.
  if (first.type === 'sub' && (verbs < 2 || commas === 0)) return false;
  return verbs > 0 && groups[edge]!.first - first.first >= 3;
}

/**
 * Content from group `k` to before group `end`; a quotation that goes on behind the sentence is taken to its end.
 */
export function contentBehind(context: Context, k: number, end: number): Span[] {
  if (k >= end) return [];
  const span = spanOf(context, { first: context.groups[k]!.first, last: context.groups[end - 1]!.last });
  if (!span) return [];
  const q = quotationAt(context, context.groups[end - 1]!.last - 1);
  if (q < 0 || context.outer[q]!.end <= span.end) return [span];
  const { end: quotationEnd } = context.outer[q]!;
  const later = chain(context, q).filter(({ start }) => start >= quotationEnd);
  return tidy([{ start: span.start, end: quotationEnd }, ...later]);
}

/** A quotation that opens the next sentence of the paragraph goes on what was said ("“A,” he said. “B.”"), unless somebody is named behind it. */
export function floatingQuotation(context: Context, sentence: number): readonly Span[] {
  const next = context.sentences[sentence + 1];
  const here = context.sentences[sentence]!;
  if (!next || next.paragraph !== here.paragraph) return [];
  const q = quotationAt(context, next.first);
  if (q < 0) return [];
  const quotation = context.outer[q]!;
  if (quotation.first !== next.first || !(isSpeech(context, q) || isWhole(context, q))) return [];
  const { last } = quotation;
  if (last < context.tokens.length && context.sentenceOf[last] === context.sentenceOf[last - 1]) return [];
  return chain(context, q);
}

/** "He went on:" at the end of a paragraph: the quotation that opens the next one. */
export function quotationBelow(context: Context, sentence: number): readonly Span[] {
  const next = context.sentences[sentence + 1];
  const q = next ? quotationAt(context, next.first) : -1;
  return q >= 0 && context.outer[q]!.first === next!.first ? chain(context, q) : [];
}

/** Does a quotation open at group `k`, perhaps behind a comma or colon? */
export const opensQuotation = (context: Context, k: number): boolean =>
  context.groups[k]?.type === 'quote' ||
  ((isMark(context, k, ',') || isMark(context, k, ':')) && context.groups[k + 1]?.type === 'quote');
