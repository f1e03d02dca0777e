/** Speech that stands before its cue: "“…,” she said", "…, said X, a diplomat, in a statement". */
import type { Span, TokenRange } from '../document';
import { skipAdverbials } from './adverbials';
import { build, type Candidate } from './candidates';
import { isMark, word } from './context';
import { isSpeechAt } from './frames';
import { contentEnd, phraseRight, tokensOf } from './phrases';
import { contentBefore, contentBehind, floatingQuotation } from './sides';
import { tidy } from './spans';
import type { Attribution } from './types';

/** "“…,” said X, a diplomat": the noun phrase behind the verb speaks. */
export function invertedSubject(
  { context, entry, v, from, to, next }: Candidate,
  hasSubject: boolean,
): TokenRange | null {
  // "told" has its listener behind it, never its speaker.
  if (!entry.frames.has('quotation') || entry.lemma === 'tell') return null;
  let j = v - 1;
  while (j >= from && context.groups[j]!.type === 'adv') j--;
  if (j < from) return null;
  const quoted = context.groups[j]!.type === 'quote';
  if (!quoted && !isMark(context, j, ',')) return null;
  const phrase = phraseRight(context, next, to);
  if (!phrase || context.groups[phrase.last]?.verb?.form === 'finite') return null;
  if (quoted || !hasSubject) return phrase;
  // "Lind, who denounced it, reiterated his view": an object.
  if (entry.frames.has('object') && context.tags[context.groups[phrase.first]!.first] === 'possessive') return null;
  // "Asawitiri Media, said Rita Katz, has moved": only if nothing else follows before a mark.
  const k = skipAdverbials(context, phrase.last, to);
  return k >= contentEnd(context, k, to) || isMark(context, k, ',') ? phrase : null;
}

/** Content before the cue, and what goes on behind it or in the next sentence. */
export function speechBefore(
  candidate: Candidate,
  source: TokenRange,
  edge: number,
  behind: number,
  addressees: readonly TokenRange[],
): Attribution | null {
  const { context, sentence, range, from, to, v } = candidate;
  const left = contentBefore(context, edge, range, from, true);
  // "The paradox, says Anthony, is that": the clause goes on behind the comma.
  const goesOn = isMark(context, behind, ',') && context.groups[behind + 1]?.type === 'vg';
  if (!left || (edge === v && !left.quoted && !left.whole && !goesOn)) return null;
  const stop = contentEnd(context, v, to);
  let k = skipAdverbials(context, behind, to);
  const marked = isMark(context, k, ',') || isMark(context, k, ':') || isMark(context, k, ';');
  const pieces: Span[] = [...left.pieces];
  if (left.quoted) {
    // Behind a quotation only another quotation goes on; "as he left for Rome" does not.
    while (k < stop && context.groups[k]!.type !== 'quote' && context.groups[k]!.verb?.form !== 'finite') k++;
    if (k < stop && isSpeechAt(context, k)) pieces.push(...contentBehind(context, k, stop));
  } else {
    if (marked) k++;
    const opener = context.groups[k];
    const circumstance =
      opener?.type === 'sub' ||
      (opener?.type === 'prep' && left.whole) ||
      (opener?.type === 'vg' && opener.verb!.form === 'ing');
    if (k < stop && marked && !circumstance) pieces.push(...contentBehind(context, k, stop));
  }
  if (pieces.at(-1)!.end <= context.sentences[sentence]!.end) pieces.push(...floatingQuotation(context, sentence));
  const rule = edge === v ? 'verb-inverted' : left.quoted ? 'verb-quoted' : 'verb-behind';
  return build(
    candidate,
    rule,
    mediumEnd(candidate),
    tokensOf(context, source),
    tidy(pieces),
    addressees,
    left.quoted ? 0.92 : 0.8,
  );
}

/** "said in a statement": by which medium it was said belongs to the cue. Token index behind it, or 0. */
export function mediumEnd({ context, entry, next, to }: Candidate): number {
  if (!entry.frames.has('quotation')) return 0;
  const { groups } = context;
  let i = next;
  while (i < to && groups[i]!.type === 'adv') i++;
  if (groups[i]?.type !== 'prep' || groups[i + 1]?.type !== 'np' || i + 1 >= to) return 0;
  return MEDIA.has(word(context, groups[i + 1]!.head)) ? groups[i + 1]!.last : 0;
}
export const MEDIA = new Set(
  'statement interview e-mail email letter tweet post message telephone phone call note memo release filing affidavit text'.split(
    ' ',
  ),
);
